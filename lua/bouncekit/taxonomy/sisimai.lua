-- Sisimai's words for a verdict. Its reasons follow the conversation as much as the words of the refusal: who does not
-- exist after DATA is "filtered", what is refused at MAIL FROM is "rejected", at the greeting "blocked"; a connection
-- that timed out has "expired". And a bounce is hard by its reason: four of them are, unless the reply was temporary.
local M = {}

-- What a message of this kind of program says of a recipient belongs to RCPT, where no phase is named.
local AT_RCPT = { exchange = true, imail = true, notes = true, domino = true, powermta = true, microsoft = true,
  messagelabs = true, gmail = true, groupwise = true, verizon = true }

local GREETING = { connect = true, helo = true, ehlo = true }

-- What the subject and detail of an enhanced code say where the words say nothing.
local BY_CODE = {
  ["1.6"] = "hasmoved", ["1.7"] = "rejected", ["1.8"] = "rejected", ["2.0"] = "filtered", ["2.3"] = "exceedlimit",
  ["2.4"] = "filtered", ["3.1"] = "systemfull", ["3.2"] = "notaccept", ["3.4"] = "mesgtoobig", ["4.1"] = "expired",
  ["4.7"] = "expired", ["7.25"] = "requireptr", ["7.27"] = "notaccept",
}
local BY_SUBJECT = { ["3"] = "systemerror", ["4"] = "networkerror", ["6"] = "contenterror", ["7"] = "securityerror" }

local function by_code(enhanced)
  local subject, detail = (enhanced or ""):match("^%d%.(%d+)%.(%d+)$")
  if not subject then return nil end
  return BY_CODE[subject .. "." .. detail] or BY_SUBJECT[subject]
end

local function any(text, words)
  for _, word in ipairs(words) do
    if text:find(word, 1, true) then return true end
  end
  return false
end

local function subject_of(v)
  return (v.enhanced or ""):match("^%d%.(%d+)%.")
end

-- One for each category whose word is not always the same:
-- choose[category](verdict, text in lower case) -> reason, or nil for the usual one.
local choose = {}

choose["user-unknown"] = function(v, text)
  local enhanced = v.enhanced or ""
  if enhanced:find("^%d%.1%.6$") then return "hasmoved" end
  if enhanced:find("^%d%.1%.") or v.phase == "rcpt" then return "userunknown" end
  if v.phase == "data" or v.phase == "eod" or text:find("%(state 1[578]%)") then return "filtered" end
  if not v.reporter or AT_RCPT[v.reporter] or (v.reporter == "yahoo" and v.code) then return "userunknown" end
  return "filtered"
end

choose["recipient-refused"] = function(v)
  if v.phase == "mail" or v.reporter == "google-groups" then return "rejected" end
  if subject_of(v) == "7" then return "securityerror" end
end

choose["domain-unknown"] = function(_, text)
  if text:find("^dns error") then return "networkerror" end
end

choose["no-mail-service"] = function(_, text)
  if text:find("^dns error") and not text:find("null mx", 1, true) then return "networkerror" end
end

local SILENT = { "timed out", "time-out", "timeout", "did not accept our requests to connect", "not reachable",
  "did not respond", "not responding", "failing for a long time" }
choose["connection-failed"] = function(v, text)
  if any(text, SILENT) then return "expired" end
  if text:find("establish an smtp connection", 1, true) then return "networkerror" end
  return by_code(v.enhanced) == "expired" and "expired" or nil
end

choose["routing-error"] = function(_, text)
  if any(text, { "back to myself", "loop was found", "misconfigured" }) then return "systemerror" end
end

choose.expired = function(_, text)
  if text:find("dns query failed", 1, true) then return "networkerror" end
end

choose["system-error"] = function(v)
  if GREETING[v.phase] then return "blocked" end
  if tostring(v.code) == "521" or tostring(v.code) == "556" then return "notaccept" end
end

local function reputation(_, text)
  if any(text, { "reputation", "user complaints" }) then return "badreputation" end
end
choose["ip-blocked"] = reputation

local CONNECTIONS = { "connection", "sessions", "per hour", "throttling failure", "too many errors",
  "numerous attempts" }
choose["rate-limited"] = function(v, text)
  return reputation(v, text) or any(text, CONNECTIONS) and "toomanyconn" or nil
end

choose["tls-failure"] = function(_, text)
  if any(text, { "required", "must issue" }) then return "securityerror" end
end

choose["domain-blocked"] = function(_, text)
  if any(text, { "url", "uri", "link" }) then return "spamdetected" end
end

-- A refusal that names no reason is told apart by where it came.
choose.policy = function(v)
  if GREETING[v.phase] then return "blocked" end
  if v.phase == "mail" then return "rejected" end
  local rule = v.rule or ""
  if rule:find("^code:") or rule == "policy.access-denied" then return by_code(v.enhanced) end
end

choose["content-rejected"] = function(v, text)
  if text:find("content rejected", 1, true) then return "spamdetected" end
  if v.enhanced and v.enhanced:find("%.7%.0$") or text:find("attachment", 1, true) then return "policyviolation" end
end

choose["rfc-noncompliant"] = function(_, text)
  if text:find("header error", 1, true) then return "policyviolation" end
end

choose["protocol-error"] = function(_, text)
  if text:find("protocol violation", 1, true) then return "policyviolation" end
end

choose["message-too-large"] = function(v)
  local enhanced = v.enhanced or ""
  if enhanced:find("%.2%.3$") then return "exceedlimit" end
  if enhanced:find("^%d%.6%.") then return "contenterror" end
end

choose.unknown = function(v, text)
  if text:find("transaction failed", 1, true) then return "systemerror" end
  if GREETING[v.phase] then return "blocked" end
  if v.phase == "mail" then return "rejected" end
  if v.reporter == "fml" and text == "" then return "rejected" end
  return by_code(v.enhanced) or (v.code or v.enhanced) and "onhold" or nil
end

local HARD = { userunknown = true, hostunknown = true, hasmoved = true, notaccept = true }
local FAILED = { hard = true, permanent = true, temporary = true }

-- The code decides; without one, the words that asked to try again.
local function is_hard(label, v)
  if not HARD[label] or v.permanence == "temporary" then return false end
  local class = tostring(v.code or v.enhanced or ""):sub(1, 1)
  if class ~= "" then return class ~= "4" end
  return v.reply_permanence ~= "temporary"
end

--- The reason for a verdict, and "hard" or "soft" where it is a failure.
-- @param label what the table of labels says of the category
function M.adapt(label, v)
  local chooser = choose[v.category]
  local text = type(v.text) == "string" and v.text:sub(1, 2000):lower() or ""
  label = chooser and chooser(v, text) or label
  if not FAILED[v.permanence] then return label end
  return label, is_hard(label, v) and "hard" or "soft"
end

return M
