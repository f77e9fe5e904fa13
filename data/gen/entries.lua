-- registry/*.tsv -> model.entries, grouped by system in the order of systems.tsv, and model.entry by key.
local tsv = require "gen.tsv"

local HEADER = "key code enhanced message category basis source"
local BASIS = { documented = true, observed = true, recalled = true, standard = true, registered = true,
  ["non-standard"] = true }

-- A reply code, or in the system of digits a pattern: 5yz, x2z.
local function check_code(row, system, errors)
  local code = row.code
  if code == "" then return end
  if code:find("^[1-9]%d%d$") then
    row.number = tonumber(code)
  elseif not (system == "digits" and code:find("^[%dxyz][%dxyz][%dxyz]$")) then
    errors:add(row.file, row.line, "code '%s': three digits", code)
  end
end

-- A part of an enhanced code. 5.01.1 is 5.1.1 to a parser, but here every code has one spelling.
local function number(text)
  if text == "X" then return "X" end
  if not text:find("^%d%d?%d?$") or text:find("^0%d") then return nil end
  return tonumber(text)
end

-- 5.7.1, X.7.1, a range of details 5.7.606-649, and in the system of standard codes 5.X.X (class), X.7.X (subject).
local function check_enhanced(row, system, errors)
  if row.enhanced == "" then return end
  local class, subject, detail, last = row.enhanced:match("^([245X])%.(%w+)%.(%w+)%-?(%d*)$")
  local esc = class and { class = class, subject = number(subject), detail = number(detail), last = number(last) }
  local sound = esc and esc.subject and esc.detail and (last ~= "") == (row.enhanced:find("-", 1, true) ~= nil)
  if sound and (esc.subject == "X" or esc.detail == "X") then
    sound = system == "iana" and esc.detail == "X" and (esc.subject == "X") ~= (class == "X") and last == ""
  end
  if sound and last ~= "" then sound = esc.last and esc.last ~= "X" and esc.last > esc.detail end
  if sound then row.esc = esc else errors:add(row.file, row.line, "enhanced '%s': like 5.7.1 or X.7.1", row.enhanced) end
end

-- Which system does the row belong to? Tables of one system hold its rows alone; providers share a table.
local function check_key(row, system, model, errors)
  local prefix, n = row.key:match("^([%l%d-]+)%.([1-9]%d*)$")
  if not n then return errors:add(row.file, row.line, "key '%s': SYSTEM.N", row.key) end
  local known = model.system[prefix]
  if system and prefix ~= system then
    return errors:add(row.file, row.line, "key '%s' does not begin with %s.", row.key, system)
  elseif not known or (not system and known.kind ~= "provider") then
    return errors:add(row.file, row.line, "unknown provider '%s': see systems.tsv", prefix)
  end
  row.system = prefix
end

local function check_row(row, system, model, errors)
  check_key(row, system, model, errors)
  check_code(row, row.system, errors)
  check_enhanced(row, row.system, errors)
  if row.category ~= "" and not model.category[row.category] then
    errors:add(row.file, row.line, "unknown category '%s'", row.category)
  end
  if not BASIS[row.basis] then errors:add(row.file, row.line, "unknown basis '%s'", row.basis) end
  if row.code == "" and row.enhanced == "" and row.message == "" then
    errors:add(row.file, row.line, "no code, no enhanced code, no message: nothing to find the row by")
  end
end

--- The rows of a table into the lists of their systems. `system` is nil for the table that providers share.
local function read(model, name, system, errors)
  local rows = tsv.need(model.dir .. "/registry/" .. name .. ".tsv", HEADER, errors)
  for _, row in ipairs(rows) do check_row(row, system, model, errors) end
  local keys = tsv.by(rows, "key", errors)
  for _, row in ipairs(rows) do
    if row.system and keys[row.key] == row then
      local list = model.system[row.system].entries
      list[#list + 1] = row
      model.entry[row.key] = row
    end
  end
end

return function(model, errors)
  model.entry, model.entries = {}, {}
  local providers = false
  for _, s in ipairs(model.systems) do
    s.entries = {}
    if s.kind == "provider" then providers = true end
  end
  for _, s in ipairs(model.systems) do
    if s.kind ~= "provider" then read(model, s.system, s.system, errors) end
  end
  if providers then read(model, "providers", nil, errors) end
  for _, s in ipairs(model.systems) do
    s.first = #model.entries
    for _, row in ipairs(s.entries) do model.entries[#model.entries + 1] = row end
    if #s.entries == 0 and s.kind == "provider" then errors:add(s.file, s.line, "system %s has no entries", s.system) end
  end
  if #model.entries > 65535 then errors:add(model.dir .. "/systems.tsv", 1, "more entries than 16 bits can count") end
end
