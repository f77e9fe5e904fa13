-- Which language a reply speaks: by its script, else by words that tell languages apart. See csrc/language.c.
local languages = require "bouncekit.langwords"
local lex = require "bouncekit.luacore.lex"

local byte, floor, sub = string.byte, math.floor, string.sub
local ENOUGH = 12           -- a word that only one language has; of those that n have each gets the nth part

-- Kana tells Japanese from Chinese, so it is asked first; of Han alone it is Chinese.
local SCRIPTS = {
  { 0x3040, 0x30ff, 2, "ja" }, { 0xac00, 0xd7a3, 2, "ko" }, { 0x4e00, 0x9fff, 2, "zh" }, { 0x0370, 0x03ff, 3, "el" },
  { 0x0590, 0x05ff, 3, "he" }, { 0x0e00, 0x0e7f, 3, "th" }, { 0x0900, 0x097f, 3, "hi" },
}

local M = { known = {} }

local of_word = {}          -- word -> list of languages
for _, language in ipairs(languages) do
  M.known[language.lang] = true
  local seen = {}
  for word in (language.words or ""):gmatch("%S+") do
    of_word[word] = of_word[word] or {}
    if not seen[word] then table.insert(of_word[word], language.lang) end
    seen[word] = true
  end
end

local function count_script(text, counts)
  local i, stop = 1, #text
  while i <= stop do
    local c = byte(text, i)
    local n = c >= 0xf0 and 4 or c >= 0xe0 and 3 or c >= 0xc0 and 2 or 1
    if i + n - 1 > stop then return end
    local point = 0
    if n == 3 then point = c % 16 * 4096 + byte(text, i + 1) % 64 * 64 + byte(text, i + 2) % 64 end
    if n == 2 then point = c % 32 * 64 + byte(text, i + 1) % 64 end
    for k, script in ipairs(SCRIPTS) do
      if n > 1 and point >= script[1] and point <= script[2] then counts[k] = counts[k] + 1 end
    end
    i = i + n
  end
end

local function count_words(lx, score)
  if lx.inner then return end
  for _, token in ipairs(lx.tokens) do
    local list = token.kind == "word" and of_word[token.text]
    for _, lang in ipairs(list or {}) do score[lang] = (score[lang] or 0) + floor(ENOUGH / #list) end
  end
end

--- The language of what the remote server said; nil: nobody can tell.
function M.of(text, reply)
  local counts, score, best = { 0, 0, 0, 0, 0, 0, 0 }, {}, nil
  local lexer = lex.new(function(lx) count_words(lx, score) end)
  for i = 1, reply.nlines do
    local line = reply.lines[i]
    if line.stop > line.from then
      local piece = sub(text, line.from, line.stop - 1)
      count_script(piece, counts)
      lex.lex(lexer, piece, 0)
    end
  end
  lex.flush(lexer)
  for k, script in ipairs(SCRIPTS) do
    if counts[k] >= script[3] then return script[4] end
  end
  for _, language in ipairs(languages) do
    local points = score[language.lang] or 0
    if points >= ENOUGH and (not best or points > score[best]) then best = language.lang end
  end
  return best
end

return M
