-- lang/LANG/*.tsv -> .texts[lang] = {meaning, description, remedy} of entries and categories; model.terms.
-- A file that is not there is a language without these texts; what must not be missing is gen.check's business.
local tsv = require "gen.tsv"

local HEADER = "key meaning description remedy"

local function read_texts(file, lang, owners, errors)
  local rows = tsv.read(file, HEADER, errors)
  if not rows then return end
  local found = tsv.by(rows, "key", errors)
  for _, row in ipairs(rows) do
    local owner = owners[row.key]
    if not owner then
      errors:add(file, row.line, "unknown key '%s'", row.key)
    elseif row.meaning .. row.description .. row.remedy == "" then
      errors:add(file, row.line, "%s: no text in any column", row.key)
    elseif found[row.key] == row then
      owner.texts[lang] = row
    end
  end
end

local function read_terms(model, errors)
  local by_lang, order, known = {}, {}, {}
  for _, l in ipairs(model.languages) do
    local file = model.dir .. "/lang/" .. l.lang .. "/terms.tsv"
    local rows = tsv.need(file, "key text", errors)
    by_lang[l.lang] = tsv.by(rows, "key", errors)
    for _, row in ipairs(rows) do
      if row.text == "" then errors:add(file, row.line, "%s: no text", row.key) end
      if not known[row.key] then
        known[row.key] = row
        order[#order + 1] = row.key
      end
    end
  end
  table.sort(order)
  model.terms = {}
  for i, key in ipairs(order) do
    local term = { key = key, texts = {} }
    for _, l in ipairs(model.languages) do
      local row = by_lang[l.lang][key]
      if not row then errors:add(known[key].file, known[key].line, "term %s is missing in %s", key, l.lang) end
      term.texts[l.lang] = row and row.text
    end
    model.terms[i] = term
  end
end

return function(model, errors)
  for _, entry in ipairs(model.entries) do entry.texts = {} end
  for _, category in ipairs(model.categories) do category.texts = {} end
  local owners = { providers = {} }
  for _, s in ipairs(model.systems) do
    local name = s.kind == "provider" and "providers" or s.system
    owners[name] = owners[name] or {}
    for _, entry in ipairs(s.entries) do owners[name][entry.key] = entry end
  end
  for _, l in ipairs(model.languages) do
    local folder = model.dir .. "/lang/" .. l.lang .. "/"
    read_texts(folder .. "categories.tsv", l.lang, model.category, errors)
    for _, s in ipairs(model.systems) do
      if s.kind ~= "provider" then
        read_texts(folder .. s.system .. ".tsv", l.lang, owners[s.system], errors)
      end
    end
    read_texts(folder .. "providers.tsv", l.lang, owners.providers, errors)
  end
  read_terms(model, errors)
end
