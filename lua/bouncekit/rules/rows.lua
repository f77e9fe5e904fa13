-- The built-in rules back from the rows of the core, as bouncekit.rulefile would have read them: their files need not be
-- there. In rows, classes have become lists of words in all languages.
local M = {}

local function split(line)
  local out = {}
  for field in (line .. "\t"):gmatch("([^\t]*)\t") do out[#out + 1] = field end
  return out
end

local function atoms(text)
  local out = {}
  for atom in text:gmatch("%S+") do out[#out + 1] = atom end
  return out
end

-- The alternatives of a unit without those that belong to other languages; all when none would be left of it.
local function alternatives(text, foreign)
  local all, own = {}, {}
  for member in (text .. "|"):gmatch("([^|]*)|") do
    local list = atoms(member)
    all[#all + 1] = list
    if not foreign[member] then own[#own + 1] = list end
  end
  return #all > 1 and own or all
end

local function sequence(fields, from, units, foreign, seen)
  local row = {}
  for i = from, #fields, 2 do
    local n = fields[i]
    if seen[n] == nil then seen[n] = alternatives(units[n] or "", foreign) end
    row[#row + 1] = { alts = seen[n], gap = i > from and tonumber(fields[i - 1]) or 0 }
  end
  return row
end

local function words_of(row)
  local out = {}
  for i, e in ipairs(row) do
    local first = e.alts[1] and table.concat(e.alts[1], " ") or ""
    out[i] = (i > 1 and e.gap > 0 and "~" .. e.gap .. " " or "") .. (#e.alts > 1 and "(" .. first .. "|...)" or first)
  end
  return table.concat(out, " ")
end

local READ = {}

function READ.U(state, f) state.units[f[2]] = f[3] end

function READ.R(state, f)
  local function value(i) return f[i] ~= "" and f[i] or nil end
  state.rule = { id = f[2], category = f[3], permanence = value(5), action = value(6), link = value(8), conditions = {},
    phrases = {}, vetoes = {} }
  state.list[#state.list + 1] = state.rule
end

function READ.C(state, f)
  local values = {}
  for i = 4, #f do values[i - 3] = f[i] end
  table.insert(state.rule.conditions, { op = f[2], field = f[3], values = values })
end

function READ.P(state, f)
  local row = sequence(f, 5, state.units, state.foreign, state.seen)
  table.insert(state.rule.phrases, { rows = { row }, tier = tonumber(f[2]), at_start = f[3] == "1", at_end = f[4] == "1",
    text = words_of(row) })
end

function READ.V(state, f)
  local row = sequence(f, 2, state.units, state.foreign, state.seen)
  table.insert(state.rule.vetoes, { rows = { row }, at_start = false, at_end = false, text = words_of(row) })
end

--- The rules of a text of rows. foreign: set of members (their atoms, blanks between) to leave out of longer lists.
function M.rules(rows, foreign)
  local state = { units = {}, list = {}, foreign = foreign, seen = {} }
  for line in rows:gmatch("[^\n]+") do
    local read = READ[line:sub(1, 1)]
    if read then read(state, split(line)) end
  end
  return state.list
end

return M
