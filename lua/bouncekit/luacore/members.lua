-- Members of units ("could not be found", "kutu*", <addr>, "errno=28") as sequences of atoms. They go through the same
-- lexer as replies, so that both sides fold and split words alike.
--
-- An atom is a number: what a token can be. The kinds of tokens come first; a word has up to three (plain, in quotes, in
-- quotes and inside a URL), a stem one.
local lex = require "bouncekit.luacore.lex"
local is_joined = require("bouncekit.luacore.lex_word").is_joined
local WORD = require("bouncekit.luacore.lex_token").WORD

local sub, find = string.sub, string.find
local MAX_MEMBER = 32

local M = { MIN_STEM = 2 }

--- kind of token -> its atom
M.kinds = {}
M.KINDS = 0
for kind in ("addr ip host url code esc id num size duration date dnsbl rhsbl null"):gmatch("%S+") do
  M.KINDS = M.KINDS + 1
  M.kinds[kind] = M.KINDS
end

local function number(rs, owner, field)
  if not owner[field] then
    rs.natoms = rs.natoms + 1
    owner[field] = rs.natoms
  end
  return owner[field]
end

local function add_atom(m, atom)
  if #m.atoms == MAX_MEMBER then
    m.status = m.status or "LIMIT"
  else
    m.atoms[#m.atoms + 1] = atom
  end
end

-- What is known of a word: plain, quoted, inner (atoms), skip, stems.
local function word_of(rs, t)
  local w = rs.words[t.key]
  if not w then
    w = { text = t.text }
    rs.words[t.key] = w
  end
  return w
end

local function add_token(m, t, is_last)
  local rs = m.rs
  if m.stem and is_last and t.kind == "word" then return add_atom(m, number(rs, rs.stems, t.key)) end
  if t.kind == "addr" or t.kind == "url" then return end
  local w = word_of(rs, t)
  if m.skip then
    w.skip = true
  elseif not w.skip then
    add_atom(m, number(rs, w, m.inner and "inner" or m.quoted and "quoted" or "plain"))
  end
end

-- The sentences of a text, each a list of tokens. A word of small letters needs no lexer, unless it is two ("cannot").
local function sentences_of(text)
  if #text <= WORD and find(text, "^[a-z]+$") and not is_joined(text) then
    return { { { kind = "word", key = text, text = text } } }
  end
  local out = {}
  local lx = lex.new(function(lx) out[#out + 1] = lx.tokens end)
  lex.lex(lx, text, 0)
  lex.flush(lx)
  out.cut = lx.cut
  return out
end

local function lex_into(m, text)
  local sentences = sentences_of(text)
  for _, tokens in ipairs(sentences) do
    for i, t in ipairs(tokens) do
      if not m.status then add_token(m, t, i == #tokens) end
    end
  end
  if sentences.cut and not m.status then m.status = "LIMIT" end
end

-- One atom as rules write it, into m.
local function read_atom(m, text)
  m.quoted, m.stem = false, false
  if sub(text, 1, 1) == "<" then
    local kind = M.kinds[sub(text, 2, -2)]
    if kind and sub(text, -1) == ">" then add_atom(m, kind) else m.status = "UNKNOWN" end
    return
  end
  if #text > 2 and sub(text, 1, 1) == '"' and sub(text, -1) == '"' then
    m.quoted, text = true, sub(text, 2, -2)
  elseif #text > 1 and sub(text, -1) == "*" then
    m.stem, text = true, sub(text, 1, -2)
  end
  lex_into(m, text)
end

-- Most atoms stand in many members: they are read once.
local function add_read(m, text)
  local known = m.rs.read[m.inner][text]
  if not known then
    known = { rs = m.rs, atoms = {}, inner = m.inner }
    read_atom(known, text)
    m.rs.read[m.inner][text] = known
  end
  for _, atom in ipairs(known.atoms) do add_atom(m, atom) end
  m.status = m.status or known.status
end

-- The atoms of a member, or nil, status. Blanks part them, but not inside quotes.
local function read_member(rs, text, inner)
  local m, at = { rs = rs, atoms = {}, inner = inner }, 1
  while at <= #text and not m.status do
    local from = at
    if sub(text, at, at) == '"' then from = find(text, '"', at + 1, true) or at end
    local blank = find(text, " ", from, true) or #text + 1
    if blank > at then add_read(m, sub(text, at, blank - 1)) end
    at = blank + 1
  end
  if m.status then return nil, m.status end
  return m.atoms
end

-- Quoted strings that look like a piece of a URL are looked for in URLs too.
local function is_url_piece(text)
  return #text > 2 and sub(text, 1, 1) == '"' and find(text, "[./?]") ~= nil
end

local function add_member(rs, out, text, inner)
  local atoms, status = read_member(rs, text, inner)
  if not atoms then return status end
  if #atoms > 0 then out[#out + 1] = atoms end
  return nil
end

--- The members of a unit's text (atoms with blanks between, members with bars between); nil, status.
function M.of(rs, text)
  local out, at = {}, 1
  while at <= #text do
    local bar = find(text, "|", at, true) or #text + 1
    local member = sub(text, at, bar - 1)
    local status = add_member(rs, out, member, false)
    if not status and is_url_piece(member) then status = add_member(rs, out, member, true) end
    if status then return nil, status end
    at = bar + 1
  end
  return out
end

--- A word that nobody says.
function M.skip(rs, word)
  local m = { rs = rs, atoms = {}, skip = true }
  lex_into(m, word)
  return m.status
end

local NONE = {}

--- Which stems each word has: atoms, the shortest first.
function M.find_stems(rs)
  for _, w in pairs(rs.words) do
    local stems = {}
    for i = M.MIN_STEM, #w.text do stems[#stems + 1] = rs.stems[sub(w.text, 1, i)] end
    w.stems = #stems > 0 and stems or NONE
  end
end

return M
