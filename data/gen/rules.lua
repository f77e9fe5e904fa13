-- Lexicon, rules and the tables beside them -> the rows the core compiles, through the one reader of their syntax.
local rulefile = require "bouncekit.rulefile"
local output = require "gen.output"
local tsv = require "gen.tsv"

local M = {}

local TABLES = {
  { "providers", "provider name hosts words source" },   -- first: conditions of rules name providers
  { "codes", "key category weight permanence source" },
  { "blocklists", "name kind zones strings lookup source" },
}

--- The file arguments from `from` on.
function M.files(arguments, from)
  local out = {}
  for i = from, #arguments do out[#out + 1] = arguments[i] end
  return out
end

local function read_all(files, errors)
  local lexicons, rules = {}, {}
  for _, file in ipairs(files) do
    local text, message = output.read(file)
    local base = file:match("[^/]*$")
    if not text then
      errors:add(file, 1, "%s", message)
    elseif base:find("%.lex$") then
      lexicons[#lexicons + 1] = { file = file, name = "lexicon/" .. base, lang = base:sub(1, -5), text = text }
    elseif base:find("%.rules$") then
      rules[#rules + 1] = { file = file, text = text }
    else
      errors:add(file, 1, "neither a .lex nor a .rules file")
    end
    if text then tsv.each_line(text, file, errors, function() end) end
  end
  return lexicons, rules
end

-- rules/order: one category a line, the first wins where all else is equal. Without it the core has its own order.
local function read_order(model, reader, errors)
  local file, list, seen = model.dir .. "/rules/order", {}, {}
  local text = output.read(file)
  if not text then return end
  tsv.each_line(text, file, errors, function(line, number)
    local name = line:match("^%s*([^#%s]+)")
    if not name then return end
    if not model.category[name] then errors:add(file, number, "unknown category '%s'", name) end
    if seen[name] then errors:add(file, number, "duplicate category '%s'", name) end
    seen[name] = true
    list[#list + 1] = name
  end)
  reader:order(list)
end

--- { rows, lexicons }: the text for the core, and the lexicon for rules that users bring along.
function M.build(model, errors, files)
  local names = {}
  for i, c in ipairs(model.categories) do names[i] = c.category end
  local reader = rulefile.new { categories = names, examples = false }   -- gen.lint looks for those
  for _, t in ipairs(TABLES) do
    local file = model.dir .. "/" .. t[1] .. ".tsv"
    tsv.need(file, t[2], errors)                         -- the form of the table; the reader looks at what it says
    reader[t[1]](reader, output.read(file) or "", file)
  end
  local lexicons, rules = read_all(files, errors)
  for _, l in ipairs(lexicons) do reader:lexicon(l.text, l.file, l.lang) end
  for _, r in ipairs(rules) do reader:rules(r.text, r.file) end
  read_order(model, reader, errors)
  for _, e in ipairs(reader:errors()) do errors:add(e.file, e.line, "%s", e.message) end
  return { rows = reader:rows(), lexicons = lexicons }
end

return M
