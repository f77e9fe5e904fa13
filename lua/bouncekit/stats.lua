--- Statistics of failures: over time, by category, provider, domain, code, host, recipient and template, and what to do
-- first. Memory is bounded whatever comes (see bouncekit.stats.names and bouncekit.stats.cube): rare names are counted
-- together as others.
--
-- A case is one message to one recipient, counted once by how it ended: "hard" or "permanent" (it failed, with that
-- permanence), "temporary" (still waiting when the input ended), "recovered" (deferred first, delivered later), or a
-- "complaint" about it.
-- @module bouncekit.stats
local core = require "bouncekit.core"
local check = require "bouncekit.check"
local cube = require "bouncekit.stats.cube"
local date = require "bouncekit.date"
local pending = require "bouncekit.stats.pending"
local result = require "bouncekit.stats.result"

local M = {}

--- The outcomes, in the order in which they are numbered (from 1) and drawn.
M.OUTCOMES = result.OUTCOMES
--- The dimensions that have names.
M.DIMENSIONS = cube.DIMENSIONS

local NUMBER = {}
for i, name in ipairs(M.OUTCOMES) do NUMBER[name] = i end

-- Bytes kept of a reply, of an address.
local MAX_SAMPLE, MAX_ADDRESS = 512, 320
local DAY = 86400

local Stats = {}
Stats.__index = Stats

local function zeros()
  local totals = { cases = 0 }
  for _, key in ipairs(result.TOTALS) do totals[key] = 0 end
  return totals
end

--- Empty statistics.
-- @tparam[opt] table options `now` (seconds since 1970): dates without a year are taken to lie in the year before it;
--   `max_facts`, `max_pending`: combinations and deferred messages held in memory
-- @treturn table with the methods below
function M.new(options)
  options = check.fields("new", 1, options, { now = "number", max_facts = "number", max_pending = "number" })
  local self = setmetatable({ totals = zeros(), cube = cube.new(options.max_facts), now = options.now, seen = {},
    reports = 0 }, Stats)
  self.pending = pending.new(function(record) self:count("temporary", record) end, options.max_pending)
  self:file()
  return self
end

--- Another file begins: the year of dates without one is found anew.
function Stats:file()
  self.memory = { year = self.now and tonumber(date.iso(self.now):sub(1, 4)) or nil }
end

-- Seconds; nil for what is no date.
local function time_of(self, text)
  if text == nil then return nil end
  local memory = self.memory
  local at = date.parse(text, memory)
  if at and self.now and at > self.now + DAY and type(text) == "string" and text:find("^%a%a%a +%d") then
    memory.year = memory.year - 1
    at = date.parse(text, memory)
  end
  return at
end

local function domain_of(recipient)
  local domain = recipient and recipient:match("@([^@]+)$")
  return domain and domain:lower():gsub("[>%s.]+$", "") or nil
end

local function code_of(verdict)
  local code, enhanced = verdict.code, verdict.enhanced
  if code and enhanced then return ("%d %s"):format(code, enhanced) end
  return code and ("%d"):format(code) or enhanced
end

local function record_of(verdict, recipient, reporter, time)
  local text = verdict.text or ""
  recipient = recipient ~= "" and recipient or nil
  return { category = verdict.category, provider = verdict.provider, permanence = verdict.permanence,
    code = code_of(verdict), link = verdict.blocklist_link or verdict.link,
    recipient = recipient and recipient:sub(1, MAX_ADDRESS), reporter = reporter, time = time,
    text = text ~= "" and text:sub(1, MAX_SAMPLE) or nil }
end

-- What is shown beside a name: the first reply of a template, the last one of a recipient, the first failure of a category.
local function remember(entries, outcome, record)
  local category, template, recipient = entries.category, entries.template, entries.recipient
  if not category.sample or (outcome ~= "temporary" and outcome ~= "recovered" and not category.failed) then
    category.sample, category.link, category.sample_recipient = record.text, record.link, record.recipient
    category.failed = outcome == "hard" or outcome == "permanent" or outcome == "complaint"
  end
  if template and not template.sample then template.sample, template.category = record.text, record.category end
  if recipient then
    recipient.sample, recipient.category = record.text, record.category
    if record.time then recipient.last = math.max(recipient.last or record.time, record.time) end
  end
end

