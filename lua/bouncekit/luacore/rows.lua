-- The rows that bouncekit.rulefile makes of rule and lexicon files into a rule set: csrc/ruleset_rows.c says what they are.
local bytes = require "bouncekit.luacore.bytes"
local build = require "bouncekit.luacore.build"
local conditions = require "bouncekit.luacore.conditions"
local members = require "bouncekit.luacore.members"
local registry = require "bouncekit.luacore.registry"

local sub, find, byte, match = string.sub, string.find, string.byte, string.match
local number, plain = conditions.number, conditions.plain
local MAX_FIELDS, MAX_UNITS = 400, 32

local M = {}

local PERMANENCE = { hard = true, permanent = true, temporary = true, success = true, [""] = true }

--- An empty rule set.
function M.new()
  return {
    units = {}, rules = {}, phrases = {}, silenced = {}, skip = {}, words = {}, stems = {}, natoms = members.KINDS,
    codes = {}, providers = {}, lists = {}, provider_zones = {}, list_zones = {}, merge = build.MERGE, batch = 0,
  }
end

local function field(r, i) return r.fields[i] or "" end

local rows = {}

function rows.S(r)
  for i = 2, #r.fields do r.rs.skip[#r.rs.skip + 1] = r.fields[i] end
end

-- They come in order.
function rows.U(r)
  local units = r.rs.units
  if number(field(r, 2), 1048576) ~= #units - r.unit_base + 1 then return "SYNTAX" end
  units[#units + 1] = { text = field(r, 3) }
end

function rows.R(r)
  local id, category, permanence, retry = field(r, 2), field(r, 3), field(r, 5), field(r, 7)
  local seconds = retry == "" and -1 or number(retry, 30 * 86400)
  if id == "" or not PERMANENCE[permanence] or not seconds then return "SYNTAX" end
  if not registry.category(category) then return "UNKNOWN" end
  r.rule = { id = plain(id), category = category, permanence = permanence, action = plain(field(r, 6)), retry = seconds,
    link = plain(field(r, 8)), conditions = {}, batch = r.rs.batch, index = #r.rs.rules + 1 }
  r.rs.rules[#r.rs.rules + 1] = r.rule
end

-- Providers are numbered as they are first named.
local function name_provider(rs, id)
  if rs.providers[id] then return end
  rs.nproviders = (rs.nproviders or 0) + 1
  rs.providers[id] = rs.nproviders
end

function rows.C(r)
  if not r.rule or #r.fields < 4 then return "SYNTAX" end
  local condition, status = conditions.read(r.fields)
  if not condition then return status end
  local list = r.rule.conditions
  list[#list + 1] = condition
  if condition.field ~= "provider" then return end
  for _, id in ipairs(condition.values) do name_provider(r.rs, id) end
end

local function add_phrase(r, from, accept)
  local n = #r.fields - from + 1
  if n <= 0 or n % 2 == 0 or n > 2 * MAX_UNITS then return "SYNTAX" end
  local sequence = {}
  for i = 1, n do
    local is_gap = i % 2 == 0
    local v = number(r.fields[from + i - 1], is_gap and 31 or #r.rs.units - r.unit_base)
    if not v or (not is_gap and v == 0) then return "SYNTAX" end
    sequence[i] = is_gap and v or r.unit_base + v
  end
  r.rs.phrases[#r.rs.phrases + 1] = { sequence = sequence, accept = accept }
end

function rows.P(r)
  local tier = number(field(r, 2), 9)
  if not r.rule or not tier or tier < 1 or #r.fields < 5 then return "SYNTAX" end
  return add_phrase(r, 5, { what = "rule", rule = r.rule, tier = tier, at_start = byte(field(r, 3)) == 49,
    at_end = byte(field(r, 4)) == 49 })
end

function rows.V(r)
  if not r.rule or #r.fields < 2 then return "SYNTAX" end
  return add_phrase(r, 2, { what = "veto", rule = r.rule })
end

-- A phrase of one unit, for the words of providers and blocklists.
local function tell_tale(r, accept)
  local units = r.rs.units
  units[#units + 1] = { text = field(r, 3) }
  r.rs.phrases[#r.rs.phrases + 1] = { sequence = { #units }, accept = accept }
end

-- "5" or "5.5" in tenths; nil: bad syntax.
local function weight_of(text)
  local whole, tenth = match(text, "^([0-9])%.?([0-9]?)$")
  if not whole or #text == 2 then return nil end
  return tonumber(whole, 10) * 10 + (tonumber(tenth, 10) or 0)
end

function rows.K(r)
  local key, category, weight, permanence = field(r, 2), field(r, 3), weight_of(field(r, 4)), field(r, 5)
  if not registry.category(category) then return "UNKNOWN" end
  if not weight or not PERMANENCE[permanence] then return "SYNTAX" end
  local code = number(key, 999)
  if not code then
    local class, subject, detail, behind = conditions.esc_key(key, 1)
    if not class or behind <= #key then return "SYNTAX" end
    code = ("%s.%d.%s"):format(class, subject, tostring(detail))
  end
  -- what came first stays
  r.rs.codes[code] = r.rs.codes[code] or { category = category, weight = weight, permanence = permanence,
    name = "code:" .. plain(key) }
end

local function add_zones(zones, list, value)
  for zone in bytes.lower(list):gmatch("[^,]+") do zones[zone] = zones[zone] or value end
end

function rows.N(r)
  local id = field(r, 2)
  if id == "" then return "SYNTAX" end
  name_provider(r.rs, id)
  add_zones(r.rs.provider_zones, field(r, 4), id)
end

function rows.W(r)
  if not r.rs.providers[field(r, 2)] then return "UNKNOWN" end
  return tell_tale(r, { what = "provider", told = field(r, 2), order = r.rs.providers[field(r, 2)] })
end

function rows.B(r)
  if field(r, 2) == "" then return "SYNTAX" end
  local kind = plain(field(r, 3))
  local list = { name = plain(field(r, 2)), kind = kind, lookup = plain(field(r, 4)), is_domain = kind ~= "ip" }
  r.rs.lists[#r.rs.lists + 1] = list
  add_zones(r.rs.list_zones, field(r, 5), list)
end

function rows.Y(r)
  for i = #r.rs.lists, 1, -1 do
    if r.rs.lists[i].name == field(r, 2) then return tell_tale(r, { what = "list", told = r.rs.lists[i], order = i }) end
  end
  return "UNKNOWN"
end

function rows.X(r)
  r.rs.silenced[#r.rs.silenced + 1] = { id = plain(field(r, 2)), batch = r.rs.batch }
end

-- The first order given stands.
function rows.O(r)
  if r.rs.rank then return end
  r.rs.rank = {}
  for i = 2, #r.fields do
    if not registry.category(r.fields[i]) then return "UNKNOWN" end
    r.rs.rank[r.fields[i]] = i - 1
  end
end

local function split(line)
  local fields, at = {}, 1
  while true do
    if #fields == MAX_FIELDS then return nil end
    local tab = find(line, "\t", at, true)
    fields[#fields + 1] = sub(line, at, (tab or 0) - 1)
    if not tab then return fields end
    at = tab + 1
  end
end

local function read_row(r, text)
  r.fields = split(text)
  if not r.fields then return "LIMIT" end
  local row = rows[sub(r.fields[1], 1, 1)]
  if not row then return "SYNTAX" end
  return row(r)
end

--- Add rows to a rule set. nil; or a status and the number of the row at fault.
function M.add(rs, text)
  if rs.frozen or rs.broken then return "STATE", 0 end
  rs.batch = rs.batch + 1
  local r, line, at = { rs = rs, unit_base = #rs.units }, 0, 1
  while at <= #text do
    local feed = find(text, "\n", at, true) or #text + 1
    line = line + 1
    local status = feed > at and read_row(r, sub(text, at, feed - 1))
    if status then
      rs.broken = true                          -- half of these rows are in
      return status, line
    end
    at = feed + 1
  end
  return nil
end

return M
