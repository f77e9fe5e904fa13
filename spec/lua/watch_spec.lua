local follow = require "bouncekit.watch.follow"
local helper = require "helper"
local maps = require "bouncekit.watch.maps"
local memory = require "bouncekit.store.memory"
local policy = require "bouncekit.policy"
local socketmap = require "bouncekit.watch.socketmap"
local watch = require "bouncekit.watch"

local have_dbi = pcall(require, "DBI")

local names = {}
local function temporary(content)
  local name = helper.file(content or "")
  names[#names + 1] = name
  return name
end

local function write(name, text, mode)
  local f = assert(io.open(name, mode or "ab"))
  f:write(text)
  f:close()
end

local function cleanup()
  for _, name in ipairs(names) do
    os.remove(name .. ".1")
    os.remove(name .. ".2")
    os.remove(name .. ".new")
    os.remove(name .. "-wal")
    os.remove(name .. "-shm")
  end
  names = {}
  helper.cleanup()
end

-- All that a follower gives, accepted.
local function rest_of(f)
  local out = {}
  while true do
    local piece = f:peek()
    if not piece then return table.concat(out) end
    out[#out + 1] = piece
    f:accept()
  end
end

local function lines(from, to)
  local out = {}
  for i = from, to do out[#out + 1] = ("line %d\n"):format(i) end
  return table.concat(out)
end

describe("a log that is followed", function()
  after_each(cleanup)
  it("gives whole lines as they come", function()
    local name = temporary "a\nb"
    local f = follow.new(name, {})
    assert.equal("a\n", rest_of(f))
    write(name, "c\n")
    assert.equal("bc\n", rest_of(f))
    assert.equal("", rest_of(f))
  end)
  it("gives the same lines again until they are accepted", function()
    local f = follow.new(temporary "a\n", {})
    assert.equal("a\n", f:peek())
    assert.equal("a\n", f:peek())
    local mark = f:next_mark()
    f:accept()
    assert.equal(mark, f:mark())
    assert.is_nil(f:peek())
  end)
  it("goes on from a mark, at each place", function()
    local text = lines(1, 12)
    local name = temporary(text)
    for stop in text:gmatch("()\n") do
      write(name, text:sub(1, stop), "wb")
      local f = follow.new(name, {})
      assert.equal(text:sub(1, stop), rest_of(f))
      local mark = f:mark()
      f:close()
      write(name, text:sub(stop + 1))
      assert.equal(text:sub(stop + 1), rest_of(follow.new(name, { mark = mark })))
    end
  end)
  it("reads the old file to its end, then the new one, when the log was renamed", function()
    local name = temporary(lines(1, 5))
    local f = follow.new(name, {})
    assert.equal(lines(1, 5), rest_of(f))
    os.rename(name, name .. ".1")
    write(name .. ".1", lines(6, 7))
    write(name, lines(8, 9), "wb")
    assert.equal(lines(6, 9), rest_of(f))
  end)
  it("finds the rest in a rotated file after a restart", function()
    local name = temporary(lines(1, 5))
    local f = follow.new(name, {})
    rest_of(f)
    local mark = f:mark()
    f:close()
    write(name, lines(6, 7))
    os.rename(name, name .. ".1")
    write(name, lines(8, 9), "wb")
    local again, complaint = follow.new(name, { mark = mark })
    assert.is_nil(complaint)
    assert.equal(lines(6, 9), rest_of(again))
  end)
  it("finds it behind two rotations", function()
    local name = temporary(lines(1, 5))
    local f = follow.new(name, {})
    rest_of(f)
    local mark = f:mark()
    f:close()
    os.rename(name, name .. ".2")
    write(name .. ".1", "other\n" .. lines(6, 7), "wb")
    write(name, "third\n" .. lines(8, 9), "wb")
    assert.equal("other\n" .. lines(6, 7) .. "third\n" .. lines(8, 9), rest_of(follow.new(name, { mark = mark })))
  end)
  it("says when the lines are gone, and begins anew", function()
    local name = temporary(lines(1, 5))
    local f = follow.new(name, {})
    rest_of(f)
    local mark = f:mark()
    write(name, "something else\n", "wb")
    local again, complaint = follow.new(name, { mark = mark })
    assert.truthy(complaint:find("are gone", 1, true))
    assert.equal("something else\n", rest_of(again))
  end)
  it("reads a file anew that was cut", function()
    local name = temporary(lines(1, 50))
    local f = follow.new(name, {})
    rest_of(f)
    write(name, "new\n", "wb")
    assert.equal("new\n", rest_of(f))
  end)
  it("leaves out what is there, if asked", function()
    local name = temporary(lines(1, 5))
    local f = follow.new(name, { from_end = true })
    assert.equal("", rest_of(f))
    write(name, lines(6, 6))
    assert.equal(lines(6, 6), rest_of(f))
  end)
  it("waits for a log that is not there yet", function()
    local name = temporary()
    os.remove(name)
    local f = follow.new(name, {})
    assert.is_nil(f:peek())
    write(name, lines(1, 2), "wb")
    assert.equal(lines(1, 2), rest_of(f))
  end)
  it("hands out a line without an end in parts", function()
    local name = temporary(("x"):rep(3 * 1024 * 1024))
    local f, most = follow.new(name, {}), 0
    while true do
      local piece = f:peek()
      if not piece then break end
      most = math.max(most, #piece)
      f:accept()
    end
    assert.is_true(most > 0 and most <= 1024 * 1024)
  end)
  it("does not believe a mark that is none", function()
    local name = temporary(lines(1, 3))
    for _, mark in ipairs { "", "x", "-1 00 00", "99999999999999999999 00 00", "3 zz 00", "1000 00 00" } do
      local f = follow.new(name, { mark = mark })
      assert.equal(lines(1, 3), rest_of(f), mark)
    end
  end)
end)

local function refusal(i, to, reply)
  return ("Nov 24 09:%02d:%02d mx postfix/smtp[12]: 4Yb2xQ%04dabc: to=<%s>, relay=mx.example.org[192.0.2.1]:25, delay=1, "
    .. "delays=0/0/0/1, dsn=%s, status=%s (host mx.example.org[192.0.2.1] said: %s (in reply to RCPT TO command))\n"):format(
    math.floor(i / 60) % 60, i % 60, i, to, reply:sub(1, 1) == "5" and "5.1.1" or "4.7.28",
    reply:sub(1, 1) == "5" and "bounced" or "deferred", reply)
end

local GONE = "550 5.1.1 Recipient address rejected: User unknown in virtual mailbox table"
local LIMITED = "421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating from your IP address"

local function watcher(name, store)
  return assert(watch.new { log = name, policy = policy.load "transactional", store = store, year = 2026 })
end

local NOON = 1795521600   -- 2026-11-24T12:00:00Z

describe("watch", function()
  after_each(cleanup)
  it("puts on the list who is gone, and slows down who asks for it", function()
    local name, text = temporary(), {}
    for i = 1, 3 do text[i] = refusal(i, "gone@example.org", GONE) end
    for i = 1, 40 do text[#text + 1] = refusal(100 + i, ("u%d@busy.example"):format(i), LIMITED) end
    write(name, table.concat(text))
    local w = watcher(name, memory.new())
    assert.equal(1, w:step())
    assert.equal(43, w.events)
    local last = w.now
    assert.truthy(w.list:check("gone@example.org", { now = last }))
    assert.is_nil(w.list:check("u1@busy.example", { now = last }))
    assert.equal("throttle", w.destinations:check("busy.example", last).kind)
    assert.is_nil(w.destinations:check("example.org", last))
    assert.is_true(w:take_changed())
    assert.is_false(w:take_changed())
    assert.equal(0, w:step())
  end)
  it("tells nothing of deliveries and of its own incoming mail", function()
    local name = temporary(table.concat({
      "Nov 24 09:05:00 mx postfix/smtp[19]: 4Yb2xQ9abc: to=<ok@example.net>, relay=mx.example.net[192.0.2.2]:25, delay=1, ",
      "delays=0/0/0/1, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 1)\n",
      "Nov 24 09:05:01 mx postfix/smtpd[20]: NOQUEUE: reject: RCPT from unknown[192.0.2.9]: 550 5.1.1 <nobody@example.com>: ",
      "Recipient address rejected: User unknown; from=<a@example.org> to=<nobody@example.com> proto=ESMTP helo=<x>\n",
    }))
    local w = watcher(name, memory.new())
    w:step()
    assert.equal(1, w.events)
    assert.is_nil(w.list:check("nobody@example.com", { now = w.now }))
    assert.is_nil(w.list:check("ok@example.net", { now = w.now }))
  end)
  it("counts an event once, however often the store fails and the program starts again", function()
    if not have_dbi then return end
    local sqlite = require "bouncekit.store.sqlite"
    local file, name = temporary(), temporary()
    os.remove(file)
    local function open()
      local store = assert(sqlite.open(file))
      return watcher(name, store), store
    end
    local function bounces(n)
      local count = 0
      local p = policy.new([[return { counters = { all = { key = "recipient", window = "30d", add = { status = "bounced" } } },
        rules = { { name = "many", when = { count = { all = ]] .. n .. [[ } }, suppress = { scope = "address", lasts = "1d" } } } }]])
      return assert(p), count
    end
    local w, store = open()
    w.policy = bounces(7)
    w.policy.store = store
    for i = 1, 6 do
      write(name, refusal(i, "ann@example.org", GONE))
      if i % 2 == 0 then
        local set, failed = store.set, 0
        store.set = function(self, space, ...)
          if space == "watch" and failed < 2 then
            failed = failed + 1
            return nil, "disk full", "store"
          end
          return set(self, space, ...)
        end
        local n, message, code = w:step()
        assert.is_nil(n)
        assert.equal("disk full", message)
        assert.equal("store", code)
        if i == 4 then   -- and dies
          store:close()
          w, store = open()
          w.policy = bounces(7)
          w.policy.store = store
        else
          assert.is_nil(w:step())
          store.set = nil
        end
      end
      assert.is_truthy(w:step())
      assert.is_nil(w.list:check("ann@example.org", { now = NOON }), i)
    end
    write(name, refusal(7, "ann@example.org", GONE))
    w:step()
    assert.is_truthy(w.list:check("ann@example.org", { now = w.now }))
    store:close()
  end)
end)

local function filled()
  local w = watcher(temporary(), memory.new())
  w.list:add("gone@example.org", { now = NOON, reason = "no such\nuser" })
  w.list:add("dead.example", { now = NOON, scope = "domain" })
  w.list:add("stream@example.org", { now = NOON, stream = "mail" })
  w.list:add("other@example.org", { now = NOON, stream = "news" })
  w.list:add("old@example.org", { now = NOON, expires = NOON + 1 })
  w.list:add('"a b"@example.org', { now = NOON })
  w.list:add("a#b:c@example.org", { now = NOON })
  w.destinations:apply({ kind = "throttle", expires = NOON + 900 }, "x@slow.example", NOON)
  w.destinations:apply({ kind = "pause", expires = NOON + 900, reason = "asked to wait" }, "x@shut.example", NOON)
  w.destinations:apply({ kind = "reroute", pool = "pool b", expires = NOON + 900 }, "x@way.example", NOON)
  w.destinations:apply({ kind = "throttle", expires = NOON + 1 }, "x@was.example", NOON)
  return w
end

local function map(w, kind, options)
  local name = temporary()
  local written, left_out = maps.write(w, kind, name, options, NOON + 10)
  local f = assert(io.open(name, "rb"))
  local text = f:read("*a")
  f:close()
  local list = {}
  for line in text:gmatch("[^\n]+") do list[#list + 1] = line end
  table.sort(list)
  return list, written, left_out
end

describe("maps", function()
  after_each(cleanup)
  it("name who is not to be mailed, for Postfix", function()
    local list, written, left_out = map(filled(), "access")
    assert.same({ "dead.example  REJECT 5.1.1 not mailed any more: on the suppression list",
      "gone@example.org  REJECT 5.1.1 not mailed any more: no such user",
      "stream@example.org  REJECT 5.1.1 not mailed any more: on the suppression list" }, list)
    assert.equal(3, written)
    assert.equal(2, left_out)
  end)
  it("name slow and paused domains, for Postfix", function()
    assert.same({ "shut.example  retry:4.7.0 paused: asked to wait", "slow.example  slow:", "way.example  poolb:" },
      (map(filled(), "transport")))
    assert.same({ "shut.example  later:4.7.0 paused: asked to wait", "slow.example  crawl:", "way.example  poolb:" },
      (map(filled(), "transport", { slow = "crawl:", retry = "later:" })))
  end)
  it("say both for Exim", function()
    assert.same({ "*@dead.example: on the suppression list", "gone@example.org: no such user",
      "stream@example.org: on the suppression list" }, (map(filled(), "exim")))
    assert.same({ "shut.example: pause", "slow.example: throttle", "way.example: reroute pool b" }, (map(filled(), "domains")))
  end)
  it("leave the old file alone when the new one cannot be written", function()
    local w = filled()
    assert.is_nil(maps.write(w, "access", "/nonexistent/map", nil, NOON))
    local name = temporary "old\n"
    w.list.entries = function() return function() return nil, "gone", "store" end end
    local written, message, code = maps.write(w, "access", name, nil, NOON)
    assert.is_nil(written)
    assert.equal("gone", message)
    assert.equal("store", code)
    assert.equal("old\n", io.open(name):read("*a"))
  end)
  it("answer one by one as the files do", function()
    local w = filled()
    local function ask(kind, key) return (maps.answer(w, kind, key, nil, NOON + 10)) end
    assert.equal("REJECT 5.1.1 not mailed any more: no such user", ask("access", "Gone@Example.org"))
    assert.truthy(ask("access", "anyone@dead.example"))
    assert.is_nil(ask("access", "other@example.org"))
    assert.is_nil(ask("access", "old@example.org"))
    assert.is_nil(ask("access", "example.org"))
    assert.equal("slow:", ask("transport", "slow.example"))
    assert.equal("slow:", ask("transport", "anyone@slow.example"))
    assert.is_nil(ask("transport", "was.example"))
    assert.is_nil(ask("transport", ""))
    assert.is_nil(ask("access", "@"))
  end)
end)

describe("socketmap", function()
  local function session()
    return socketmap.session({ access = true }, function(_, key)
      if key == "yes" then return "REJECT no" end
      if key == "broken" then return nil, "locked\n", "store" end
    end)
  end
  it("answers", function()
    local s = session()
    assert.equal("12:OK REJECT no,", s:take("10:access yes,"))
    assert.equal("9:NOTFOUND ,", s:take("9:access no,"))
    assert.equal("12:TEMP locked ,", s:take("13:access broken,"))
    assert.equal("21:PERM no such map: xxx,", s:take("5:xxx y,"))
    assert.truthy(s:take("3:abc,"):find("^%d+:PERM "))
  end)
  it("takes requests in any pieces", function()
    local s, out = session(), {}
    for c in ("10:access yes,9:access no,"):gmatch(".") do out[#out + 1] = s:take(c) end
    assert.equal("12:OK REJECT no,9:NOTFOUND ,", table.concat(out))
  end)
  it("lets go who does not speak it", function()
    for _, bytes in ipairs { "x", ":", "GET / HTTP/1.0\r\n", "99999:", "5000:", "3:abcd", "12345", "-1:a," } do
      assert.is_nil(session():take(bytes), bytes)
    end
  end)
end)

describe("bouncekit watch", function()
  after_each(cleanup)
  it("reads, writes, and ends with --once", function()
    if not have_dbi then return end
    local name, store, access = temporary(refusal(1, "gone@example.org", GONE)), temporary(), temporary()
    os.remove(store)
    local args = { "watch", name, "--once", "--store", store, "--year", "2026", "--postfix-access", access, "--policy", "transactional",
      "--reload", "echo told" }
    local out, code, err = helper.cli(args)
    assert.equal(0, code, err)
    assert.equal("told\n1 attempts read, 1 decisions to suppress, 0 decisions failed\n", out)
    assert.truthy(io.open(access):read("*a"):find("^gone@example%.org  REJECT 5%.1%.1 "))
    out = helper.cli(args)
    assert.equal("told\n0 attempts read, 0 decisions to suppress, 0 decisions failed\n", out)
  end)
  it("says what is wrong", function()
    local _, code, err = helper.cli { "watch", "x.log", "--once", "--policy", "/nonexistent.lua" }
    assert.equal(3, code)
    assert.truthy(err:find("nonexistent", 1, true))
    _, code, err = helper.cli { "watch", "x.log", "--once", "--postmap", "lmdb; x" }
    assert.equal(2, code)
    assert.truthy(err:find("--postmap", 1, true))
  end)
end)
