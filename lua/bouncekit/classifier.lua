-- A classifier with rules of one's own: rule files are read by bouncekit.rulefile, compiled by the core.
local core = require "bouncekit.core"
local check = require "bouncekit.check"
local registry = require "bouncekit.registry"
local verdict = require "bouncekit.verdict"

local M = {}

local function read(name)
  local file, message = io.open(name, "rb")
  if not file then return nil, message end
  local text, why = file:read("*a")
  file:close()
  if not text then return nil, name .. ": " .. tostring(why) end
  return text
end

--- A reader of rule files that knows our categories and the words of our lexicon.
function M.reader(options)
  local names = {}
  for i, c in ipairs(registry.categories()) do names[i] = c.name end
  local reader = require("bouncekit.rulefile").new { categories = names, examples = options and options.examples }
  reader:known_lexicon(require "bouncekit.lexicon")
  return reader
end

-- Errors of the reader as one message, a line each.
local function describe(errors)
  local out = {}
  for i = 1, math.min(#errors, 20) do out[i] = ("%s:%d: %s"):format(errors[i].file, errors[i].line, errors[i].message) end
  return table.concat(out, "\n")
end

--- Read files into a reader; nil, message, code when one cannot be read or has errors.
function M.read(reader, names)
  for _, name in ipairs(names) do
    local text, message = read(name)
    if not text then return nil, message, "IO" end
    reader:rules(text, name)
  end
  return reader
end

--- The classifier of what a reader has read; nil, message, code.
function M.compile(reader, builtin)
  local set, why, status = core.ruleset({ reader:rows() }, builtin)
  if not set then return nil, why, status end
  local classify, category = core.bind(set, verdict.meta)
  return {
    classify = function(_, text, ctx) return classify(check.string("classify", 1, text), ctx) end,
    category = function(_, text, ctx) return category(check.string("category", 1, text), ctx) end,
  }
end

--- See bouncekit.classifier.
function M.new(options)
  options = check.fields("classifier", 1, options, { rules = "table", text = "string", builtin = "boolean" })
  local reader = M.reader { examples = false }
  local ok, message, code = M.read(reader, options.rules or {})
  if not ok then return nil, message, code end
  if options.text then reader:rules(options.text, "text") end
  if #reader:errors() > 0 then return nil, describe(reader:errors()), "SYNTAX" end
  return M.compile(reader, options.builtin ~= false)
end

return M
