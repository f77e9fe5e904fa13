--- Answers to other programs: one JSON object in, one out. serve.md beside bouncekit.host tells the protocol,
-- protocol.schema.json beside this file gives its shapes.
--
--     local service = require("bouncekit.serve.service").new { classify = bouncekit.classify, now = os.time }
--     print(service:answer('{"id":1,"text":"550 5.1.1 User unknown"}', {}))
--
-- Whatever comes in, an answer goes out, and no line ends the process.
-- @module bouncekit.serve.service
local encode = require "bouncekit.serve.encode"
local json = require "bouncekit.json"
local request_of = require("bouncekit.serve.request")

local M = {}

local concat, type = table.concat, type

--- The version of the protocol. Fields may be added within one; none changes its meaning or goes.
M.PROTOCOL = 1

--- The fields of a verdict, in this order; those without a value are null.
M.KEYS = { "category", "group", "permanence", "action", "party", "confidence", "code", "enhanced", "provider", "rule",
  "evidence", "retry_after", "blocklist", "blocklist_kind", "blocklist_link", "link", "phase" }

--- Recipients of one mail that are answered; more are only counted.
M.MAX_RECIPIENTS = 1000

M.DECISION_KEYS = { "kind", "rule", "reason", "policy", "recipient", "scope", "key", "expires", "at", "delay",
  "fraction", "rate", "per", "recovered", "pool", "text", "to" }
M.FAILURE_KEYS = { "recipient", "original_recipient", "action", "status", "enhanced", "code", "text", "diagnostic_type",
  "phase", "remote_host", "remote_ip", "expired", "last_attempt_date", "will_retry_until", "message_id", "sender",
  "list_id" }
M.EVENT_KEYS = { "time", "host", "mta", "program", "queue_id", "sender", "recipient", "original_recipient", "relay",
  "relay_host", "relay_ip", "relay_port", "status", "code", "enhanced", "phase", "delay", "attempts_before", "text",
  "note" }
M.ENTRY_KEYS = { "key", "system", "code", "enhanced", "message", "meaning", "description", "remedy", "category",
  "basis", "source", "lang" }
M.SUPPRESSION_KEYS = { "recipient", "scope", "stream", "reason", "rule", "added", "expires" }

local verdict_fields = encode.fields(M.KEYS)
local decision_fields = encode.fields(M.DECISION_KEYS, true)
local failure_fields = encode.fields(M.FAILURE_KEYS, true)
local event_fields = encode.fields(M.EVENT_KEYS, true)
local entry_fields = encode.fields(M.ENTRY_KEYS)
local suppression_fields = encode.fields(M.SUPPRESSION_KEYS)
local explanation_fields = encode.fields { "lang", "title", "meaning", "problem", "remedy", "permanence", "action" }

local Service = {}
Service.__index = Service

-- An id comes back as it was: numbers without a fraction as such, whatever the library makes of them.
local function id_text(id)
  return '"id":' .. encode.scalar(id) .. ","
end

local function failed(id, message, reason)
  return "{" .. id .. '"error":' .. encode.string(message) .. ',"reason":"' .. reason .. '"}'
end

