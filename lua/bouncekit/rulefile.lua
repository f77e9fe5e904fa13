--- Reader of lexicon files, rule files and the tables beside them -> the row text the core compiles.
-- The only parser of this syntax: the build uses it for data/, and a program uses it for its own rules. It needs no
-- C, never raises on bad data (errors are collected with file, line and a hint), and gives the same bytes from every
-- Lua: nothing here depends on the order of pairs().

local phrase = require "bouncekit.phrase"

local M = {}
local Reader = {}
Reader.__index = Reader

M.limits = {
  line = 4096,             -- bytes of a line
  rules = 20000,
  phrases = 100000,        -- rows of all phrases together
  members = 65536,         -- members of one class
  conditions = 32,         -- conditions of one rule
  values = 256,            -- values of one condition
  examples = 200,          -- examples of one rule
  errors = 200,            -- errors kept; reading goes on
  retry = 30 * 86400,      -- seconds
}

local PERMANENCE = { hard = true, permanent = true, temporary = true, success = true }
local ACTION = {}
for name in ("suppress retry slow-down fix-sender fix-content fix-address contact-postmaster none"):gmatch("%S+") do
  ACTION[name] = true
end
local FIELD = { class = true, code = true, enhanced = true, provider = true, host = true, phase = true }
local PHASE = { connect = true, helo = true, mail = true, rcpt = true, data = true, eod = true }

--- New reader. options.categories: list of known category names (nil: any); options.examples = false: rules may come
-- without examples.
function M.new(options)
  options = options or {}
  local self = setmetatable({}, Reader)
  self.rules_list, self.silenced, self.by_id = {}, {}, {}
  self.classes, self.class_names, self.skip_words, self.skip_set = {}, {}, {}, {}
  self.code_rows, self.provider_rows, self.blocklist_rows, self.order_list = {}, {}, {}, {}
  self.provider_known, self.error_list, self.phrase_rows = {}, {}, 0
  self.need_examples = options.examples ~= false
  if options.categories then
    self.known = {}
    for _, name in ipairs(options.categories) do self.known[name] = true end
  end
  return self
end

