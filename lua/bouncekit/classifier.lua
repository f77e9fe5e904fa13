-- A classifier with rules of one's own: rule files are read by bouncekit.rulefile, compiled by the core.
local core = require "bouncekit.core"
local check = require "bouncekit.check"
local registry = require "bouncekit.registry"
local verdict = require "bouncekit.verdict"

local M = {}

local function read(name)
  local file, message = io.open(name, "rb")
  if not file then return nil, message end
  local text = file:read("*a")
  file:close()
  return text
end

local function category_names()
  local names = {}
  for i, c in ipairs(registry.categories()) do names[i] = c.name end
  return names
end

-- Errors of the reader as one message, a line each.
local function describe(errors)
  local out = {}
  for i = 1, math.min(#errors, 20) do
    local e = errors[i]
    out[i] = ("%s:%d: %s"):format(e.file, e.line, e.message)
  end
  return table.concat(out, "\n")
end

local function collect(reader, options)
  for _, name in ipairs(options.rules or {}) do
    local text, message = read(name)
    if not text then return nil, message, "IO" end
    reader:rules(text, name)
  end
  if options.text then reader:rules(options.text, "text") end
  local errors = reader:errors()
  if #errors > 0 then return nil, describe(errors), "SYNTAX" end
  return reader:rows()
end

--- See bouncekit.classifier.
function M.new(options)
  options = check.fields("classifier", 1, options, { rules = "table", text = "string", builtin = "boolean" })
  local reader = require("bouncekit.rulefile").new { categories = category_names() }
  local lexicon = require("bouncekit.data").lexicon
  if lexicon then reader:lexicon_rows(lexicon) end
  local rows, message, code = collect(reader, options)
  if not rows then return nil, message, code end
  local set, why, status = core.ruleset({ rows }, options.builtin ~= false)
  if not set then return nil, why, status end
  local classify, category = core.bind(set, verdict.meta)
  return { classify = function(_, text, ctx) return classify(check.string("classify", 1, text), ctx) end,
    category = function(_, text, ctx) return category(check.string("category", 1, text), ctx) end }
end

return M
