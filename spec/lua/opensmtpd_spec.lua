-- smtpd's report stream, written by hand after what OpenSMTPD 6.8 sends; the real program is in spec/e2e/opensmtpd.
local opensmtpd = require "bouncekit.host.opensmtpd"
local keeper = require "bouncekit.host.keeper"
local policy = require "bouncekit.policy"
local memory = require "bouncekit.store.memory"

local NOW = 1795357105

local function report(event, rest)
  return ("report|0.6|%d.737309|smtp-out|%s|0123456789abcdef|%s"):format(NOW, event, rest)
end

local function feed(filter, lines)
  for _, line in ipairs(lines) do filter:line(report(line[1], line[2])) end
end

local GREETING = {
  { "link-connect", "mx.example.org|pass|192.0.2.1:38258|198.51.100.7:25" }, { "protocol-server", "220 mx.example.org" },
  { "protocol-client", "EHLO out.example.com" }, { "protocol-server", "250-mx.example.org" },
  { "protocol-server", "250 SIZE 1000" }, { "protocol-client", "MAIL FROM:<me@example.com>" },
  { "protocol-server", "250 2.1.0 Ok" }, { "tx-begin", "8a49e6f5" }, { "tx-mail", "8a49e6f5|ok|me@example.com" },
}

local function rcpt(address, reply, envelope)
  return { { "protocol-client", "RCPT TO:<" .. address .. ">" }, { "tx-envelope", "8a49e6f5|" .. (envelope or "8a49e6f58ece95a6") },
    { "protocol-server", reply } }
end

