-- A verdict in another system's vocabulary: the tables are made of data/taxonomies.tsv. Where the other system's word
-- depends on whether the failure is final, so does the label; where it says more than a label, that is the second value.
local M = {}

--- The vocabularies there are.
function M.names()
  return require("bouncekit.data").taxonomies
end

local function failed(permanence)
  return permanence == "hard" or permanence == "permanent" or permanence == "temporary"
end

-- What each system says besides the label: adapt(label, verdict) -> label, kind. A verdict has its permanence.
local ADAPT = {}

local function hard_or_soft(label, v)
  if not failed(v.permanence) then return label end
  return label, v.permanence == "hard" and "hard" or "soft"
end

-- Sisimai: the reason, and whether it counts as a hard bounce. PowerMTA has the same pair.
function ADAPT.sisimai(label, v)
  return require("bouncekit.taxonomy.sisimai").adapt(label, v)
end
ADAPT.powermta = hard_or_soft

-- Amazon SES: bounceType/bounceSubType, and the type alone.
function ADAPT.ses(label, v)
  local kind, sub = label:match("^(%a+)/(%a+)$")
  if kind == "Permanent" and v.permanence == "temporary" then kind, sub = "Transient", "General"
  elseif kind == "Transient" and v.permanence == "hard" then kind, sub = "Permanent", "General" end
  return kind and kind .. "/" .. sub or label, kind
end

-- Mailgun: event/severity/reason, and the severity alone.
function ADAPT.mailgun(label, v)
  local reason = label:match("^failed/[%a*]+/(.+)$")
  if not reason or not failed(v.permanence) then return label end
  local severity = v.permanence == "temporary" and "temporary" or "permanent"
  local final = reason == "bounce" or reason == "old" or reason:find("^suppress")
  if severity == "temporary" and final then reason = "generic" end
  if severity == "permanent" and reason == "greylisted" then reason = "generic" end
  return "failed/" .. severity .. "/" .. reason, severity
end

-- SendGrid: the classification, and the event that carries it: a refusal of the sender or the message is "blocked", of the
-- address "bounce". What SendGrid itself does not send ("dropped") never comes from a reply.
local ADDRESS = { recipient = true, domain = true }
function ADAPT.sendgrid(label, v)
  if v.permanence == "success" then return label, "delivered" end
  if v.permanence == "temporary" then return label, "deferred" end
  if v.permanence == "hard" then return label, "bounce" end
  return label, ADDRESS[v.group] and v.category ~= "mailbox-full" and "bounce" or "blocked"
end

-- Postmark: one type, chosen by how final the failure is.
function ADAPT.postmark(label, v)
  if v.permanence == "temporary" and (label == "HardBounce" or label == "BadEmailAddress" or label == "AddressChange") then
    return "Transient"
  elseif v.permanence == "permanent" and label == "HardBounce" then
    return "SoftBounce"
  elseif v.permanence == "permanent" and label == "Transient" then
    return "SoftBounce"
  elseif v.permanence == "hard" and (label == "SoftBounce" or label == "Transient") then
    return "HardBounce"
  end
  return label
end

-- SparkPost: the classification, and its category.
local SPARKPOST = { ["Invalid Recipient"] = "Hard", ["Generic Bounce: No RCPT"] = "Hard", Undetermined = "Undetermined",
  ["Mail Block"] = "Block", ["Spam Block"] = "Block", ["Spam Content"] = "Block", ["Prohibited Attachment"] = "Block",
  ["Relaying Denied"] = "Block", ["Admin Failure"] = "Admin" }
function ADAPT.sparkpost(label, v)
  if not failed(v.permanence) then return label end
  local kind = SPARKPOST[label] or "Soft"
  if kind == "Hard" and v.permanence == "temporary" then kind = "Soft" end
  return label, kind
end

-- @postalsys/bounce-classifier: the label, and the action it advises; what is temporary is tried again.
local POSTALSYS = { user_unknown = "remove", invalid_address = "remove", mailbox_disabled = "remove",
  mailbox_full = "retry", greylisting = "retry", rate_limited = "retry", server_error = "retry",
  ip_blacklisted = "retry_different_ip", geo_blocked = "retry_different_ip", domain_blacklisted = "fix_configuration",
  auth_failure = "fix_configuration", relay_denied = "fix_configuration", spam_blocked = "review",
  policy_blocked = "review", virus_detected = "remove_content", unknown = "review" }
function ADAPT.postalsys(label, v)
  local action = POSTALSYS[label]
  if action == "remove" and v.permanence ~= "hard" then action = v.permanence == "temporary" and "retry" or "review" end
  return label, action
end

-- ZoneMTA: the category, and what its queue does.
function ADAPT.zonemta(label, v)
  if not failed(v.permanence) then return label end
  if v.permanence ~= "temporary" then return label, "reject" end
  return label, v.action == "slow-down" and "slowdown" or "defer"
end

--- The label of a verdict (a table with `category`, or a category's name) in a vocabulary: "sisimai", "kumomta", ...
-- @treturn string|nil label; nil where the vocabulary has no word for it, and nil, message, code where there is no such
--   vocabulary
-- @treturn string|nil what goes with the label there: "hard" or "soft" (sisimai, powermta), the bounce type (ses), the
--   severity (mailgun), the event (sendgrid), the category (sparkpost), the action (postalsys, zonemta)
function M.label(verdict, taxonomy)
  local labels = require("bouncekit.data").labels[taxonomy]
  if not labels then return nil, "unknown taxonomy: " .. tostring(taxonomy), "UNKNOWN" end
  if type(verdict) ~= "table" then return labels[verdict] end
  local label, adapt = labels[verdict.category], ADAPT[taxonomy]
  if not label then return nil end
  if adapt and verdict.permanence then return adapt(label, verdict) end
  return label
end

return M
