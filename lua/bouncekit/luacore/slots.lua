-- What a token can be: its kind, a known word, stems; joined words as one, run-together ones in parts.
--
-- A slot is what the search sees of a token, or of a part of a run-together one: atoms (at most 6), jumps (joined words
-- that begin here: atom and the slot behind them), token.
local members = require "bouncekit.luacore.members"

local sub, find = string.sub, string.find
local MAX_SLOTS, MAX_ATOMS, MAX_JUMPS, MAX_GLUE = 256 + 64, 6, 128, 4
local MIN_PART, MAX_RUN = 4, 40

local function add(m, atoms, atom)
  if not atom then return end
  if #atoms < MAX_ATOMS then atoms[#atoms + 1] = atom else m.hits.overflow = true end
end

-- Stems of a word that is not in the vocabulary.
local function unknown_stems(m, atoms, text)
  for i = members.MIN_STEM, #text do add(m, atoms, m.rs.stems[sub(text, 1, i)]) end
end

local function word_atoms(m, atoms, key, text, stems)
  local w = m.rs.words[key]
  if m.inner then
    if w then add(m, atoms, w.inner) end
  elseif not w then
    if stems then unknown_stems(m, atoms, text) end
  else
    add(m, atoms, w.plain)
    add(m, atoms, w.quoted)
    if not stems then return end
    for _, atom in ipairs(w.stems) do add(m, atoms, atom) end
  end
end

local function new_slot(m, token_index)
  if #m.slots == MAX_SLOTS then
    m.hits.overflow = true
    return nil
  end
  local slot = { atoms = {}, jumps = {}, token = m.tokens[token_index], index = token_index }
  m.slots[#m.slots + 1] = slot
  return slot
end

local function is_part(rs, key)
  return rs.words[key] ~= nil and rs.words[key].plain ~= nil
end

-- A word nobody knows, of letters run together: the length of its first part, both parts being known; nil: it has none.
local function first_part(rs, text)
  local len = #text
  if len < MIN_PART + 3 or len > MAX_RUN or find(text, "[^a-z]") then return nil end
  for i = 3, len - 3 do
    local head, tail = sub(text, 1, i), sub(text, i + 1)
    local long_head, long_tail = i >= MIN_PART or head == "not", #tail >= MIN_PART or tail == "not" or tail == "box"
    if long_head and long_tail and is_part(rs, head) and is_part(rs, tail) then return i end
  end
  return nil
end

-- The slots of a word or sign.
local function word_slots(m, index, t)
  local slot = new_slot(m, index)
  if not slot then return end
  word_atoms(m, slot.atoms, t.key, t.text, t.kind == "word")
  if #slot.atoms > 0 or t.kind ~= "word" or m.inner then return end
  local cut = first_part(m.rs, t.text)
  if not cut then return end
  local head, tail = sub(t.text, 1, cut), sub(t.text, cut + 1)
  word_atoms(m, slot.atoms, head, head, true)
  slot = new_slot(m, index)
  if slot then word_atoms(m, slot.atoms, tail, tail, true) end
end

local function is_skipped(rs, t)
  return t.kind == "word" and rs.words[t.key] ~= nil and rs.words[t.key].skip == true
end

local function add_jumps(m, from, to, atoms)
  for _, atom in ipairs(atoms) do
    if m.njumps == MAX_JUMPS then return end
    m.njumps = m.njumps + 1
    table.insert(m.slots[from].jumps, 1, { atom = atom, to = to })     -- the last one is tried first
  end
end

-- over_quota, RecipientNotFound, e-mail: the parts from slot `from` on, read as one word.
local function join(m, from)
  local last = m.slots[from]
  local key, text = last.token.key, last.token.text
  for to = from + 1, math.min(#m.slots, from + MAX_GLUE - 1) do
    local slot = m.slots[to]
    local t = slot.token
    if not t.glued or slot.index ~= last.index + 1 or t.kind ~= "word" then return end
    key, text, last = key .. t.text, text .. t.text, slot
    local atoms = {}
    word_atoms(m, atoms, key, text, true)
    add_jumps(m, from, to + 1, atoms)
  end
end

-- A number that could be a reply code is <code> as well as <num>.
local function is_code(t)
  return t.kind == "num" and find(t.text, "^[2-5][0-9][0-9]$") ~= nil
end

local function token_slots(m)
  local glued = false
  for i, t in ipairs(m.tokens) do
    if not is_skipped(m.rs, t) then
      if t.kind == "word" or t.kind == "sign" then
        word_slots(m, i, t)
      else
        local slot = new_slot(m, i)
        if not slot then return false end
        if not m.inner then add(m, slot.atoms, members.kinds[t.kind]) end
        if not m.inner and is_code(t) then add(m, slot.atoms, members.kinds.code) end
        if t.text ~= "" then word_atoms(m, slot.atoms, t.key, "", false) end
      end
      glued = glued or t.glued
    end
  end
  return glued
end

--- The slots of the sentence m.tokens into m.slots.
return function(m)
  m.slots, m.njumps = {}, 0
  if not token_slots(m) then return end
  for i = 1, #m.slots - 1 do
    if m.slots[i].token.kind == "word" then join(m, i) end
  end
end
