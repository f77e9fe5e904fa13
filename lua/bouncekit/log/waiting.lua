-- The messages that were deferred and have not ended yet, so that attempts are joined by queue id: how often a
-- recipient was tried before, and why a message that expired was not delivered.
local M = {}

-- The oldest messages are forgotten first, and a message's recipients beyond a number are not kept.
local MAX_MESSAGES = 50000
local MAX_RECIPIENTS = 1000

local Waiting = {}
Waiting.__index = Waiting

function M.new(limit)
  limit = limit or MAX_MESSAGES
  return setmetatable({ messages = {}, ids = {}, first = 1, last = 0, count = 0, limit = limit }, Waiting)
end

local function drop(self, id)
  if self.messages[id] then
    self.messages[id] = nil
    self.count = self.count - 1
  end
end

-- Ids stand in a queue in the order they came; those of ended messages are skipped when their turn comes.
local function forget(self)
  while self.count > self.limit or self.last - self.first > 2 * self.limit do
    local slot = self.ids[self.first]
    self.ids[self.first] = nil
    self.first = self.first + 1
    if slot and self.messages[slot.id] == slot then drop(self, slot.id) end
  end
end

local function add(self, event)
  local message = { id = event.queue_id, host = event.host, n = 0, last = {}, tries = {}, order = {} }
  drop(self, event.queue_id)
  self.messages[event.queue_id] = message
  self.count, self.last = self.count + 1, self.last + 1
  self.ids[self.last] = message
  forget(self)
  return message
end

local function known(self, event)
  local message = event.queue_id and self.messages[event.queue_id]
  return message and message.host == event.host and message or nil
end

-- What is kept of an attempt.
local KEYS = { "text", "phase", "relay", "relay_host", "relay_ip", "relay_port", "code", "enhanced", "sender",
  "original_recipient", "program", "mta", "delay" }

-- What the last attempt said, where this line does not.
local function inherit(event, before)
  event.note = event.text ~= "" and event.text or nil
  event.text = before.text
  for _, key in ipairs(KEYS) do
    if event[key] == nil then event[key] = before[key] end
  end
end

local function remember(self, message, event)
  local recipient = event.recipient
  message = message or add(self, event)
  if not message.last[recipient] then
    if message.n >= MAX_RECIPIENTS then return end
    message.n = message.n + 1
    message.order[#message.order + 1] = recipient
  end
  local kept = {}
  for _, key in ipairs(KEYS) do kept[key] = event[key] end
  message.last[recipient] = kept
  message.tries[recipient] = (message.tries[recipient] or 0) + (event.no_attempt and 0 or 1)
end

--- An event of one recipient: what is known of its earlier attempts goes in, and the event into what is known.
function Waiting:join(event)
  local status, recipient, message = event.status, event.recipient, known(self, event)
  if not message and status ~= "deferred" then
    event.no_reason = nil
    return
  end
  if status == "rejected" or not event.queue_id or not recipient or event.probe then return end
  local before = message and message.last[recipient]
  if event.no_reason then
    event.no_attempt = status == "deferred" or nil
    if before then inherit(event, before) end
    event.no_reason = nil
  end
  if before then event.attempts_before = message.tries[recipient] end
  if status == "deferred" then
    remember(self, message, event)
  elseif before then
    message.last[recipient] = nil
    message.n = message.n - 1
    if message.n == 0 then drop(self, event.queue_id) end
  end
end

--- The queue manager gave a message up: an event for each recipient still waiting, with the last reason it had.
function Waiting:expire(event)
  local message, out = known(self, event), {}
  for _, recipient in ipairs(message and message.order or {}) do
    local last = message.last[recipient]
    if last then
      local one = last
      one.recipient, one.queue_id, one.host = recipient, event.queue_id, event.host
      one.time, one.status = event.time, event.status
      one.attempts_before = message.tries[recipient]
      message.last[recipient] = nil
      out[#out + 1] = one
    end
  end
  if message then drop(self, event.queue_id) end
  return out
end

return M
