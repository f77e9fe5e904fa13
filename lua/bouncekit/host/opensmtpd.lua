--- A filter for OpenSMTPD (smtpd-filters(7)): what it reports of its outgoing sessions becomes events with verdicts, and
-- recipients of incoming mail can be refused that are not to be mailed any more.
--
--     local filter = require("bouncekit.host.opensmtpd").new {
--       event = function(event) ... end,                      -- as bouncekit.log gives them
--       refuse = function(recipient) return "550 5.1.1 not mailed any more" end,   -- nil: may pass
--     }
--     for line in io.lines() do io.write(filter:line(line) or "") io.flush() end
--
-- `bouncekit opensmtpd-filter` is such a program, with a policy and a store.
-- @module bouncekit.host.opensmtpd
local M = {}

-- More sessions or recipients at once than smtpd has by far; a reply of more lines is cut.
local MAX_SESSIONS = 10000
local MAX_RECIPIENTS = 10000
local MAX_LINES = 64
local MAX_FIELD = 4096

local REPORTS = { "link-connect", "link-disconnect", "tx-begin", "tx-mail", "tx-envelope", "tx-reset", "protocol-client",
  "protocol-server" }

local PHASES = { EHLO = "ehlo", HELO = "ehlo", LHLO = "ehlo", STARTTLS = "starttls", AUTH = "auth", MAIL = "mail",
  RCPT = "rcpt", DATA = "data", ["."] = "eod" }

local Filter = {}
Filter.__index = Filter

-- smtpd ends itself when a filter ends: a mistake in what we are given must not end us.
local function guarded(self, f, ...)
  local ok, result = pcall(f, ...)
  if ok then return result end
  if self.problem then self.problem(tostring(result)) end
end

-- Sessions stand in a queue in the order they came: what is left over of sessions whose end was not told is dropped.
local function session_of(self, id)
  local session = self.sessions[id]
  if session then return session end
  session = { id = id, recipients = {}, envelopes = {}, lines = {}, phase = "connect" }
  self.sessions[id] = session
  self.last = self.last + 1
  self.order[self.last] = session
  self.count = self.count + 1
  while self.count > MAX_SESSIONS or self.last - self.first > 4 * MAX_SESSIONS do
    local old = self.order[self.first]
    self.order[self.first] = nil
    self.first = self.first + 1
    if old and self.sessions[old.id] == old then
      self.sessions[old.id] = nil
      self.count = self.count - 1
    end
  end
  return session
end

local function forget(self, id)
  if self.sessions[id] then
    self.sessions[id] = nil
    self.count = self.count - 1
  end
end

local function new_transaction(session)
  session.recipients, session.envelopes, session.sender, session.message, session.asked = {}, {}, nil, nil, nil
end

local function emit(self, session, text, time, recipient, delivered)
  local event = { mta = "OpenSMTPD", time = time, session = session.id, queue_id = recipient and recipient.envelope
    or session.message, sender = session.sender, recipient = recipient and recipient.address, relay = session.relay,
    relay_host = session.relay_host, relay_ip = session.relay_ip, ip = session.ip, phase = session.phase, text = text,
    status = "delivered" }
  if not delivered then
    event.verdict = self.classify(text, { host = session.relay_host or session.relay_ip, phase = session.phase })
    event.code, event.enhanced = event.verdict.code, event.verdict.enhanced
    event.status = text:find("^5") and "bounced" or "deferred"
    -- a server that says 4xx will be tried again, whatever its words mean
    if event.status == "deferred" and event.verdict.permanence ~= "temporary" then
      event.verdict.reply_permanence, event.verdict.permanence = event.verdict.permanence, "temporary"
      event.verdict.action = "retry"
    end
  end
  self.event(event)
end

-- A whole reply. What fails at RCPT concerns that recipient; what fails later, all that were accepted; before it, nobody
-- is known yet.
local function answered(self, session, text, time)
  local kind, phase = text:sub(1, 1), session.phase
  if phase == "rcpt" and session.asked then
    local asked = session.asked
    session.asked = nil
    if kind == "2" then
      if #session.recipients < MAX_RECIPIENTS then session.recipients[#session.recipients + 1] = asked end
      return
    end
    return emit(self, session, text, time, asked)
  end
  local failed, over = kind == "4" or kind == "5", phase == "eod" and kind == "2"
  if not failed and not over then return end
  if #session.recipients > 0 then
    for _, recipient in ipairs(session.recipients) do emit(self, session, text, time, recipient, over) end
    session.recipients = {}
  elseif failed and phase ~= "other" then
    emit(self, session, text, time)
  end
end