--- Count a case: for what reads its own input.
-- @tparam string outcome one of OUTCOMES
-- @tparam table record category, and perhaps provider, code ("550 5.1.1"), recipient, reporter, time (seconds), text
function Stats:count(outcome, record)
  local totals = self.totals
  totals.cases = totals.cases + 1
  if outcome == "hard" then totals.hard = totals.hard + 1 end
  local total = result.TOTAL_OF[outcome]
  totals[total] = totals[total] + 1
  record.outcome, record.domain = NUMBER[outcome], domain_of(record.recipient)
  record.template = record.text and core.template(record.text) or nil
  local entries = self.seen
  for _, d in ipairs(cube.DIMENSIONS) do entries[d] = nil end
  remember(self.cube:add(record, entries), outcome, record)
end

local function failed(self, record)
  local hard = record.permanence == "hard"
  self:count(hard and "hard" or "permanent", record)
end

-- One report about a message: how it ended, or that it waits.
local function outcome(self, key, status, record, notification)
  if status == "delivered" then
    local before = self.pending:take(key)
    local name = notification and "notifications" or "delivered"
    self.totals[name] = self.totals[name] + 1
    if before then self:count("recovered", before) end
  elseif status == "deferred" then
    self.pending:put(key, record())
  else
    self.pending:take(key)
    failed(self, record())
  end
end

--- Add a delivery event (of bouncekit.log).
function Stats:event(event)
  if event.probe then return end
  local key = (event.queue_id or "") .. " " .. (event.recipient or "")
  outcome(self, key, event.status, function()
    return record_of(event.verdict, event.recipient, event.host, time_of(self, event.time))
  end, event.sender == "")
end

local APART = { ["auto-reply"] = "auto_replies", challenge = "challenges" }
local STATUS = { failed = "bounced", delayed = "deferred", delivered = "delivered", relayed = "delivered",
  expanded = "delivered" }

--- Add what a mail or a webhook says of one recipient.
-- @tparam string kind "failure", "delay", "success", "complaint", "auto-reply", "challenge"
-- @tparam table failure of `message:recipients()` or of bouncekit.webhook
function Stats:report(kind, failure)
  local apart = APART[kind]
  if apart then
    self.totals[apart] = self.totals[apart] + 1
    return
  end
  local function record()
    return record_of(failure.verdict, failure.recipient, failure.reporting_mta or failure.service,
      time_of(self, failure.time or failure.last_attempt_date or failure.arrival_date))
  end
  if kind == "complaint" then return self:count("complaint", record()) end
  local id = failure.message_id or failure.queue_id
  if not id then
    self.reports = self.reports + 1
    id = self.reports
  end
  outcome(self, "mail " .. id .. " " .. (failure.recipient or ""), STATUS[failure.action] or "bounced", record)
end

--- Add a mail (of bouncekit.message): every recipient in it.
function Stats:mail(message)
  self.totals.mails = self.totals.mails + 1
  if message:count() == 0 then self.totals.other_mails = self.totals.other_mails + 1 end
  for failure in message:recipients() do self:report(message.kind, failure) end
end

--- Add a verdict that stands alone: a reply without a log around it.
function Stats:verdict(verdict)
  local permanence = verdict.permanence
  if permanence == "success" then
    self.totals.delivered = self.totals.delivered + 1
  elseif permanence == "temporary" then
    self:count("temporary", record_of(verdict))
  else
    failed(self, record_of(verdict))
  end
end

--- Add deliveries by their number: of mails, and of notifications.
function Stats:deliveries(n, notifications)
  self.totals.delivered = self.totals.delivered + n
  self.totals.notifications = self.totals.notifications + notifications
end

--- Count lines read, and those that were nobody's.
function Stats:lines(n, unknown)
  self.totals.lines = self.totals.lines + n
  self.totals.unknown_lines = self.totals.unknown_lines + (unknown or 0)
end

--- Close the books: what is deferred still is waiting. Nothing may be added after it.
-- @tparam[opt] table options `top`: how many names of each dimension at most (default 100); `buckets`: steps of time
--   (default 96); `rows`: combinations (default 10000)
-- @treturn table totals; first, last, step (seconds); undated; timeline: list of {time, count, and a count by outcome};
--   by: for each dimension {rows, others, none, short}, rows being {name, count, counts by outcome, category, sample,
--   last}; actions: list of {category, action, party, count, ...}, the most pressing first; cube: {rows, names}
function Stats:finish(options)
  options = check.fields("finish", 1, options, { top = "number", buckets = "number", rows = "number" })
  self.pending:finish()
  return result.of(self.cube, self.totals, options)
end

return M
