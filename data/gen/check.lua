-- What must not be missing: texts of standard and vendor entries and of categories in every language, an English
-- description of every entry, a remedy for every failure.
local FIELDS = { "meaning", "description", "remedy" }

--- Report a field that some language has and `lang` has not. `owner` is the row the texts belong to.
local function check_field(owner, name, field, languages, errors)
  local has
  for _, l in ipairs(languages) do
    local row = owner.texts[l.lang]
    if row and row[field] ~= "" then has = has or l.lang end
  end
  if not has then return end
  for _, l in ipairs(languages) do
    local row = owner.texts[l.lang]
    if not row then
      errors:add(owner.file, owner.line, "%s has no %s in %s", name, field, l.lang)
    elseif row[field] == "" then
      errors:add(row.file, row.line, "%s has no %s here, but in %s", name, field, has)
    end
  end
end

local function check_translated(owner, name, languages, errors)
  for _, field in ipairs(FIELDS) do check_field(owner, name, field, languages, errors) end
end

local function english(owner, field)
  local row = owner.texts.en
  return row and row[field] ~= "" and row[field] or nil
end

-- 4yz, 5yz, 4.x.x, 5.x.x, or a category that is no success. X.x.x alone says nothing of the outcome.
local function is_failure(entry, category)
  if category and category.permanence ~= "success" then return true end
  local first = (entry.code ~= "" and entry.code or entry.enhanced):sub(1, 1)
  return first == "4" or first == "5"
end

local function check_entry(entry, model, errors)
  local category = model.category[entry.category]
  if not english(entry, "description") then
    errors:add(entry.file, entry.line, "%s has no description in en", entry.key)
  end
  if is_failure(entry, category) and not english(entry, "remedy") and not (category and english(category, "remedy")) then
    errors:add(entry.file, entry.line, "%s is a failure without a remedy: neither its own nor its category's", entry.key)
  end
end

-- A list may give one message twice, with two explanations. The same explanation twice is a mistake.
local function check_twins(entries, errors)
  local seen = {}
  for _, e in ipairs(entries) do
    local content = table.concat({ e.system, e.code, e.enhanced, e.message, english(e, "description") or "" }, "\t")
    local first = seen[content]
    if first then
      errors:add(e.file, e.line, "duplicate entry: %s at line %d has the same codes, message and description", first.key,
        first.line)
    end
    seen[content] = first or e
  end
end

return function(model, errors)
  check_twins(model.entries, errors)
  for _, category in ipairs(model.categories) do
    if not english(category, "meaning") or not english(category, "description") or not english(category, "remedy") then
      errors:add(category.file, category.line, "category %s needs meaning, description and remedy in en", category.category)
    end
    check_translated(category, category.category, model.languages, errors)
  end
  for _, entry in ipairs(model.entries) do
    check_entry(entry, model, errors)
    if model.system[entry.system].kind ~= "provider" then
      check_translated(entry, entry.key, model.languages, errors)
    end
  end
end
