-- The phrases of a rule set that are in a sentence: units by the trie over atoms, then phrases by the trie over units.
--
-- The first way to reach a place in the trie of phrases counts: earliest begin first, then the units in the order they are
-- found, then smaller gaps. What counts of what was found does not depend on the order in which it was found. All limits
-- are those of csrc/match.h.
local slots_of = require "bouncekit.luacore.slots"

local floor = math.floor
local MAX_FOUND, MAX_HITS, MAX_STEPS, MAX_WORDS = 2048, 96, 20000, 255
local PLACES, PROBES = 512, 16

local M = {}

--- An empty list of what was found: hits and vetoes; tokens seen; provider and list told by words, host_provider and
-- host_list by a host in the text; overflow: a limit was hit; later: the text asks to try again.
function M.new_hits()
  return { vetoes = {}, tokens = 0, overflow = false, later = false }
end

-- ---- hits ----

local function add_veto(hits, rule)
  for _, known in ipairs(hits.vetoes) do
    if known == rule then return end
  end
  hits.vetoes[#hits.vetoes + 1] = rule
end

-- Of equal phrases the rule that came first, of the same rule's the one that begins and ends first.
local function better(a, b)
  if a.tier ~= b.tier then return a.tier > b.tier end
  if a.words ~= b.words then return a.words > b.words end
  if a.rule ~= b.rule then return a.rule.index < b.rule.index end
  if a.begin ~= b.begin then return a.begin < b.begin end
  return a.stop < b.stop
end

-- One hit a rule is enough, the best; but for those that must end with the text, which may yet turn out to be none.
local function add_hit(hits, hit)
  local worst = 1
  for i, known in ipairs(hits) do
    if known.rule == hit.rule and known.at_end == hit.at_end then
      local later = hit.at_end and hit.after > known.after
      if later or ((not hit.at_end or hit.after == known.after) and better(hit, known)) then hits[i] = hit end
      return
    end
    if better(hits[worst], known) then worst = i end
  end
  if #hits < MAX_HITS then
    hits[#hits + 1] = hit
    return
  end
  hits.overflow = true
  if better(hit, hits[worst]) then hits[worst] = hit end
end

-- "Spamhaus PBL" says more than "Spamhaus"; of equals the first counts.
local function tell_tale(hits, a, words, at)
  local known = hits[a.what .. "_told"]
  if known then
    if words ~= known.words then
      if words < known.words then return end
    elseif at ~= known.at then
      if at > known.at then return end
    elseif a.order >= known.order then
      return
    end
  end
  hits[a.what] = a.told
  hits[a.what .. "_told"] = { words = words, at = at, order = a.order }
end

-- The slots [begin, stop) are a phrase of `words` words.
local function accept(m, a, begin, stop, words)
  local hits = m.hits
  if a.what == "provider" or a.what == "list" then
    tell_tale(hits, a, words, m.slots[begin].token.begin)
  elseif a.what == "veto" then
    add_veto(hits, a.rule)
  elseif a.rule == m.rs.hint_later then
    hits.later = true
  elseif not (a.at_start and (m.inner or hits.tokens > 0 or begin > 1)) then
    add_hit(hits, { rule = a.rule, tier = a.tier, words = math.min(words, MAX_WORDS), begin = m.slots[begin].token.begin,
      stop = m.slots[stop - 1].token.stop, at_end = a.at_end, after = hits.tokens + stop - 1 })
  end
end

-- ---- units ----

-- What is found in a sentence, hundreds of units, in tables that are used again: no other is looked at meanwhile.
-- The nth found unit: its number, its slots [begin, stop), the next of the same unit; first: the first of a unit.
local unit_of, begin_of, stop_of, next_of, first, seen = {}, {}, {}, {}, {}, {}

-- The units that end at a node: all of them or, where too many were found before, none.
local function add_found(m, units, begin, stop)
  if m.nfound + #units > MAX_FOUND then
    m.hits.overflow = true
    return
  end
  local n = m.nfound
  for i = #units, 1, -1 do                     -- the last one added comes first
    n = n + 1
    unit_of[n], begin_of[n], stop_of[n] = units[i], begin, stop
  end
  m.nfound = n
end

-- Those of one unit, by where they begin: they were looked for in that order.
local function chain(n)
  first = {}
  for i = n, 1, -1 do
    local unit = unit_of[i]
    next_of[i], first[unit] = first[unit] or false, i
  end
end

-- All members of units that begin at slot `begin` and have come to `node` at slot `at`. The depth is that of the trie.
local function walk(m, begin, at, node)
  local slot = m.slots[at]
  if node.units then add_found(m, node.units, begin, at) end
  if not node.more or not slot or m.steps >= MAX_STEPS then return end
  m.steps = m.steps + 1
  for _, atom in ipairs(slot.atoms) do
    if node[atom] then walk(m, begin, at + 1, node[atom]) end
  end
  for _, jump in ipairs(slot.jumps) do
    if node[jump.atom] then walk(m, begin, jump.to, node[jump.atom]) end
  end
end

-- ---- phrases ----

-- The place of a state of the search in the table of those entered: bits 32 to 40 of key * 0x9e3779b97f4a7c15.
local function place_of(key)
  local high, low = floor(key / 65536), key % 65536
  local upper = floor((high * 0x7f4a7c15 + floor(low * 0x7f4a7c15 / 65536)) / 65536)
  return (upper + key % PLACES * (0x9e3779b9 % PLACES)) % PLACES
end

-- Enter a state of the search: false when it was entered before. Where the table is crowded a state may be entered again,
-- as in the C core; MAX_STEPS is the bound then.
local function enter(node, stop)
  local key = node.id * 512 + stop             -- slots count from 0 in C, and it adds 1
  local place = place_of(key)
  for _ = 1, PROBES do
    if seen[place] == key then return false end
    if not seen[place] then
      seen[place] = key
      return true
    end
    place = (place + 1) % PLACES
  end
  return true
end

local deeper

-- What the phrases that end at a node say, and the units that may follow it behind a gap.
local function say(m, node, begin, stop, words)
  for i = #node.accepts, 1, -1 do accept(m, node.accepts[i], begin, stop, words) end
  for i = #node.edges, 1, -1 do
    local e = node.edges[i]
    local f = first[e.unit]
    while f and begin_of[f] <= stop + e.gap do
      if begin_of[f] >= stop then deeper(m, e.node, begin, stop_of[f], words + stop_of[f] - begin_of[f]) end
      f = next_of[f]
    end
  end
end

-- A place behind the first unit of its phrases.
function deeper(m, node, begin, stop, words)
  if not enter(node, stop) then return end
  m.steps = m.steps + 1
  if m.steps > 2 * MAX_STEPS then
    m.hits.overflow = true
    return
  end
  say(m, node, begin, stop, words)
end

--- Look for the phrases of a rule set in the sentence of a lexer.
function M.sentence(rs, hits, lx)
  local m = { rs = rs, hits = hits, tokens = lx.tokens, inner = lx.inner, nfound = 0, steps = 0 }
  for i = 0, PLACES - 1 do seen[i] = false end
  slots_of(m)
  for s = 1, #m.slots do walk(m, s, s, rs.trie) end
  chain(m.nfound)
  for i = 1, m.nfound do
    local node = rs.phrases_of[unit_of[i]]
    if node then say(m, node, begin_of[i], stop_of[i], stop_of[i] - begin_of[i]) end
  end
  if not m.inner then hits.tokens = hits.tokens + #m.slots end
  if m.steps >= MAX_STEPS then hits.overflow = true end
end

return M
