--- bouncekit in KumoMTA's policy script: in plain Lua, since kumod loads no C modules and has no debug library.
--
--     local kumo = require "kumo"
--     local bounces = require("bouncekit.host.kumomta").new { kumo = kumo, policy = "bulk",
--       store = require("bouncekit.host.kumomta").redis(require("redis").open { node = "redis://127.0.0.1/" }) }
--     kumo.on("smtp_client_rewrite_delivery_status", bounces.rewrite)
--
-- The page host/kumomta.md has the whole set-up: log hook, suppression, its SQLite as the store.
-- @module bouncekit.host.kumomta
local bouncekit = require "bouncekit"
local date = require "bouncekit.date"
local keeper = require "bouncekit.host.keeper"
local policies = require "bouncekit.policy"
local verdicts = require "bouncekit.message.verdict"

local M = {}

local tostring, tonumber, type = tostring, tonumber, type

--- The reply as the server sent it: kumod writes a line break as the four characters \r\n.
function M.reply(response)
  return (tostring(response or ""):gsub("\\r\\n", "\r\n"))
end

-- Log records ---------------------------------------------------------------------------------------------------------

-- What a record's type says became of the message. Others (Reception, Rejection, AdminBounce ...) are nobody's failure.
local STATUS = { Delivery = "delivered", TransientFailure = "deferred", Bounce = "bounced", OOB = "bounced",
  Expiration = "expired", Feedback = "bounced" }

local PHASES = { EHLO = "helo", HELO = "helo", LHLO = "helo", STAR = "helo", AUTH = "helo", MAIL = "mail", RCPT = "rcpt",
  DATA = "data", BDAT = "eod", ["."] = "eod" }

-- A number of at most three digits, as codes have.
local function number(value)
  value = tonumber(value)
  return value and value >= 0 and value < 1000 and math.floor(value) or nil
end

local function enhanced_of(response)
  local e = response.enhanced_code
  local class = type(e) == "table" and number(e.class)
  return class and ("%d.%d.%d"):format(class, number(e.subject) or 0, number(e.detail) or 0) or nil
end

