-- Modules for the Lua side: bouncekit.data (vocabularies of other systems; more on demand), bouncekit.lexicon (word classes
-- for users' own rules), and the registry and the rule rows for a core without C.

local NOTICE = "-- Made of data/ by gen.lua; change the data, not this file.\n"

--- A long string that holds the text whatever brackets are in it.
local function long(text)
  local level = "="   -- not "": 5.1 refuses [[ inside [[ ]]
  while text:find("]" .. level .. "]", 1, true) or text:sub(-#level - 1) == "]" .. level do level = level .. "=" end
  return "[" .. level .. "[\n" .. text .. "]" .. level .. "]"
end

local function quote(text)
  return '"' .. text:gsub('["\\]', "\\%0") .. '"'
end

local function taxonomies(model, out)
  out[#out + 1] = "M.taxonomies = {"
  for _, t in ipairs(model.taxonomies) do out[#out + 1] = "  " .. quote(t.name) .. "," end
  out[#out + 1] = "}\n\n-- taxonomy -> our category -> its label\nM.labels = {"
  for _, t in ipairs(model.taxonomies) do
    out[#out + 1] = "  [" .. quote(t.name) .. "] = {"
    for _, c in ipairs(model.categories) do
      local label = t.labels[c.category]
      if label ~= "-" then out[#out + 1] = "    [" .. quote(c.category) .. "] = " .. quote(label) .. "," end
    end
    out[#out + 1] = "  },"
  end
  out[#out + 1] = "}"
end

local function data(model)
  local out = { NOTICE .. [[
-- taxonomies, labels; and when asked for: rows (the built-in rules), registry (see bouncekit.data_registry).
local M = setmetatable({}, { __index = function(t, name)
  if name ~= "rows" and name ~= "registry" then return nil end
  local value = require("bouncekit.data_" .. name)
  rawset(t, name, value)
  return value
end })
]] }
  taxonomies(model, out)
  out[#out + 1] = "\nreturn M\n"
  return table.concat(out, "\n")
end

local function lexicon(model)
  local out = { NOTICE .. "return {" }
  for _, l in ipairs(model.rules.lexicons) do
    out[#out + 1] = ("  { name = %s, lang = %s, text = %s },"):format(quote(l.name), quote(l.lang), long(l.text))
  end
  out[#out + 1] = "}\n"
  return table.concat(out, "\n")
end

local function join(...)
  return table.concat({ ... }, "\t") .. "\n"
end

local function texts(out, tag, key, owner, languages)
  for _, l in ipairs(languages) do
    local row = owner.texts[l.lang]
    if row then out[#out + 1] = join(tag, key, l.lang, row.meaning, row.description, row.remedy) end
  end
end

-- The rows are described in the text it writes.
local function registry(model)
  local out = {}
  for _, l in ipairs(model.languages) do out[#out + 1] = join("L", l.lang, l.name) end
  for _, s in ipairs(model.systems) do out[#out + 1] = join("S", s.system, s.kind, s.name) end
  for _, c in ipairs(model.categories) do
    out[#out + 1] = join("C", c.category, c.group, c.permanence, c.action, c.party)
    texts(out, "D", c.category, c, model.languages)
  end
  for _, e in ipairs(model.entries) do
    out[#out + 1] = join("E", e.key, e.code, e.enhanced, e.message, e.category, e.basis, e.source)
    texts(out, "T", e.key, e, model.languages)
  end
  for _, t in ipairs(model.terms) do
    for _, l in ipairs(model.languages) do out[#out + 1] = join("W", t.key, l.lang, t.texts[l.lang] or "") end
  end
  return NOTICE .. [[
-- The registry, one row a line, tabs between fields; the texts are meaning, description, remedy:
-- L lang name | S system kind name | C category group permanence action party | D category lang texts
-- E key code enhanced message category basis source | T key lang texts | W term lang text
return ]] .. long(table.concat(out)) .. "\n"
end

--- List of { file name, content }.
return function(model)
  return {
    { "bouncekit/data.lua", data(model) },
    { "bouncekit/data_registry.lua", registry(model) },
    { "bouncekit/data_rows.lua", NOTICE .. "return " .. long(model.rules.rows) .. "\n" },
    { "bouncekit/lexicon.lua", lexicon(model) },
  }
end
