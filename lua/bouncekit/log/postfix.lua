-- Postfix: delivery events of its syslog lines. What one line says, and what only several together say: who sent a
-- queued message, and why a message that expired was not delivered.
local M = {}

-- Messages whose end has not been seen yet are remembered, the oldest forgotten first.
local MAX_QUEUED = 200000

-- The part after the syslog header: component, queue id and text. Time stamps are syslog's ("Nov 22 14:20:23"), RFC 3339's,
-- or RFC 5424's with its priority and version.
local function split(line)
  local from, to, component = line:find("%f[%w]postfix[%w%-]*/([%w/%-]+)%[%d+%]: ")
  if not from then from, to, component = line:find("%f[%w]postfix[%w%-]*/([%w/%-]+) %d+ %S+ %- ") end
  if not from then return nil end
  local id, rest = line:match("^([%w]+): (.*)$", to + 1)
  return component, id, rest or line:sub(to + 1), line:sub(1, from - 1)
end

local function header(head)
  head = head:gsub("^<%d+>%d* ?", "")
  local time, host = head:match("^(%d%d%d%d%-%d%d%-%d%d[T ]%S+) (%S+)")
  if not time then time, host = head:match("^(%a%a%a [ %d]%d %d%d:%d%d:%d%d) (%S+)") end
  return time, host
end

-- An address in a log line may hold anything, quoted: take up to the ">" that the next field follows.
local function address(rest, key)
  local value = rest:match("%f[%w_]" .. key .. "=<(.-)>, ") or rest:match("%f[%w_]" .. key .. "=<(.-)>$")
  return value
end

local STATUS = { sent = "delivered", deferred = "deferred", bounced = "bounced", undeliverable = "bounced",
  deliverable = "delivered", expired = "expired" }

local function relay_of(rest)
  local relay = rest:match(", relay=(.-), delay=")
  if not relay or relay == "none" or relay == "local" or relay == "virtual" then return relay end
  local host, ip, port = relay:match("^(.-)%[(.-)%]:?(%d*)$")
  return relay, host or relay, ip, tonumber(port)
end

-- The address verification probe of another server's RCPT is no delivery; Postfix says "deliverable" there.
local function delivery(rest)
  local status, text = rest:match("status=(%l+) %((.*)%)%s*$")
  if not status then status, text = rest:match("status=(%l+) %((.*)$") end  -- cut by syslog's line limit
  local kind = STATUS[status or ""]
  if not kind then return nil end
  local event = { status = kind, text = text, recipient = address(rest, "to"),
    original_recipient = address(rest, "orig_to"),
    enhanced = rest:match(", dsn=([245]%.%d+%.%d+), "), delay = tonumber(rest:match(", delay=([%d.]+), ")) }
  event.relay, event.relay_host, event.relay_ip, event.relay_port = relay_of(rest)
  event.probe = (status == "deliverable" or status == "undeliverable") or nil
  return event.recipient and event
end

local Reader = {}
Reader.__index = Reader

-- What is known of a queued message.
function Reader:message(id)
  local m = self.queue[id]
  if m then return m end
  m = { pending = {}, order = {} }
  self.queue[id] = m
  self.last = self.last + 1
  self.ids[self.last] = id
  while self.last - self.first >= MAX_QUEUED do
    self.first = self.first + 1
    self.queue[self.ids[self.first] or ""], self.ids[self.first] = nil, nil
  end
  return m
end

-- The recipients still waiting when the queue manager gives up: each is an event, with the last reason it had.
local function expire(reader, id, base)
  local message, out = reader.queue[id], {}
  for _, recipient in ipairs(message and message.order or {}) do
    local last = message.pending[recipient]
    if last then
      local event = {}
      for k, v in pairs(last) do event[k] = v end
      for k, v in pairs(base) do event[k] = v end
      event.status = "expired"
      out[#out + 1] = event
    end
  end
  return out
end

local function remember(reader, id, event)
  local message = reader:message(id)
  event.sender = message.sender
  if event.status == "deferred" then
    if not message.pending[event.recipient] then message.order[#message.order + 1] = event.recipient end
    message.pending[event.recipient] = event
  else
    event.attempts_before = message.pending[event.recipient] and true or nil
    message.pending[event.recipient] = nil
  end
end

--- Read a line. Returns a list of events (empty for a line without one), or nil for a line that is not Postfix's.
function Reader:line(line)
  local component, id, rest, head = split(line)
  if not component then return nil end
  if not id then return {} end
  if component == "qmgr" or component:find("/qmgr$") then
    if rest:find("^removed") then
      self.queue[id] = nil
    elseif rest:find("status=expired", 1, true) or rest:find("status=force-expired", 1, true) then
      local time, host = header(head)
      return expire(self, id, { time = time, host = host, queue_id = id, mta = "postfix" })
    else
      local sender = address(rest, "from")
      if sender then self:message(id).sender = sender end
    end
    return {}
  end
  local event = rest:find("status=", 1, true) and delivery(rest)
  if not event then return {} end
  event.time, event.host = header(head)
  event.queue_id, event.program, event.mta = id, "postfix/" .. component, "postfix"
  remember(self, id, event)
  return { event }
end

function M.reader()
  return setmetatable({ queue = {}, ids = {}, first = 0, last = 0 }, Reader)
end

return M
