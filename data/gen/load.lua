-- The tables -> one model: { languages, categories, systems, entries, terms } in the order of the files.
local tsv = require "gen.tsv"
local load_entries = require "gen.entries"
local load_texts = require "gen.texts"

local function set(words)
  local out = {}
  for word in words:gmatch("%S+") do out[word] = true end
  return out
end

local VALUES = {
  permanence = set "hard permanent temporary success",
  action = set "suppress retry slow-down fix-sender fix-content fix-address contact-postmaster none",
  party = set "recipient sender sender-admin receiver-admin network nobody",
}
local KIND = { standard = 1, vendor = 2, provider = 3 }

local function check_slug(row, column, errors)
  if not row[column]:find("^%l[%l%d-]*$") then
    errors:add(row.file, row.line, "%s '%s': lower-case letters, digits and dashes", column, row[column])
  end
end

local function languages(dir, errors)
  local file = dir .. "/languages.tsv"
  local rows = tsv.need(file, "lang name source", errors)
  for _, row in ipairs(rows) do
    if not row.lang:find("^%l%l%l?$") then errors:add(file, row.line, "lang '%s': two or three letters", row.lang) end
    if row.name == "" then errors:add(file, row.line, "no name") end
  end
  if rows[1] and rows[1].lang ~= "en" then errors:add(file, rows[1].line, "en, the fall-back, comes first") end
  return rows, tsv.by(rows, "lang", errors)
end

local function categories(dir, errors)
  local file = dir .. "/categories.tsv"
  local rows = tsv.need(file, "category group permanence action party source", errors)
  for _, row in ipairs(rows) do
    check_slug(row, "category", errors)
    check_slug(row, "group", errors)
    for _, column in ipairs { "permanence", "action", "party" } do
      if not VALUES[column][row[column]] then
        errors:add(file, row.line, "unknown %s '%s'", column, row[column])
      end
    end
  end
  local last = rows[#rows]
  if last and last.category ~= "unknown" then errors:add(file, last.line, "the last category must be unknown") end
  return rows, tsv.by(rows, "category", errors)
end

-- Kinds stand in one order: a look-up without a system prefers what stands first.
local function systems(dir, errors)
  local file = dir .. "/systems.tsv"
  local rows, before = tsv.need(file, "system kind name source", errors), 1
  for _, row in ipairs(rows) do
    check_slug(row, "system", errors)
    local kind = KIND[row.kind]
    if not kind then
      errors:add(file, row.line, "unknown kind '%s': standard, vendor or provider", row.kind)
    elseif kind < before then
      errors:add(file, row.line, "standard systems come first, then vendors, then providers")
    else
      before = kind
    end
    if row.name == "" then errors:add(file, row.line, "no name") end
  end
  return rows, tsv.by(rows, "system", errors)
end

return function(dir, errors)
  local model = { dir = dir }
  model.languages, model.language = languages(dir, errors)
  model.categories, model.category = categories(dir, errors)
  model.systems, model.system = systems(dir, errors)
  load_entries(model, errors)
  load_texts(model, errors)
  return model
end