local function decision_text(decision)
  if not decision then return "null" end
  local parts = { decision_fields(decision) }
  if decision.counts then parts[#parts + 1] = '"counts":' .. encode.map(decision.counts) end
  if decision.also then
    local list = {}
    for i, other in ipairs(decision.also) do list[i] = decision_text(other) end
    parts[#parts + 1] = '"also":' .. encode.array(list)
  end
  return "{" .. concat(parts, ",") .. "}"
end

--- A decision as JSON, with those beside it; "null" for none.
M.decision_text = decision_text

-- Is this language one of ours? nil, message when not.
local function language(lang)
  local known = require("bouncekit.core").language(lang)
  if known then return known end
  return nil, "unknown language: " .. lang:sub(1, 40)
end

local OP = {}

function OP.classify(self, r)
  if not r.text then return nil, "text is missing", "request" end
  local lang, message
  if r.lang then
    lang, message = language(r.lang)
    if not lang then return nil, message, "request" end
  end
  local verdict = self.classify(r.text, (r.host or r.phase) and { host = r.host, phase = r.phase } or nil)
  if not verdict.provider then verdict.provider = r.provider end
  local out = verdict_fields(verdict)
  if lang then
    out = out .. ',"explanation":{' .. explanation_fields(require("bouncekit.explain").verdict(verdict, lang)) .. "}"
  end
  return out
end

-- A request without a time is about now. Stores take whole seconds.
function Service:time(r)
  return r.now and math.floor(r.now) or self.now()
end

-- What the policy knows of the delivery.
local CONTEXT = { "recipient", "domain", "provider", "ip", "stream", "pool", "sender", "attempt", "age", "message",
  "status" }
local function context(self, r)
  local ctx = { now = self:time(r) }
  for i = 1, #CONTEXT do ctx[CONTEXT[i]] = r[CONTEXT[i]] end
  return ctx
end

-- The decision about one verdict, as text to put behind the verdict's.
local function decided(self, verdict, ctx, r)
  local decision, done, reason = self.decider:decide(verdict, ctx, r)
  if not decision then return nil, done, reason end
  return ',"decision":' .. decision_text(decision) .. ',"suppressed":' .. tostring(done)
end

function OP.decide(self, r)
  local status = r.status
  if status and not self.statuses[status] then
    return nil, "status is none of bounced, deferred, expired, delivered", "request"
  end
  if not r.text and status ~= "delivered" then return nil, "text is missing", "request" end
  local verdict = self.classify(r.text or "250 2.0.0 OK", { host = r.host, phase = r.phase })
  verdict = self.settle(verdict, status)
  if not verdict.provider then verdict.provider = r.provider end
  local more, message, reason = decided(self, verdict, context(self, r), r)
  if more then return verdict_fields(verdict) .. more end
  -- the verdict stands, whatever became of the policy
  return verdict_fields(verdict) .. ',"decision":null,"suppressed":false,"error":' .. encode.string(message)
    .. ',"reason":"' .. reason .. '"'
end

function OP.check(self, r)
  if not r.recipient then return nil, "recipient is missing", "request" end
  local entry, message, code = self.decider:check(r.recipient, r.stream, self:time(r))
  if code then return nil, message, code == "address" and "request" or code end
  if not entry then return '"suppressed":false,"entry":null' end
  return '"suppressed":true,"entry":{' .. suppression_fields(entry) .. "}"
end

-- One recipient of a bounce mail; with a policy named in the request also what to do.
local STATUS_OF = { delayed = "deferred", delivered = "delivered", relayed = "delivered", expanded = "delivered" }
local function recipient_text(self, failure, r)
  local out = failure_fields(failure)
  out = out .. (out ~= "" and "," or "") .. '"verdict":{' .. verdict_fields(failure.verdict) .. "}"
  if not r.policy then return "{" .. out .. "}" end
  local ctx = context(self, r)
  ctx.recipient, ctx.status = failure.original_recipient or failure.recipient, STATUS_OF[failure.action] or "bounced"
  local more, message, reason = decided(self, failure.verdict, ctx, r)
  if not more then return nil, message, reason end
  return "{" .. out .. more .. "}"
end

function OP.message(self, r)
  local raw = r.raw
  if r.raw_base64 then
    raw = request_of.base64(r.raw_base64)
    if not raw then return nil, "raw_base64 is not base64", "request" end
  end
  if not raw then return nil, "raw or raw_base64 is missing", "request" end
  local mail, message, code = require("bouncekit.message").read(raw, self.classify)
  if not mail then return nil, message, code == "NOMIME" and "unavailable" or "request" end
  local list, count = {}, 0
  for failure in mail:recipients() do
    count = count + 1
    if count <= M.MAX_RECIPIENTS then
      local text, why, reason = recipient_text(self, failure, r)
      if not text then return nil, why, reason end
      list[count] = text
    end
  end
  return '"kind":' .. encode.string(mail.kind) .. ',"reasons":' .. encode.set(mail.reasons) .. ',"flags":'
    .. encode.set(mail.flags) .. (',"count":%d'):format(count) .. ',"recipients":' .. encode.array(list)
end

--- One event of a log as JSON.
function M.event_text(event, more)
  local verdict = event.verdict and "{" .. verdict_fields(event.verdict) .. "}" or "null"
  return "{" .. event_fields(event) .. ',"verdict":' .. verdict .. (more or "") .. "}"
end

function OP.log(self, r, session)
  if not r.line then return nil, "line is missing", "request" end
  if r.line:find("\n", 1, true) then return nil, "line holds more than one line", "request" end
  local reader = session.reader
  if not reader then
    reader = require("bouncekit.log").reader(self.classify)
    session.reader = reader
  end
  local events = reader:line(r.line)
  local list = {}
  for i, event in ipairs(events or {}) do list[i] = M.event_text(event) end
  return '"known":' .. tostring(events ~= nil) .. ',"events":' .. encode.array(list)
end

function OP.lookup(_, r)
  local bouncekit = require "bouncekit"
  if not r.code and not r.enhanced then return nil, "code and enhanced are missing", "request" end
  local options = { system = r.system }
  if r.lang then
    local lang, message = language(r.lang)
    if not lang then return nil, message, "request" end
    options.lang = lang
  end
  -- what the registry takes for wrong use (no such system, no code) is data here
  local ok, entry = pcall(bouncekit.lookup, r.code, r.enhanced, options)
  if not ok then return nil, tostring(entry):gsub("^[^:]+:%d+: ", ""), "request" end
  return '"entry":' .. (entry and "{" .. entry_fields(entry) .. "}" or "null")
end

function OP.ping()
  return '"pong":true'
end

function OP.version(self)
  local bouncekit, names = require "bouncekit", {}
  for i, name in ipairs(self.decider.names) do names[i] = encode.string(name) end
  for _, name in ipairs(require("bouncekit.policy").SHIPPED) do names[#names + 1] = encode.string(name) end
  return ('"protocol":%d,"version":%s,"core":%s,"policy":%s,"policies":%s,"durable":%s'):format(M.PROTOCOL,
    encode.string(bouncekit.version), encode.string(bouncekit.core_name), encode.string(self.decider.default),
    encode.array(names), tostring(self.durable))
end

local function answer(self, request, session)
  local id = request.id ~= nil and id_text(request.id) or ""
  local r, message = request_of.read(request, json.null)
  if not r then return failed(id, message, "request") end
  local op = OP[r.op or "classify"]
  if not op then return failed(id, "no such op: " .. r.op:sub(1, 40), "request") end
  local ok, out, why, reason = pcall(op, self, r, session)
  if not ok then return failed(id, "internal error: " .. tostring(out), "internal") end
  if not out then return failed(id, why, reason) end
  return "{" .. id .. out .. "}"
end

--- The answer to one line, without its end. `session` is a table that lives as long as the client's connection.
-- `false` for a line stands for one that was too long.
function Service:answer(line, session)
  if line == false then return failed("", "the line is too long", "too-long") end
  local ok, request, message = pcall(json.decode, line)
  if not ok or type(request) ~= "table" then
    local why = not ok and request or message
    return failed("", why and "bad JSON: " .. tostring(why) or "not an object", "json")
  end
  return answer(self, request, session)
end

--- options: `classify` and `now` (functions), `decider` (of bouncekit.serve.decide), `durable`: the store outlives us.
function M.new(options)
  local decide = require "bouncekit.serve.decide"
  local decider = options.decider
  if not decider then decider = assert(decide.new { store = require("bouncekit.store.memory").new() }) end
  return setmetatable({ classify = options.classify, now = options.now, decider = decider, settle = decide.settle,
    statuses = decide.STATUS, durable = options.durable or false }, Service)
end

return M
