-- The rows of rules made ready for the search: units as one trie over atoms, phrases as one trie over (unit, gap).
--
-- Adjacent units are merged where the C core merges them. That changes no verdict, only which of equally good words are
-- quoted, and how soon a flood meets the limits.
local members = require "bouncekit.luacore.members"

local M = { MERGE = 16 }
local MAX_MEMBER, MAX_RULES = 32, 32768

local BuildError = {}

local function fail(status)
  error(setmetatable({ status = status }, BuildError), 0)
end

local function members_of(rs, unit)
  if not unit.members then
    local list, status = members.of(rs, unit.text)
    unit.members = list or fail(status)
  end
  return unit.members
end

-- Each member of the one followed by each of the other.
local function multiply(left, right)
  local out = {}
  for _, l in ipairs(left) do
    for _, r in ipairs(right) do
      local m = {}
      for _, atom in ipairs(l) do m[#m + 1] = atom end
      for _, atom in ipairs(r) do m[#m + 1] = atom end
      out[#out + 1] = m
    end
  end
  return out
end

local function longest(list)
  local n = 0
  for _, atoms in ipairs(list) do n = math.max(n, #atoms) end
  return n
end

-- The number of the two units as one; nil: they are not merged.
local function merge(rs, left, right)
  local l, r = rs.units[left].members, rs.units[right].members
  if #l * #r > rs.merge or #l == 0 or #r == 0 or longest(l) + longest(r) > MAX_MEMBER then return nil end
  local known = rs.merged[left] or {}
  rs.merged[left] = known
  if not known[right] then
    rs.units[#rs.units + 1] = { members = multiply(l, r) }
    known[right] = #rs.units
  end
  return known[right]
end

-- unit, gap, unit, ... of a phrase, with adjacent units merged.
local function merged_sequence(rs, sequence)
  local out = {}
  for i = 1, #sequence, 2 do
    local unit, gap, one = sequence[i], sequence[i - 1] or 0, nil
    members_of(rs, rs.units[unit])
    if i > 1 and gap == 0 then one = merge(rs, out[#out], unit) end
    if one then
      out[#out] = one
    else
      if i > 1 then out[#out + 1] = gap end
      out[#out + 1] = unit
    end
  end
  return out
end

local function new_node(rs)
  rs.nnodes = rs.nnodes + 1
  return { id = rs.nnodes, edges = {}, accepts = {} }
end

-- The node below `node` for a unit behind a gap.
local function child(rs, node, unit, gap)
  local below = rs.below[node] or {}
  rs.below[node] = below
  local behind = below[unit] or {}
  below[unit] = behind
  if not behind[gap] then
    behind[gap] = new_node(rs)
    node.edges[#node.edges + 1] = { unit = unit, gap = gap, node = behind[gap] }
  end
  return behind[gap]
end

local function add_phrase(rs, phrase)
  if phrase.accept.rule and phrase.accept.rule.off then return end
  local sequence = merged_sequence(rs, phrase.sequence)
  for i = 1, #sequence, 2 do
    if #rs.units[sequence[i]].members == 0 then return end        -- can never be found
  end
  local first = sequence[1]
  local node = rs.phrases_of[first] or new_node(rs)
  rs.phrases_of[first] = node
  for i = 3, #sequence, 2 do node = child(rs, node, sequence[i], sequence[i - 1]) end
  for i = 1, #sequence, 2 do rs.units[sequence[i]].used = true end
  node.accepts[#node.accepts + 1] = phrase.accept
end

-- A node of the trie: atom -> node; units, the numbers of those that end there; more, there are nodes below.
local function add_member(rs, unit, atoms)
  local node = rs.trie
  for _, atom in ipairs(atoms) do
    node.more = true
    node[atom] = node[atom] or {}
    node = node[atom]
  end
  node.units = node.units or {}
  for _, known in ipairs(node.units) do
    if known == unit then return end
  end
  node.units[#node.units + 1] = unit
end

-- Most members end where only their unit does: such ends are one node a unit, which halves what a rule set takes.
local function share_ends(node, ends)
  for atom, below in pairs(node) do
    if type(atom) == "number" then
      if below.more then
        share_ends(below, ends)
      else
        local key = table.concat(below.units, " ")
        ends[key] = ends[key] or below
        node[atom] = ends[key]
      end
    end
  end
end

-- Rules that a row "X id" names, in all other texts of rows: a rule of the same text is what replaces them.
local function silence(rs)
  for _, s in ipairs(rs.silenced) do
    for _, rule in ipairs(rs.rules) do
      if rule.id == s.id and rule.batch ~= s.batch then rule.off = true end
    end
  end
end

local function build(rs)
  if #rs.rules > MAX_RULES then fail "LIMIT" end
  for _, word in ipairs(rs.skip) do
    local status = members.skip(rs, word)
    if status then fail(status) end
  end
  silence(rs)
  for _, phrase in ipairs(rs.phrases) do add_phrase(rs, phrase) end
  for number, unit in ipairs(rs.units) do
    if unit.used then
      for _, atoms in ipairs(unit.members) do add_member(rs, number, atoms) end
    end
  end
  share_ends(rs.trie, {})
  members.find_stems(rs)
  for _, rule in ipairs(rs.rules) do
    if rule.id == "hint.later" and not rule.off and not rs.hint_later then rs.hint_later = rule end
  end
end

--- Compile a rule set of bouncekit.luacore.rows. nil, or a status.
function M.freeze(rs)
  if rs.frozen or rs.broken then return "STATE" end
  rs.trie, rs.phrases_of, rs.merged, rs.below, rs.nnodes = {}, {}, {}, {}, 0
  rs.read = { [false] = {}, [true] = {} }     -- atoms by their text, inside URLs or not
  local ok, problem = pcall(build, rs)
  if not ok then
    if getmetatable(problem) ~= BuildError then error(problem, 0) end
    rs.broken = true
    return problem.status
  end
  rs.units, rs.phrases, rs.merged, rs.read, rs.below, rs.frozen = nil, nil, nil, nil, nil, true
  return nil
end

return M
