-- The index of the registry: a hash table over (code, enhanced code), see csrc/registry.h. Each entry is found by both
-- codes, by its enhanced code whatever the reply code, and by its reply code whatever the enhanced code.
local M = {}

M.BUCKETS = 2039               -- a prime
M.ANY_CODE = 1023
M.NO_ESC = 0
M.X = 1023                     -- "X" in place of a subject or a detail
local CLASS = { ["2"] = 2, ["4"] = 4, ["5"] = 5, X = 7 }
M.ANY_ESC = 6 * 1048576        -- a class there is not

local function part(value)
  return value == "X" and M.X or value
end

--- class * 2^20 + subject * 2^10 + detail; 0 for none.
function M.pack(esc, detail)
  if not esc then return M.NO_ESC end
  return CLASS[esc.class] * 1048576 + part(esc.subject) * 1024 + part(detail or esc.detail)
end

--- Keep equal to `bucket_of` in csrc/codes_find.c.
local function bucket(code, esc)
  return (esc + code * 7919) % M.BUCKETS
end

local function add(state, code, esc, position)
  local id = code .. ":" .. esc
  local key = state.known[id]
  if not key then
    local b = bucket(code, esc)
    key = { code = code, esc = esc, list = {}, bucket = b }
    state.known[id] = key
    local keys = state.buckets[b]
    keys[#keys + 1] = key
  end
  key.list[#key.list + 1] = position
end

--- { buckets, keys, rows, ranges }: the arrays of the C tables. Positions count from 0.
function M.build(entries)
  local state = { known = {}, buckets = {} }
  for b = 0, M.BUCKETS - 1 do state.buckets[b] = {} end
  local ranges = {}
  for i, e in ipairs(entries) do
    local ranged = e.esc and e.esc.last
    local esc, code = M.pack(e.esc), e.number or 0
    if ranged then
      ranges[#ranges + 1] = { first = esc, last = M.pack(e.esc, e.esc.last), entry = i - 1 }
    else
      if e.number or (e.esc and e.code == "") then add(state, code, esc, i - 1) end
      if e.esc then add(state, M.ANY_CODE, esc, i - 1) end
    end
    if e.number then add(state, code, M.ANY_ESC, i - 1) end
  end
  local index = { buckets = {}, keys = {}, rows = {}, ranges = ranges }
  for b = 0, M.BUCKETS - 1 do
    index.buckets[b + 1] = #index.keys
    for _, key in ipairs(state.buckets[b]) do
      index.keys[#index.keys + 1] = { esc = key.esc, code = key.code, first = #index.rows }
      for _, position in ipairs(key.list) do index.rows[#index.rows + 1] = position end
    end
  end
  index.buckets[M.BUCKETS + 1] = #index.keys
  return index
end

return M
