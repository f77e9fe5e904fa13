-- Order of rows, and columns of the registry that have to go together.
local tsv = require "gen.tsv"

local TEXTS = "key meaning description remedy"

-- How entries of each kind of system can be known.
local BASIS = {
  standard = { standard = true, registered = true, ["non-standard"] = true },
  provider = { documented = true, observed = true, recalled = true },
}

local function check_numbers(model, found)
  local before = {}
  for _, e in ipairs(model.entries) do
    local n = tonumber(e.key:match("%d+$"))
    if n <= (before[e.system] or 0) then found:add(e.file, e.line, "%s is out of order", e.key) end
    before[e.system] = n
  end
end

-- Tables that explain rows stand in the order of those rows: a reader compares languages line by line.
local function check_order(file, keys, found, header)
  local rows = tsv.read(file, header, require("gen.errors").new())
  local last, last_key = 0, nil
  for _, row in ipairs(rows or {}) do
    local at = keys[row.key]
    if at and at < last then found:add(file, row.line, "%s stands after %s", row.key, last_key) end
    if at then last, last_key = at, row.key end
  end
end

local function positions(list, column)
  local out = {}
  for i, row in ipairs(list) do out[row[column]] = i end
  return out
end

local function check_orders(model, found)
  local entries, categories = positions(model.entries, "key"), positions(model.categories, "category")
  local terms = positions(tsv.read(model.dir .. "/lang/en/terms.tsv", "key text", require("gen.errors").new()) or {}, "key")
  for _, l in ipairs(model.languages) do
    local folder = model.dir .. "/lang/" .. l.lang .. "/"
    check_order(folder .. "categories.tsv", categories, found, TEXTS)
    check_order(folder .. "providers.tsv", entries, found, TEXTS)
    check_order(folder .. "terms.tsv", terms, found, "key text")
    for _, s in ipairs(model.systems) do
      if s.kind ~= "provider" then check_order(folder .. s.system .. ".tsv", entries, found, TEXTS) end
    end
  end
end

local function check_entry(e, kind, found)
  local first = e.code:sub(1, 1)
  if (first == "4" or first == "5") and kind == "provider" and e.category == "" then
    found:add(e.file, e.line, "%s is a failure without a category", e.key)
  end
  if (first == "2" or first == "3") and e.category ~= "" and e.category ~= "delivered" and e.category ~= "relayed" then
    found:add(e.file, e.line, "%s is no failure, but has category %s", e.key, e.category)
  end
  if BASIS[kind] and not BASIS[kind][e.basis] then
    found:add(e.file, e.line, "%s: basis %s in a system of kind %s", e.key, e.basis, kind)
  end
  if e.source:find("://", 1, true) then found:add(e.file, e.line, "%s: a source is a title, not a URL", e.key) end
end

return function(model, found)
  check_numbers(model, found)
  check_orders(model, found)
  for _, e in ipairs(model.entries) do check_entry(e, model.system[e.system].kind, found) end
end
