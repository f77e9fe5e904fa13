-- Rules as what other systems load: each phrase becomes a pattern, the weightiest first, since those systems take the
-- first that matches. What a system cannot express is told, never dropped silently.
local core = require "bouncekit.core"
local regex = require "bouncekit.rules.regex"
local targets = require "bouncekit.rules.targets"

local M = {}

M.MAX_PATTERN = 24000   -- bytes; PCRE2 compiles to at most 64 KiB

local Export = {}
Export.__index = Export

local function note(self, rule, message)
  self.notes[#self.notes + 1] = ("%s: %s"):format(rule, message)
end

-- languages ------------------------------------------------------------------------------------------------------------

local function wanted_languages(lang)
  if lang == "all" then return nil end
  local out = {}
  for name in lang:gmatch("[%w-]+") do out[name:lower()] = true end
  return out
end

-- A reader with the word classes of some languages. Classes of others are there, but empty.
local function new_reader(lang)
  local wanted, names = wanted_languages(lang), {}
  for i, c in ipairs(require("bouncekit.registry").categories()) do names[i] = c.name end
  local reader = require("bouncekit.rulefile").new { categories = names, examples = false }
  for _, file in ipairs(require "bouncekit.lexicon") do
    if not wanted or wanted[file.lang] then
      reader:lexicon(file.text, file.name)
      if wanted then wanted[file.lang] = nil end
    else
      local heads = {}
      for name in ("\n" .. file.text):gmatch("\n@([%w_-]+):") do heads[#heads + 1] = "@" .. name .. ":\n" end
      reader:lexicon(table.concat(heads), file.name)
    end
  end
  local unknown = wanted and next(wanted)
  if unknown then return nil, "no lexicon for language " .. unknown end
  return reader
end

-- blocklist zones as one pattern, for <dnsbl> and <rhsbl>
local function zones(rows)
  local out, seen = {}, {}
  for line in rows:gmatch("[^\n]+") do
    local list = line:match("^B\t[^\t]*\t[^\t]*\t[^\t]*\t(.*)$")
    for zone in (list or ""):gmatch("[^,]+") do
      if not seen[zone] then out[#out + 1] = regex.escape(zone) end
      seen[zone] = true
    end
  end
  return "(?:[a-z0-9.-]+\\.)?(?:" .. table.concat(out, "|") .. ")"
end

-- conditions -----------------------------------------------------------------------------------------------------------

local CLASSES = { "2", "4", "5" }

local function without(list, values)
  local out, bad = {}, {}
  for _, v in ipairs(values) do bad[v] = true end
  for _, v in ipairs(list) do
    if not bad[v] then out[#out + 1] = v end
  end
  return out
end

local function describe(c)
  return (c.op == "not" and "not-when " or "when ") .. c.field .. " " .. table.concat(c.values, " ")
end

-- Values that satisfy both; of codes, those of the class.
local function narrow(have, values)
  if not have then return values end
  local set, out = {}, {}
  for _, v in ipairs(values) do set[v] = true end
  for _, v in ipairs(have) do
    if set[v] then out[#out + 1] = v end
  end
  return out
end

-- The conditions of a rule as parts of a pattern: { head, ahead = {...} }; nil when the rule cannot be written at all.
local function conditions(self, rule)
  local have, ahead = {}, {}
  for _, c in ipairs(rule.conditions) do
    local of_codes = c.field == "class" or c.field == "code" or c.field == "enhanced"
    if c.op ~= "not" and of_codes then
      have[c.field] = narrow(have[c.field], c.values)
    elseif c.op == "not" and c.field == "class" then
      have.class = without(have.class or CLASSES, c.values)
    elseif c.op == "not" and of_codes and self.target.lookahead then
      local code, esc = c.field == "code" and c.values or nil, c.field == "enhanced" and c.values or nil
      ahead[#ahead + 1] = regex.head(nil, code, esc):sub(2)
    elseif c.op == "not" then
      self:lose(rule, describe(c))
    else
      note(self, rule.id, "left out: " .. describe(c))
      return nil
    end
  end
  for _, list in pairs(have) do
    if #list == 0 then
      note(self, rule.id, "left out: its conditions exclude each other")
      return nil
    end
  end
  return { head = regex.head(have.class, have.code, have.enhanced), ahead = ahead, classes = have.class }
end

--- Something of a rule cannot be expressed.
function Export:lose(rule, what)
  self.lost[#self.lost + 1] = what
  note(self, rule.id, (self.strict and "left out: " or "written without: ") .. what)
end

-- rules ----------------------------------------------------------------------------------------------------------------

local function least_words(phrase)
  local least = 99
  for _, row in ipairs(phrase.rows) do
    local n = 0
    for _, e in ipairs(row) do n = n + (e.alts[1].class and 1 or math.max(1, #e.alts[1])) end
    least = math.min(least, n)
  end
  return math.min(least, 10)
end

-- The vetoes of a rule as what must not lie ahead.
local function add_vetoes(self, rule, ahead)
  if self.target.lookahead then
    local text = self.writer:phrases(rule.vetoes, self.reader.classes)
    if text then ahead[#ahead + 1] = regex.anything .. text end
    return
  end
  for _, phrase in ipairs(rule.vetoes) do self:lose(rule, "unless " .. phrase.text) end
end

local function assemble(cond, phrase, body)
  local head = cond.head
  if #cond.ahead > 0 then head = "^(?!" .. table.concat(cond.ahead, "|") .. ")" .. head:gsub("^%^", "") end
  if phrase.at_start then head = "^" .. head:gsub("^%^", "") .. regex.start
  elseif head ~= "" then head = head .. regex.anything end
  return head .. body .. (phrase.at_end and regex.stop or "")
end

-- Phrases that become one pattern: those of one tier and anchors; and of one length, unless they have vetoes to repeat.
local function groups(self, rule)
  local list, by_key = {}, {}
  for _, phrase in ipairs(rule.phrases) do
    if phrase.tier < self.tier then
      self.below = self.below + 1
    elseif not self.writer:phrases({ phrase }, self.reader.classes) then
      note(self, rule.id, "left out: no word in the languages asked for: " .. phrase.text)
    else
      local words = least_words(phrase)
      local key = table.concat({ phrase.tier, tostring(phrase.at_start), tostring(phrase.at_end),
        #rule.vetoes > 0 and self.target.lookahead and 0 or words }, " ")
      local g = by_key[key]
      if not g then
        g = { tier = phrase.tier, at_start = phrase.at_start, at_end = phrase.at_end, words = 0 }
        by_key[key], list[#list + 1] = g, g
      end
      g[#g + 1], g.words = phrase, g.words + words
    end
  end
  return list
end

-- A row in two, the alternatives of its longest element shared out; nil where there is nothing to share.
local function halves(row, classes)
  local at, most
  for i, e in ipairs(row) do
    local alts = {}
    for _, alt in ipairs(e.alts) do
      if not alt.class then alts[#alts + 1] = alt
      else for _, m in ipairs(classes[alt.class].list) do alts[#alts + 1] = m.atoms end end
    end
    if not most or #alts > #most then at, most = i, alts end
  end
  if #most < 2 then return nil end
  local out = { {}, {} }
  for half = 1, 2 do
    for i, e in ipairs(row) do out[half][i] = e end
    local from, to = half == 1 and 1 or math.floor(#most / 2) + 1, half == 1 and math.floor(#most / 2) or #most
    local alts = {}
    for i = from, to do alts[#alts + 1] = most[i] end
    out[half][at] = { alts = alts, gap = row[at].gap }
  end
  return out
end

-- The parts of a group whose pattern is too long: its phrases, a phrase's rows, a row's halves. nil: it is no use.
local function parts_of(group, classes)
  local out, rows = {}, group[1].rows
  local cut = #group == 1 and #rows == 1 and halves(rows[1], classes)
  if #group > 1 then
    for i, phrase in ipairs(group) do out[i] = phrase end
  elseif #rows > 1 or cut then
    for i, row in ipairs(#rows > 1 and rows or cut) do out[i] = { rows = { row } } end
  else
    return nil
  end
  for i, phrase in ipairs(out) do
    out[i] = { phrase, tier = group.tier, at_start = group.at_start, at_end = group.at_end, words = least_words(phrase) }
  end
  return out
end

local function add_pattern(self, rule, cond, group, order)
  local pattern = assemble(cond, group, self.writer:phrases(group, self.reader.classes) or "")
  if #pattern > M.MAX_PATTERN then
    local parts = #table.concat(cond.ahead) < M.MAX_PATTERN / 2 and parts_of(group, self.reader.classes)
    if not parts then return note(self, rule.id, "left out: its pattern would be too long") end
    for i, part in ipairs(parts) do add_pattern(self, rule, cond, part, order + i / 1000) end
    return
  end
  self.out[#self.out + 1] = { rule = rule.id, category = rule.category, classes = cond.classes, lost = self.lost,
    permanence = rule.permanence, action = rule.action, score = group.tier * 100 + 9 * group.words / #group,
    order = order, pattern = pattern }
end

local function add_rule(self, rule, at)
  self.lost = {}
  local cond = conditions(self, rule)
  if not cond then return end
  add_vetoes(self, rule, cond.ahead)
  if self.strict and #self.lost > 0 then return end
  for i, g in ipairs(groups(self, rule)) do add_pattern(self, rule, cond, g, at * 1000 + i) end
end

-- What codes say alone: behind all words, as far as they say more than nothing.
local function add_codes(self, rows)
  local at = 0
  for line in rows:gmatch("[^\n]+") do
    local key, category, weight, permanence = line:match("^K\t([^\t]*)\t([^\t]*)\t([^\t]*)\t?([^\t]*)$")
    if key and category ~= "unknown" and tonumber(weight) > 0 then
      at = at + 1
      local code = key:find("^%d%d%d$") and { key } or nil
      local exact = (key:find("X", 1, true) and 0 or 2) + (key:find("*", 1, true) and 0 or 1) + (code and 0 or 10)
      self.out[#self.out + 1] = { rule = "code:" .. key, category = category, score = exact, order = 1e8 + at, lost = {},
        permanence = permanence ~= "" and permanence or nil, pattern = regex.head(nil, code, not code and { key } or nil) }
    end
  end
end

local function sort(list)
  table.sort(list, function(a, b)
    if a.score ~= b.score then return a.score > b.score end
    return a.order < b.order
  end)
end

-- Members that only languages that are not wanted have.
local function foreign_members(reader)
  local all, own, out = new_reader "all", {}, {}
  for _, c in pairs(reader.classes) do
    for _, m in ipairs(c.list) do own[m.text] = true end
  end
  for _, c in pairs(all.classes) do
    for _, m in ipairs(c.list) do
      if not own[m.text] then out[m.text] = true end
    end
  end
  return out
end

-- The rules of the files, or the built-in ones: from their rows, since their files need not be installed.
local function read_rules(self, files, rows)
  if #files == 0 then return require("bouncekit.rules.rows").rules(rows, foreign_members(self.reader)) end
  local ok, message = require("bouncekit.classifier").read(self.reader, files)
  if not ok then return nil, 3, message end
  local e = self.reader:errors()[1]
  if e then return nil, 1, ("%s:%d: %s"):format(e.file, e.line, e.message) end
  return self.reader.rules_list
end

--- Export. options: files, to, lang, tier, strict. Returns { text, notes, patterns }; or nil, exit code, message.
function M.run(options)
  local reader, why = new_reader(options.lang or "en")
  if not reader then return nil, 2, why end
  local rows = require "bouncekit.data_rows"
  local target = targets[options.to]
  local writer = regex.new { skip = reader.skip_words, zones = zones(rows), nested = target.nested }
  local self = setmetatable({ reader = reader, target = target, writer = writer, strict = options.strict,
    tier = options.tier or 6, below = 0, notes = {}, out = {} }, Export)
  local rules, code, message = read_rules(self, options.files, rows)
  if not rules then return nil, code, message end
  for i, rule in ipairs(rules) do
    if rule.category ~= "unknown" then add_rule(self, rule, i)
    else note(self, rule.id, "left out: a hint, no category") end
  end
  if #options.files == 0 then add_codes(self, rows) end
  sort(self.out)
  if self.below > 0 then
    note(self, "tiers", ("%d phrases below tier %d were left out (--tier)"):format(self.below, self.tier))
  end
  local text = target.write(self.out, { notes = self.notes, version = core.version })
  return { text = text, notes = self.notes, patterns = self.out }
end

return M
