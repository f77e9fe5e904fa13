-- Words of letters: joined words in parts, "not" out of its contractions, apostrophes.
local bytes = require "bouncekit.luacore.bytes"
local read_char = require "bouncekit.luacore.char"
local tokens = require "bouncekit.luacore.lex_token"

local char, sub = string.char, string.sub
local alpha, upper, lower_case, folded = bytes.alpha, bytes.upper, bytes.lower_case, bytes.folded
local add, cut, text_of, kept_of = tokens.add, tokens.cut, tokens.text_of, tokens.kept_of

local M = {}

local function push_not(lx, begin, stop)
  lx.glue = true
  add(lx, tokens.push_more(lx, "word", begin, stop), "not")
end

-- "doesnt", "cannot": the verb and "not". How many bytes the verb has.
local JOINED = { cannot = 3, cant = 3, dont = 2, doesnt = 4, isnt = 2, wasnt = 3, couldnt = 5, didnt = 3, hasnt = 3,
  havent = 4, arent = 3, wouldnt = 5, shouldnt = 6 }

--- Is a word of small letters two words?
function M.is_joined(text) return JOINED[text] ~= nil end

local function end_word(lx, t, begin, stop)
  local verb = #t.letters <= 9 and JOINED[text_of(t)]
  if not verb then return end
  cut(lx, t, verb)
  push_not(lx, begin, stop)
end

-- n't -> not. Letters before the apostrophe are in `t`, tail is what follows it. Is the tail dealt with?
local function negation(lx, t, tail, begin, stop)
  local text = text_of(t)
  if tail ~= "t" or #text < 2 or sub(text, -1) ~= "n" then return false end
  cut(lx, t, #text - 1)
  if #text == 3 and sub(text, 1, 2) == "ca" then add(lx, t, "n") end
  if #text == 3 and sub(text, 1, 2) == "wo" then
    cut(lx, t, 0)
    add(lx, t, "will")
  end
  push_not(lx, begin, stop)
  return true
end

local CLITICS = { s = true, re = true, ve = true, m = true, ll = true, d = true, t = true }

-- Does a new part of a joined word begin at `at`? recipient|Not|Found, SMTP|Error.
local function new_part(b, begin, stop, at)
  if at == begin or not upper[b[at]] then return false end
  local before = b[at - 1]
  if lower_case[before] then return true end
  return upper[before] and at + 1 < stop and lower_case[b[at + 1]] and at > begin + 1
end

-- The ASCII letters from `at` on: in lower case, and where they end.
local function letters(b, stop, at)
  local i, text = at, ""
  while i < stop and i - at < tokens.WORD and alpha[b[i]] do
    text = text .. char(folded[b[i]])
    i = i + 1
  end
  return text, i
end

-- Articles and the like of Italian and French that lose their end: dell'utente, jusqu'ici. Shorter ones need no list.
local ARTICLES = { dell = true, all = true, nell = true, dall = true, sull = true, quell = true, jusqu = true,
  lorsqu = true, puisqu = true, quelqu = true }

-- Turkish: what follows the apostrophe is a suffix.
local function suffix(b, stop, at)
  while at < stop and b[at] >= 0x80 do
    local kind, _, len = read_char(b, stop, at)
    if kind ~= "letter" and kind ~= "mark" then break end
    local _, behind = letters(b, stop, at + len)
    at = behind
  end
  return at
end

-- An apostrophe of n bytes at `at`, letters of `t` before it. Returns where to go on, and whether the word ends there.
local function apostrophe(lx, t, begin, at, n, stop)
  local b = lx.b
  local tail, behind = letters(b, stop, at + n)
  if tail == "" then
    if at + n >= stop or b[at + n] < 0x80 then return at, true end
  elseif negation(lx, t, tail, begin, behind) or CLITICS[tail] then
    return behind, true
  end
  if kept_of(t) > 2 and not ARTICLES[text_of(t)] then return suffix(b, stop, behind), true end
  cut(lx, t, 0)                                    -- l'utente, d'envoi
  return at + n, false
end

-- One character of a word at `at`. Returns where to go on (nil: the word does not go on), and whether it ends there.
local function take(lx, t, begin, at, stop)
  local b = lx.b
  local c = b[at]
  if alpha[c] then
    if new_part(b, begin, stop, at) then return nil end
    add(lx, t, char(folded[c]))
    return at + 1
  end
  if c == 39 or c == 96 then return apostrophe(lx, t, begin, at, 1, stop) end
  if c < 0x80 then return nil end
  local kind, text, len = read_char(b, stop, at)
  if kind == "quote" then return apostrophe(lx, t, begin, at, len, stop) end
  if kind == "letter" or (kind == "ascii" and alpha[text:byte()]) then
    add(lx, t, text)
  elseif kind ~= "mark" then
    return nil
  end
  return at + len
end

--- A word of letters at `at`. Returns its end.
function M.read(lx, at, stop)
  local i, over = at, false
  local t = tokens.push(lx, "word", at, at)
  while i < stop and not over do
    local after
    after, over = take(lx, t, at, i, stop)
    if not after or after == i then break end
    i = after
  end
  t.stop = tokens.position(lx, i)
  if #t.letters == 0 then
    lx.tokens[#lx.tokens] = nil                    -- marks alone
  elseif not over then
    end_word(lx, t, at, i)
  end
  if i < stop and upper[lx.b[i]] then lx.glue = true end
  return math.max(i, at + 1)
end

return M
