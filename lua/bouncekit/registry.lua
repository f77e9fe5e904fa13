-- The registry of codes: look-ups, iteration, search by words. The tables themselves are in the core.
local core = require "bouncekit.core"
local check = require "bouncekit.check"

local M = {}

local QUERY = { system = "string", lang = "string", code = true, enhanced = "string" }

-- "550" and 550 alike; nil stays nil.
local function to_code(name, position, value)
  if value == nil then return nil end
  local n = tonumber(value)
  if not n or n % 1 ~= 0 or n < 100 or n > 999 then
    check.fail(name, position, "a three-digit reply code", tostring(value))
  end
  return n
end

local function to_enhanced(name, position, value)
  if value == nil then return nil end
  if type(value) ~= "string" or not value:find("^[245]%.%d%d?%d?%.%d%d?%d?$") then
    check.fail(name, position, "an enhanced status code", tostring(value))
  end
  return value
end

local function to_lang(name, position, value)
  if value == nil then return nil end
  local lang = core.language(value)
  if not lang then check.fail(name, position, "a language there are texts in", value) end
  return lang
end

M.lang = to_lang

local categories = {}

-- Categories by name in a language, read once.
function M.category(name, lang)
  lang = lang and core.language(lang) or "en"
  if not categories[lang] then
    local by_name = {}
    for _, c in ipairs(core.categories(lang)) do by_name[c.name] = c end
    categories[lang] = by_name
  end
  return categories[lang][name]
end

-- What an entry does not say itself, its category says: a remedy for every failure.
local function complete(entry, lang)
  if entry and not entry.remedy and entry.category then
    local category = M.category(entry.category, lang)
    entry.remedy = category and category.remedy
    if entry.remedy and category.lang ~= entry.lang and entry.lang then
      local own = entry.lang
      entry.langs = entry.langs or { meaning = entry.meaning and own, description = entry.description and own }
      entry.langs.remedy = category.lang
    end
  end
  return entry
end

--- The best entry for a code.
-- @tparam[opt] number|string code basic reply code, or an enhanced code in its place ("5.7.1")
-- @tparam[opt] string enhanced
-- @tparam[opt] table options `system` ("merak", "google", "smtp", ...; see systems()), `lang`
-- @treturn table|nil key, system, code, enhanced, message (as sent), meaning, description, remedy, category, basis, source,
--   lang (the language given after fallback; `langs` by field where they differ)
function M.lookup(code, enhanced, options)
  if type(enhanced) == "table" and options == nil then enhanced, options = nil, enhanced end
  if enhanced == nil and type(code) == "string" and code:find(".", 1, true) then code, enhanced = nil, code end
  options = check.fields("lookup", 3, options, { system = "string", lang = "string" })
  local lang = to_lang("lookup", 3, options.lang)
  return complete(core.lookup(to_code("lookup", 1, code), to_enhanced("lookup", 2, enhanced), options.system, lang), lang)
end

--- Iterate over entries.
-- @tparam[opt] table filter `system`, `code`, `enhanced`, `lang`
-- @treturn function iterator over entries, in registry order
function M.entries(filter)
  filter = check.fields("entries", 1, filter, QUERY)
  local code, enhanced = to_code("entries", 1, filter.code), to_enhanced("entries", 1, filter.enhanced)
  local lang, position = to_lang("entries", 1, filter.lang), 0
  return function()
    local entry, next_position = core.next_entry(position, code, enhanced, filter.system, lang)
    if not entry then return nil end
    position = next_position
    return complete(entry, lang)
  end
end

-- The entry at a position of the registry.
function M.at(position, lang)
  return complete((core.next_entry(position, nil, nil, nil, lang)), lang)
end

-- Lower case for the letters of our languages; what is no letter or digit becomes one blank. For search only.
local UPPER = { ["İ"] = "i", ["I"] = "i", ["ı"] = "i", ["Ş"] = "s", ["ş"] = "s", ["Ğ"] = "g", ["ğ"] = "g", ["Ç"] = "c",
  ["ç"] = "c", ["Ö"] = "o", ["ö"] = "o", ["Ü"] = "u", ["ü"] = "u" }

function M.normalise(s)
  s = s:gsub("[\195\196\197][\128-\191]", UPPER):lower()
  return (" " .. s:gsub("[^%w\128-\255]+", " ") .. " "):gsub("^  +", " "):gsub("  +$", " ")
end

local haystacks = {}

-- Per language: the searchable text of each entry, by position.
local function haystack(lang)
  if haystacks[lang] then return haystacks[lang] end
  local list, position = {}, 0
  while true do
    local e, next_position = core.next_entry(position, nil, nil, nil, lang)
    if not e then break end
    list[#list + 1] = { position = position, system = e.system, message = M.normalise(e.message or ""),
      text = M.normalise(table.concat({ e.message or "", e.meaning or "", e.description or "" }, " ")) }
    position = next_position
  end
  haystacks[lang] = list
  return list
end

local function score(row, words)
  local total = 0
  for i = 1, #words do
    local word = words[i]
    if row.message:find(word, 1, true) then total = total + 2
    elseif row.text:find(word, 1, true) then total = total + 1
    else return 0 end
  end
  return total
end

--- Find entries by words, in the message as sent and in the texts of the language asked for and of English.
-- @tparam string words all of them must occur
-- @tparam[opt] table options `system`, `lang`, `limit` (default 20)
-- @treturn table list of entries, the best first
function M.search(words, options)
  check.string("search", 1, words)
  options = check.fields("search", 2, options, { system = "string", lang = "string", limit = "number" })
  local lang, wanted, found = to_lang("search", 2, options.lang) or "en", {}, {}
  for word in M.normalise(words):gmatch("%S+") do wanted[#wanted + 1] = word end
  if #wanted == 0 then return {} end
  local own, english = haystack(lang), haystack("en")
  for i = 1, #own do
    if not options.system or own[i].system == options.system then
      local s = math.max(score(own[i], wanted), score(english[i], wanted))
      if s > 0 then found[#found + 1] = { i = i, score = s, position = own[i].position } end
    end
  end
  table.sort(found, function(a, b)
    if a.score ~= b.score then return a.score > b.score end
    return a.i < b.i
  end)
  local out = {}
  for i = 1, math.min(#found, options.limit or 20) do out[i] = M.at(found[i].position, lang) end
  return out
end

--- The systems of the registry: list of {id, kind, name, entries}.
function M.systems() return core.systems() end
--- The categories, with texts: list of {name, group, permanence, action, party, meaning, description, remedy, lang}.
function M.categories(lang) return core.categories(to_lang("categories", 1, lang)) end
--- The languages: list of {tag, name}.
function M.languages() return core.languages() end
--- A word of the user interface.
function M.term(key, lang) return core.term(key, lang) end

return M
