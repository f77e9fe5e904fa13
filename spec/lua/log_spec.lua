local helper = require "helper"
local log = require "bouncekit.log"
local source = require "bouncekit.log.source"

-- A classifier that says what the test wants: the line work is what is tested here.
local function fake(permanence)
  return function(text, ctx)
    return { category = "fake", permanence = permanence or "hard", action = "suppress", text = text, host = ctx.host,
      phase = ctx.phase }
  end
end

local function events(from, permanence, options)
  local out = {}
  for event in log.events(from, fake(permanence), options) do out[#out + 1] = event end
  return out
end

local LINE = "Mar  3 09:12:01 mail postfix/smtp[2131]: %s: to=<%s>, relay=mx.example.org[192.0.2.7]:25, delay=1, " ..
  "delays=0/0/1/0, dsn=%s, status=%s (%s)"
local function line(id, status, text, to)
  return LINE:format(id, to or "ann@example.org", status == "sent" and "2.0.0" or "4.0.0", status, text)
end

describe("Log events", function()
  after_each(helper.cleanup)

  it("come from a file, an open file, a list and an iterator, with the number of their line", function()
    local text = "hello\n" .. line("A1", "sent", "250 ok") .. "\n\n" .. line("A2", "bounced", "550 no") .. "\n"
    local name = helper.file(text)
    local list = {}
    for l in text:gmatch("([^\n]*)\n") do list[#list + 1] = l end
    local i = 0
    local function iterator()
      i = i + 1
      return list[i]
    end
    for _, from in ipairs { name, assert(io.open(name, "rb")), list, iterator } do
      local ids, numbers = {}, {}
      for event, number in log.events(from, fake()) do
        ids[#ids + 1], numbers[#numbers + 1] = event.queue_id, number
      end
      assert.same({ "A1", "A2" }, ids)
      assert.same({ 2, 4 }, numbers)
    end
  end)
  it("are found in the last line without an end, and across pieces", function()
    local lines = {}
    for n = 1, 5000 do lines[n] = line("B" .. n, n % 3 == 0 and "deferred" or "sent", ("x"):rep(n % 97)) end
    local list = events(helper.file(table.concat(lines, "\r\n")))
    assert.equal(5000, #list)
    assert.equal("B5000", list[5000].queue_id)
    assert.equal(("x"):rep(5000 % 97), list[5000].text)
  end)
  it("carry a verdict that knows host and phase, but not when delivered", function()
    local list = events { line("A1", "sent", "250 ok"), line("A2", "bounced", "550 no"),
      "Nov 25 01:25:50 host=mx.example.org from=a@b.example recipients=c@d.example smtpstatus=550 smtpmsg='550 no' " ..
      "errormsg='recipient address c@d.example not accepted by the server' exitcode=EX_DATAERR" }
    assert.is_nil(list[1].verdict)
    assert.equal("mx.example.org", list[2].verdict.host)
    assert.equal("rcpt", list[3].verdict.phase)
    assert.equal(550, list[3].code)
  end)
  it("count the attempts before, until a message has ended", function()
    local list = events { line("A1", "deferred", "x"), line("A1", "deferred", "x"), line("A1", "sent", "ok"),
      line("A1", "sent", "ok"), line("A2", "sent", "ok") }
    assert.is_nil(list[1].attempts_before)
    assert.equal(1, list[2].attempts_before)
    assert.equal(2, list[3].attempts_before)
    assert.is_nil(list[4].attempts_before)
    assert.is_nil(list[5].attempts_before)
  end)
  it("of a message given up have the last reason, and keep the line's words apart", function()
    local exim = "2026-11-22 14:20:5%d 1xV8R4-00001b-0Y %s"
    local list = events({
      exim:format(1, "<= me@shop.example U=me P=local S=1"),
      exim:format(2, "== a@b.example R=r T=t defer (-44) H=mx.b.example [192.0.2.7]: SMTP error: 450 later"),
      exim:format(3, "== a@b.example R=r T=t defer (-54): retry time not reached for any host for 'b.example'"),
      exim:format(4, "** a@b.example: retry timeout exceeded"),
    }, "temporary")
    assert.equal(3, #list)
    assert.same({ "deferred", "deferred", "expired" }, { list[1].status, list[2].status, list[3].status })
    for _, e in ipairs(list) do
      assert.equal("SMTP error: 450 later", e.text)
      assert.equal("me@shop.example", e.sender)
      assert.equal("mx.b.example", e.relay_host)
    end
    assert.is_true(list[2].no_attempt)
    assert.equal("retry timeout exceeded", list[3].note)
    assert.equal(1, list[3].attempts_before)
    assert.equal("permanent", list[3].verdict.permanence)
    assert.equal("temporary", list[2].verdict.permanence)
  end)
  it("keep the words of a line that gives up where nothing is known before", function()
    local list = events { "2026-11-22 14:20:54 1xV8R4-00001b-0Y ** a@b.example: retry timeout exceeded" }
    assert.equal("retry timeout exceeded", list[1].text)
    assert.is_nil(list[1].no_reason)
  end)
  it("of Sendmail: whoever waits is given up, each with a reason of its own", function()
    local head = "Nov 22 13:50:03 mx sendmail[221]: 6AMDntlt000139: "
    local rest = ", delay=00:00:08, mailer=esmtp, pri=1, relay=mx.example.org. [192.0.2.7], dsn=4.2.2, "
    local list = events({
      head .. "to=<a@b.example>" .. rest .. "reply=452 4.2.2 full, stat=Deferred: 452 4.2.2 full",
      head .. "to=<c@b.example>" .. rest .. "stat=Deferred: Connection refused by mx.example.org.",
      head .. "to=<d@b.example>" .. rest .. "stat=Sent (ok)",
      head .. "6AMDoJtK000312: sender notify: Cannot send message for 5 days",
    }, "temporary")
    assert.equal(5, #list)
    assert.same({ "expired", "a@b.example", "452 4.2.2 full" }, { list[4].status, list[4].recipient, list[4].text })
    assert.same({ "expired", "c@b.example" }, { list[5].status, list[5].recipient })
    assert.equal("4.2.2", list[4].enhanced)
    assert.equal("sendmail", list[4].mta)
    assert.is_nil(list[4].all)
  end)
  it("of one queue id on two hosts are not mixed up", function()
    local other = line("A1", "sent", "ok"):gsub(" mail ", " elsewhere ")
    local list = events { line("A1", "deferred", "x"), other, line("A1", "sent", "ok") }
    assert.is_nil(list[2].attempts_before)
    assert.equal(1, list[3].attempts_before)
  end)
  it("take the code beside the words where these say nothing, but not against a reply", function()
    local asked = {}
    local function classify(text)
      asked[#asked + 1] = text
      local code = tonumber(text:match("^%d%d%d%f[%D]"))
      local category = text:find("^4%.4%.2") and "found" or "unknown"
      return { category = category, permanence = "temporary", code = code, text = text }
    end
    local head = "Nov 22 13:50:03 mx sendmail[221]: 6AMDntlt000139: to=<a@b.example>, delay=0, mailer=esmtp, " ..
      "pri=1, dsn=4.4.2, "
    local list = {}
    for event in log.events({ head .. "stat=Deferred", head .. "reply=450 odd, stat=Deferred: 450 odd" }, classify) do
      list[#list + 1] = event
    end
    assert.equal("found", list[1].verdict.category)
    assert.equal("Deferred", list[1].verdict.text)
    assert.equal("unknown", list[2].verdict.category)
    assert.same({ "Deferred", "4.4.2", "450 odd" }, asked)
  end)
  it("of Exim without a way: a domain of its own has no such user, another no mail servers", function()
    local exim = "2026-11-22 14:20:5%d 1xV8R4-00001b-0Y %s"
    local function category(sender, recipient)
      local list = {}
      for event in log.events({ exim:format(1, "<= " .. sender .. " U=me P=local S=1"),
        exim:format(2, "** " .. recipient .. ": Unrouteable address DT=0s") }, require("bouncekit").classify) do
        list[#list + 1] = event.verdict.category
      end
      return table.concat(list, " ")
    end
    assert.equal("domain-unknown", category("me@shop.example", "a@b.example"))
    assert.equal("domain-unknown", category("me@shop.example", "a@shop.example.net"))
    assert.equal("user-unknown", category("me@shop.example", "a@shop.example"))
    assert.equal("user-unknown", category("me@shop.example", "a@mail.shop.example"))
  end)
  it("of Sendmail without a host: RFC 7505's code is a domain without mail, not a user", function()
    local head = "Nov 22 13:50:03 mx sendmail[221]: 6AMDntlt000139: to=<a@b.example>, delay=0, mailer=esmtp, pri=1, "
    local list = {}
    for event in log.events({ head .. "relay=b.example., dsn=5.1.10, stat=Service unavailable",
      head .. "relay=b.example. [192.0.2.7], dsn=5.1.10, stat=Service unavailable" }, require("bouncekit").classify) do
      list[#list + 1] = event.verdict.category
    end
    assert.same({ "no-mail-service", "user-unknown" }, list)
  end)
  it("of a last attempt are final, whatever the words would allow; a waiting one is never", function()
    local function one(text, status)
      local head = "Nov 22 13:50:03 mx smtpd[22]: 8f1a2b3c4d5e6f70 mta delivery evpid=aabbccddeeff0011 from=<a@shop.example> "
      local event = log.events({ head .. ('to=<b@example.org> rcpt=<-> source="-" relay="example.org" delay=1s result="%s" stat="%s"')
        :format(status, text) }, require("bouncekit").classify)()
      return event.verdict.category .. " " .. event.verdict.permanence
    end
    assert.equal("system-error permanent", one("Could not retrieve credentials", "PermFail"))
    assert.equal("system-error temporary", one("Could not retrieve credentials", "TempFail"))
    assert.equal("protocol-error permanent", one("Remote server doesn't support required extensions", "PermFail"))
    assert.equal("user-unknown temporary", one("550 5.1.1 User unknown", "TempFail"))
  end)

  it("of dma: a host that is not found, for good or for now", function()
    local function one(how)
      local head = "Nov 22 13:50:03 desk dma[1a2b.5566]: "
      local event = log.events({ head .. "<b@slow.example> trying delivery",
        head .. "remote delivery " .. how .. ": DNS lookup failure: host slow.example not found" }, require("bouncekit").classify)()
      return event.status .. " " .. event.verdict.category .. " " .. event.verdict.permanence
    end
    assert.equal("bounced domain-unknown hard", one("failed"))
    assert.equal("deferred dns-failure temporary", one("deferred"))
  end)

  it("of the receiving side are told when asked for", function()
    local l = "Mar  3 09:12:01 mail postfix/smtpd[1]: NOQUEUE: reject: RCPT from x[192.0.2.1]: 554 5.7.1 no; " ..
      "from=<a@b.example> to=<d@e.example> proto=SMTP helo=<x>"
    assert.same({}, events { l })
    local list = events({ l }, "hard", { rejects = true })
    assert.equal("rejected", list[1].status)
    assert.equal("d@e.example", list[1].recipient)
    assert.equal("hard", list[1].verdict.permanence)
  end)
  it("wrong use raises; a file that is not there too", function()
    assert.has_error(function() log.events(12, fake()) end)
    local ok, message = pcall(log.events, "/nonexistent/log", fake())
    assert.is_false(ok)
    assert.truthy(message:find("nonexistent", 1, true))
    assert.is_false((pcall(log.events, "/", fake())))
  end)
end)

describe("Log reader", function()
  it("tells lines that are nobody's, line by line and in pieces", function()
    local reader = log.reader(fake())
    assert.is_nil(reader:line("hello"))
    assert.same({}, reader:line("Mar  3 09:12:01 mail postfix/qmgr[1]: A1: removed"))
    assert.equal(1, #reader:line(line("A1", "sent", "ok")))
    local list, seen = {}, {}
    local text = "one\n" .. line("A1", "sent", "ok") .. "\ntwo\nthr"
    for _, piece in ipairs { text:sub(1, 50), text:sub(51), "ee\n" } do
      for i = 1, reader:feed(piece, list, true) do seen[#seen + 1] = list[i].queue_id or list[i] end
    end
    assert.same({ "one", "A1", "two", "three" }, seen)
    assert.equal(0, reader:feed(nil, list, true))
    assert.equal(7, reader:lines())
  end)
  it("refuses what is no text", function()
    local reader = log.reader(fake())
    assert.has_error(function() reader:line({}) end)
    assert.has_error(function() reader.core:feed("x", 5) end)
    assert.has_error(function() reader.core.feed({}, "x", {}) end)
  end)
  it("reads a whole file", function()
    local name = helper.file("stray\n" .. line("A1", "sent", "ok") .. "\n" .. line("A2", "bounced", "550 no"))
    local seen, others, steps = {}, {}, 0
    local on = { event = function(e) seen[#seen + 1] = e.queue_id end, other = function(l) others[#others + 1] = l end,
      progress = function() steps = steps + 1 end }
    assert.equal(3, log.read(name, on, fake()))
    assert.same({ "A1", "A2" }, seen)
    assert.same({ "stray" }, others)
    assert.is_true(steps >= 1)
    local lines, message = log.read("/nonexistent/log", on, fake())
    assert.is_nil(lines)
    assert.is_string(message)
    helper.cleanup()
  end)
end)

describe("Log files", function()
  after_each(helper.cleanup)

  it("are unpacked whatever their name is", function()
    local text, seen = line("A1", "sent", "ok") .. "\n", 0
    for _, tool in ipairs { "gzip", "xz", "zstd -q", "bzip2" } do
      local name = helper.file(text)
      local packed = name .. " it's; $(x)"
      local ok = os.execute(tool .. " -c <" .. name .. " >" .. source.quote(packed) .. " 2>/dev/null")
      if ok == true or ok == 0 then
        assert.equal("A1", events(packed)[1].queue_id)
        seen = seen + 1
      end
      os.remove(packed)
    end
    assert.is_true(seen >= 1)   -- gzip is everywhere
  end)
  it("that are cut inside give what they have", function()
    local lines = {}
    for i = 1, 3000 do lines[i] = line("A" .. i, "sent", "ok " .. i * 7919 % 1000) end
    local name = helper.file(table.concat(lines, "\n") .. "\n")
    local packed = name .. ".gz"
    os.execute("gzip -c <" .. name .. " | head -c 8000 >" .. packed)
    local n = #events(packed)
    assert.is_true(n > 10 and n < 3000)
    local whole, message = log.read(packed, { event = function() end }, fake())
    os.remove(packed)
    if _VERSION ~= "Lua 5.1" then   -- which does not tell how a program ended
      assert.is_nil(whole)
      assert.truthy(message:find("unpacking", 1, true))
    end
  end)
  it("stand in the order they were written", function()
    assert.same({ "mail.log.10.gz", "mail.log.2.gz", "mail.log.1", "mail.log", "other" },
      log.rotation { "mail.log", "mail.log.1", "mail.log.10.gz", "other", "mail.log.2.gz" })
    assert.same({ "log/maillog-20250112", "log/maillog-20250119.xz", "log/maillog" },
      log.rotation { "log/maillog", "log/maillog-20250119.xz", "log/maillog-20250112" })
    assert.same({ "MSGTRK2025.LOG", "b" }, log.rotation { "MSGTRK2025.LOG", "b" })
    assert.same({}, log.rotation {})
  end)
end)

describe("A log that grows", function()
  local name
  before_each(function() name = helper.file("") end)
  after_each(helper.cleanup)

  local function write(text, mode)
    local f = assert(io.open(name, mode or "ab"))
    f:write(text)
    f:close()
  end
  -- Each sleep lets the next thing happen; then reading ends.
  local function follow(things)
    local step, ids = 0, {}
    local options = { follow = true, sleep = function()
      step = step + 1
      if things[step] then things[step]() end
      return step <= #things
    end }
    for event in log.events(name, fake(), options) do ids[#ids + 1] = event.queue_id end
    return ids
  end

  it("is read as it grows, half lines too", function()
    write(line("A1", "sent", "ok") .. "\n")
    local half = line("A3", "sent", "ok") .. "\n"
    assert.same({ "A1", "A2", "A3" }, follow {
      function() write(line("A2", "sent", "ok") .. "\n" .. half:sub(1, 30)) end,
      function() end,
      function() write(half:sub(31)) end,
    })
  end)
  it("is followed to the file that takes its place", function()
    write(line("A1", "sent", "ok") .. "\n")
    assert.same({ "A1", "A2", "B1", "B2" }, follow {
      function()
        write(line("A2", "sent", "ok") .. "\n")
        os.rename(name, name .. ".1")
      end,
      function() write(line("B1", "sent", "something else") .. "\n") end,
      function() write(line("B2", "sent", "ok") .. "\n") end,
    })
    os.remove(name .. ".1")
  end)
  it("is read anew when it was cut", function()
    write(line("A1", "sent", "ok") .. "\n" .. line("A2", "sent", "ok") .. "\n")
    assert.same({ "A1", "A2", "A1" }, follow {
      function() write(line("A1", "sent", "ok") .. "\n", "wb") end,
    })
  end)
  it("need not be there yet", function()
    os.remove(name)
    assert.same({ "A1" }, follow {
      function() end,
      function() write(line("A1", "sent", "ok") .. "\n") end,
    })
  end)
end)
