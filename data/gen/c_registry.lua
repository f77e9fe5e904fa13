-- registry_data.c: the tables behind the registry functions; csrc/registry.h declares them.
local c = require "gen.c_text"
local index = require "gen.index"

local FIELDS = { "meaning", "description", "remedy" }
local CLASS = { ["2"] = 2, ["4"] = 4, ["5"] = 5, X = 7 }

local function add(out, text, ...)
  out[#out + 1] = text:format(...)
end

local function array(out, declaration, items)
  add(out, "%s = {", declaration)
  out[#out + 1] = c.wrap(items)
  add(out, "};\n")
end

--- The texts of an entry or a category, by language and field; the name of their array, "0" when there are none.
local function add_texts(out, name, owner, languages)
  local items, any = {}, false
  for _, l in ipairs(languages) do
    local row = owner.texts[l.lang]
    for _, field in ipairs(FIELDS) do
      items[#items + 1] = c.pointer(row and row[field])
      any = any or items[#items] ~= "0"
    end
  end
  if not any then return "0" end
  add(out, "static const char *const %s[] = {", name)
  out[#out + 1] = "  " .. table.concat(items, ",\n  ") .. "\n};"
  return name
end

local function add_languages(out, languages)
  out[#out + 1] = "const bk_language bk_languages[] = {"
  for _, l in ipairs(languages) do add(out, "  { %s, %s },", c.literal(l.lang), c.literal(l.name)) end
  add(out, "};\nconst size_t bk_languages_len = %d;\n", #languages)
end

-- What an entry is found by, as numbers.
local function codes(e)
  local function part(value)
    return value == "X" and index.X or value or 0
  end
  local esc = e.esc or {}
  return ("{ %d, %d, %d, %d, %d }"):format(e.number or 0, CLASS[esc.class] or 0, part(esc.subject), part(esc.detail),
    part(esc.last or esc.detail))
end

local function add_entries(out, model)
  local names, numbers = {}, {}
  for i, e in ipairs(model.entries) do
    names[i] = add_texts(out, "texts_" .. (i - 1), e, model.languages)
    numbers[i] = codes(e)
  end
  out[#out + 1] = "\nconst bouncekit_entry bk_entries[] = {"
  for i, e in ipairs(model.entries) do
    add(out, "  { %s, %s, %s, %s, %s,\n    %s, %s, %s, %s },", c.literal(e.key), c.literal(e.system), c.literal(e.code),
      c.literal(e.enhanced), c.literal(e.message), c.literal(e.category), c.literal(e.basis), c.literal(e.source), names[i])
  end
  add(out, "};\nconst size_t bk_entries_len = %d;\n", #model.entries)
  array(out, "const bk_codes bk_entry_codes[]", numbers)
end

local function by_name(list, column)
  local order = {}
  for i = 1, #list do order[i] = i end
  table.sort(order, function(a, b) return list[a][column] < list[b][column] end)
  for i = 1, #order do order[i] = order[i] - 1 end
  return order
end

local function add_systems(out, model)
  local standard = 0
  out[#out + 1] = "const bouncekit_system bk_systems[] = {"
  for _, s in ipairs(model.systems) do
    add(out, "  { %s, %s, %s, %d, %d },", c.literal(s.system), c.literal(s.kind), c.literal(s.name), s.first, #s.entries)
    if s.kind == "standard" then standard = s.first + #s.entries end
  end
  add(out, "};\nconst size_t bk_systems_len = %d;", #model.systems)
  add(out, "const size_t bk_standard_entries = %d;\n", standard)
  array(out, "const unsigned short bk_systems_by_name[]", by_name(model.systems, "system"))
end

local function add_categories(out, model)
  local names = {}
  for i, k in ipairs(model.categories) do names[i] = add_texts(out, "category_" .. (i - 1), k, model.languages) end
  out[#out + 1] = "\nconst bouncekit_category bk_categories[] = {"
  for i, k in ipairs(model.categories) do
    add(out, "  { %s, %s, %s, %s, %s, %s },", c.literal(k.category), c.literal(k.group), c.literal(k.permanence),
      c.literal(k.action), c.literal(k.party), names[i])
  end
  add(out, "};\nconst size_t bk_categories_len = %d;\n", #model.categories)
  array(out, "const unsigned short bk_categories_by_name[]", by_name(model.categories, "category"))
end

local function add_terms(out, model)
  out[#out + 1] = "const char *const bk_term_keys[] = {"
  for _, t in ipairs(model.terms) do add(out, "  %s,", c.literal(t.key)) end
  add(out, "};\nconst size_t bk_terms_len = %d;\n", #model.terms)
  out[#out + 1] = "const char *const bk_term_texts[] = {"
  for _, t in ipairs(model.terms) do
    for _, l in ipairs(model.languages) do add(out, "  %s,", c.pointer(t.texts[l.lang])) end
  end
  out[#out + 1] = "};\n"
end

local function add_index(out, model)
  local built = index.build(model.entries)
  array(out, "const unsigned short bk_buckets[BK_BUCKETS + 1]", built.buckets)
  out[#out + 1] = "const bk_key bk_keys[] = {"
  for _, k in ipairs(built.keys) do add(out, "  { %d, %d, %d },", k.esc, k.code, k.first) end
  add(out, "  { 0, 0, %d }\n};\n", #built.rows)
  array(out, "const unsigned short bk_key_rows[]", built.rows)
  out[#out + 1] = "const bk_range bk_ranges[] = {"
  for _, r in ipairs(built.ranges) do add(out, "  { %d, %d, %d },", r.first, r.last, r.entry) end
  add(out, "  { 1, 0, 0 }\n};\nconst size_t bk_ranges_len = %d;\n", #built.ranges)
end

return function(model)
  local out = {}
  add(out, "/* registry_data.c - made of data/ by gen.lua; change the data, not this file. */")
  add(out, '#include "registry.h"\n')
  add(out, "#if BK_BUCKETS != %d\n#error registry.h and gen.lua disagree\n#endif\n", index.BUCKETS)
  add_languages(out, model.languages)
  add_entries(out, model)
  add_systems(out, model)
  add_categories(out, model)
  add_terms(out, model)
  add_index(out, model)
  return table.concat(out, "\n")
end