describe("bouncekit.host.opensmtpd", function()
  local events, filter
  before_each(function()
    events = {}
    filter = opensmtpd.new { event = function(event) events[#events + 1] = event end,
      refuse = function(who) return who == "gone@example.org" and "550 5.1.1 not mailed\r\nany more" or nil end }
  end)

  it("registers for what it wants, and for nothing else", function()
    local text = filter:line("config|ready")
    assert.is_truthy(text:find("register|report|smtp-out|protocol-server\n", 1, true))
    assert.is_truthy(text:find("register|filter|smtp-in|rcpt-to\n", 1, true))
    assert.is_truthy(text:find("register|ready\n$"))
    assert.is_nil(filter:line("config|subsystem|smtp-out"))
    assert.are.equal("register|ready\n", opensmtpd.new({}):line("config|ready"))
  end)

  it("tells the refusal of a recipient", function()
    feed(filter, GREETING)
    feed(filter, rcpt("ann@example.org", "550 5.1.1 <ann@example.org>: User unknown | really"))
    assert.are.equal(1, #events)
    local e = events[1]
    assert.are.equal("ann@example.org", e.recipient)
    assert.are.equal("me@example.com", e.sender)
    assert.are.equal("8a49e6f58ece95a6", e.queue_id)
    assert.are.equal("mx.example.org", e.relay_host)
    assert.are.equal("198.51.100.7", e.relay_ip)
    assert.are.equal("192.0.2.1", e.ip)
    assert.are.equal("rcpt", e.phase)
    assert.are.equal("bounced", e.status)
    assert.are.equal("user-unknown", e.verdict.category)
    assert.are.equal(550, e.code)
    assert.is_truthy(e.text:find("| really", 1, true))
  end)

  it("joins the lines of a reply, and cuts it where it does not end", function()
    feed(filter, GREETING)
    feed(filter, { { "protocol-client", "RCPT TO:<ann@example.org>" }, { "protocol-server", "550-5.1.1 No such" },
      { "protocol-server", "550 5.1.1 user here" } })
    assert.are.equal("550-5.1.1 No such\r\n550 5.1.1 user here", events[1].text)
    feed(filter, { { "protocol-client", "RCPT TO:<bob@example.org>" } })
    for i = 1, 64 do filter:line(report("protocol-server", "550-5.1.1 line " .. i)) end
    filter:line(report("protocol-server", "550-5.1.1 one too many"))
    filter:line(report("protocol-server", "550 5.1.1 the end"))
    assert.is_truthy(events[2].text:find("line 64", 1, true))
    assert.is_nil(events[2].text:find("one too many", 1, true))
  end)

  it("tells what fails at the end for all that were accepted, and only for them", function()
    feed(filter, GREETING)
    feed(filter, rcpt("ann@example.org", "250 2.1.5 Ok", "aa"))
    feed(filter, rcpt("bob@example.org", "452 4.2.2 Mailbox full", "bb"))
    feed(filter, rcpt("eve@example.org", "250 2.1.5 Ok", "cc"))
    feed(filter, { { "protocol-client", "DATA" }, { "protocol-server", "354 go on" }, { "protocol-client", "." },
      { "protocol-server", "554 5.7.1 Message rejected as spam" } })
    assert.are.equal(3, #events)
    assert.are.equal("bob@example.org deferred mailbox-full",
      events[1].recipient .. " " .. events[1].status .. " " .. events[1].verdict.category)
    assert.are.equal("ann@example.org aa spam-content", events[2].recipient .. " " .. events[2].queue_id .. " "
      .. events[2].verdict.category)
    assert.are.equal("eve@example.org", events[3].recipient)
    assert.are.equal("eod", events[3].phase)
  end)

  it("tells deliveries once", function()
    feed(filter, GREETING)
    feed(filter, rcpt("ann@example.org", "250 2.1.5 Ok"))
    feed(filter, { { "protocol-client", "DATA" }, { "protocol-server", "354 go on" }, { "protocol-client", "." },
      { "protocol-server", "250 2.0.0 queued" }, { "tx-reset", "8a49e6f5" }, { "protocol-client", "QUIT" },
      { "protocol-server", "221 2.0.0 Bye" } })
    assert.are.equal(1, #events)
    assert.are.equal("delivered", events[1].status)
    assert.is_nil(events[1].verdict)
  end)

  it("keeps a deferral temporary whatever its words", function()
    feed(filter, GREETING)
    feed(filter, rcpt("ann@example.org", "450 5.1.1 User unknown"))
    assert.are.equal("deferred", events[1].status)
    assert.are.equal("temporary", events[1].verdict.permanence)
  end)

  it("tells a refused session without a recipient", function()
    feed(filter, { { "link-connect", "<unknown>|fail|[2001:db8::1]:4242|[2001:db8::2]:25" },
      { "protocol-server", "554 5.7.1 Your host is blocked" } })
    assert.is_nil(events[1].recipient)
    assert.are.equal("connect", events[1].phase)
    assert.are.equal("2001:db8::2", events[1].relay_ip)
    assert.are.equal("2001:db8::1", events[1].ip)
    assert.is_nil(events[1].relay_host)
  end)

  it("refuses recipients of incoming mail, in one line", function()
    local ask = "filter|0.6|1.5|smtp-in|rcpt-to|0123|4567|<%s>"
    assert.are.equal("filter-result|0123|4567|reject|550 5.1.1 not mailed  any more\n",
      filter:line(ask:format "gone@example.org"))
    assert.are.equal("filter-result|0123|4567|proceed\n", filter:line(ask:format "ann@example.org"))
    assert.are.equal("filter-result|0123|4567|proceed\n", filter:line("filter|0.6|1.5|smtp-in|mail-from|0123|4567|<>"))
  end)

  it("outlives mistakes of what it is given", function()
    local said = {}
    filter = opensmtpd.new { event = function() error "first" end, refuse = function() error "second" end,
      problem = function(text) said[#said + 1] = text:match "%a+$" end }
    feed(filter, GREETING)
    feed(filter, rcpt("ann@example.org", "550 5.1.1 User unknown"))
    feed(filter, rcpt("bob@example.org", "550 5.1.1 User unknown"))
    assert.are.equal("filter-result|0123|4567|proceed\n", filter:line("filter|0.6|1.5|smtp-in|rcpt-to|0123|4567|<a@b>"))
    assert.are.equal("first first second", table.concat(said, " "))
  end)

  it("takes any bytes, and keeps a bounded number of sessions", function()
    for _, line in ipairs { "", "|", "report|", "report|0.6|x|smtp-out|", "report|0.6|1|smtp-out|protocol-server|",
      "filter|", "filter|0.6|1|smtp-in|rcpt-to|", ("report|0.6|1|smtp-out|tx-mail|a|%s"):format(("\0|"):rep(5000)),
      "report|0.6|1|smtp-out|link-connect|" .. ("x"):rep(100000) .. "|" } do
      assert.has_no.errors(function() filter:line(line) end)
    end
    for i = 1, 20500 do
      filter:line(("report|0.6|1|smtp-out|link-connect|%016x|mx.example|pass|192.0.2.1:1|192.0.2.2:25"):format(i))
    end
    local n = 0
    for _ in pairs(filter.sessions) do n = n + 1 end
    assert.are.equal(10000, n)
    assert.are.equal(0, #events)
  end)

  it("feeds a keeper", function()
    local k = keeper.new { policy = policy.load("transactional"), store = memory.new() }
    filter = opensmtpd.new { event = function(event) events[#events + 1] = k:take(event, NOW) or "none" end }
    feed(filter, GREETING)
    feed(filter, rcpt("ann@example.org", "550 5.1.1 <ann@example.org>: User unknown"))
    feed(filter, rcpt("bob@example.org", "452 4.2.2 Mailbox full"))
    assert.are.equal("suppress", events[1].kind)
    assert.is_true(events[1].kept)
    assert.is_falsy(events[2].kept)
    assert.are.equal("gone", k.list:check("ann@example.org", { now = NOW }).rule)
    assert.is_nil(k.list:check("bob@example.org", { now = NOW }))
    assert.is_false(k:take({ recipient = "a@example.org", status = "rejected" }, NOW))
  end)
end)
