-- language_data.c: the words of bouncekit.langwords as C tables; csrc/language.h declares them.
local languages = require "bouncekit.langwords"
local c = require "gen.c_text"

--- The content of the file.
return function()
  local names, words, set = {}, {}, {}
  for i, language in ipairs(languages) do
    names[i] = c.literal(language.lang)
    for word in (language.words or ""):gmatch("%S+") do
      if not set[word] then words[#words + 1], set[word] = word, {} end
      set[word][i] = true
    end
  end
  table.sort(words)
  local rows = {}
  for _, word in ipairs(words) do
    local bits = 0
    for i = 1, #languages do
      if set[word][i] then bits = bits + 2 ^ (i - 1) end
    end
    rows[#rows + 1] = ("{ %s, 0x%08x }"):format(c.literal(word), bits)
  end
  return table.concat({ '#include "language.h"\n',
    ("const char *const bk_language_names[] = {\n%s\n};"):format(c.wrap(names)),
    ("const size_t bk_language_count = %d;\n"):format(#names),
    ("const bk_language_word bk_language_words[] = {\n%s\n};"):format(c.wrap(rows)),
    ("const size_t bk_language_word_count = %d;\n"):format(#rows) }, "\n")
end