-- "192.0.2.1:25", "[2001:db8::1]:25", and of what else there is nothing.
local function ip_of(text)
  local ip = text:match("^%[?([%x.:]+)%]?:%d+$")
  return ip and ip:gsub("%]$", "") or nil
end

local REPORT = {}

REPORT["link-connect"] = function(self, id, rest)
  forget(self, id)
  local session = session_of(self, id)
  local name, _, from, to = rest:match("^([^|]*)|([^|]*)|([^|]*)|(.*)$")
  if not name then return end
  session.relay_ip, session.ip = ip_of(to), ip_of(from)
  if name ~= "" and not name:find("^<") then session.relay_host = name:sub(1, MAX_FIELD) end
  session.relay = session.relay_host or session.relay_ip
end

REPORT["link-disconnect"] = function(self, id) forget(self, id) end

REPORT["tx-begin"] = function(self, id, rest)
  local session = session_of(self, id)
  session.recipients, session.message = {}, rest:sub(1, 64)
end

REPORT["tx-mail"] = function(self, id, rest)
  session_of(self, id).sender = rest:match("^[^|]*|[^|]*|(.*)$")
end

REPORT["tx-envelope"] = function(self, id, rest)
  local session = session_of(self, id)
  if session.asked then session.asked.envelope = rest:match("^[^|]*|(%x+)") end
end

REPORT["tx-reset"] = function(self, id) new_transaction(session_of(self, id)) end

REPORT["protocol-client"] = function(self, id, rest)
  local session = session_of(self, id)
  local verb = rest:match("^(%a+)") or rest
  session.phase, session.lines = PHASES[verb:upper()] or "other", {}
  if session.phase == "rcpt" then
    local address = rest:match("<([^>]*)>")
    session.asked = address and #address <= MAX_FIELD and { address = address } or nil
  end
end

REPORT["protocol-server"] = function(self, id, rest, time)
  local session = session_of(self, id)
  local lines = session.lines
  if #lines < MAX_LINES then lines[#lines + 1] = rest:sub(1, MAX_FIELD) end
  if rest:find("^%d%d%d%-") then return end
  session.lines = {}
  answered(self, session, table.concat(lines, "\r\n"), time)
end

-- "filter|0.6|1795357105.737309|smtp-in|rcpt-to|SESSION|TOKEN|<ann@example.org>"
local function asked_for(self, line)
  local id, token, rest = line:match("^filter|[^|]*|[^|]*|smtp%-in|rcpt%-to|([^|]*)|([^|]*)|(.*)$")
  if not id then
    id, token = line:match("^filter|[^|]*|[^|]*|[^|]*|[^|]*|([^|]*)|([^|]*)")
    return id and ("filter-result|%s|%s|proceed\n"):format(id, token) or nil
  end
  local address = rest:match("<([^>]*)>") or rest:match("^%S+") or ""
  local text = self.refuse and guarded(self, self.refuse, address)
  local answer = text and "reject|" .. text:gsub("%c", " "):sub(1, 500) or "proceed"
  return ("filter-result|%s|%s|%s\n"):format(id, token, answer)
end

local function registration(self)
  local out = {}
  if self.event then
    for _, name in ipairs(REPORTS) do out[#out + 1] = "register|report|smtp-out|" .. name .. "\n" end
  end
  if self.refuse then out[#out + 1] = "register|filter|smtp-in|rcpt-to\n" end
  out[#out + 1] = "register|ready\n"
  return table.concat(out)
end

--- Take a line of smtpd's. Returns what is to be written to it, with line ends, or nil.
function Filter:line(line)
  local time, event, id, rest = line:match("^report|[^|]*|([%d.]*)|smtp%-out|([%w-]+)|([^|]*)|?(.*)$")
  if time then
    local report = self.event and REPORT[event]
    if report and #id <= 64 then guarded(self, report, self, id, rest, tonumber(time)) end
    return nil
  end
  if line:find("^filter|") then return asked_for(self, line) end
  if line:find("^config|ready") then return registration(self) end
end

--- A filter. options: `event`, called with each delivery and each failure of an outgoing session (those that end a session
-- before a recipient was named have no recipient); `refuse(recipient)`, which returns the reply for a recipient of
-- incoming mail that is to be refused; `problem(text)`, called when one of these two raises an error, which goes no
-- further; `classify`, when not bouncekit's own.
-- @treturn table with the method `line`
function M.new(options)
  return setmetatable({ event = options.event, refuse = options.refuse, problem = options.problem, sessions = {},
    order = {}, first = 1, last = 0, count = 0, classify = options.classify or require("bouncekit").classify }, Filter)
end

return M
