local helper = require "helper"
local input = require "bouncekit.cli.input"

local function read(content)
  local got = { replies = {}, events = 0, unknown = 0, lines = 0, bytes = 0, mails = {}, webhooks = 0 }
  local name = helper.file(content)
  local ok, message = input.read(name, {
    lines = function(n) got.lines = got.lines + n end,
    bytes = function(n) got.bytes = got.bytes + n end,
    unknown = function() got.unknown = got.unknown + 1 end,
    reply = function(text) got.replies[#got.replies + 1] = text end,
    event = function() got.events = got.events + 1 end,
    mail = function(mail, file, number) got.mails[#got.mails + 1] = { mail.kind, file == name, number } end,
    webhook = function() got.webhooks = got.webhooks + 1 end,
  }, function(text) return { category = "x", permanence = "hard", text = text } end)
  return ok and got or nil, message
end

local BOUNCE = "From: MAILER-DAEMON@mx.example.net\nTo: ann@example.net\nSubject: Undelivered Mail\n\n"
local POSTFIX = "Mar  3 09:12:01 mail postfix/smtp[1]: AB12: to=<a@b.example>, relay=none, delay=1, delays=0/0/1/0, "
  .. "dsn=5.0.0, status=bounced (x)\n"

describe("input", function()
  after_each(helper.cleanup)
  it("takes one reply a line, with any line end and without a last one", function()
    assert.same({ "550 a", "551 b", "552 c" }, read("550 a\r\n551 b\n\n552 c").replies)
  end)
  it("joins the lines of a multi-line reply", function()
    assert.same({ "550-5.1.1 a\r\n550-b\r\n550 5.1.1 c", "450 d" }, read("550-5.1.1 a\n550-b\n550 5.1.1 c\n450 d\n").replies)
  end)
  it("keeps a continuation that never ends, and one that another reply interrupts", function()
    assert.same({ "550-a\r\n550-b" }, read("550-a\n550-b\n").replies)
    assert.same({ "550-a", "421 b" }, read("550-a\n421 b\n").replies)
  end)
  it("tells logs from replies", function()
    local got = read("Mar  3 09:12:01 mail sshd[1]: x\n" .. POSTFIX .. "stray text\n")
    assert.equal(1, got.events)
    assert.equal(2, got.unknown)
    assert.same({}, got.replies)
    assert.equal(3, got.lines)
  end)
  it("takes nothing before the first line of a log for a reply that does not look like one", function()
    local got = read("loaded 3 lists\n550 5.1.1 no\n" .. POSTFIX .. "550 5.1.1 no\n")
    assert.same({ "550 5.1.1 no" }, got.replies)
    assert.same({ 1, 2, 4 }, { got.events, got.unknown, got.lines })
    assert.same({ "loaded 3 lists" }, read("loaded 3 lists\n").replies)
  end)
  it("cuts endless lines and goes on", function()
    local got = read(("x"):rep(3000000) .. "\n550 next\n")
    assert.equal(2, #got.replies)
    assert.is_true(#got.replies[1] <= 1200000)
    assert.equal("550 next", got.replies[2])
  end)
  it("knows a mail and an mbox by their content", function()
    if not pcall(require, "bouncekit.mime") then
      local got, message = read(BOUNCE .. "text\n")
      assert.is_nil(got)
      assert.truthy(message:find("bouncekit-mime", 1, true))
      return
    end
    assert.same({ { "none", true, 1 } }, read(BOUNCE .. "text\n").mails)
    local one = "From MAILER-DAEMON Tue Nov 24 10:00:00 2026\n" .. BOUNCE .. "text\n\n"
    local got = read(one .. one)
    assert.equal(2, #got.mails)
    assert.equal(2, got.mails[2][3])
    assert.equal(2 * #one, got.bytes)
  end)
  it("knows webhook payloads: one, a list, one a line, spread over lines", function()
    local payload = '{"RecordType":"Bounce","Type":"HardBounce","Email":"a@b.example","Details":"550 no"}'
    assert.equal(1, read(payload).webhooks)
    assert.equal(2, read("[" .. payload .. "," .. payload .. "]").webhooks)
    local got = read(payload .. "\n" .. payload .. "\nnot json\n")
    assert.equal(2, got.webhooks)
    assert.equal(1, got.unknown)
    assert.equal(1, read((payload:gsub(",", ",\n  "):gsub("{", "{\n  "))).webhooks)
    assert.is_nil((read("[{\"a\":\n1,")))
  end)
  it("reads a packed log", function()
    local name, events = helper.file(POSTFIX:rep(3)), 0
    os.execute("gzip -c " .. name .. " > " .. name .. ".gz")
    assert.is_true(input.read(name .. ".gz", { event = function() events = events + 1 end },
      require("bouncekit").classify))
    os.remove(name .. ".gz")
    assert.equal(3, events)
  end)
  it("puts rotated logs in order, and marks what lies in a folder", function()
    local names = {}
    for i, f in ipairs((input.files { "mail.log", "mail.log.1", "mail.log.2.gz" })) do names[i] = f[1] end
    assert.same({ "mail.log.2.gz", "mail.log.1", "mail.log" }, names)
    local list = input.files { "spec/cases/log" }
    assert.is_true(#list > 0 and list[1][2])
  end)
  it("passes over what is neither, in a folder", function()
    local name, strange = helper.file("just words\n"), 0
    assert.is_true(input.read(name, { strange = function() strange = strange + 1 end }, print, { below = true }))
    assert.equal(1, strange)
  end)
  it("says why a file cannot be read", function()
    local got, message = input.read("/nonexistent/file", {}, print)
    assert.is_nil(got)
    assert.truthy(message:find("nonexistent", 1, true))
    local folder, why = input.read("/", {}, print)
    assert.is_nil(folder)
    assert.is_string(why)
  end)
end)

-- The same logs, with deliveries as events and by their number.
describe("a log read for its failures", function()
  local bouncekit, summary = require "bouncekit", require "bouncekit.summary"
  if not require("bouncekit.core").logreader then
    it("needs the core in C", function() pending("the core in Lua reads no logs") end)
    return
  end

  local function run(files, quiet)
    local s, events = summary.new(), 0
    local on = {
      event = function(event)
        if event.status == "delivered" then events = events + 1 end
        s:event(event)
      end,
      unknown = function() s.unknown_lines = s.unknown_lines + 1 end,
      reply = function() s.replies = (s.replies or 0) + 1 end,
      lines = function(n) s.lines = s.lines + n end,
      deliveries = quiet and function(n, notifications) s:deliveries(n, notifications) end or nil,
    }
    for _, name in ipairs(files) do assert.is_true(input.read(name, on, bouncekit.classify)) end
    s:finish()
    return { s.lines, s.delivered, s.notifications, s.failed, s.waiting, s.recovered, s.attempts, s.unknown_lines, s.replies }, events
  end

  local function line(second, id, rest)
    return ("Jan 13 09:%02d:%02d mx1 postfix/smtp[1]: %s: to=<b%d@example.org>, relay=mx.example.org[192.0.2.25]:25, delay=1, %s\n"):format(
      math.floor(second / 60) % 60, second % 60, id, second % 7, rest)
  end

  it("counts the same, in one file and over the ends of files", function()
    local first, second = {}, {}
    for i = 1, 600 do
      local id = ("A%04X"):format(i)
      if i % 3 == 0 then first[#first + 1] = line(i, id, "dsn=4.7.1, status=deferred (host mx.example.org[192.0.2.25] said: 450 4.7.1 Greylisted)")
      elseif i % 11 == 0 then first[#first + 1] = line(i, id, "dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.25] said: 550 5.1.1 User unknown)")
      else first[#first + 1] = line(i, id, "dsn=2.0.0, status=sent (250 ok)") end
      if i % 6 == 0 then second[#second + 1] = line(i, id, "dsn=2.0.0, status=sent (250 ok)") end
      if i % 50 == 0 then first[#first + 1] = "Jan 13 09:00:00 mx1 kernel: nobody's line\n" end
    end
    local one, two = helper.file(table.concat(first)), helper.file(table.concat(second))
    local loud, all = run({ one, two }, false)
    local quiet, some = run({ one, two }, true)
    assert.same(loud, quiet)
    assert.equal(100, quiet[6])   -- recovered: deferred in the first file, delivered in the second
    assert.equal(100, quiet[5])
    assert.is_true(all > 400 and some >= 100 and some < 110)
    assert.same((run({ "spec/cases/log/postfix.log" }, false)), (run({ "spec/cases/log/postfix.log" }, true)))
    helper.cleanup()
  end)
end)
