-- taxonomies.tsv -> list of { name, labels = {category = label} }: each of our categories has one label in each
-- vocabulary, or an explicit "-".
local tsv = require "gen.tsv"

local RELATION = { exact = true, close = true, broader = true, narrower = true, related = true, fallback = true,
  none = true }

local function check_row(row, model, errors)
  if not model.category[row.category] then
    errors:add(row.file, row.line, "unknown category '%s'", row.category)
  end
  if not RELATION[row.relation] then errors:add(row.file, row.line, "unknown relation '%s'", row.relation) end
  if row.label == "" then errors:add(row.file, row.line, "no label: '-' where there is none") end
  if (row.label == "-") ~= (row.relation == "none") then
    errors:add(row.file, row.line, "label '-' and relation none go together")
  end
end

return function(model, errors)
  local file = model.dir .. "/taxonomies.tsv"
  local list, by_name = {}, {}
  for _, row in ipairs(tsv.need(file, "taxonomy category label relation source", errors)) do
    check_row(row, model, errors)
    local t = by_name[row.taxonomy]
    if not t then
      t = { name = row.taxonomy, labels = {}, line = row.line }
      by_name[row.taxonomy] = t
      list[#list + 1] = t
    end
    if t.labels[row.category] then
      errors:add(file, row.line, "duplicate label of %s in %s", row.category, row.taxonomy)
    end
    t.labels[row.category] = row.label
  end
  for _, t in ipairs(list) do
    for _, c in ipairs(model.categories) do
      if not t.labels[c.category] then
        errors:add(file, t.line, "%s has no label for %s", t.name, c.category)
      end
    end
  end
  return list
end
