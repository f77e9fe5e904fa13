-- Counting failures: what bounced, why, and where, from events (bouncekit.log) or verdicts alone.
--
-- A message is counted once by how it ended, however often it was tried: failed (bounced or expired), waiting (deferred
-- when the log ended), recovered (deferred first, delivered later) or delivered.
local M = {}

local Summary = {}
Summary.__index = Summary

-- Domains kept apart per category; further ones are counted together.
local MAX_DOMAINS = 1000

-- Messages that wait, of which is known why. Of more the oldest are counted as waiting, and if they are delivered after
-- all, as delivered.
local MAX_OPEN = 200000

function M.new()
  return setmetatable({ lines = 0, unknown_lines = 0, attempts = 0, failed = 0, waiting = 0, recovered = 0, delivered = 0,
    notifications = 0, hard = 0, mails = 0, other_mails = 0, complaints = 0, auto_replies = 0, challenges = 0,
    open = {}, older = {}, open_count = 0, samples = {}, sample_count = 0,
    categories = {}, domains = {}, providers = {}, domain_count = 0 }, Summary)
end

local function row(list, name)
  local r = list[name]
  if not r then
    r = { name = name, failed = 0, waiting = 0, recovered = 0, hard = 0, domains = {} }
    list[name] = r
  end
  return r
end

function Summary:domain_row(name)
  if not self.domains[name] then
    if self.domain_count >= MAX_DOMAINS then name = "…" end
    if not self.domains[name] then self.domain_count = self.domain_count + 1 end
  end
  return row(self.domains, name)
end

-- One ended (or waiting) message into the rows it belongs to.
local function count(self, what, record)
  local verdict = record.verdict
  self[what] = self[what] + 1
  local category = row(self.categories, verdict.category)
  category[what] = category[what] + 1
  if what == "failed" and verdict.permanence == "hard" then
    self.hard, category.hard = self.hard + 1, category.hard + 1
  end
  if not category.sample or (what == "failed" and not category.sample_failed) then
    category.sample, category.sample_recipient, category.sample_failed = verdict.text, record.recipient, what == "failed"
    category.sample_verdict = verdict
  end
  if record.domain then
    local domain = self:domain_row(record.domain)
    domain[what] = domain[what] + 1
    if category.domains[domain.name] or self.domain_count < MAX_DOMAINS then
      category.domains[domain.name] = (category.domains[domain.name] or 0) + 1
    end
  end
  if verdict.provider then
    local provider = row(self.providers, verdict.provider)
    provider[what] = provider[what] + 1
  end
end

local function record_of(event)
  local domain = event.recipient and event.recipient:match("@([^@]+)$")
  return { verdict = event.verdict, recipient = event.recipient, domain = domain and domain:lower() }
end

-- What is kept of a message that waits is a string that many share: its category, its provider and its domain. The first
-- of each such kind stands for all.
local function tag_of(self, record)
  local verdict = record.verdict
  local tag = verdict.category .. "\t" .. (verdict.provider or "") .. "\t" .. (record.domain or "")
  if not self.samples[tag] then
    if self.sample_count >= MAX_DOMAINS * 10 then
      tag = verdict.category .. "\t\t…"
      record = { verdict = verdict, recipient = record.recipient, domain = "…" }
    end
    if not self.samples[tag] then
      self.samples[tag], self.sample_count = record, self.sample_count + 1
    end
  end
  return tag
end

-- Keys in order: which sample is shown must not depend on the order of a hash.
local function close_all(self, open)
  local keys = {}
  for key in pairs(open) do keys[#keys + 1] = key end
  table.sort(keys)
  for _, key in ipairs(keys) do count(self, "waiting", self.samples[open[key]]) end
end

local function keep(self, key, tag)
  if self.open_count >= MAX_OPEN / 2 then
    close_all(self, self.older)
    self.older, self.open, self.open_count = self.open, {}, 0
  end
  self.open[key], self.open_count = tag, self.open_count + 1
end

local function take(self, key)
  local tag = self.open[key]
  if tag then
    self.open[key], self.open_count = nil, self.open_count - 1
  else
    tag = self.older[key]
    self.older[key] = nil
  end
  return tag and self.samples[tag]
end

--- Add deliveries by their number: of mails, and of notifications.
function Summary:deliveries(n, notifications)
  self.delivered, self.notifications = self.delivered + n, self.notifications + notifications
end

--- Add a delivery event.
function Summary:event(event)
  if event.probe then return end
  local key = (event.queue_id or "") .. " " .. (event.recipient or "")
  local before = take(self, key)
  if event.status == "delivered" then
    if event.sender == "" then self.notifications = self.notifications + 1
    else self.delivered = self.delivered + 1 end
    if before then count(self, "recovered", before) end
    return
  end
  if event.status ~= "expired" then self.attempts = self.attempts + 1 end
  if event.status == "deferred" then keep(self, key, tag_of(self, record_of(event)))
  else count(self, "failed", record_of(event)) end
end

-- What stands beside deliveries and is no outcome of one.
local APART = { complaint = "complaints", ["auto-reply"] = "auto_replies", challenge = "challenges" }
local ENDED = { failed = "bounced", delayed = "deferred", delivered = "delivered", relayed = "delivered",
  expanded = "delivered" }

--- Add what a mail or a webhook says of one recipient: `kind` ("failure", "complaint", ...), `action` ("failed",
-- "delayed", ...), recipient, verdict. Warnings of a delay and the failure that follows are one message, where its id is
-- given.
function Summary:report(kind, failure)
  local apart = APART[kind]
  if apart then
    self[apart] = self[apart] + 1
    return
  end
  local id = failure.message_id or failure.queue_id
  if not id then
    self.reports = (self.reports or 0) + 1
    id = self.reports
  end
  self:event { status = ENDED[failure.action] or "bounced", queue_id = "mail " .. id, recipient = failure.recipient,
    verdict = failure.verdict }
end

--- Add a mail: every recipient in it.
function Summary:mail(message)
  self.mails = self.mails + 1
  if message:count() == 0 then self.other_mails = self.other_mails + 1 end
  for failure in message:recipients() do self:report(message.kind, failure) end
end

--- Add a verdict that stands alone: a reply without a log around it.
function Summary:verdict(verdict)
  self.attempts = self.attempts + 1
  if verdict.permanence == "success" then self.delivered = self.delivered + 1
  else count(self, verdict.permanence == "temporary" and "waiting" or "failed", { verdict = verdict }) end
end

local function sorted(list)
  local out = {}
  for _, r in pairs(list) do out[#out + 1] = r end
  table.sort(out, function(a, b)
    if a.failed ~= b.failed then return a.failed > b.failed end
    if a.waiting ~= b.waiting then return a.waiting > b.waiting end
    if a.recovered ~= b.recovered then return a.recovered > b.recovered end
    return a.name < b.name
  end)
  return out
end

--- Close the books: messages that are still deferred are waiting. Rows come sorted, the most failures first.
function Summary:finish()
  close_all(self, self.older)
  close_all(self, self.open)
  self.open, self.older, self.open_count = {}, {}, 0
  return { categories = sorted(self.categories), domains = sorted(self.domains), providers = sorted(self.providers),
    total = self.failed + self.waiting + self.recovered }
end

return M
