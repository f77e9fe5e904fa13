-- The verdict about one recipient of a report: the diagnostic's own, in the light of what the report says became of the
-- message.
local meta = require("bouncekit.verdict").meta
local registry = require "bouncekit.registry"

local M = {}

local byte, find = string.byte, string.find

-- Bytes that words looked for begin with: texts that begin otherwise are most, and are looked at no further.
local function first_bytes(list)
  local set = {}
  for i = 1, #list do set[byte(list, i)] = true end
  return set
end

--- A verdict that does not follow from the words: `failure` has code, enhanced, phase and text.
local function plain(category, failure)
  local c = registry.category(category)
  return setmetatable({
    category = category, group = c.group, permanence = c.permanence, action = c.action, party = c.party, confidence = 1,
    code = failure.code, enhanced = failure.enhanced, phase = failure.phase, text = failure.text or "",
  }, meta)
end

M.plain = plain

local SUCCESS = { delivered = "delivered", relayed = "relayed", expanded = "relayed" }
local KINDS = { complaint = "complaint", ["auto-reply"] = "auto-reply", challenge = "challenge" }

-- x.0.0 says nothing but the class.
local function tells(status)
  return status and not find(status, "^%d%.0%.0$")
end

-- The diagnostic; with the reported status before it where it has no code of its own to go with its words.
local function text_of(failure)
  local text = failure.text or ""
  if text == "" then return failure.status or "" end
  return text
end

-- What a second reading of other words found, told of the text as it stands.
local function reread(text, words, ctx, classify)
  local verdict = classify(words, ctx)
  verdict.text, verdict.evidence, verdict.evidence_begin, verdict.evidence_end = text, nil, nil, nil
  return verdict
end

-- The mail system's own words about a reply: that it waits, or waits no more. What the reply said says more.
local WAITING = { expired = true, delayed = true }
local function without_waiting(text)
  local words = text:gsub("Delay reason:%s*", "", 1)
  local at = words:find("Giving up on ", 1, true) or words:find("I'm not going to try again", 1, true)
    or words:find("retry timeout exceeded", 1, true) or words:find("No action is required", 1, true)
  if at then words = words:sub(1, at - 1) end
  if words ~= text and words:find("%a%a") then return words end
end

local function classify_failure(failure, classify)
  local text = text_of(failure)
  local ctx = { host = failure.remote_host or failure.remote_ip, phase = failure.phase }
  local verdict = classify(text, ctx)
  local words = WAITING[verdict.category] and without_waiting(text)
  if words then
    local second = reread(text, words, ctx, classify)
    local guess = second.flags and second.flags.code_only
    if guess and verdict.category == "delayed" then guess = not tells(second.enhanced) end
    if second.category ~= "unknown" and not guess then return second end
  end
  if verdict.category ~= "unknown" or not tells(failure.status) or text == failure.status then return verdict end
  local second = reread(text, failure.status .. " " .. text, ctx, classify)
  return second.category == "unknown" and verdict or second
end

-- What a program is known to mean, whatever its words are and in whatever language: a group may not exist or take no
-- mail from this sender.
local AGENTS = { ["google-groups"] = "recipient-refused" }

local PIPES = first_bytes "psm"

-- The output of a local program is no word about the address: "no such file" is not "no such user".
local function is_pipe(failure)
  local text, kind = failure.text or "", failure.diagnostic_type
  if kind and #kind == 6 and kind:lower() == "x-unix" then return true end
  return PIPES[byte(text)] and (find(text, "^pipe to ") or find(text, "^save to ") or find(text, "^procmail: ")
    or find(text, "^maildrop: "))
end

-- What a program's failure is called otherwise.
local PROGRAM = { unknown = true, ["system-error"] = true }

local ROUTES = first_bytes "Uu \t\n\v\f\r"

-- Exim knows no way to the address. For a domain that is not its own that is a domain without mail servers; which
-- domains are its own cannot be known, so it is said only of those that share nothing with the host's name.
local function is_foreign_route(failure)
  local text, host = failure.text or "", failure.reporting_mta or ""
  if not ROUTES[byte(text)] or not find(text, "^%s*[Uu]nrouteable address%s*$") or host == "" then return false end
  host = host:lower()
  local domain = (failure.recipient or ""):lower():match("@([^@]+)$")
  local site = domain and (domain:match("([^.]+%.[^.]+)$") or domain)
  return site ~= nil and ("." .. host):sub(-#site - 1) ~= "." .. site
end

-- Exim names the host and nothing else when no conversation came about.
local function is_silence(failure)
  local text = failure.text
  return text and byte(text) == 104 and find(text, "^host %S+ %[[%x.:]+%]$")
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

local function verdict_of(message, failure, classify)
  local category = KINDS[message.kind] or SUCCESS[failure.action]
  if category then return plain(category, failure) end
  local verdict = classify_failure(failure, classify)
  if not verdict.code then verdict.code = failure.code end
  if not verdict.enhanced then verdict.enhanced = failure.enhanced end
  if not verdict.phase then verdict.phase = failure.phase end
  if is_silence(failure) then verdict = plain("connection-failed", failure) end
  if failure.action == "delayed" then
    if verdict.category == "unknown" then verdict = plain("delayed", failure) end
    return delayed(verdict)
  end
  if is_expiry(verdict, failure) then verdict = plain("expired", failure) end
  if AGENTS[failure.agent] and not failure.code then verdict = plain(AGENTS[failure.agent], failure) end
  if is_pipe(failure) and (verdict.permanence == "hard" or PROGRAM[verdict.category]) then
    local temporary = verdict.permanence == "temporary"
    verdict = plain("mailer-error", failure)
    if temporary then verdict.permanence = "temporary" end
  end
  if is_foreign_route(failure) then verdict = plain("domain-unknown", failure) end
  return failed(verdict)
end

--- The verdict about one recipient. It remembers the program that reported (`reporter`; "" where it is not known):
-- other vocabularies depend on it.
function M.of(message, failure, classify)
  local verdict = verdict_of(message, failure, classify)
  verdict.reporter = failure.agent or ""
  return verdict
end

return M
