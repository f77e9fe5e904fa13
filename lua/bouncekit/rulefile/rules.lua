-- Rule files: rules with phrases, conditions and examples.
local phrase = require "bouncekit.phrase"
local lines = require "bouncekit.rulefile.lines"

local each_line, limits, trim = lines.each_line, lines.limits, lines.trim

local Reader = {}

local PERMANENCE, known_category, is_enhanced = lines.PERMANENCE, lines.known_category, lines.is_enhanced
local ACTION = {}
for name in ("suppress retry slow-down fix-sender fix-content fix-address contact-postmaster none"):gmatch("%S+") do
  ACTION[name] = true
end
local FIELD = { class = true, code = true, enhanced = true, provider = true, host = true, phase = true, language = true }
local LANGUAGE = {}
for _, language in ipairs(require "bouncekit.langwords") do LANGUAGE[language.lang] = true end
local PHASE = { connect = true, helo = true, mail = true, rcpt = true, data = true, eod = true }

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
  if self.phrase_rows > limits.phrases then
    return self:fail(file, line, "more than " .. limits.phrases .. " phrases in all")
  end
  parsed.text, parsed.line, parsed.tier = text, line, rule.tier
  local list = veto and rule.vetoes or rule.phrases
  list[#list + 1] = parsed
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
  if field == "language" and not LANGUAGE[value] then return "no language with a lexicon: two letters, as in ISO 639-1" end
  if field == "provider" and self.provider_count and not self.provider_known[value] then
    return "no such provider in providers.tsv"
  end
  return nil
end

local function read_condition(self, rule, text, file, line, op)
  local field, rest = text:match("^(%S+)%s*(.*)$")
  if not field or not FIELD[field] then
    return self:fail(file, line, "unknown condition '" .. tostring(field) ..
      "': use class, code, enhanced, provider, host, phase or language")
  end
  local values = {}
  for value in rest:gmatch("%S+") do
    local why = bad_value(self, field, value)
    if why then return self:fail(file, line, "'" .. value .. "': " .. why) end
    values[#values + 1] = value
  end
  if #values == 0 then return self:fail(file, line, "the condition has no value: when " .. field .. " ...") end
  if #values > limits.values or #rule.conditions >= limits.conditions then
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
  if not n or n > limits.retry then
    return self:fail(file, line, "retry is a number of seconds up to " .. limits.retry)
  end
  rule.retry = n
end

function KEY.link(self, rule, text, file, line)
  if not text:find("^https?://[^%s\"'<>]+$") then return self:fail(file, line, "link is a http or https address") end
  rule.link = text
end

local function read_example(self, rule, text, file, line, list)
  if text == "" then return self:fail(file, line, "the example is empty") end
  if #list >= limits.examples then return self:fail(file, line, "too many examples in one rule") end
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
  if rule.category and #rule.phrases > 0 and #self.rules_list < limits.rules then
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
  if #self.rules_list == limits.rules then
    self:fail(file, line, "more than " .. limits.rules .. " rules")
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

return Reader