function Reader:fail(file, line, message)
  local list = self.error_list
  if #list < M.limits.errors then
    list[#list + 1] = { file = file, line = line, message = message }
  elseif #list == M.limits.errors then
    list[#list + 1] = { file = file, line = line, message = "too many errors: the rest is not shown" }
  end
end

--- The errors so far, in the order found: { {file, line, message}, ... }.
function Reader:errors()
  return self.error_list
end

--- One error as a compiler would print it.
function M.format_error(e)
  return ("%s:%d: %s"):format(e.file, e.line, e.message)
end

--- Call visit(line, number) for each line; lines too long or with control characters are reported and left out.
local function each_line(self, text, file, visit)
  local number, size = 0, #text
  local pos = text:sub(1, 3) == "\239\187\191" and 4 or 1   -- a byte order mark, as editors on Windows write it
  while pos <= size do
    local stop = text:find("\n", pos, true) or size + 1
    number = number + 1
    if stop - pos > M.limits.line then
      self:fail(file, number, "the line is longer than " .. M.limits.line .. " bytes: cut it into several")
    else
      local line = text:sub(pos, stop - 1):gsub("\r$", "")
      if line:gsub("\t", " "):find("%c") then
        self:fail(file, number, "the line has control characters in it: is the file plain text (UTF-8)?")
      else
        visit(line, number)
      end
    end
    pos = stop + 1
  end
end

local function trim(s)
  return (s:gsub("^%s+", ""):gsub("%s+$", ""))
end

-- lexicon ---------------------------------------------------------------------------------------------------------

local function add_member(self, class, text, file, line)
  local sequences, message = phrase.member(text)
  if not sequences then return self:fail(file, line, "in member '" .. text .. "': " .. message) end
  for i = 1, #sequences do
    local atoms = table.concat(sequences[i], " ")
    if class == "skip" then
      if not self.skip_set[atoms] then
        self.skip_set[atoms] = true
        self.skip_words[#self.skip_words + 1] = atoms
      end
    else
      local c = self.classes[class]
      if #c.list >= M.limits.members then
        return self:fail(file, line, "class @" .. class .. " has more than " .. M.limits.members .. " members")
      end
      if not c.seen[atoms] then
        c.seen[atoms] = true
        c.list[#c.list + 1] = { atoms = sequences[i], text = atoms }
      end
    end
  end
end

--- Read a lexicon file. `lang` is informative: classes are the union over all languages.
function Reader:lexicon(text, file, lang)
  local class, pending, pending_line = nil, "", 0
  local function flush()
    local member = trim(pending):gsub("%s+", " ")
    if member ~= "" and class then add_member(self, class, member, file, pending_line) end
    pending = ""
  end
  each_line(self, text, file, function (line, number)
    if line:find("^%s*#") then return end
    local name, rest = line:match("^@([%w_-]+):%s*(.*)$")
    if name then
      flush()
      class = name
      if name ~= "skip" and not self.classes[name] then
        self.classes[name] = { list = {}, seen = {} }
        self.class_names[#self.class_names + 1] = name
      end
      line = rest
    elseif line:find("^@") then
      return self:fail(file, number, "a class heading looks like @name:")
    elseif line:find("%S") and not class then
      return self:fail(file, number, "words before the first @class: heading")
    end
    for part, comma in line:gmatch("([^,]*)(,?)") do
      if pending:find("%S") == nil then pending_line = number end
      pending = pending .. " " .. part
      if #pending > M.limits.line then
        self:fail(file, number, "a member is too long: is a comma missing?")
        pending = ""
      end
      if comma == "," then flush() end
    end
  end)
  flush()
  self.lang_files = (self.lang_files or 0) + (lang and 1 or 0)
end

-- rules -----------------------------------------------------------------------------------------------------------

local function known_category(self, name)
  return not self.known or self.known[name]
end

local function read_phrase(self, rule, text, file, line, veto)
  local parsed, message = phrase.parse(text)
  if not parsed then return self:fail(file, line, "in phrase '" .. text .. "': " .. message) end
  for _, row in ipairs(parsed.rows) do
    for _, e in ipairs(row) do
      for _, alt in ipairs(e.alts) do
        if alt.class and not self.classes[alt.class] then
          return self:fail(file, line, "unknown class @" .. alt.class .. ": no lexicon file has @" .. alt.class .. ":")
        end
      end
    end
  end
  self.phrase_rows = self.phrase_rows + #parsed.rows
  if self.phrase_rows > M.limits.phrases then
    return self:fail(file, line, "more than " .. M.limits.phrases .. " phrases in all")
  end
  parsed.text, parsed.line, parsed.tier = text, line, rule.tier
  local list = veto and rule.vetoes or rule.phrases
  list[#list + 1] = parsed
end

-- The numbers of an enhanced code have at most three digits each.
local function is_enhanced(value, pattern)
  return value:find(pattern) and not value:find("%d%d%d%d")
end

--- A value of a condition that cannot be right: nil, or what is wrong with it.
local function bad_value(self, field, value)
  if field == "class" and not value:find("^[245]$") then return "class is 2, 4 or 5" end
  if field == "code" and not value:find("^[2-5]%d%d$") then return "a code has three digits" end
  if field == "enhanced" then
    local from, to = value:match("^([245])%.%d+%.%d+%-([245])%.%d+%.%d+$")
    local range = from and from == to and not value:find("%d%d%d%d")
    if not range and not is_enhanced(value, "^[245X]%.%d+%.%d+$") and not is_enhanced(value, "^[245X]%.%d+%.%*$") then
      return "an enhanced code looks like 5.1.1, X.7.1, X.7.* or 5.7.50-5.7.59"
    end
  end
  if field == "host" and not value:find("^%.?[%w_-]+[%w_.-]*$") then return "a host looks like mx.example.org" end
  if field == "phase" and not PHASE[value] then return "phase is connect, helo, mail, rcpt, data or eod" end
  if field == "provider" and self.provider_count and not self.provider_known[value] then
    return "no such provider in providers.tsv"
  end
  return nil
end

local function read_condition(self, rule, text, file, line, op)
  local field, rest = text:match("^(%S+)%s*(.*)$")
  if not field or not FIELD[field] then
    return self:fail(file, line, "unknown condition '" .. tostring(field) ..
      "': use class, code, enhanced, provider, host or phase")
  end
  local values = {}
  for value in rest:gmatch("%S+") do
    local why = bad_value(self, field, value)
    if why then return self:fail(file, line, "'" .. value .. "': " .. why) end
    values[#values + 1] = value
  end
  if #values == 0 then return self:fail(file, line, "the condition has no value: when " .. field .. " ...") end
  if #values > M.limits.values or #rule.conditions >= M.limits.conditions then
    return self:fail(file, line, "too many conditions or values")
  end
  rule.conditions[#rule.conditions + 1] = { op = op, field = field, values = values }
end

local KEY = {}

function KEY.category(self, rule, text, file, line)
  if not known_category(self, text) then
    return self:fail(file, line, "unknown category '" .. text .. "': see data/categories.tsv")
  end
  rule.category = text
end

function KEY.tier(self, rule, text, file, line)
  if not text:find("^[1-9]$") then return self:fail(file, line, "tier is a digit from 1 (weak) to 9 (one meaning only)") end
  rule.tier = tonumber(text)
  rule.first_tier = rule.first_tier or rule.tier
end

function KEY.phrase(self, rule, text, file, line)
  read_phrase(self, rule, text, file, line, false)
end

function KEY.unless(self, rule, text, file, line)
  read_phrase(self, rule, text, file, line, true)
end

function KEY.when(self, rule, text, file, line)
  read_condition(self, rule, text, file, line, "when")
end

KEY["not-when"] = function (self, rule, text, file, line)
  read_condition(self, rule, text, file, line, "not")
end

function KEY.permanence(self, rule, text, file, line)
  if not PERMANENCE[text] then
    return self:fail(file, line, "permanence is hard, permanent, temporary or success")
  end
  rule.permanence = text
end

function KEY.action(self, rule, text, file, line)
  if not ACTION[text] then
    return self:fail(file, line, "unknown action '" .. text .. "': use suppress, retry, slow-down, fix-sender, " ..
      "fix-content, fix-address, contact-postmaster or none")
  end
  rule.action = text
end

function KEY.retry(self, rule, text, file, line)
  local n = text:find("^%d+$") and #text < 9 and tonumber(text)
  if not n or n > M.limits.retry then
    return self:fail(file, line, "retry is a number of seconds up to " .. M.limits.retry)
  end
  rule.retry = n
end

function KEY.link(self, rule, text, file, line)
  if not text:find("^https?://[^%s\"'<>]+$") then return self:fail(file, line, "link is a http or https address") end
  rule.link = text
end

local function read_example(self, rule, text, file, line, list)
  if text == "" then return self:fail(file, line, "the example is empty") end
  if #list >= M.limits.examples then return self:fail(file, line, "too many examples in one rule") end
  -- \n in an example is a line break of the reply
  list[#list + 1] = { text = (text:gsub("\\n", "\n")), line = line, rule = rule.id }
end

function KEY.example(self, rule, text, file, line)
  read_example(self, rule, text, file, line, rule.examples)
end

KEY["example-not"] = function (self, rule, text, file, line)
  read_example(self, rule, text, file, line, rule.nots)
end

local function finish_rule(self, rule)
  if not rule then return end
  local file, line = rule.file, rule.line
  if not rule.category then self:fail(file, line, "rule " .. rule.id .. " has no category") end
  if #rule.phrases == 0 then self:fail(file, line, "rule " .. rule.id .. " has no phrase") end
  if #rule.examples == 0 and self.need_examples then
    self:fail(file, line, "rule " .. rule.id .. " has no example: add a reply that it must decide")
  end
  rule.tier = rule.first_tier or 8
  if rule.category and #rule.phrases > 0 and #self.rules_list < M.limits.rules then
    self.rules_list[#self.rules_list + 1] = rule
  end
end

local function start_rule(self, id, file, line)
  if not id:find("^%l[%w.-]*$") or id:find("%u") or #id > 80 then
    self:fail(file, line, "a rule id is made of lower-case letters, digits, dots and dashes: '" .. id:sub(1, 80) .. "'")
    return { id = "?" }
  end
  local first = self.by_id[id]
  if first then
    self:fail(file, line, ("duplicate rule id '%s': it stands at %s:%d"):format(id, first.file, first.line))
  end
  if #self.rules_list == M.limits.rules then
    self:fail(file, line, "more than " .. M.limits.rules .. " rules")
  end
  local rule = { id = id, file = file, line = line, tier = 8, phrases = {}, vetoes = {}, conditions = {},
    examples = {}, nots = {} }
  self.by_id[id] = first or rule
  return rule
end

local function blank_rule()
  return { id = "?", tier = 8, phrases = {}, vetoes = {}, conditions = {}, examples = {}, nots = {} }
end

--- Read a rule file.
function Reader:rules(text, file)
  local rule
  each_line(self, text, file, function (line, number)
    line = trim(line)
    if line == "" or line:find("^#") then return end
    local key, rest = line:match("^(%S+)%s*(.*)$")
    if key:sub(1, 7) ~= "example" then rest = trim(rest:gsub("%s+#%s.*$", "")) end
    if key == "rule" then
      if rule and rule.id ~= "?" then finish_rule(self, rule) end
      rule = start_rule(self, rest, file, number)
      if rule.id == "?" then rule = blank_rule() end      -- what follows is read for its errors alone
    elseif key == "silence" then
      if not rest:find("^%l[%w.-]*$") then
        self:fail(file, number, "silence takes the id of one rule: silence some.rule")
      else
        self.silenced[#self.silenced + 1] = rest
      end
    elseif not KEY[key] then
      self:fail(file, number, "unknown word '" .. key .. "': a line starts with rule, category, tier, phrase, unless, " ..
        "when, not-when, permanence, action, retry, link, example or example-not")
    elseif not rule then
      self:fail(file, number, "'" .. key .. "' before the first rule: start with a line `rule some.id`")
    else
      KEY[key](self, rule, rest, file, number)
    end
  end)
  if rule and rule.id ~= "?" then finish_rule(self, rule) end
end

-- tables ----------------------------------------------------------------------------------------------------------

--- Call visit(fields, number) for each data row of a tab-separated table; the first row is its header.
local function each_row(self, text, file, header, visit)
  local seen = false
  each_line(self, text, file, function (line, number)
    if line == "" or line:find("^#") then return end
    if not seen then
      seen = true
      if line ~= header:gsub(" ", "\t") then self:fail(file, number, "the header must be: " .. header) end
      return
    end
    local fields = {}
    for field in (line .. "\t"):gmatch("([^\t]*)\t") do fields[#fields + 1] = field end
    visit(fields, number)
  end)
end

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

-- rows ------------------------------------------------------------------------------------------------------------

--- Drop the words nobody says (@skip) from a list of atoms, as the core drops them from a reply.
local function without_skipped(self, atoms)
  local out = {}
  for i = 1, #atoms do
    if not self.skip_set[atoms[i]:lower()] then out[#out + 1] = atoms[i] end
  end
  return out
end

--- The members of an element as one text, classes flattened. Each text is one unit.
local function unit_text(self, alts)
  local out, seen = {}, {}
  local function add(atoms)
    local text = table.concat(without_skipped(self, atoms), " ")
    if text ~= "" and not seen[text] then
      seen[text] = true
      out[#out + 1] = text
    end
  end
  for _, alt in ipairs(alts) do
    if alt.class then
      for _, member in ipairs(self.classes[alt.class].list) do add(member.atoms) end
    else
      add(alt)
    end
  end
  return table.concat(out, "|")
end

local function unit_number(self, state, alts)
  -- a lone class is by far the most frequent element: remember its number, its text is long
  local single = #alts == 1 and alts[1].class
  if single and state.class[single] then return state.class[single] end
  local text = unit_text(self, alts)
  if text == "" then return 0 end
  local n = state.number[text]
  if not n then
    state.count = state.count + 1
    n = state.count
    state.number[text] = n
    state.units[n] = "U\t" .. n .. "\t" .. text
  end
  if single then state.class[single] = n end
  return n
end

--- One expanded row as "u g u g u", or nil when only skipped words are in it.
local function sequence(self, state, row)
  local out, gap = {}, 0
  for _, e in ipairs(row) do
    gap = gap + e.gap
    local n = unit_number(self, state, e.alts)
    if n > 0 then
      if #out > 0 then out[#out + 1] = math.min(gap, phrase.MAX_SUM) end
      out[#out + 1] = n
      gap = 0
    end
  end
  return #out > 0 and table.concat(out, "\t") or nil
end

local function rule_rows(self, state, rule, out)
  out[#out + 1] = table.concat({ "R", rule.id, rule.category, rule.tier, rule.permanence or "", rule.action or "",
    rule.retry or "", rule.link or "" }, "\t")
  for _, c in ipairs(rule.conditions) do
    out[#out + 1] = "C\t" .. c.op .. "\t" .. c.field .. "\t" .. table.concat(c.values, "\t")
  end
  local seen = {}
  local function emit(head, row)
    local text = sequence(self, state, row)
    if text and not seen[head .. text] then
      seen[head .. text] = true
      out[#out + 1] = head .. text
    end
  end
  for _, p in ipairs(rule.phrases) do
    local head = ("P\t%d\t%d\t%d\t"):format(p.tier, p.at_start and 1 or 0, p.at_end and 1 or 0)
    for _, row in ipairs(p.rows) do emit(head, row) end
  end
  for _, p in ipairs(rule.vetoes) do
    for _, row in ipairs(p.rows) do emit("V\t", row) end
  end
end

--- Everything read so far as the row text of the core. The same input gives the same bytes.
function Reader:rows()
  local state = { units = {}, number = {}, class = {}, count = 0 }
  local rules, out = {}, {}
  for _, rule in ipairs(self.rules_list) do rule_rows(self, state, rule, rules) end
  for i = 1, #self.skip_words, 200 do                        -- the core reads 400 fields a row
    out[#out + 1] = "S\t" .. table.concat(self.skip_words, "\t", i, math.min(i + 199, #self.skip_words))
  end
  local function add(list)
    for i = 1, #list do out[#out + 1] = list[i] end
  end
  add(state.units)
  add(rules)
  add(self.code_rows)
  add(self.provider_rows)
  add(self.blocklist_rows)
  for _, id in ipairs(self.silenced) do out[#out + 1] = "X\t" .. id end
  if #self.order_list > 0 then out[#out + 1] = "O\t" .. table.concat(self.order_list, "\t") end
  return table.concat(out, "\n") .. (#out > 0 and "\n" or "")
end

return M
