-- Payloads of mail services, made up after their documentation: bare, in envelopes, damaged.
local webhook = require "bouncekit.webhook"
local json = require "bouncekit.json"
local cjson = require "cjson"
local classify = require("bouncekit").classify

local function read(payload) return assert(webhook.read(payload, classify)) end
local function first(payload)
  local list = read(payload)
  assert.equal(1, #list)
  return list[1], list[1].verdict
end

local function ses(kind, part, fields, key)
  return { [key or "notificationType"] = kind, [part] = fields, mail = { timestamp = "2026-11-24T10:00:00.000Z",
    messageId = "0100-ses", source = "News <news@example.com>", destination = { "bob@example.org" },
    commonHeaders = { subject = "November", messageId = "<1@example.com>" } } }
end

local BOUNCE = ses("Bounce", "bounce", { bounceType = "Permanent", bounceSubType = "General",
  timestamp = "2026-11-24T10:00:02.000Z", reportingMTA = "dns; a8-1.smtp-out.example.com", bouncedRecipients = {
    { emailAddress = "bob@example.org", action = "failed", status = "5.1.1",
      diagnosticCode = "smtp; 550 5.1.1 <bob@example.org>: user unknown" } } })

describe("webhook", function()
  it("reads Amazon SES", function()
    local _
    local e, v = first(BOUNCE)
    assert.same({ "ses", "failure", "failed", "bob@example.org", "user-unknown", "hard" },
      { e.service, e.kind, e.action, e.recipient, v.category, v.permanence })
    assert.equal(550, e.code)
    assert.equal("5.1.1", e.status)
    assert.equal("<1@example.com>", e.message_id)
    assert.equal("news@example.com", e.sender)
    assert.equal("a8-1.smtp-out.example.com", e.reporting_mta)
    _, v = first(ses("Bounce", "bounce", { bounceType = "Transient", bounceSubType = "MailboxFull",
      bouncedRecipients = { { emailAddress = "bob@example.org" } } }, "eventType"))
    assert.equal("mailbox-full", v.category)
    assert.equal("permanent", v.permanence)
    e, v = first(ses("DeliveryDelay", "deliveryDelay", { delayType = "MailboxFull",
      delayedRecipients = { { emailAddress = "bob@example.org", status = "4.0.0" } } }, "eventType"))
    assert.same({ "delay", "temporary" }, { e.kind, v.permanence })
    e, v = first(ses("Complaint", "complaint", { complaintFeedbackType = "abuse",
      complainedRecipients = { { emailAddress = "bob@example.org" } } }))
    assert.same({ "complaint", "complaint" }, { e.kind, v.category })
    e, v = first(ses("Delivery", "delivery", { recipients = { "bob@example.org" }, smtpResponse = "250 ok" }))
    assert.same({ "success", "delivered" }, { e.kind, v.category })
    assert.same({}, read(ses("Open", "open", {}, "eventType")))
  end)

  it("opens the envelopes of SNS, SQS, Lambda and EventBridge", function()
    local text = cjson.encode(BOUNCE)
    local sns = { Type = "Notification", MessageId = "x", TopicArn = "arn", Message = text }
    for _, payload in ipairs { sns, cjson.encode(sns), { Records = { { Sns = sns } } },
      { Records = { { eventSource = "aws:sqs", body = text } } },
      { Records = { { eventSource = "aws:sqs", body = cjson.encode(sns) } } }, { ["detail-type"] = "x", detail = BOUNCE } } do
      assert.equal("user-unknown", select(2, first(payload)).category)
      assert.is_true(webhook.knows(json.decode(type(payload) == "string" and payload or cjson.encode(payload))))
    end
  end)

  it("reads SendGrid", function()
    local list = read {
      { email = "bob@example.org", timestamp = 1795000000, event = "bounce", type = "bounce", status = "5.1.1",
        reason = "550 5.1.1 The email account that you tried to reach does not exist", sg_event_id = "a",
        ["smtp-id"] = "<1@example.com>" },
      { email = "eve@example.org", event = "bounce", type = "blocked", status = "5.7.1", sg_event_id = "b",
        reason = "550 5.7.1 blocked using zen.spamhaus.org" },
      { email = "joe@example.org", event = "deferred", response = "451 4.7.1 Greylisted, try again", sg_event_id = "c" },
      { email = "kim@example.org", event = "dropped", reason = "Bounced Address", sg_event_id = "d" },
      { email = "kim@example.org", event = "open", sg_event_id = "e" },
      { email = "lee@example.org", event = "spamreport", sg_event_id = "f" },
    }
    assert.equal(5, #list)
    assert.same({ "user-unknown", "hard" }, { list[1].verdict.category, list[1].verdict.permanence })
    assert.equal("1795000000", list[1].time)
    assert.equal("ip-blocked", list[2].verdict.category)
    assert.same({ "greylisted", "temporary" }, { list[3].verdict.category, list[3].verdict.permanence })
    assert.not_equal("temporary", list[4].verdict.permanence)
    assert.equal("complaint", list[5].kind)
  end)

  it("reads Mailgun", function()
    local function of(fields)
      fields.recipient, fields["log-level"] = "bob@example.org", "error"
      fields.message = { headers = { ["message-id"] = "1@example.com", subject = "November" } }
      return { signature = { token = "t" }, ["event-data"] = fields }
    end
    local e, v = first(of { event = "failed", severity = "permanent", reason = "bounce",
      ["delivery-status"] = { code = 550, ["enhanced-code"] = "5.1.1", message = "5.1.1 no such user here",
        ["mx-host"] = "mx.example.org" } })
    assert.same({ "user-unknown", "hard", 550, "mx.example.org", "November" },
      { v.category, v.permanence, e.code, e.remote_host, e.subject })
    e, v = first(of { event = "failed", severity = "temporary", reason = "generic",
      ["delivery-status"] = { code = 452, message = "4.2.2 mailbox full" } })
    assert.same({ "delay", "mailbox-full", "temporary" }, { e.kind, v.category, v.permanence })
    v = select(2, first(of { event = "failed", severity = "permanent", reason = "old", ["delivery-status"] = { code = 602 } }))
    assert.equal("expired", v.category)
    assert.equal("complaint", (first(of { event = "complained" })).kind)
    assert.equal(1, #read { items = { of({ event = "delivered" })["event-data"] } })
  end)

  it("reads Postmark", function()
    local function of(kind, details)
      return { RecordType = "Bounce", Type = kind, Email = "bob@example.org", From = "news@example.com", MessageID = "m",
        BouncedAt = "2026-11-24T10:00:00Z", Details = details, Subject = "November" }
    end
    local e, v = first(of("HardBounce", "smtp;550 5.1.1 No such user"))
    assert.same({ "postmark", "user-unknown", "hard" }, { e.service, v.category, v.permanence })
    assert.equal("mailbox-full", select(2, first(of("SoftBounce", "smtp;552 5.2.2 Mailbox full"))).category)
    assert.equal("auto-reply", (first(of "AutoResponder")).kind)
    assert.equal("challenge", (first(of "ChallengeVerification")).kind)
    assert.equal("virus", select(2, first(of "VirusNotification")).category)
    assert.equal("complaint", (first { RecordType = "SpamComplaint", Type = "SpamComplaint", Email = "b@example.org" }).kind)
    assert.equal("success", (first { RecordType = "Delivery", Recipient = "b@example.org", Details = "250 ok" }).kind)
    assert.same({}, read { RecordType = "Open", Recipient = "b@example.org" })
  end)

  it("reads SparkPost", function()
    local function of(fields)
      fields.rcpt_to = "bob@example.org"
      return { msys = { message_event = fields } }
    end
    local list = read { of { type = "bounce", bounce_class = "10", error_code = "550", raw_reason = "550 5.1.1 no such user" },
      of { type = "delay", bounce_class = "22", error_code = "452", raw_reason = "452 4.2.2 mailbox full" },
      of { type = "bounce", bounce_class = "25", raw_reason = "" }, of { type = "out_of_band", bounce_class = "60" },
      of { type = "spam_complaint" }, of { type = "delivery" }, of { type = "injection" } }
    assert.equal(6, #list)
    assert.same({ "user-unknown", "hard", 550 }, { list[1].verdict.category, list[1].verdict.permanence, list[1].code })
    assert.same({ "mailbox-full", "temporary" }, { list[2].verdict.category, list[2].verdict.permanence })
    assert.equal("permanent", list[3].verdict.permanence)
    assert.equal("auto-reply", list[4].kind)
    assert.equal("complaint", list[5].kind)
    assert.equal("success", list[6].kind)
  end)

  it("reads Brevo", function()
    local function of(event, reason)
      return { event = event, email = "bob@example.org", ["message-id"] = "<1@example.com>", date = "2026-11-24 10:00:00",
        ts_event = 1795000000, reason = reason, subject = "November" }
    end
    local e, v = first(of("hard_bounce", "550 5.1.1 user unknown"))
    assert.same({ "brevo", "user-unknown", "hard" }, { e.service, v.category, v.permanence })
    e, v = first(of("softBounce", "550 5.1.1 user unknown"))
    assert.same({ "failure", "user-unknown", "permanent" }, { e.kind, v.category, v.permanence })
    assert.equal("delay", (first(of("deferred", "451 try later"))).kind)
    assert.equal("address-syntax", select(2, first(of "invalid_email")).category)
    assert.equal("complaint", (first(of "spam")).kind)
    assert.same({}, read(of "unique_opened"))
  end)

  it("says what it does not know", function()
    for _, text in ipairs { "", "{", "null", "5", '"x"', "{}", "[]", '{"event":"bounce"}', '{"a":{"b":[1,2]}}' } do
      local events, message, code = webhook.read(text, classify)
      assert.is_nil(events, text)
      assert.is_string(message)
      assert.is_string(code)
    end
    assert.has_error(function() webhook.read(5, classify) end)
    assert.is_false(webhook.knows(nil))
  end)

  it("survives fields of any type", function()
    for _, bad in ipairs { cjson.null, 5, true, {}, "x" } do
      for _, key in ipairs { "notificationType", "mail", "bounce", "event", "event-data", "msys", "RecordType", "Type",
        "Message", "Records", "items", "email", "sg_event_id", "Details", "delivery-status", "reason" } do
        for _, base in ipairs { BOUNCE, { event = "bounce", email = "b@example.org", sg_event_id = "1" },
          { event = "hard_bounce", email = "b@example.org", ts_event = 5 }, { RecordType = "Bounce", Type = "HardBounce" },
          { event = "failed", recipient = "b@example.org", ["log-level"] = "error" } } do
          local copy = {}
          for k, v in pairs(base) do copy[k] = v end
          copy[key] = bad
          webhook.read(copy, classify)
        end
      end
    end
    local deep = {}
    for _ = 1, 1000 do deep = { detail = deep } end
    assert.is_nil((webhook.read(deep, classify)))
  end)
end)
