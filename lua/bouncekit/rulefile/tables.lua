-- The tables beside the rules: what a code says, providers, blocklists, the order of categories.
local lines = require "bouncekit.rulefile.lines"

local each_row, trim = lines.each_row, lines.trim
local PERMANENCE, known_category, is_enhanced = lines.PERMANENCE, lines.known_category, lines.is_enhanced
local Reader = {}

local function split_commas(text)
  local out = {}
  for part in text:gmatch("[^,]+") do
    part = trim(part)
    if part ~= "" then out[#out + 1] = part end
  end
  return out
end

--- Quoted strings of a field: "one", "two words". Returns the list, or nil when something stands outside the quotes.
local function quoted(text)
  local out = {}
  local rest = text:gsub('"([^"]+)"', function (body)
    out[#out + 1] = trim(body)
    return ""
  end)
  if rest:find("[^%s,;]") then return nil end
  return out
end

--- data/codes.tsv: what a code alone says.
function Reader:codes(text, file)
  local seen = {}
  each_row(self, text, file, "key category weight permanence source", function (f, line)
    local key = f[1]
    if not key:find("^[2-5]%d%d$") and not is_enhanced(key, "^[245X]%.%d+%.%d+$") and
      not is_enhanced(key, "^[245X]%.%d+%.%*$") then
      return self:fail(file, line, "a key is 550, 5.4.1, X.7.25 or X.7.*")
    elseif seen[key] then
      return self:fail(file, line, ("duplicate key %s: it stands at line %d"):format(key, seen[key]))
    elseif not known_category(self, f[2] or "") then
      return self:fail(file, line, "unknown category '" .. tostring(f[2]) .. "'")
    elseif not (f[3] or ""):find("^%d$") and not (f[3] or ""):find("^%d%.%d$") then
      return self:fail(file, line, "weight is a number from 0 to 9.9, like 5 or 5.5")
    elseif (f[4] or "") ~= "" and not PERMANENCE[f[4]] then
      return self:fail(file, line, "permanence is empty, hard, permanent, temporary or success")
    end
    seen[key] = line
    self.code_rows[#self.code_rows + 1] = ("K\t%s\t%s\t%s\t%s"):format(key, f[2], f[3], f[4] or "")
  end)
end

--- data/providers.tsv: how a provider is recognised, by host and by words.
function Reader:providers(text, file)
  self.provider_count = self.provider_count or 0
  each_row(self, text, file, "provider name hosts words source", function (f, line)
    local hosts, words = split_commas(f[3] or ""), quoted(f[4] or "")
    if not f[1]:find("^[%l%d][%l%d-]*$") then return self:fail(file, line, "a provider is a slug: lower-case, dashes") end
    if self.provider_known[f[1]] then return self:fail(file, line, "duplicate provider " .. f[1]) end
    if not words then return self:fail(file, line, 'words are quoted strings with commas between: "gsmtp", "two words"') end
    self.provider_known[f[1]] = true
    self.provider_count = self.provider_count + 1
    local rows = self.provider_rows
    rows[#rows + 1] = ("N\t%s\t%s\t%s"):format(f[1], f[2] or "", table.concat(hosts, ","))
    for _, word in ipairs(words) do rows[#rows + 1] = ('W\t%s\t"%s"'):format(f[1], word) end
  end)
end

--- data/blocklists.tsv: the zones and tell-tale strings of blocklists.
function Reader:blocklists(text, file)
  local seen = {}
  each_row(self, text, file, "name kind zones strings lookup source", function (f, line)
    local zones, strings = split_commas(f[3] or ""), quoted(f[4] or "")
    if f[1] == "" or seen[f[1]] then return self:fail(file, line, "the name is empty or given twice: " .. f[1]) end
    if not strings then return self:fail(file, line, 'strings are quoted, with commas between: "zen.spamhaus.org"') end
    seen[f[1]] = true
    local rows = self.blocklist_rows
    rows[#rows + 1] = ("B\t%s\t%s\t%s\t%s"):format(f[1], f[2] or "", f[5] or "", table.concat(zones, ","))
    for _, word in ipairs(strings) do rows[#rows + 1] = ('Y\t%s\t"%s"'):format(f[1], word) end
  end)
end

--- The order of categories that decides between equals.
function Reader:order(list)
  self.order_list = {}
  for i, name in ipairs(list) do
    if not known_category(self, name) then self:fail("order", i, "unknown category '" .. tostring(name) .. "'") end
    self.order_list[i] = name
  end
end

return Reader
