-- A reply's text as tokens, sentence by sentence: csrc/lex.h says what a token is.
--
-- A lexer: b, stop (the piece at hand), map and offset (its places in the caller's text), tokens, kept (bytes of their
-- folded text), glue (the next token is glued to the last), inner (inside a URL), urls (to look into), cut (a sentence
-- was cut at the limit), chunk_* (the run of non-blanks at hand).
-- A token: kind, begin, stop (places in the caller's text), glued, inner, and `letters`, the list of its folded bytes;
-- when the sentence is handed over also key (all of it, what it is known by) and text (the first 64 bytes).
local bytes = require "bouncekit.luacore.bytes"
local class = require "bouncekit.luacore.lex_class"
local esc = require "bouncekit.luacore.esc"
local number = require "bouncekit.luacore.lex_number"
local read_char = require "bouncekit.luacore.char"
local tokens = require "bouncekit.luacore.lex_token"
local words = require "bouncekit.luacore.lex_word"

local sub, char = string.sub, string.char
local digit, alpha, alnum, space, upper, lower_case = bytes.digit, bytes.alpha, bytes.alnum, bytes.space, bytes.upper,
  bytes.lower_case
local push, whole, end_sentence, text_of = tokens.push, tokens.whole, tokens.end_sentence, tokens.text_of
local word = words.read
local find, set, starts = bytes.find, bytes.set, bytes.starts

local M = {}
local MAX_URLS = 4

-- Letters and digits mixed, from `at` on. "rfc5321" and "550User" are a word and a number.
local function mixed(lx, at, stop)
  local b, last, letters, digits = lx.b, at, at, at
  while last < stop and alnum[b[last]] do last = last + 1 end
  while letters < last and alpha[b[letters]] do letters = letters + 1 end
  while digits < last and digit[b[digits]] do digits = digits + 1 end
  if letters - at == 3 and starts(b, stop, at, "rfc") then
    word(lx, at, letters)
    whole(lx, "num", letters, last)
    return last
  end
  if digits - at == 3 and last - digits > 2 and upper[b[digits]] and lower_case[b[digits + 1]] then
    whole(lx, "num", at, digits)
    return digits
  end
  whole(lx, "id", at, last)
  return last
end

-- The run of non-blanks that `at` stands in: what it has in it.
local function look_at_chunk(lx, at, stop)
  local b, i = lx.b, at
  lx.has_at, lx.has_dot, lx.has_colon, lx.has_digit, lx.at_sign = false, false, false, false, nil
  while i < stop and not space[b[i]] do
    local c = b[i]
    if c == 64 then
      lx.at_sign, lx.has_at = lx.at_sign or i, true
    elseif c == 46 then
      lx.has_dot = true
    elseif c == 58 then
      lx.has_colon = true
    elseif digit[c] then
      lx.has_digit = true
    end
    i = i + 1
  end
  lx.chunk, lx.chunk_stop = at, i
end

-- The next @ of the chunk from `at` on, or the chunk's end.
local function next_at_sign(lx, at)
  if lx.at_sign < at then lx.at_sign = find(lx.b, lx.chunk_stop, at, 64) or lx.chunk_stop end
  return lx.at_sign
end

local function host_kind(lx, kind, from, stop)
  if not lx.on_host then return kind end
  return lx.on_host(lx, lx:source(from, stop), kind)
end

local function url(lx, at, stop)
  local from, host_stop = class.url_host(lx.b, stop, at)
  push(lx, host_kind(lx, "url", from, host_stop), at, stop)
  if #lx.urls < MAX_URLS then lx.urls[#lx.urls + 1] = { from, stop } end
  return stop
end

-- Is it "word.Word" of the vocabulary and no host?
local function are_words(lx, at, stop)
  local b, from, n = lx.b, at, 0
  if not lx.on_known then return false end
  for i = at, stop do
    if i == stop or not alpha[b[i]] then
      if i < stop and b[i] ~= 46 then return false end
      local label = bytes.lower(lx:source(from, i))
      if #label < 2 or not lx.on_known(lx, label) then return false end
      if n > 0 and class.is_top_level(label) then return false end               -- mail.com, me.de
      from, n = i + 1, n + 1
    end
  end
  return n == 2
end

local function host(lx, at, stop)
  whole(lx, host_kind(lx, "host", at, stop), at, stop)
  return stop
end

-- What begins with a digit, alone or with structure.
local function digits(lx, at, stop)
  if lx.has_dot then
    local code, last = esc.at(lx.b, stop, at)
    if code then
      whole(lx, "esc", at, last)
      return last
    end
  end
  local last, kind = number(lx.b, stop, at)
  if not last then return mixed(lx, at, stop) end
  whole(lx, kind, at, last)
  return last
end

-- What is recognised by the dots, colons and at signs of its chunk; nil: nothing.
local function structured(lx, at, stop)
  local b, dots = lx.b, lx.has_dot or lx.has_colon
  local last = dots and not lx.inner and class.url(b, stop, at)
  if last then return url(lx, at, last) end
  last = lx.has_at and class.addr(b, lx.chunk_stop, at, next_at_sign(lx, at))
  if last then
    push(lx, "addr", at, last)
    return last
  end
  last = dots and class.ip(b, stop, at)
  if last then
    whole(lx, "ip", at, last)
    return last
  end
  last = lx.has_dot and b[at] < 0x80 and class.host(b, stop, at)
  if last and not are_words(lx, at, last) then return host(lx, at, last) end
  return nil
end

-- A token at a letter or digit. Returns its end.
local function token(lx, at, stop)
  local b = lx.b
  if at >= lx.chunk_stop or at < lx.chunk then look_at_chunk(lx, at, stop) end
  local last = structured(lx, at, stop)
  if last then return last end
  if digit[b[at]] then return digits(lx, at, stop) end
  if lx.has_digit and b[at] < 0x80 then
    local i = at
    while i < stop and alpha[b[i]] do i = i + 1 end
    if i < stop and digit[b[i]] then return mixed(lx, at, stop) end
  end
  return word(lx, at, stop)
end

local ABBREVIATIONS = {}
for name in ("destin dest addr acct recip nr no utl util usu empf"):gmatch("%S+") do ABBREVIATIONS[name] = true end

-- . ! ? before a blank end a sentence; "..." and the stop of an abbreviation do not.
local function stop_sign(lx, at, stop)
  local b = lx.b
  local after = at + 1 < stop and b[at + 1]
  if after and not space[after] and after ~= 34 and after ~= 39 then return end
  if b[at] == 46 then
    if b[at - 1] == 46 and b[at - 2] == 46 then return end
    local last = lx.tokens[#lx.tokens]
    if last and ABBREVIATIONS[text_of(last)] then return end
  end
  end_sentence(lx)
end

local SENTENCE_ENDS = set ".!?;|"

-- A character outside ASCII that begins something. Returns its end.
local function high(lx, at, stop)
  local kind, text, len = read_char(lx.b, stop, at)
  local c = kind == "ascii" and text:byte()
  if kind == "letter" or alpha[c] then return token(lx, at, stop) end
  if kind == "joint" and #lx.tokens > 0 then
    lx.glue = true
    return at + len
  end
  if kind == "sign" then
    lx.glue = false
    tokens.add(lx, push(lx, "sign", at, at + len), text)
  elseif digit[c] then
    tokens.add(lx, push(lx, "num", at, at + len), text)
  elseif kind == "stop" or SENTENCE_ENDS[c] then
    end_sentence(lx)
  end
  lx.glue = false
  return at + len
end

local JOINTS = set "-_/"

-- A hyphen, underscore or slash between two parts of a word.
local function joins(lx, at, stop)
  local before, after = lx.b[at - 1], at + 1 < stop and lx.b[at + 1]
  return #lx.tokens > 0 and after and (alpha[after] or after >= 0x80) and before and (alnum[before] or before >= 0x80)
end

local function punctuation(lx, at, stop)
  local c = lx.b[at]
  lx.glue = false
  if c == 46 or c == 33 or c == 63 then
    stop_sign(lx, at, stop)
  elseif c == 59 or c == 124 then
    end_sentence(lx)
  elseif c == 60 and at + 1 < stop and lx.b[at + 1] == 62 then
    whole(lx, "null", at, at + 2)
    return at + 2
  elseif c == 34 then                           -- "user unknown"@example.org is an address and says nothing of its user
    local last = class.quoted_addr(lx.b, stop, at)
    if last then push(lx, "addr", at, last) end
    return last or at + 1
  end
  return at + 1
end

-- Lex [at, stop) of the piece at hand.
local function run(lx, at, stop)
  while at < stop do
    local c = lx.b[at]
    if alnum[c] then
      at = token(lx, at, stop)
    elseif c >= 0x80 then
      at = high(lx, at, stop)
    elseif JOINTS[c] and joins(lx, at, stop) then
      lx.glue = true
      at = at + 1
    else
      at = punctuation(lx, at, stop)
    end
  end
end

--- A lexer. on_sentence(lx) is called at the end of each sentence; on_host(lx, host, kind) says what a host or URL is, and
-- on_known(lx, word) whether a word is in the vocabulary; both may be nil.
function M.new(on_sentence, on_host, on_known)
  return {
    on_sentence = on_sentence, on_host = on_host, on_known = on_known, run = run, source = M.source,
    tokens = {}, kept = 0, glue = false, inner = false, urls = {}, cut = false, chunk = 1, chunk_stop = 1,
  }
end

--- The bytes [from, stop) of the piece as a text.
function M.source(lx, from, stop)
  if lx.p then return sub(lx.p, from, stop - 1) end
  local out = {}
  for i = from, stop - 1 do out[#out + 1] = char(lx.b[i]) end
  return table.concat(out)
end

--- Lex a piece: a text, or its `n` bytes with `map` from each of them to its place in the text. `offset` is the place
-- before it in the caller's text. A sentence that is open at the end stays open.
function M.lex(lx, piece, offset, n, map)
  lx.p = not n and piece or nil
  lx.b = n and piece or bytes.of(piece)
  lx.map, lx.offset = map, offset
  lx.chunk, lx.chunk_stop = 1, 1
  run(lx, 1, (n or #piece) + 1)
  lx.glue = false
  if #lx.urls > 0 then end_sentence(lx) end     -- URLs point into the piece: they are looked into before it goes
end

--- End the sentence.
function M.flush(lx)
  end_sentence(lx)
end

return M
