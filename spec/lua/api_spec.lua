require "helper"
local bouncekit = require "bouncekit"

describe("bouncekit.parse", function()
  it("takes a reply apart", function()
    local r = bouncekit.parse("550-5.1.1 <ann@example.org>: User unknown\r\n550 5.1.1 in virtual mailbox table")
    assert.equal(550, r.code)
    assert.equal("5.1.1", r.enhanced)
    assert.same({ 5, 1, 1 }, { r.class, r.subject, r.detail })
    assert.same({ "<ann@example.org>: User unknown", "in virtual mailbox table" }, r.lines)
    assert.equal("<ann@example.org>: User unknown in virtual mailbox table", r.text)
    assert.same({}, r.flags)
  end)
  it("reports wrapper, phase and nesting", function()
    local r = bouncekit.parse("host mx.example.org[192.0.2.7] said: 450 4.2.0 later (in reply to RCPT TO command)")
    assert.equal("mx.example.org", r.host)
    assert.equal("192.0.2.7", r.ip)
    assert.equal("rcpt", r.phase)
    assert.is_true(r.flags.wrapped)
    local n = bouncekit.parse("550 5.7.350 Remote server returned message detected as spam -> 554 5.7.1 spam")
    assert.equal(554, n.code)
    assert.equal(550, n.outer_code)
    assert.is_true(n.flags.nested)
  end)
  it("never fails on data", function()
    for _, text in ipairs { "", "\0", ("\255"):rep(100), ("5"):rep(30000), "550", ("550-\r\n"):rep(1000) } do
      assert.is_table(bouncekit.parse(text).flags)
    end
    assert.is_true(bouncekit.parse("550 " .. ("x"):rep(20000)).flags.truncated)
  end)
end)

describe("bouncekit.classify", function()
  local v = bouncekit.classify("550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown")
  it("gives a verdict with its reasons", function()
    assert.equal("user-unknown", v.category)
    assert.equal("recipient", v.group)
    assert.equal("hard", v.permanence)
    assert.equal("suppress", v.action)
    assert.equal(550, v.code)
    assert.equal("5.1.1", v.enhanced)
    assert.is_true(v.confidence > 0.8 and v.confidence <= 1)
    assert.is_string(v.rule)
    assert.equal(v.evidence, v.text:sub(v.evidence_begin, v.evidence_end))
    assert.truthy(v.evidence:lower():find("unknown"))
  end)
  it("has methods", function()
    assert.equal("userunknown", v:as "sisimai")
    local label, message, code = v:as "nobody"
    assert.is_nil(label)
    assert.is_string(message)
    assert.equal("UNKNOWN", code)
    assert.is_string(v:explain("zh").remedy)
    assert.truthy(tostring(v):find("user-unknown", 1, true))
  end)
  it("agrees with category()", function()
    for _, text in ipairs { "421 try later", "552 5.2.2 mailbox full", "250 ok", "", "garbage \255\0" } do
      local w = bouncekit.classify(text)
      assert.same({ w.category, w.permanence, w.action, w.code, w.enhanced }, { bouncekit.category(text) })
    end
  end)
  it("takes a context", function()
    assert.is_table(bouncekit.classify("550 no", { host = "gmail-smtp-in.l.google.com", phase = "rcpt" }))
    assert.equal("google", bouncekit.classify("550 no", { host = "gmail-smtp-in.l.google.com" }).provider)
  end)
  it("is never hard by a bare code or a full mailbox", function()
    assert.not_equal("hard", bouncekit.classify("550").permanence)
    assert.not_equal("hard", bouncekit.classify("550 rejected").permanence)
    assert.not_equal("hard", bouncekit.classify("550 5.2.2 mailbox full").permanence)
    assert.equal("temporary", bouncekit.classify("mailbox full").permanence)
    assert.equal("temporary", bouncekit.classify("450 4.1.1 user unknown").permanence)
  end)
  -- One reply for every category, the way servers put it.
  local samples = {
    ["user-unknown"] = "550 No such user here", ["mailbox-disabled"] = "550 5.2.1 This account has been disabled",
    ["mailbox-full"] = "552 5.2.2 user is over quota", ["mailbox-moved"] = "551 5.1.6 The recipient has moved, please try new@example.org",
    ["recipient-refused"] = "550 5.7.1 Recipient only accepts mail from approved senders", ["address-syntax"] = "553 5.1.3 Invalid address syntax",
    ["domain-unknown"] = "550 5.1.2 Host unknown (Name server: example.invalid: host not found)", ["no-mail-service"] = "556 5.1.10 Domain does not accept mail (nullMX)",
    ["routing-error"] = "554 5.4.6 Too many hops, mail loop detected", ["connection-failed"] = "connect to mx.example.org[192.0.2.7]:25: Connection refused",
    ["dns-failure"] = "451 4.4.3 Temporary failure in name resolution", ["expired"] = "554 5.4.7 Message expired: delivery time exceeded, giving up",
    ["tls-failure"] = "454 4.7.5 TLS is required, but was not offered by host", ["system-error"] = "451 4.3.0 Internal server error",
    ["system-full"] = "452 4.3.1 Insufficient system storage", ["mailer-error"] = "5.3.0 unknown mailer error 1",
    ["protocol-error"] = "503 5.5.1 Bad sequence of commands", ["rate-limited"] = "421 4.7.28 rate limit exceeded, too many messages from your IP",
    ["too-many-connections"] = "421 4.7.0 Too many concurrent SMTP connections", ["too-many-recipients"] = "452 4.5.3 Too many recipients",
    ["greylisted"] = "450 4.7.1 Greylisted, please try again later", ["ip-blocked"] = "554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org",
    ["domain-blocked"] = "550 5.7.1 Your sender domain is listed on the DBL: dbl.spamhaus.org", ["ptr-missing"] = "550 5.7.25 Client host rejected: cannot find your reverse hostname",
    ["auth-failure"] = "550 5.7.26 DMARC policy violation: SPF and DKIM failed", ["sender-rejected"] = "550 5.1.8 Sender address rejected: Domain not found",
    ["relay-denied"] = "554 5.7.1 Relay access denied", ["auth-required"] = "530 5.7.0 Authentication required",
    ["policy"] = "550 5.7.1 Message rejected due to local policy", ["spam-content"] = "554 5.7.1 Message rejected as spam",
    ["virus"] = "554 5.7.1 Virus found in message", ["content-rejected"] = "552 5.7.0 attachment type .exe is not allowed",
    ["message-too-large"] = "552 5.3.4 Message size exceeds fixed limit", ["rfc-noncompliant"] = "550 5.6.0 Message has no From header, not RFC 5322 compliant",
    ["delivered"] = "250 2.0.0 OK queued as 4XyZ", ["unknown"] = "550 qwerty asdf",
  }
  for category, text in pairs(samples) do
    it("knows " .. category, function() assert.equal(category, (bouncekit.category(text))) end)
  end
  it("bounds its input", function()
    local w = bouncekit.classify("550 5.1.1 User unknown " .. ("x "):rep(20000))
    assert.equal("user-unknown", w.category)
    assert.is_true(w.flags.truncated)
  end)
end)

