-- The registry: look-ups, iteration, categories, systems, words of the interface. The functions of csrc/lua_registry.c.
local args = require "bouncekit.luacore.args"
local bytes = require "bouncekit.luacore.bytes"
local data = require "bouncekit.luacore.registry_data"
local esc = require "bouncekit.luacore.esc"
local finder = require "bouncekit.luacore.registry_find"

local select = select
local M = {}

--- name -> the category with `index` (from 0, its place in the list), or nil.
function M.category(name) return data.category[name] end
function M.category_list() return data.categories end

-- "tr" for "tr_TR.UTF-8", "ZH", "zh-Hans-CN"; nil: no texts in it.
local function tag_of(name)
  local primary = bytes.lower(name:match("^[^%-_.@]*"))
  if primary == "c" or primary == "posix" then return data.languages[1].tag end
  for _, l in ipairs(data.languages) do
    if l.tag == primary then return l.tag end
  end
  return nil
end

-- The language of argument i, English for nil.
local function language_arg(name, i, ...)
  local text = select(i, ...)
  if text == nil then return data.languages[1].tag end
  local tag = tag_of(args.string(2, name, i, ...))
  if not tag then args.fail(2, name, i, "unknown language") end
  return tag
end

-- Arguments from i on: code or nil, enhanced code or nil, system or nil.
local function query_args(name, i, ...)
  local code, enhanced
  if select(i, ...) ~= nil then
    code = args.integer(2, name, i, ...)
    if code < 100 or code > 999 then args.fail(2, name, i, "a reply code has three digits") end
  end
  if select(i + 1, ...) ~= nil then
    enhanced = esc.parse(args.string(2, name, i + 1, ...))
    if not enhanced then args.fail(2, name, i + 1, "not an enhanced status code") end
  end
  local system
  if select(i + 2, ...) ~= nil then system = args.string(2, name, i + 2, ...) end
  return code, enhanced, system
end

local function some(text)
  return text ~= "" and text or nil
end

-- meaning, description, remedy in the language or in English; `lang` the language of the description, else of the first
-- text there is; and `langs`, the language of each text, where they are not all the same.
local function set_texts(out, texts, lang)
  local english, langs, first, mixed = data.languages[1].tag, {}, nil, false
  for _, field in ipairs { "meaning", "description", "remedy" } do
    local given = lang
    local text = texts[lang] and some(texts[lang][field])
    if not text then given, text = english, texts[english] and some(texts[english][field]) end
    if text then
      out[field], langs[field] = text, given
      if first and given ~= first then mixed = true end
      if not first or field == "description" then first = given end
    end
  end
  out.lang = first
  if mixed then out.langs = langs end
  return out
end

local function entry_of(e, lang)
  return set_texts({ key = e.key, system = e.system, code = e.number or some(e.code), enhanced = some(e.enhanced),
    message = some(e.message), category = some(e.category), basis = some(e.basis), source = some(e.source) }, e.texts, lang)
end

--- lookup(code, enhanced, system, lang) -> entry or nothing
function M.lookup(...)
  local code, enhanced, system = query_args("lookup", 1, ...)
  local lang = language_arg("lookup", 4, ...)
  local e = finder.lookup(code, enhanced, system)
  if e then return entry_of(e, lang) end
end

--- next_entry(position, code, enhanced, system, lang) -> entry, next position; nothing at the end
function M.next_entry(...)
  local position = args.integer(1, "next_entry", 1, ...)
  local code, enhanced, system = query_args("next_entry", 2, ...)
  local lang = language_arg("next_entry", 5, ...)
  local e, found = finder.next(position, code, enhanced, system)
  if e then return entry_of(e, lang), found end
end

--- categories(lang) -> list of {name, group, permanence, action, party, meaning, description, remedy, lang}
function M.categories(...)
  local lang, out = language_arg("categories", 1, ...), {}
  for i, c in ipairs(data.categories) do
    out[i] = set_texts({ name = c.name, group = some(c.group), permanence = some(c.permanence), action = some(c.action),
      party = some(c.party) }, c.texts, lang)
  end
  return out
end

--- systems() -> list of {id, kind, name, entries}
function M.systems()
  local spans, out = data.load().spans, {}
  for i, s in ipairs(data.systems) do
    local span = spans[s.id]
    out[i] = { id = s.id, kind = s.kind, name = s.name, entries = span and span[2] - span[1] + 1 or 0 }
  end
  return out
end

--- languages() -> list of {tag, name}
function M.languages()
  local out = {}
  for i, l in ipairs(data.languages) do out[i] = { tag = l.tag, name = l.name } end
  return out
end

--- language(tag) -> "tr" for "tr_TR.UTF-8"; nothing when there are no texts in it
function M.language(...)
  local tag = tag_of(args.string(1, "language", 1, ...))
  if tag then return tag end
end

--- term(key, lang) -> text, "" when there is none
function M.term(...)
  local key = args.string(1, "term", 1, ...)
  local lang = language_arg("term", 2, ...)
  local texts = data.load().terms[key] or {}
  return some(texts[lang] or "") or texts[data.languages[1].tag] or ""
end

return M
