-- Rule sets for the commands about rules: the user's rules before the built-in ones, and what there is to know about each
-- rule. A built-in rule whose id stands in the user's files gives way to it, so that our own files can be checked too.
local core = require "bouncekit.core"
local classifier = require "bouncekit.classifier"

local M = {}

--- The built-in rows without the rules for which drop(id) is true; what is no rule (codes, providers, ...) stays.
function M.builtin_rows(drop)
  local out, dropping = {}, false
  for line in require("bouncekit.data_rows"):gmatch("[^\n]+") do
    local kind = line:sub(1, 1)
    if kind == "R" then dropping = drop(line:match("^R\t([^\t]*)")) end
    local of_rule = kind == "R" or kind == "C" or kind == "P" or kind == "V"
    if not (dropping and of_rule) then out[#out + 1] = line end
  end
  return table.concat(out, "\n") .. "\n"
end

local function split(line)
  local out = {}
  for field in (line .. "\t"):gmatch("([^\t]*)\t") do out[#out + 1] = field end
  return out
end

-- What the rows say of each rule: category, outcome (the overrides, as one text), conditions and vetoes (sets of rows).
local function describe(rows, origin, into)
  local rule
  for line in rows:gmatch("[^\n]+") do
    local kind = line:sub(1, 1)
    if kind == "R" then
      local f = split(line)
      rule = { id = f[2], category = f[3], outcome = table.concat(f, "\t", 5), origin = origin, conditions = {},
        vetoes = {} }
      if not into[rule.id] then into[rule.id] = rule end
    elseif kind == "C" and rule then
      rule.conditions[line] = true
    elseif kind == "V" and rule then
      rule.vetoes[line] = true
    end
  end
end

--- A host of each provider, by its slug.
local function provider_hosts(rows)
  local out = {}
  for line in rows:gmatch("[^\n]+") do
    if line:sub(1, 2) == "N\t" then
      local f = split(line)
      out[f[2]] = f[4]:match("^[^,]+")
    end
  end
  return out
end

--- Compile what a reader has read. options.alone leaves the built-in rules out, not the codes and providers.
-- Returns { classify(text, ctx), evidence(text, ctx), rules = by id, hosts = by provider }; or nil, message.
function M.compile(reader, options)
  local own = reader:rows()
  local builtin = M.builtin_rows(function(id) return options.alone or reader.by_id[id] ~= nil end)
  local set, message = core.ruleset({ own, builtin }, false)
  if not set then return nil, message end
  local classify = core.bind(set, require("bouncekit.verdict").meta)
  local rules = {}
  describe(own, "own", rules)
  describe(builtin, "built-in", rules)
  return { classify = classify, rules = rules, hosts = provider_hosts(builtin),
    evidence = function(text, ctx) return core.evidence(set, text, ctx) end }
end

--- A reader with the files read into it. Returns nil and a message when one cannot be read; its own errors are in it.
function M.read(files)
  return classifier.read(classifier.reader { examples = false }, files)
end

return M
