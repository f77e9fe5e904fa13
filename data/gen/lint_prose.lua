-- Prose checks: what a careful proof-reader can look for without knowing the language.

local LIMIT = { meaning = 160, description = 900, remedy = 900, text = 160 }   -- characters

-- Bytes that no text needs: what looks like another character, or like none.
local BAD = {
  { "\226\128\148", "an em dash: write a comma, a colon or two sentences" },
  { "\226\128\147", "an en dash: write a hyphen or a word" },
  { "\194\160", "a no-break space" }, { "\194\173", "a soft hyphen" },
  { "\226\128[\139-\143]", "an invisible character" }, { "\226\128[\170-\174]", "a direction mark" },
  { "\226\129[\160-\175]", "an invisible character" }, { "\227\128\128", "an ideographic space" },
  { "\204[\128-\191]", "a combining mark: use the composed letter" },
  { "\205[\128-\175]", "a combining mark: use the composed letter" },
  { "  ", "two blanks in a row" }, { " [,;!?)]", "a blank before punctuation" }, { " %.$", "a blank before the full stop" },
  { "%( ", "a blank after a bracket" }, { "%f[%w]TODO%f[%W]", "TODO" }, { "%f[%w]FIXME%f[%W]", "FIXME" },
}

local PAIRS = { { "(", ")" }, { "[", "]" }, { "\239\188\136", "\239\188\137" }, { "\226\128\156", "\226\128\157" },
  { "\227\128\140", "\227\128\141" }, { "\227\128\138", "\227\128\139" } }

local CJK = "[\228-\233][\128-\191][\128-\191]"     -- U+4000 to U+9FFF
-- Chinese punctuation that ends a sentence, a quotation or brackets behind it.
local STOP_ZH = { "\227\128\130", "\239\188\129", "\239\188\159" }   -- full stop, ! and ?
local CLOSE_ZH = { "\226\128\157", "\239\188\137", "\227\128\141" }

local function count(text, plain)
  local n, at = 0, 1
  while true do
    local from, to = text:find(plain, at, true)
    if not from then return n end
    n, at = n + 1, to + 1
  end
end

local function length(text)
  return select(2, text:gsub("[^\128-\191]", ""))
end

local function ends_with(text, list)
  for _, tail in ipairs(list) do
    if text:sub(-#tail) == tail then return tail end
  end
  return nil
end

local function has_full_stop(text, lang)
  if lang ~= "zh" then return text:find("[.!?][\"')]?$") ~= nil end
  local close = ends_with(text, CLOSE_ZH)
  return ends_with(close and text:sub(1, -#close - 1) or text, STOP_ZH) ~= nil
end

-- Half-width punctuation beside a Chinese character, and quotation marks of a typewriter.
local function check_chinese(text, add)
  if text:find("[\"']") then add("an ASCII quotation mark: use \226\128\156 \226\128\157") end
  if text:find(CJK .. "[,;:!?()]") or text:find("[,;!?()]" .. CJK) then
    add("half-width punctuation beside Chinese")
  end
end

--- One text. `sentence`: it must be made of whole sentences.
local function check_text(text, field, lang, sentence, add)
  for _, bad in ipairs(BAD) do
    if text:find(bad[1]) then add(bad[2]) end
  end
  for _, pair in ipairs(PAIRS) do
    if count(text, pair[1]) ~= count(text, pair[2]) then add(pair[1] .. " without " .. pair[2]) end
  end
  if count(text, '"') % 2 == 1 then add("a quotation mark without its pair") end
  if lang == "zh" then check_chinese(text, add) end
  if length(text) > LIMIT[field] then add("longer than " .. LIMIT[field] .. " characters") end
  if sentence and not has_full_stop(text, lang) then add("does not end with a full stop") end
end

--- A translation that is no translation.
local function check_translated(text, english, lang, sentence, add)
  local words = select(2, english:gsub("%a%a%a+", ""))
  if text == english and words >= 2 then add("the same as in English") end
  if lang == "zh" and (sentence or words >= 2) and not text:find(CJK) then add("no Chinese in it") end
end

local function check_row(row, english, lang, found)
  for _, field in ipairs { "meaning", "description", "remedy" } do
    local text = row[field]
    local function add(message) found:add(row.file, row.line, "%s, %s: %s", row.key, field, message) end
    if text ~= "" then
      local sentence = field ~= "meaning"
      check_text(text, field, lang, sentence, add)
      if lang ~= "en" and english then check_translated(text, english[field], lang, sentence, add) end
    end
  end
end

local function check_terms(model, found)
  for _, l in ipairs(model.languages) do
    local file = model.dir .. "/lang/" .. l.lang .. "/terms.tsv"
    for _, term in ipairs(model.terms) do
      check_text(term.texts[l.lang] or "", "text", l.lang, false, function(message)
        found:add(file, 1, "%s: %s", term.key, message)
      end)
    end
  end
end

return function(model, found)
  for _, list in ipairs { model.categories, model.entries } do
    for _, owner in ipairs(list) do
      for _, l in ipairs(model.languages) do
        local row = owner.texts[l.lang]
        if row then check_row(row, owner.texts.en, l.lang, found) end
      end
    end
  end
  check_terms(model, found)
end