-- The reply of a record put together again.
local function text_of(response)
  local parts, code = {}, number(response.code)
  if code then parts[1] = ("%d"):format(code) end
  parts[#parts + 1] = enhanced_of(response)
  if type(response.content) == "string" and response.content ~= "" then parts[#parts + 1] = response.content end
  return table.concat(parts, " ")
end

-- "RCPT TO:<ann@example.org>" stands for the phase.
local function phase_of(response)
  local command = type(response.command) == "string" and response.command or ""
  return PHASES[command:sub(1, 4):upper()] or PHASES[command:sub(1, 1)]
end

-- One recipient, or a list of them since KumoMTA batches recipients.
local function recipients_of(record)
  local value = record.recipient
  if record.type == "Feedback" then
    local feedback = type(record.feedback_report) == "table" and record.feedback_report or {}
    value = feedback.original_rcpt_to
  end
  if type(value) == "string" then return { value } end
  return type(value) == "table" and value or {}
end

local function complaint(recipient)
  return verdicts.of({ kind = "complaint" }, { recipient = recipient, kind = "complaint", action = "failed", text = "" },
    bouncekit.classify)
end

local function verdict_of(self, record, status, recipient)
  if status == "delivered" then return nil end
  if record.type == "Feedback" then return complaint(recipient) end
  local response = type(record.response) == "table" and record.response or {}
  local peer = type(record.peer_address) == "table" and record.peer_address or {}
  local verdict = self.classify(text_of(response), { host = peer.name ~= "" and peer.name or nil,
    phase = phase_of(response) })
  -- kumod tries again after a 4xx, whatever its words mean
  if status == "deferred" and verdict.permanence ~= "temporary" then
    verdict.reply_permanence, verdict.permanence, verdict.action = verdict.permanence, "temporary", "retry"
  end
  return verdict
end

--- The events of a log record, as bouncekit.log gives them: recipient, sender, status, verdict, attempts_before, time,
-- queue_id. An empty list for records that are about nobody's delivery.
-- @tparam table record decoded
-- @tparam[opt] function classify in place of bouncekit.classify
function M.events(record, classify)
  local out = {}
  local status = type(record) == "table" and STATUS[record.type]
  if not status then return out end
  local attempts = tonumber(record.num_attempts) or 0
  for _, recipient in ipairs(recipients_of(record)) do
    if type(recipient) == "string" then
      out[#out + 1] = { mta = "KumoMTA", status = status, recipient = recipient, sender = record.sender,
        queue_id = record.id, attempts_before = attempts, time = date.parse(record.timestamp),
        verdict = verdict_of({ classify = classify or bouncekit.classify }, record, status, recipient) }
    end
  end
  return out
end

-- The host ------------------------------------------------------------------------------------------------------------

local function log_line(self, text)
  if self.kumo and self.kumo.log_error then self.kumo.log_error("bouncekit: " .. text) end
end

--- Put a log record to the policy and keep what it decides.
-- @treturn boolean true; or nil, message when the store failed
function M.take(self, record)
  for _, event in ipairs(M.events(record, self.classify)) do
    local decision, why, code = self.keeper:take(event, math.floor(event.time or self.now()))
    if code == "store" then return nil, why end
    if decision == nil then log_line(self, tostring(why)) end
    if decision and self.decided then self.decided(decision, event) end
  end
  return true
end

-- What a 4xx would mean if it were a 5xx.
local function as_refusal(text)
  text = ("\n" .. text):gsub("\n4(%d%d[ -])4%.", "\n5%15."):gsub("\n4(%d%d)", "\n5%1")
  return text:sub(2)
end

-- Servers that ask to come again are taken at their word.
local function asks_again(text, verdict)
  text = text:lower()
  return verdict.retry_after ~= nil or text:find("again", 1, true) ~= nil or text:find("later", 1, true) ~= nil
end

-- A refusal that says "later" with a 5xx is tried again; one that says "never" with a 4xx is given up only on request
-- and on evidence.
local function rewritten(self, text, host)
  local verdict = self.classify(text, { host = host })
  local code = verdict.code
  if not code then return nil end
  if code >= 500 and verdict.permanence == "temporary" and verdict.confidence >= self.confidence then return code - 100 end
  if not self.give_up or code < 400 or code >= 500 or asks_again(text, verdict) then return nil end
  verdict = self.classify(as_refusal(text), { host = host })
  if verdict.permanence == "hard" and verdict.confidence >= self.confidence then return code + 100 end
end

--- options: `kumo` (its module); `policy` (a name, a file, or a bouncekit.policy); `store`, see `redis` and `sqlite`;
-- `stream`; `classify`, when not bouncekit's own; `confidence` (0.9) from which a status is rewritten; `give_up` (false):
-- 4xx of hard failures become 5xx; `decided(decision, event)`; `now()`.
--
-- Of the result: `rewrite(response, domain, tenant, campaign, routing_domain)` for smtp_client_rewrite_delivery_status;
-- `wants(message, hook)` for should_enqueue_log_record; `connection()` for the queue of that hook; `refuse(recipient)`, a
-- reply when it is on the list; `take(record)`.
function M.new(options)
  local policy = options.policy
  if type(policy) == "string" then
    local loaded, why = policies.load(policy, { store = options.store, trusted = true })
    if not loaded then return nil, why end
    policy = loaded
  end
  local self = { kumo = options.kumo, classify = options.classify or bouncekit.classify, now = options.now or os.time,
    confidence = options.confidence or 0.9, give_up = options.give_up, decided = options.decided,
    hook = options.hook or "bouncekit", stream = options.stream }
  if policy then
    self.keeper = keeper.new { policy = policy, store = options.store, stream = options.stream,
      alert = function(decision) log_line(self, "alert: " .. tostring(decision.text)) end }
  end

  function self.rewrite(response, _, _, _, routing_domain)
    return rewritten(self, M.reply(response), routing_domain)
  end

  function self.take(record) return M.take(self, record) end

  -- Records of this hook's own messages would come back for ever.
  function self.wants(message, hook)
    if hook ~= nil and hook ~= self.hook then return nil end
    local record = message:get_meta "log_record"
    if type(record) ~= "table" or not STATUS[record.type] or record.queue == self.hook then return false end
    message:set_meta("queue", self.hook)
    return true
  end

  -- What the store could not keep is tried again by kumod's own queue.
  function self.connection()
    local connection = {}
    function connection.send(_, message)
      local ok, message_of = M.take(self, message:get_meta "log_record")
      if not ok then self.kumo.reject(451, "4.3.0 bouncekit: " .. tostring(message_of)) end
      return "250 2.0.0 kept"
    end
    return connection
  end

  -- A store that fails refuses nobody.
  function self.refuse(recipient)
    local entry, problem, code = self.keeper.list:check(tostring(recipient), { now = self.now(), stream = self.stream })
    if code == "store" then log_line(self, tostring(problem)) end
    return entry and "not mailed any more: " .. (entry.reason or entry.rule or "on the suppression list") or nil
  end
  return self
end

--- A store of bouncekit in the Redis of a connection of kumod's: `redis.open { node = ... }`. options as of
-- bouncekit.store.redis.
function M.redis(connection, options)
  return require("bouncekit.store.redis").new(require("bouncekit.host.kumomta.handles").redis(connection), options)
end

--- A store of bouncekit in an SQLite file, through kumod's module: `require "sqlite"`. Returns it; or nil, message.
function M.sqlite(sqlite, path)
  return require("bouncekit.store.sqlite").open(path, { dbi = require("bouncekit.host.kumomta.handles").dbi(sqlite) })
end

return M
