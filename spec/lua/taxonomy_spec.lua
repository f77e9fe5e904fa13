local bouncekit = require "bouncekit"
local taxonomy = require "bouncekit.taxonomy"

local function as(text, name)
  return bouncekit.classify(text):as(name)
end

describe("verdict:as", function()
  local unknown_user, later = "550 5.1.1 <ann@example.org>: User unknown", "450 4.1.1 <ann@example.org>: User unknown"
  local full, listed = "452 4.2.2 Mailbox full", "550 5.7.1 192.0.2.1 is on the blocklist zen.spamhaus.org"

  it("knows ten vocabularies, and has a label or none for each category", function()
    local want = { "sisimai", "kumomta", "zonemta", "postalsys", "sparkpost", "powermta", "postmark", "ses", "sendgrid", "mailgun" }
    local have = {}
    for _, name in ipairs(taxonomy.names()) do have[name] = true end
    for _, name in ipairs(want) do
      assert.truthy(have[name], name)
      for _, c in ipairs(bouncekit.categories()) do
        local label, message = taxonomy.label(c.name, name)
        assert.is_nil(message)
        assert.truthy(label == nil or (type(label) == "string" and label ~= "" and label ~= "-"), c.name)
        if c.group ~= "report" then assert.is_string(label, name .. " " .. c.name) end
      end
    end
  end)
  it("takes a category's name for its label alone", function()
    assert.equal("userunknown", taxonomy.label("user-unknown", "sisimai"))
    assert.equal("Permanent/NoEmail", taxonomy.label("user-unknown", "ses"))
  end)
  it("says what is wrong with the vocabulary's name", function()
    local label, message, code = bouncekit.classify(unknown_user):as("nosuch")
    assert.is_nil(label)
    assert.truthy(message:find("nosuch", 1, true))
    assert.equal("UNKNOWN", code)
  end)

  local cases = {
    { unknown_user, "sisimai", "userunknown", "hard" },
    { later, "sisimai", "userunknown", "soft" },
    { full, "sisimai", "mailboxfull", "soft" },
    { unknown_user, "kumomta", "InvalidRecipient" },
    { unknown_user, "zonemta", "recipient", "reject" },
    { later, "zonemta", "recipient", "defer" },
    { unknown_user, "postalsys", "user_unknown", "remove" },
    { later, "postalsys", "user_unknown", "retry" },
    { listed, "postalsys", "ip_blacklisted", "retry_different_ip" },
    { unknown_user, "sparkpost", "Invalid Recipient", "Hard" },
    { later, "sparkpost", "Invalid Recipient", "Soft" },
    { full, "sparkpost", "Mailbox Full", "Soft" },
    { unknown_user, "powermta", "bad-mailbox", "hard" },
    { later, "powermta", "bad-mailbox", "soft" },
    { unknown_user, "postmark", "HardBounce" },
    { later, "postmark", "Transient" },
    { full, "postmark", "SoftBounce" },
    { unknown_user, "ses", "Permanent/NoEmail", "Permanent" },
    { later, "ses", "Transient/General", "Transient" },
    { full, "ses", "Transient/MailboxFull", "Transient" },
    { unknown_user, "sendgrid", "Invalid Address", "bounce" },
    { later, "sendgrid", "Invalid Address", "deferred" },
    { listed, "sendgrid", "Reputation", "blocked" },
    { unknown_user, "mailgun", "failed/permanent/bounce", "permanent" },
    { later, "mailgun", "failed/temporary/generic", "temporary" },
    { listed, "mailgun", "failed/permanent/espblock", "permanent" },
  }
  for _, case in ipairs(cases) do
    it(("says %s of %s to %s"):format(case[3], case[1]:sub(1, 24), case[2]), function()
      local label, kind = as(case[1], case[2])
      assert.equal(case[3], label)
      assert.equal(case[4], kind)
    end)
  end
  it("gives every failure a label that does not contradict its permanence", function()
    for _, c in ipairs(bouncekit.categories()) do
      for _, permanence in ipairs { "hard", "permanent", "temporary" } do
        local v = { category = c.name, group = c.group, permanence = permanence, action = c.action }
        local ses, kind = taxonomy.label(v, "ses")
        if kind == "Permanent" then assert.not_equal("temporary", permanence, ses) end
        local mailgun, severity = taxonomy.label(v, "mailgun")
        if severity then assert.equal(permanence == "temporary", severity == "temporary", mailgun) end
        assert.is_nil((mailgun or ""):find("*", 1, true))
      end
    end
  end)
end)
