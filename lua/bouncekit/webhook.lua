-- Webhook payloads of mail services, as documented by them: the same verdicts as from their bounces. Amazon SES (bare,
-- in an SNS envelope, through SQS, Lambda or EventBridge), SendGrid, Mailgun, Postmark, SparkPost, Brevo.
--
-- An event: service, kind ("failure", "delay", "success", "complaint", "auto-reply", "challenge"), action ("failed",
-- "delayed", "delivered"), recipient, time (as given), text, code, status (enhanced code as given), remote_host,
-- reporting_mta, message_id, subject, sender, label (the service's own word), verdict. Opens, clicks and what else says
-- nothing about delivery give no event.
local check = require "bouncekit.check"
local registry = require "bouncekit.registry"
local services = require "bouncekit.webhook.services"
local verdicts = require "bouncekit.message.verdict"

local M = {}

--- Events of one payload; envelopes within envelopes.
M.MAX_EVENTS = 100000
local MAX_DEPTH = 8

-- A service's own word decides where the text does not.
local function by_label(event, verdict)
  local name = event.category
  if not name or event.kind ~= "failure" and event.kind ~= "delay" then return verdict end
  if verdict.category ~= "unknown" and not (verdict.flags and verdict.flags.code_only) then return verdict end
  local c = registry.category(name)
  verdict.category, verdict.group, verdict.party, verdict.action = name, c.group, c.party, c.action
  verdict.permanence = event.action == "delayed" and "temporary" or c.permanence == "temporary" and "permanent"
    or c.permanence
  return verdict
end

local function settle(event, classify)
  event.text = event.text or ""
  local verdict = by_label(event, verdicts.of(event, event, classify))
  -- the service says that the address may be good: it knows more than one reply does
  if event.soft and verdict.permanence == "hard" then
    verdict.reply_permanence, verdict.permanence, verdict.action = "hard", "permanent", "none"
  end
  event.verdict, event.soft, event.category = verdict, nil, nil
  event.code, event.enhanced = event.code or verdict.code, verdict.enhanced
  return event
end

local function collect(value, out, depth)
  if type(value) ~= "table" or depth > MAX_DEPTH then return false end
  local found = false
  for i = 1, math.min(#value, M.MAX_EVENTS) do found = collect(value[i], out, depth + 1) or found end
  if found then return true end
  local inner = services.envelope(value)
  if inner then return collect(inner, out, depth + 1) end
  local service = services.of(value)
  if not service then return false end
  if #out < M.MAX_EVENTS then services.read(service, value, out) end
  return true
end

--- Is this a payload of a service that is known?
function M.knows(value)
  for _ = 1, MAX_DEPTH do
    if type(value) ~= "table" then return false end
    if services.of(value) then return true end
    value = value[1] or services.envelope(value)
  end
  return false
end

--- Read a payload.
-- @param payload JSON text, or what it decodes to
-- @treturn table list of events; or nil, message, code
function M.read(payload, classify)
  if type(payload) == "string" then
    local json = require "bouncekit.json"
    if json.missing then return nil, json.missing, "NOJSON" end
    local value, message = json.decode(payload)
    if type(value) ~= "table" then return nil, "bad JSON: " .. tostring(message or "no object"), "SYNTAX" end
    payload = value
  elseif type(payload) ~= "table" then
    check.fail("webhook", 1, "a table or JSON text", type(payload))
  end
  local out = {}
  if not collect(payload, out, 1) then return nil, "JSON of no service that is known", "UNKNOWN" end
  for _, event in ipairs(out) do settle(event, classify) end
  return out
end

return M
