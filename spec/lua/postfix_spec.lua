local log = require "bouncekit.log"

-- A classifier that says what the test wants: the line work is what is tested here.
local function fake(permanence)
  return function(text) return { category = "fake", permanence = permanence or "hard", action = "suppress", text = text } end
end

local function events(lines, permanence)
  local out = {}
  for event in log.events(lines, fake(permanence)) do out[#out + 1] = event end
  return out
end

local HEAD = "Mar  3 09:12:01 mail postfix/smtp[2131]: 4B1F2A2AA1: "

describe("Postfix log", function()
  it("reads a bounce", function()
    local e = events { HEAD .. "to=<ann@example.org>, orig_to=<a@example.org>, relay=mx.example.org[192.0.2.7]:25, delay=1.5, " ..
      "delays=0/0/1/0.5, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.7] said: 550 5.1.1 no (in reply to RCPT TO command))" }[1]
    assert.equal("bounced", e.status)
    assert.equal("ann@example.org", e.recipient)
    assert.equal("a@example.org", e.original_recipient)
    assert.equal("mx.example.org", e.relay_host)
    assert.equal("192.0.2.7", e.relay_ip)
    assert.equal(25, e.relay_port)
    assert.equal("5.1.1", e.enhanced)
    assert.equal(1.5, e.delay)
    assert.equal("4B1F2A2AA1", e.queue_id)
    assert.equal("Mar  3 09:12:01", e.time)
    assert.equal("mail", e.host)
    assert.equal("host mx.example.org[192.0.2.7] said: 550 5.1.1 no (in reply to RCPT TO command)", e.text)
    assert.equal("hard", e.verdict.permanence)
  end)
  it("reads RFC 3339 and RFC 5424 headers, instances and long queue ids", function()
    local tail = "4XyZ12AbCdzQw: to=<a@b.example>, relay=none, delay=1, delays=0/0/1/0, dsn=4.4.1, status=deferred (timed out)"
    local list = events {
      "2026-03-03T09:12:01.123456+03:00 mail postfix/smtp[1]: " .. tail,
      "<22>1 2026-03-03T09:12:01Z mail postfix/smtp 77 - - " .. tail,
      "Mar  3 09:12:01 mail postfix-out/smtp[1]: " .. tail,
      "Mar  3 09:12:01 mail postfix/relay/smtp[1]: " .. tail,
    }
    assert.equal(4, #list)
    assert.equal("2026-03-03T09:12:01.123456+03:00", list[1].time)
    assert.equal("2026-03-03T09:12:01Z", list[2].time)
    assert.equal("4XyZ12AbCdzQw", list[3].queue_id)
  end)
  it("a deferred message is under way: temporary whatever the reply", function()
    local v = events { HEAD .. "to=<a@b.example>, relay=none, delay=1, delays=0/0/1/0, dsn=4.0.0, status=deferred (554 no)" }[1].verdict
    assert.equal("temporary", v.permanence)
    assert.equal("hard", v.reply_permanence)
    assert.equal("retry", v.action)
  end)
  it("gives each waiting recipient its last reason when the message expires", function()
    local line = "to=<%s>, relay=none, delay=1, delays=0/0/1/0, dsn=4.4.1, status=%s (%s)"
    local list = events({
      "Mar  3 09:12:00 mail postfix/qmgr[9]: 4B1F2A2AA1: from=<me@shop.example>, size=1, nrcpt=3 (queue active)",
      HEAD .. line:format("a@b.example", "deferred", "first"),
      HEAD .. line:format("a@b.example", "deferred", "second"),
      HEAD .. line:format("c@b.example", "deferred", "third"),
      HEAD .. line:format("d@b.example", "deferred", "fourth"),
      HEAD .. line:format("d@b.example", "sent", "250 ok"),
      "Mar  8 09:12:00 mail postfix/qmgr[9]: 4B1F2A2AA1: from=<me@shop.example>, status=expired, returned to sender",
      "Mar  8 09:12:00 mail postfix/qmgr[9]: 4B1F2A2AA1: removed",
    }, "temporary")
    assert.equal(7, #list)
    assert.equal("expired", list[6].status)
    assert.equal("a@b.example", list[6].recipient)
    assert.equal("second", list[6].text)
    assert.equal("permanent", list[6].verdict.permanence)
    assert.equal("c@b.example", list[7].recipient)
    assert.equal("me@shop.example", list[7].sender)
  end)
  it("keeps odd addresses whole", function()
    local list = events {
      HEAD .. [[to=<"a>, b"@example.org>, relay=none, delay=1, delays=0/0/1/0, dsn=5.0.0, status=bounced (x)]],
      HEAD .. "to=<>, relay=none, delay=1, delays=0/0/1/0, dsn=5.0.0, status=bounced (x)",
    }
    assert.equal([["a>, b"@example.org]], list[1].recipient)
    assert.equal("", list[2].recipient)
    assert.equal(2, #list)
  end)
  it("marks verification probes and survives a cut line", function()
    local list = events {
      HEAD .. "to=<a@b.example>, relay=none, delay=1, delays=0/0/1/0, dsn=5.0.0, status=undeliverable (x)",
      HEAD .. "to=<a@b.example>, relay=none, delay=1, delays=0/0/1/0, dsn=5.0.0, status=bounced (host mx said: 550 tex",
    }
    assert.is_true(list[1].probe)
    assert.equal("host mx said: 550 tex", list[2].text)
  end)
  it("leaves other lines alone", function()
    assert.same({}, events { "", "hello", "Mar  3 09:12:01 mail sshd[1]: Failed password",
      "Mar  3 09:12:01 mail postfix/smtpd[1]: NOQUEUE: reject: RCPT from x[192.0.2.1]: 554 5.7.1 no; from=<a@b.c> to=<d@e.f>",
      HEAD .. "enabling PIX workarounds", ("x"):rep(200000) })
  end)
  it("remembers who sent a message, bounded", function()
    local reader = log.reader(fake())
    for i = 1, 300000 do
      reader:line(("Mar  3 09:12:01 mail postfix/qmgr[1]: %X: from=<a%d@b.example>, size=1, nrcpt=1 (queue active)"):format(i + 0x1000000, i))
    end
    local line = "Mar  3 09:12:01 mail postfix/smtp[1]: %X: to=<c@d.example>, relay=none, delay=1, delays=0/0/1/0, dsn=2.0.0, status=sent (ok)"
    assert.equal("a300000@b.example", reader:line(line:format(300000 + 0x1000000))[1].sender)
    assert.is_nil(reader:line(line:format(1 + 0x1000000))[1].sender)
  end)
  it("bounds the messages it waits for", function()
    local waiting = require("bouncekit.log.waiting").new(100)
    for i = 1, 1000 do
      waiting:join({ status = "deferred", queue_id = "Q" .. i, recipient = "a@b.example", text = "later" })
      waiting:join({ status = "deferred", queue_id = "Q" .. i, recipient = "a@b.example", text = "later" })
      if i % 2 == 0 then waiting:join({ status = "delivered", queue_id = "Q" .. i, recipient = "a@b.example", text = "" }) end
    end
    local n = 0
    for _ in pairs(waiting.messages) do n = n + 1 end
    assert.is_true(n <= 100)
    n = 0
    for _ in pairs(waiting.ids) do n = n + 1 end
    assert.is_true(n <= 202)
    assert.equal(1, #waiting:expire({ status = "expired", queue_id = "Q999" }))
    assert.equal(0, #waiting:expire({ status = "expired", queue_id = "Q1" }))
  end)
end)
