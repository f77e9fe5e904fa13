-- Tokens into the sentence, and the sentence to who asked for it.
local bytes = require "bouncekit.luacore.bytes"

local char, concat = string.char, table.concat

local M = {
  SENTENCE = 256,           -- tokens of one sentence; a longer one is read in pieces
  FOLD = 4096,              -- bytes of their folded text
  WORD = 64,                -- bytes of one word that are kept; all count for what it is known by
}
local SENTENCE, FOLD, WORD = M.SENTENCE, M.FOLD, M.WORD

--- How many bytes of a token's text are kept.
local function kept_of(t)
  return math.min(#t.letters, WORD)
end

--- The text of a token, as far as it is kept.
function M.text_of(t)
  return concat(t.letters, "", 1, kept_of(t))
end

local function hand_over(lx)
  for _, t in ipairs(lx.tokens) do t.key, t.text = concat(t.letters), M.text_of(t) end
  lx:on_sentence()
end

local function reset(lx)
  lx.tokens, lx.kept, lx.glue = {}, 0, false
end

-- URLs are sentences of their own.
local function flush_urls(lx)
  local urls = lx.urls
  local chunk, chunk_stop, at_sign = lx.chunk, lx.chunk_stop, lx.at_sign
  local has_at, has_dot, has_colon, has_digit = lx.has_at, lx.has_dot, lx.has_colon, lx.has_digit
  lx.urls, lx.inner = {}, true
  for _, u in ipairs(urls) do
    lx.chunk_stop = 0
    lx.run(lx, u[1], u[2])
    if #lx.tokens > 0 then hand_over(lx) end
    reset(lx)
  end
  lx.inner = false
  lx.chunk, lx.chunk_stop, lx.at_sign = chunk, chunk_stop, at_sign
  lx.has_at, lx.has_dot, lx.has_colon, lx.has_digit = has_at, has_dot, has_colon, has_digit
end

function M.end_sentence(lx)
  if #lx.tokens > 0 then hand_over(lx) end
  reset(lx)
  if #lx.urls > 0 and not lx.inner then flush_urls(lx) end
end

-- Room for a word and its "not", so that a sentence is never cut between the two.
local function make_room(lx)
  if #lx.tokens + 2 <= SENTENCE and lx.kept + 2 * WORD <= FOLD then return end
  local glue = lx.glue
  lx.cut = true
  M.end_sentence(lx)
  lx.glue = glue
end

--- A place in the caller's text.
function M.position(lx, at)
  return lx.offset + (lx.map and lx.map[at] or at)
end

--- A token of the bytes [begin, stop) where there is room; its folded text is added afterwards.
function M.push_more(lx, kind, begin, stop)
  local t = { kind = kind, begin = M.position(lx, begin), stop = M.position(lx, stop), inner = lx.inner, letters = {} }
  t.glued = #lx.tokens > 0 and lx.glue
  lx.tokens[#lx.tokens + 1] = t
  lx.glue = false
  return t
end

function M.push(lx, kind, begin, stop)
  make_room(lx)
  return M.push_more(lx, kind, begin, stop)
end

--- Add folded text to the last token.
function M.add(lx, t, text)
  for i = 1, #text do
    if #t.letters < WORD then lx.kept = lx.kept + 1 end
    t.letters[#t.letters + 1] = text:sub(i, i)
  end
end

--- Take the folded text back to `n` bytes.
function M.cut(lx, t, n)
  lx.kept = lx.kept - (kept_of(t) - n)
  for i = #t.letters, n + 1, -1 do t.letters[i] = nil end
end

--- A token whose text is taken as it stands, but for case.
function M.whole(lx, kind, at, stop)
  local t = M.push(lx, kind, at, stop)
  for i = at, math.min(stop, at + 256) - 1 do M.add(lx, t, char(bytes.folded[lx.b[i]])) end
  return t
end

M.kept_of = kept_of
return M
