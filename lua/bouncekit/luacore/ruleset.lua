-- Rule sets and verdicts: the functions of csrc/lua_ruleset.c.
local args = require "bouncekit.luacore.args"
local build = require "bouncekit.luacore.build"
local classify_text = require "bouncekit.luacore.classify"
local phase = require "bouncekit.luacore.reply_phase"
local rows = require "bouncekit.luacore.rows"

local M = {}

local TEXTS = { NOMEM = "out of memory", LIMIT = "a documented limit was exceeded", SYNTAX = "bad syntax in a row",
  UNKNOWN = "unknown name", STATE = "called in the wrong order" }

local is_ruleset = setmetatable({}, { __mode = "k" })

local function freeze(rs)
  local status = build.freeze(rs)
  if status then return nil, TEXTS[status], status end
  is_ruleset[rs] = true
  return rs
end

local function add_builtin(rs)
  local status = rows.add(rs, require "bouncekit.data_rows")
  if status then return nil, TEXTS[status], status end
  return freeze(rs)
end

--- ruleset(list of row texts, with built-in rules) -> rule set; or nil, message, code[, index in list, row]
function M.ruleset(...)
  local list, with_builtin = args.table(1, "ruleset", 1, ...), select(2, ...)
  local rs = rows.new()
  for i = 1, #list do
    local text = list[i]
    if type(text) == "number" then text = tostring(text) end
    if type(text) ~= "string" then args.fail(1, "ruleset", 1, "list of strings expected, got " .. type(text)) end
    local status, line = rows.add(rs, text)
    if status then return nil, TEXTS[status], status, i, line end
  end
  if with_builtin then return add_builtin(rs) end
  return freeze(rs)
end

-- A field of the context, "" when it is no string.
local function context_field(ctx, name)
  local value = rawget(ctx, name)
  return type(value) == "string" and value or ""
end

local NO_CONTEXT = { host = "" }

-- The context of argument 2 of the core's function `name`.
local function context(name, ...)
  if select(2, ...) == nil then return NO_CONTEXT end
  local ctx = args.table(2, name, 2, ...)
  return { host = context_field(ctx, "host"), phase = phase.parse(context_field(ctx, "phase")) }
end

-- The built-in rules are compiled when they are first asked for.
local builtin

local function builtin_ruleset()
  if not builtin then
    local made, message = add_builtin(rows.new())
    if not made then error("built-in rules: " .. message, 0) end
    builtin = made
  end
  return builtin
end

--- bind(rule set or nil for the built-in one, verdict metatable) -> classify, category
function M.bind(...)
  local rs, meta = ..., args.table(1, "bind", 2, ...)
  if rs ~= nil and not is_ruleset[rs] then
    args.fail(1, "bind", 1, "bouncekit.ruleset expected, got " .. type(rs))
  end
  -- classify(text, context) -> verdict
  local function classify(...)
    local text, ctx = args.string(1, "classify", 1, ...), context("classify", ...)
    return setmetatable(classify_text(rs or builtin_ruleset(), text, ctx), meta)
  end
  -- category(text, context) -> category, permanence, action, code, enhanced
  local function category(...)
    local text, ctx = args.string(1, "category", 1, ...), context("category", ...)
    local v = classify_text(rs or builtin_ruleset(), text, ctx)
    return v.category, v.permanence, v.action, v.code, v.enhanced
  end
  return classify, category
end

return M