describe("the registry", function()
  it("looks codes up", function()
    assert.equal("X.7.26", bouncekit.lookup("5.7.26", nil, { system = "iana" }).enhanced)
    assert.equal(550, bouncekit.lookup(550).code)
    assert.equal(550, bouncekit.lookup("550").code)
    assert.equal("merak", bouncekit.lookup(550, "5.7.1", { system = "merak" }).system)
    assert.is_nil(bouncekit.lookup(299))
  end)
  it("gives the language asked for, and says which", function()
    for _, lang in ipairs { "en", "tr", "zh" } do
      local e = bouncekit.lookup(nil, "5.1.1", { system = "iana", lang = lang })
      assert.equal(lang, e.lang)
      assert.is_string(e.description)
      assert.is_string(e.remedy)
    end
    assert.equal("tr", bouncekit.lookup(421, nil, { lang = "tr_TR.UTF-8" }).lang)
  end)
  it("has a description and, for failures, a remedy for every entry in every language", function()
    for _, lang in ipairs { "en", "tr", "zh" } do
      for e in bouncekit.entries { lang = lang } do
        assert.is_string(e.description, e.key)
        local first = tostring(e.code or e.enhanced):sub(1, 1)
        if e.category then assert.is_string(e.remedy, e.key) end
        if e.system ~= "digits" and (first == "4" or first == "5") then assert.is_string(e.remedy, e.key .. " " .. lang) end
      end
    end
  end)
  it("iterates with filters", function()
    local n = 0
    for e in bouncekit.entries { system = "mailenable" } do
      n = n + 1
      assert.equal("mailenable", e.system)
    end
    assert.equal(35, n)
    for e in bouncekit.entries { code = 452 } do assert.equal(452, e.code) end
  end)
  it("finds entries without a code by their words", function()
    local found = bouncekit.search("greylisting", { system = "merak" })
    assert.is_true(#found >= 1)
    assert.is_true(#bouncekit.search("kota", { lang = "tr" }) > 0)
    assert.is_true(#bouncekit.search("邮箱", { lang = "zh" }) > 0)
    assert.same({}, bouncekit.search("zzzzqqqq"))
    assert.same({}, bouncekit.search("  "))
    assert.equal(3, #bouncekit.search("mailbox", { limit = 3 }))
  end)
  it("lists systems, categories and languages", function()
    assert.is_true(#bouncekit.systems() > 40)
    assert.equal(41, #bouncekit.categories("tr"))
    assert.equal(3, #bouncekit.languages())
  end)
end)

describe("wrong use", function()
  local cases = {
    { "parse", function() bouncekit.parse(550) end },
    { "parse", function() bouncekit.parse() end },
    { "classify", function() bouncekit.classify({}) end },
    { "classify", function() bouncekit.classify("x", 5) end },
    { "category", function() bouncekit.category(nil) end },
    { "lookup", function() bouncekit.lookup(99) end },
    { "lookup", function() bouncekit.lookup(550, "7.1.1") end },
    { "lookup", function() bouncekit.lookup(550, nil, { lang = "xx" }) end },
    { "lookup", function() bouncekit.lookup(550, nil, { sytem = "merak" }) end },
    { "entries", function() for _ in bouncekit.entries { code = "abc" } do error "never" end end },
    { "search", function() bouncekit.search(nil) end },
    { "explain", function() bouncekit.explain(12) end },
    { "log", function() bouncekit.log(12) end },
  }
  for i, case in ipairs(cases) do
    it("raises and names the caller's line (" .. case[1] .. " " .. i .. ")", function()
      local ok, message = pcall(case[2])
      assert.is_false(ok)
      assert.truthy(tostring(message):find("api_spec.lua:%d+"), message)
      assert.truthy(tostring(message):find(case[1], 1, true), message)
    end)
  end
end)
