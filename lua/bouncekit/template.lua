--- Templates of replies: the words that stay the same from message to message. Replies grouped by them, and a rule drafted
-- from one. Memory is bounded whatever comes: rare groups make room for new ones.
-- @module bouncekit.template
local core = require "bouncekit.core"

local M = {}
local Groups = {}
Groups.__index = Groups

M.MAX_GROUPS, M.MAX_DOMAINS, M.MAX_SAMPLE = 20000, 32, 1024

--- The template of a reply: "550 5.1.1 <addr> user unknown in virtual mailbox table".
-- @tparam string text
-- @treturn string
function M.of(text)
  return (core.template(text))
end

--- Empty groups.
function M.groups()
  return setmetatable({ by = {}, size = 0, replies = 0, dropped = 0, floor = 0, max = M.MAX_GROUPS }, Groups)
end

-- Groups as rare as the rarest go (lossy counting): what is frequent stays, and its count is off by `floor` at most.
local function make_room(self)
  repeat
    self.floor = self.floor + 1
    for name, g in pairs(self.by) do
      if g.count <= self.floor then
        self.by[name], self.size, self.dropped = nil, self.size - 1, self.dropped + 1
      end
    end
  until self.size < self.max
end

local function add_domain(g, domain)
  if not domain then return end
  domain = domain:lower():sub(1, 255)
  if g.domains[domain] then
    g.domains[domain] = g.domains[domain] + 1
  elseif g.domain_count < M.MAX_DOMAINS then
    g.domains[domain], g.domain_count = 1, g.domain_count + 1
  else
    g.other_domains = g.other_domains + 1
  end
end

--- Count a reply with its verdict; recipient, if known.
function Groups:add(text, verdict, recipient)
  local name = M.of(text)
  local g = self.by[name]
  self.replies = self.replies + 1
  if not g then
    if self.size >= self.max then make_room(self) end
    g = { template = name, count = 0, sample = text:sub(1, M.MAX_SAMPLE), category = verdict.category,
      permanence = verdict.permanence, domains = {}, domain_count = 0, other_domains = 0 }
    self.by[name], self.size = g, self.size + 1
  end
  g.count = g.count + 1
  add_domain(g, (recipient or text):match("@([%w][%w.-]*%w)"))
end

--- The groups, the largest first; equals in the order of their templates.
function Groups:list()
  local out = {}
  for _, g in pairs(self.by) do out[#out + 1] = g end
  table.sort(out, function(a, b) return a.count > b.count or (a.count == b.count and a.template < b.template) end)
  return out
end

--- Domains of a group as a list of { name, count }, the most frequent first.
function M.domains(g)
  local out = {}
  for name, n in pairs(g.domains) do out[#out + 1] = { name, n } end
  table.sort(out, function(a, b) return a[2] > b[2] or (a[2] == b[2] and a[1] < b[1]) end)
  return out
end

-- drafts ---------------------------------------------------------------------------------------------------------------

local STAND_IN = { ["<addr>"] = "ann@example.org", ["<ip>"] = "192.0.2.1", ["<host>"] = "mx.example.org",
  ["<url>"] = "https://www.example.org/", ["<id>"] = "4F6A1B2C3D" }
local PHRASE_WORDS = 8

-- The reply without what an MTA wrote around it, on one line, nobody's addresses in it.
local function clean_example(sample)
  local reply = core.parse(sample)
  local text = reply.text:gsub("[%c]", " ")
  local out, at = {}, 1
  for _, t in ipairs(core.tokens(text)) do
    if STAND_IN[t.kind] and t.first >= at then
      out[#out + 1] = text:sub(at, t.first - 1) .. STAND_IN[t.kind]
      at = t.last + 1
    end
  end
  out[#out + 1] = text:sub(at)
  local head = (reply.code and reply.code .. " " or "") .. (reply.enhanced and reply.enhanced .. " " or "")
  return head .. table.concat(out)
end

local function is_word(t) return t.kind == "word" or t.kind == "sign" end

-- The sentence with the most words, as a list of tokens.
local function longest_sentence(tokens)
  local best, n, now, words = {}, 0, {}, 0
  for i, t in ipairs(tokens) do
    now[#now + 1], words = t, words + (is_word(t) and 1 or 0)
    local following = tokens[i + 1]
    if not following or following.sentence ~= t.sentence then
      if words > n then best, n = now, words end
      now, words = {}, 0
    end
  end
  return best
end

-- Its first words as a phrase, from the first word on; what differs between messages by its kind.
local function phrase_of(tokens)
  local out, before, words = {}, nil, 0
  for _, t in ipairs(tokens) do
    if is_word(t) or (#out > 0 and t.kind ~= "<id>") then
      local text = is_word(t) and t.text or t.kind
      if t.kind == "sign" and before == "sign" then out[#out] = out[#out] .. text else out[#out + 1] = text end
      before, words = t.kind, words + 1
      if words == PHRASE_WORDS then break end
    elseif #out > 0 then
      break
    end
  end
  while #out > 1 and out[#out]:sub(1, 1) == "<" do out[#out] = nil end
  return table.concat(out, " ")
end

local function id_of(tokens, number)
  local out = {}
  for _, t in ipairs(tokens) do
    if t.kind == "word" and t.text and t.text:find("^%l+$") and #out < 4 then out[#out + 1] = t.text end
  end
  return "local." .. (#out > 0 and table.concat(out, "-"):sub(1, 60) or "rule-" .. number)
end

--- A draft of a rule for a group: the text of a rule file. `category` may be nil: the one it has, or one to be filled in.
function M.draft(g, number, category)
  local example = clean_example(g.sample)
  local tokens = core.tokens(example)
  local sentence = longest_sentence(tokens)
  local phrase, out = phrase_of(sentence), {}
  if not category and g.category ~= "unknown" then category = g.category end
  if phrase == "" then return nil, "the reply has no words to make a phrase of" end
  out[1] = ("# %d replies like this"):format(g.count)
  out[2] = "rule " .. id_of(sentence, number)
  out[3] = "  category " .. (category or "CATEGORY-TO-BE-CHOSEN   # `bouncekit categories` lists them")
  out[4] = "  tier 8"
  out[5] = "  phrase " .. phrase
  out[6] = "  example " .. example
  return table.concat(out, "\n") .. "\n"
end

return M
