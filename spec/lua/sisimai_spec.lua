-- Sisimai's words: where they need more than the category, and what the mail system's report changes in a verdict.
local bouncekit = require "bouncekit"
local verdicts = require "bouncekit.message.verdict"

local function of(failure, kind)
  return verdicts.of({ kind = kind or "failure" }, failure, bouncekit.classify)
end

local function words(failure)
  return of(failure):as("sisimai")
end

describe("Sisimai's words", function()
  local replies = {
    { "550 <ann@example.org>: User unknown", "data", "filtered", "soft" },
    { "550 <ann@example.org>: User unknown", "rcpt", "userunknown", "hard" },
    { "550 5.1.1 <ann@example.org>: User unknown", "data", "userunknown", "hard" },
    { "450 4.1.1 <ann@example.org>: User unknown", "rcpt", "userunknown", "soft" },
    { "551 5.1.6 not our customer", "rcpt", "hasmoved", "hard" },
    { "550 5.2.1 <ann@example.org>: This account is disabled", "rcpt", "suspend", "soft" },
    { "550 Access denied", "connect", "blocked", "soft" },
    { "550 5.7.1 Access denied", "mail", "rejected", "soft" },
    { "550 5.7.9 Rejected", nil, "securityerror", "soft" },
    { "521 5.3.2 System not accepting network messages", "rcpt", "notaccept", "hard" },
    { "552 5.2.3 Message length exceeds the limit of the recipient", "data", "exceedlimit", "soft" },
    { "connect to mx.example.org[192.0.2.1]:25: Connection timed out", nil, "expired", "soft" },
    { "connect to mx.example.org[192.0.2.1]:25: No route to host", nil, "networkerror", "soft" },
    { "550 zqx", "rcpt", "onhold", "soft" },
  }
  for _, case in ipairs(replies) do
    it(("says %s of %s"):format(case[3], case[1]), function()
      local label, kind = bouncekit.classify(case[1], { phase = case[2] }):as("sisimai")
      assert.equal(case[3], label)
      assert.equal(case[4], kind)
    end)
  end
  it("tells programs that name no phase apart", function()
    local text = "User unknown: ann@example.org"
    assert.equal("userunknown", (bouncekit.classify(text):as("sisimai")))
    assert.equal("filtered", (words { text = text }))
    assert.equal("userunknown", (words { text = text, agent = "imail" }))
  end)
  it("has a word for a delay and for a complaint, both soft", function()
    local label, kind = words { text = "Delay reason: zqx", action = "delayed" }
    assert.same({ "expired", "soft" }, { label, kind })
    label, kind = of({ text = "" }, "complaint"):as("sisimai")
    assert.same({ "feedback", "soft" }, { label, kind })
  end)
end)

describe("a verdict in a report", function()
  it("makes a temporary reply final, and keeps what the reply said", function()
    local v = of { text = "450 4.2.2 Mailbox full", action = "failed" }
    assert.equal("permanent", v.permanence)
    assert.equal("temporary", v.reply_permanence)
  end)
  it("is temporary for a delay, whatever the reply was", function()
    local v = of { text = "550 5.1.1 User unknown", action = "delayed" }
    assert.equal("user-unknown", v.category)
    assert.equal("temporary", v.permanence)
    assert.equal("hard", v.reply_permanence)
  end)
  it("is a complaint for a complaint", function()
    assert.equal("complaint", of({ text = "550 5.1.1 User unknown" }, "complaint").category)
  end)
  it("prefers what the reply said to the mail system's waiting", function()
    local text = "192.0.2.1 does not like recipient.\nRemote host said: 450 4.2.2 Mailbox full\nGiving up on 192.0.2.1.\n"
      .. "I'm not going to try again; this message has been in the queue too long."
    local v = of { text = text, code = 450, expired = true }
    assert.equal("mailbox-full", v.category)
    assert.equal(text, v.text)
    v = of { text = "Delay reason: SMTP error from remote mail server after RCPT TO:<ann@example.org>:\n452 4.5.3 Too many\n\n"
      .. "No action is required on your part. Delivery attempts will continue for some time", action = "delayed" }
    assert.equal("too-many-recipients", v.category)
  end)
  it("takes the words of a local program for its own", function()
    local v = of { text = "procmail: Couldn't create \"/var/mail/ann\": No such user", status = "5.1.1", action = "failed" }
    assert.equal("mailer-error", v.category)
    v = of { text = "temporary failure", status = "4.3.0", diagnostic_type = "x-unix", action = "failed" }
    assert.equal("mailer-error", v.category)
    assert.equal("permanent", v.permanence)
    assert.equal("temporary", v.reply_permanence)
  end)
  it("knows whose domain Exim found no way to", function()
    local function route(recipient)
      return of { text = "Unrouteable address", recipient = recipient, reporting_mta = "mail.example.org" }.category
    end
    assert.equal("domain-unknown", route("ann@example.net"))
    assert.equal("user-unknown", route("ann@example.org"))
    assert.equal("user-unknown", route("ann@lists.example.org"))
  end)
end)
