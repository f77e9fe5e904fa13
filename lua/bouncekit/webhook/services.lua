-- How each mail service writes what became of a message. Field names are those of the services' documentation.
local M = {}

local function text(value) return type(value) == "string" and value ~= "" and value or nil end
local function fields(value) return type(value) == "table" and value or {} end
local function number(value) return tonumber(type(value) == "string" and value:match("^%d+$") or value) end
local function scalar(value)
  if type(value) == "number" then return ("%.0f"):format(value) end
  return text(value)
end

local function address(value)
  value = text(value)
  return value and (value:match("<([^<>]*)>%s*$") or value)
end

local function enhanced(value)
  return text(value) and value:match("^[245]%.%d%d?%d?%.%d%d?%d?$")
end

-- What an event becomes. soft: the service does not hold the address for dead.
local FAILED = { kind = "failure", action = "failed" }
local SOFT = { kind = "failure", action = "failed", soft = true }
local DELAYED = { kind = "delay", action = "delayed" }
local DELIVERED = { kind = "success", action = "delivered" }
local COMPLAINT = { kind = "complaint" }
local AUTO_REPLY = { kind = "auto-reply" }
local CHALLENGE = { kind = "challenge" }

local function add(out, service, what, event)
  event.service, event.kind, event.action, event.soft = service, what.kind, what.action, what.soft
  out[#out + 1] = event
end

-- ---- Amazon SES ----

local SES = { MailboxFull = "mailbox-full", MessageTooLarge = "message-too-large", ContentRejected = "content-rejected",
  AttachmentRejected = "content-rejected", NoEmail = "user-unknown", Suppressed = "recipient-refused",
  OnAccountSuppressionList = "recipient-refused", SpamDetected = "spam-content", InternalFailure = "system-error",
  IPFailure = "ip-blocked", TransientCommunicationFailure = "connection-failed", RecipientServerError = "system-error",
  BYOIPHostNameLookupUnavailable = "dns-failure", SendingDeferral = "rate-limited",
  CustomTimeoutExceeded = "expired" }

local function ses(value, out)
  local mail, kind = fields(value.mail), value.notificationType or value.eventType
  local headers = fields(mail.commonHeaders)
  local function each(list, part, what, make)
    for _, r in ipairs(fields(list)) do
      local event = make(type(r) == "table" and r or { emailAddress = r })
      event.recipient = address(type(r) == "table" and r.emailAddress or r)
      event.time, event.message_id = part.timestamp or mail.timestamp, text(headers.messageId) or text(mail.messageId)
      event.subject, event.sender = text(headers.subject), address(mail.source)
      event.reporting_mta = text(part.reportingMTA) and part.reportingMTA:gsub("^%w+;%s*", "") or nil
      event.remote_ip = text(part.remoteMtaIp)
      add(out, "ses", what, event)
    end
  end
  local function diagnostic(label, category)
    return function(r)
      local words = text(r.diagnosticCode)
      return { text = words and words:gsub("^[Ss][Mm][Tt][Pp];%s*", ""), status = enhanced(r.status), label = label,
        category = category }
    end
  end
  if kind == "Bounce" then
    local b = fields(value.bounce)
    local hard = b.bounceType == "Permanent"
    each(b.bouncedRecipients, b, hard and FAILED or SOFT,
      diagnostic(("%s/%s"):format(tostring(b.bounceType), tostring(b.bounceSubType)), SES[b.bounceSubType]))
  elseif kind == "Complaint" then
    local c = fields(value.complaint)
    each(c.complainedRecipients, c, COMPLAINT, function() return { label = text(c.complaintFeedbackType) } end)
  elseif kind == "Delivery" then
    local d = fields(value.delivery)
    each(d.recipients, d, DELIVERED, function() return { text = text(d.smtpResponse) } end)
  elseif kind == "DeliveryDelay" then
    local d = fields(value.deliveryDelay)
    each(d.delayedRecipients, d, DELAYED, diagnostic(text(d.delayType), SES[d.delayType]))
  elseif kind == "Reject" then
    local r = fields(value.reject)
    each(mail.destination, r, SOFT, function() return { text = text(r.reason), category = "content-rejected" } end)
  end
end

-- ---- SendGrid ----

local SENDGRID = { ["Invalid Address"] = "user-unknown", ["Mailbox Unavailable"] = "recipient-refused",
  ["Technical Failure"] = "system-error", Technical = "system-error", Content = "content-rejected",
  Reputation = "ip-blocked", ["Frequency or Volume Too High"] = "rate-limited", ["Frequency/Volume"] = "rate-limited" }
local SENDGRID_EVENTS = { bounce = FAILED, blocked = SOFT, dropped = SOFT, deferred = DELAYED, delivered = DELIVERED,
  spamreport = COMPLAINT }

local function sendgrid(value, out)
  local what = SENDGRID_EVENTS[value.event]
  if not what then return end
  if what == FAILED and (value.type == "blocked" or value.type == "expired") then what = SOFT end
  add(out, "sendgrid", what, { recipient = address(value.email), time = scalar(value.timestamp),
    text = text(value.reason) or text(value.response), status = enhanced(value.status),
    message_id = text(value["smtp-id"]) or text(value.sg_message_id), expired = value.type == "expired" or nil,
    label = text(value.bounce_classification) or text(value.type) or value.event,
    category = SENDGRID[value.bounce_classification] or (value.event == "dropped" and "recipient-refused") or nil })
end

-- ---- Mailgun ----

local MAILGUN = { ["suppress-bounce"] = "recipient-refused", ["suppress-complaint"] = "recipient-refused",
  ["suppress-unsubscribe"] = "recipient-refused", old = "expired", greylisted = "greylisted", espblock = "ip-blocked" }

local function mailgun_kind(e)
  if e.event == "failed" then
    if e.severity == "temporary" then return DELAYED end
    return (e.reason == "bounce" or e.reason == "suppress-bounce") and FAILED or SOFT
  end
  return ({ delivered = DELIVERED, complained = COMPLAINT, rejected = SOFT })[e.event]
end

local function mailgun(value, out)
  local e = fields(value["event-data"] or value)
  local what = mailgun_kind(e)
  if not what then return end
  local status, headers = fields(e["delivery-status"]), fields(fields(e.message).headers)
  local words = text(status.message) or text(status.description) or text(fields(e.reject).reason)
  local code = number(status.code)
  add(out, "mailgun", what, { recipient = address(e.recipient), time = scalar(e.timestamp), text = words,
    code = code and code >= 200 and code < 600 and code or nil, status = enhanced(status["enhanced-code"]),
    remote_host = text(status["mx-host"]), message_id = text(headers["message-id"]), subject = text(headers.subject),
    sender = address(fields(e.envelope).sender), label = text(e.reason) or e.event, expired = e.reason == "old" or nil,
    category = MAILGUN[e.reason] })
end

-- ---- Postmark ----

local POSTMARK = {
  HardBounce = { FAILED, "user-unknown" }, BadEmailAddress = { FAILED, "address-syntax" },
  AddressChange = { SOFT, "mailbox-moved" }, DnsError = { SOFT, "dns-failure" }, Transient = { SOFT },
  SoftBounce = { SOFT }, Unknown = { SOFT }, SpamNotification = { SOFT, "spam-content" },
  VirusNotification = { SOFT, "virus" }, Blocked = { SOFT, "ip-blocked" }, DMARCPolicy = { SOFT, "auth-failure" },
  ManuallyDeactivated = { SOFT, "recipient-refused" }, AutoResponder = { AUTO_REPLY },
  OpenRelayTest = { SOFT, "relay-denied" },
  ChallengeVerification = { CHALLENGE }, SpamComplaint = { COMPLAINT }, SMTPApiError = { SOFT, "mailer-error" },
  TemplateRenderingFailed = { SOFT, "mailer-error" },
}

local function postmark(value, out)
  local kind, what, category = value.RecordType, nil, nil
  if kind == "Bounce" or kind == "SpamComplaint" then
    local row = POSTMARK[value.Type] or (kind == "SpamComplaint" and { COMPLAINT })
    if not row then return end
    what, category = row[1], row[2]
  elseif kind == "Delivery" then
    what = DELIVERED
  end
  if not what then return end
  add(out, "postmark", what, { recipient = address(value.Email or value.Recipient), category = category,
    time = text(value.BouncedAt) or text(value.DeliveredAt), text = text(value.Details) or text(value.Description),
    message_id = text(value.MessageID), subject = text(value.Subject), sender = address(value.From),
    label = text(value.Type) })
end

-- ---- SparkPost ----

local SPARKPOST = { ["10"] = "user-unknown", ["21"] = "dns-failure", ["22"] = "mailbox-full", ["23"] = "message-too-large",
  ["24"] = "expired", ["26"] = "recipient-refused", ["30"] = "user-unknown", ["50"] = "policy", ["51"] = "ip-blocked",
  ["52"] = "spam-content", ["53"] = "content-rejected", ["54"] = "relay-denied" }
local SPARKPOST_EVENTS = { bounce = FAILED, out_of_band = FAILED, delay = DELAYED, delivery = DELIVERED,
  spam_complaint = COMPLAINT, policy_rejection = SOFT, generation_failure = SOFT, generation_rejection = SOFT }
-- Classes that are no failure of the message.
local SPARKPOST_KINDS = { ["60"] = AUTO_REPLY, ["100"] = CHALLENGE }
local SPARKPOST_HARD = { ["10"] = true, ["30"] = true, ["90"] = true }

local function sparkpost(value, out)
  for _, e in pairs(fields(value.msys)) do
    e = fields(e)
    local class, what = scalar(e.bounce_class), SPARKPOST_EVENTS[e.type]
    if what == FAILED then what = SPARKPOST_KINDS[class] or (SPARKPOST_HARD[class] and FAILED) or SOFT end
    if what then
      add(out, "sparkpost", what, { recipient = address(e.raw_rcpt_to) or address(e.rcpt_to), time = scalar(e.timestamp),
        text = text(e.raw_reason) or text(e.reason), code = number(e.error_code), message_id = text(e.message_id),
        subject = text(e.subject), sender = address(e.msg_from), remote_ip = text(e.ip_address),
        label = class, category = SPARKPOST[class] })
    end
  end
end

-- ---- Brevo ----

local BREVO = { hardbounce = FAILED, softbounce = SOFT, blocked = SOFT, invalidemail = FAILED, invalid = FAILED,
  error = SOFT, deferred = DELAYED, delivered = DELIVERED, spam = COMPLAINT, complaint = COMPLAINT }
local BREVO_CATEGORY = { invalidemail = "address-syntax", invalid = "address-syntax", blocked = "recipient-refused",
  error = "mailer-error" }

local function brevo(value, out)
  local name = value.event:lower():gsub("[^a-z]", "")
  local what = BREVO[name]
  if not what then return end
  add(out, "brevo", what, { recipient = address(value.email), time = text(value.date) or scalar(value.ts_event),
    text = text(value.reason), message_id = text(value["message-id"]), subject = text(value.subject),
    sender = address(value.sender_email), label = value.event, category = BREVO_CATEGORY[name] })
end

local READ = { ses = ses, sendgrid = sendgrid, mailgun = mailgun, postmark = postmark, sparkpost = sparkpost,
  brevo = brevo }

--- Whose payload is this? nil: of none that is known.
function M.of(value)
  if text(value.notificationType) or text(value.eventType) then
    return type(value.mail) == "table" and "ses" or nil
  end
  if type(value["event-data"]) == "table" then return "mailgun" end
  if text(value.RecordType) then return "postmark" end
  if type(value.msys) == "table" then return "sparkpost" end
  if not text(value.event) then return nil end
  if value.sg_event_id or value.sg_message_id then return "sendgrid" end
  if text(value.recipient) and (value["log-level"] or type(value["delivery-status"]) == "table") then return "mailgun" end
  if not text(value.email) then return nil end
  if value["message-id"] or value.ts_event or value.camp_id or value.ts_epoch then return "brevo" end
  return nil
end

--- What an envelope holds: of SNS, SQS, Lambda, EventBridge; Mailgun's list of events. nil: it is no envelope.
function M.envelope(value)
  local inner = (value.Type == "Notification" and value.Message) or value.Records or value.detail or value.items
    or (type(value.Sns) == "table" and value.Sns.Message) or (value.eventSource == "aws:sqs" and value.body)
  if type(inner) == "string" then inner = require("bouncekit.json").decode(inner) end
  return type(inner) == "table" and inner or nil
end

--- Add the events of a payload to a list.
function M.read(service, value, out)
  READ[service](value, out)
end

return M
