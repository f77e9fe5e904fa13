-- The verdict about one recipient of a report: the diagnostic's own, in the light of what the report says became of the
-- message.
local meta = require("bouncekit.verdict").meta
local registry = require "bouncekit.registry"

local M = {}

-- A verdict that follows from the kind of mail alone.
local function plain(category, failure)
  local c = registry.category(category)
  return setmetatable({
    category = category, group = c.group, permanence = c.permanence, action = c.action, party = c.party, confidence = 1,
    code = failure.code, enhanced = failure.enhanced, phase = failure.phase, text = failure.text or "",
  }, meta)
end

local SUCCESS = { delivered = "delivered", relayed = "relayed", expanded = "relayed" }
local KINDS = { complaint = "complaint", ["auto-reply"] = "auto-reply", challenge = "challenge" }

-- x.0.0 says nothing but the class.
local function tells(status)
  return status and not status:find("^%d%.0%.0$")
end

-- The diagnostic; with the reported status before it where it has no code of its own to go with its words.
local function text_of(failure)
  local text = failure.text or ""
  if text == "" then return failure.status or "" end
  return text
end

local function classify_failure(failure, classify)
  local text = text_of(failure)
  local ctx = { host = failure.remote_host or failure.remote_ip, phase = failure.phase }
  local verdict = classify(text, ctx)
  if verdict.category ~= "unknown" or not tells(failure.status) or text == failure.status then return verdict end
  local second = classify(failure.status .. " " .. text, ctx)
  if second.category == "unknown" then return verdict end
  second.text, second.evidence, second.evidence_begin, second.evidence_end = text, nil, nil, nil
  return second
end

-- What a program is known to mean, whatever its words are and in whatever language: a group may not exist or take no
-- mail from this sender.
local AGENTS = { ["google-groups"] = "recipient-refused" }

-- The output of a local program is no word about the address: "no such file" is not "no such user".
local function is_pipe(failure)
  return failure.text and (failure.text:find("^pipe to ") or failure.text:find("^save to "))
end

-- Exim names the host and nothing else when no conversation came about.
local function is_silence(failure)
  return failure.text and failure.text:find("^host %S+ %[[%x.:]+%]$")
end

-- Only that time ran out is known, or a code without a word beside it.
local function is_expiry(verdict, failure)
  return failure.expired and (verdict.category == "unknown" or (verdict.flags and verdict.flags.code_only))
end

-- A delay is no failure, whatever the reply said: the message is still under way.
local function delayed(verdict)
  if verdict.permanence ~= "temporary" then verdict.reply_permanence = verdict.permanence end
  verdict.permanence, verdict.action = "temporary", "retry"
  return verdict
end

-- The mail system gave up: for this message a temporary reply is final, for the address it proves nothing.
local function failed(verdict)
  if verdict.permanence == "temporary" then
    verdict.reply_permanence, verdict.permanence = "temporary", "permanent"
    if verdict.action == "retry" or verdict.action == "slow-down" then verdict.action = "none" end
  end
  return verdict
end

function M.of(message, failure, classify)
  local category = KINDS[message.kind] or SUCCESS[failure.action]
  if category then return plain(category, failure) end
  local verdict = classify_failure(failure, classify)
  verdict.code = verdict.code or failure.code
  verdict.enhanced = verdict.enhanced or failure.enhanced
  verdict.phase = verdict.phase or failure.phase
  if is_silence(failure) then verdict = plain("connection-failed", failure) end
  if failure.action == "delayed" then
    if verdict.category == "unknown" then verdict = plain("delayed", failure) end
    return delayed(verdict)
  end
  if is_expiry(verdict, failure) then verdict = plain("expired", failure) end
  if AGENTS[failure.agent] and not failure.code then verdict = plain(AGENTS[failure.agent], failure) end
  if is_pipe(failure) and (verdict.permanence == "hard" or verdict.category == "unknown") then
    verdict = plain("mailer-error", failure)
  end
  return failed(verdict)
end

return M
