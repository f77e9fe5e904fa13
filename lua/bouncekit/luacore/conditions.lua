-- Conditions of rules: reading one, and whether it holds.
local bytes = require "bouncekit.luacore.bytes"
local language = require "bouncekit.luacore.language"
local phase = require "bouncekit.luacore.reply_phase"

local sub, find, match = string.sub, string.find, string.match

local M = {}

--- A decimal number of at most `max`, or nil.
function M.number(text, max)
  local digits = match(text, "^0*([0-9]+)$")
  if not digits or #digits > 9 then return nil end      -- no limit here is longer
  local n = tonumber(digits, 10)
  return n <= max and n or nil
end

--- A field as far as a NUL byte: names are compared so.
function M.plain(text)
  local nul = find(text, "\0", 1, true)
  return nul and sub(text, 1, nul - 1) or text
end

--- "5.7.1", "X.7.*" at `at`: class ("X" for any), subject, detail ("*" for any), and the place behind it; nil: none.
function M.esc_key(text, at)
  local class, subject, detail, behind = match(text, "^([245X])%.([0-9][0-9]?[0-9]?)%.([0-9*][0-9]?[0-9]?)()", at)
  if not class then return nil end
  if sub(detail, 1, 1) == "*" then detail, behind = "*", behind - #detail + 1 end
  return class, tonumber(subject, 10), tonumber(detail, 10) or "*", behind
end

local function place(subject, detail, any)
  return subject * 1024 + (detail == "*" and any or detail)
end

-- "5.7.1", "5.7.*", "5.7.600-5.7.649"
local function enhanced(text)
  local class, subject, detail, behind = M.esc_key(text, 1)
  if not class then return nil end
  local value = { class = class, from = place(subject, detail, 0), to = place(subject, detail, 1023) }
  if behind > #text then return value end
  if sub(text, behind, behind) ~= "-" then return nil end
  local class2, subject2, detail2, behind2 = M.esc_key(text, behind + 1)
  if class2 ~= class or behind2 <= #text then return nil end
  value.to = place(subject2, detail2, 1023)
  return value
end

-- field -> value of a text, nil: bad syntax
local READ = {
  class = function(text) return M.number(text, 9) end,
  code = function(text) return M.number(text, 999) end,
  enhanced = enhanced,
  provider = function(text) return text ~= "" and text or nil end,
  host = function(text)                         -- ".example.org" is how some write that
    local name = bytes.lower(sub(text, 1, 1) == "." and sub(text, 2) or text)
    return name ~= "" and name or nil
  end,
  phase = phase.parse,
  language = function(text) return language.known[text] and text or nil end,
}

--- The condition of a row "C when|not field value..."; nil, status.
function M.read(fields)
  local name, when = M.plain(fields[3]), M.plain(fields[2])
  local read = READ[name]
  if when ~= "when" and when ~= "not" then return nil, "SYNTAX" end
  if not read then return nil, "UNKNOWN" end
  local c = { field = name, negate = when == "not", values = {} }
  for i = 4, #fields do
    local value = read(fields[i])
    if value == nil then return nil, "SYNTAX" end
    c.values[#c.values + 1] = value
  end
  return c
end

-- The host itself, or a name below it.
local function host_holds(host, want)
  if #host < #want or sub(host, #host - #want + 1) ~= want then return false end
  return #host == #want or sub(host, -#want - 1, -#want - 1) == "."
end

-- field -> does the value hold for a case (see bouncekit.luacore.classify)?
local HOLDS = {
  class = function(case, v) return case.class == v end,
  code = function(case, v) return case.reply.code == v end,
  enhanced = function(case, v)
    local e = case.reply.esc
    if not e or (v.class ~= "X" and tonumber(v.class) ~= e.class) then return false end
    local at = e.subject * 1024 + e.detail
    return at >= v.from and at <= v.to
  end,
  provider = function(case, v) return case.provider == v end,
  host = function(case, v) return host_holds(case.host, v) end,
  phase = function(case, v) return case.phase == v end,
  language = function(case, v)
    if case.language == nil then case.language = language.of(case.text, case.reply) or false end
    return case.language == v
  end,
}

local function any_holds(c, case)
  for _, value in ipairs(c.values) do
    if HOLDS[c.field](case, value) then return true end
  end
  return false
end

--- Do all conditions of a rule hold?
function M.hold(rule, case)
  for _, c in ipairs(rule.conditions) do
    if any_holds(c, case) == c.negate then return false end
  end
  return true
end

return M
