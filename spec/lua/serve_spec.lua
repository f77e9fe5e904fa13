-- bouncekit serve: the requests of its protocol, rows, rsyslog's ways; hostile input too.
local helper = require "helper"
local bouncekit = require "bouncekit"
local cjson = require "cjson"
local cli = helper.cli

local NOW = 1700000000
local POSTFIX = "Nov 14 22:13:20 mx postfix/smtp[1]: ABC123: to=<ann@example.org>, relay=mx.example.net[192.0.2.1]:25, "
  .. "delay=1, delays=0/0/0/1, dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.1] said: 550 5.1.1 User unknown "
  .. "(in reply to RCPT TO command))"

local function new_service(options)
  options = options or {}
  local decide = require "bouncekit.serve.decide"
  local decider = assert(decide.new { store = options.store or require("bouncekit.store.memory").new(),
    policies = options.policies })
  return require("bouncekit.serve.service").new { classify = bouncekit.classify, now = function() return NOW end,
    decider = decider }
end

local function asker(service)
  local session = {}
  return function(request)
    local line = type(request) == "string" and request or cjson.encode(request)
    local answer = service:answer(line, session)
    assert.is_nil(answer:find("[\r\n]"))
    return cjson.decode(answer), answer
  end
end

describe("bouncekit.serve.service", function()
  local ask
  before_each(function() ask = asker(new_service()) end)

  it("classifies, with an explanation where a language is named", function()
    local a = ask { id = 7, text = "550 5.1.1 User unknown", lang = "tr", provider = "google" }
    assert.same({ 7, "user-unknown", "tr", "google" }, { a.id, a.category, a.explanation.lang, a.provider })
    assert.equal("request", ask({ text = "550", lang = "xx" }).reason)
    assert.is_nil(ask({ text = "550 5.1.1 User unknown" }).explanation)
  end)

  it("decides, and what is suppressed is found afterwards", function()
    local before = ask { op = "check", recipient = "ann@example.org" }
    assert.is_false(before.suppressed)
    local a = ask { op = "decide", text = "550 5.1.1 User unknown", recipient = "ann@example.org", status = "bounced",
      policy = "transactional" }
    assert.same({ "suppress", "gone", "transactional", true }, { a.decision.kind, a.decision.rule, a.decision.policy, a.suppressed })
    local after = ask { op = "check", recipient = "<Ann@Example.org>" }
    assert.is_true(after.suppressed)
    assert.same({ "ann@example.org", NOW, "gone" }, { after.entry.recipient, after.entry.added, after.entry.rule })
  end)

  it("leaves the list alone when told so", function()
    local a = ask { op = "decide", text = "550 5.1.1 User unknown", recipient = "bob@example.org", apply = false }
    assert.same({ "suppress", false }, { a.decision.kind, a.suppressed })
    assert.is_false(ask({ op = "check", recipient = "bob@example.org" }).suppressed)
  end)

  it("takes a deferred message for one under way, an expired one for ended", function()
    local deferred = ask { op = "decide", text = "550 5.1.1 User unknown", recipient = "a@example.org", status = "deferred" }
    assert.same({ "temporary", "retry" }, { deferred.permanence, deferred.decision.kind })
    local expired = ask { op = "decide", text = "450 4.2.0 Try later", recipient = "a@example.org", status = "expired" }
    assert.equal("permanent", expired.permanence)
    assert.not_equal("retry", expired.decision.kind)
  end)

  it("lets a delivery forgive without a text", function()
    local a = ask { op = "decide", recipient = "a@example.org", status = "delivered" }
    assert.same({ "delivered", "none", false }, { a.category, a.decision.kind, a.suppressed })
  end)

  it("counts at the time it is told", function()
    local kinds = {}
    for week = 0, 4 do
      kinds[week + 1] = ask({ op = "decide", text = "550 5.7.1 Recipient refuses", recipient = "c@example.org",
        status = "expired", policy = "bulk", now = NOW + week * 7 * 86401.5 }).decision.kind
    end
    assert.same({ "drop", "drop", "drop", "drop", "suppress" }, kinds)
  end)

  it("refuses policies that nobody named", function()
    for _, name in ipairs { "nobody", "/etc/passwd", "../../x", ("x"):rep(1000) } do
      local a = ask { op = "decide", text = "550 no", policy = name }
      assert.same({ "request", "unknown" }, { a.reason, a.category })
    end
  end)

  it("reads whole mails", function()
    local raw = table.concat({ "From: MAILER-DAEMON@mx.example.org", "To: news@example.com",
      "Subject: Undelivered Mail Returned to Sender", "MIME-Version: 1.0",
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"', "", "--b", "",
      "It did not work.", "--b", "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; mx.example.org", "",
      "Final-Recipient: rfc822; ann@example.org", "Action: failed", "Status: 5.1.1",
      "Diagnostic-Code: smtp; 550 5.1.1 User unknown", "", "--b--", "" }, "\r\n")
    local a = ask { op = "message", raw = raw }
    if a.reason == "unavailable" then
      assert.is_false((pcall(require, "bouncekit.mime")))   -- no GMime for this Lua
      return
    end
    assert.same({ "failure", 1, "ann@example.org", "user-unknown" },
      { a.kind, a.count, a.recipients[1].recipient, a.recipients[1].verdict.category })
    assert.is_nil(a.recipients[1].decision)
    local b = ask { op = "message", raw_base64 = require("mime").b64(raw), policy = "transactional" }
    assert.same({ "suppress", true }, { b.recipients[1].decision.kind, b.recipients[1].suppressed })
    assert.equal("request", ask({ op = "message", raw_base64 = "a*b" }).reason)
    assert.equal("request", ask({ op = "message" }).reason)
  end)

  it("reads lines of logs, each client its own log", function()
    local a = ask { op = "log", line = POSTFIX }
    assert.is_true(a.known)
    assert.same({ "postfix", "ann@example.org", "user-unknown" },
      { a.events[1].mta, a.events[1].recipient, a.events[1].verdict.category })
    local nobody, text = ask { op = "log", line = "a line of nobody's" }
    assert.is_false(nobody.known)
    assert.truthy(text:find('"events":[]', 1, true))
    assert.equal("request", ask({ op = "log", line = "a\nb" }).reason)
  end)

  it("looks codes up", function()
    assert.equal("iana", ask({ op = "lookup", enhanced = "5.7.1" }).entry.system)
    assert.equal(cjson.null, ask({ op = "lookup", code = 299 }).entry)
    assert.equal("request", ask({ op = "lookup" }).reason)
    assert.is_string(ask({ op = "lookup", code = "x", enhanced = "y" }).reason)
  end)

  it("tells what it is", function()
    local v = ask { op = "version" }
    assert.same({ 1, bouncekit.version, "transactional", false }, { v.protocol, v.version, v.policy, v.durable })
    assert.is_true(ask({ op = "ping" }).pong)
  end)

  it("answers anything", function()
    local odd = { "", " ", "null", "1", '"x"', "[]", "{", "{}", "\0", '{"id":1e999,"text":"550"}', '{"id":[1],"op":"ping"}',
      '{"id":{"a":1},"text":"x"}', '{"op":1}', '{"op":"nothing"}', '{"text":"x","host":1}', '{"text":"x","phase":[]}',
      '{"op":"decide","text":"x","now":"1"}', '{"op":"decide","text":"x","now":1e999}', '{"op":"decide","text":"x","now":1e300}',
      '{"op":"decide","recipient":"a@b.example","text":"550 5.1.1 User unknown","now":-9e15}', '{"op":"decide","text":"x","apply":1}',
      '{"op":"decide","text":"x","status":"lost"}', '{"op":"decide"}', '{"op":"decide","text":"x","age":-1,"attempt":-5}',
      '{"op":"check"}', '{"op":"check","recipient":""}', '{"op":"check","recipient":"' .. ("a"):rep(5000) .. '"}',
      '{"op":"log"}', '{"op":"message","raw":""}', '{"text":"\255\254\\ud800"}', '{"text":"' .. ("\195"):rep(100) .. '"}',
      '{"op":"lookup","code":-1}', '{"op":"lookup","code":1e300}', '{"op":"lookup","enhanced":"5.5"}',
      ("["):rep(5000), '{"id":"\\u0000\\n","op":"ping"}' }
    for _, line in ipairs(odd) do
      local a = ask(line)
      assert.equal("table", type(a), line)
      if a.error then assert.truthy(a.reason, line) end
    end
    assert.equal("too-long", cjson.decode(new_service():answer(false, {})).reason)
  end)

  it("keeps the verdict when the store fails", function()
    local broken = { count = function() return nil, "gone", "store" end, set = function() return nil, "gone", "store" end,
      any = function() return nil, "gone", "store" end }
    local a = asker(new_service { store = broken })
    local decided = a { op = "decide", text = "550 5.1.1 User unknown", recipient = "a@example.org" }
    assert.same({ "user-unknown", "store", cjson.null, false },
      { decided.category, decided.reason, decided.decision, decided.suppressed })
    assert.equal("store", a({ op = "check", recipient = "a@example.org" }).reason)
  end)
end)

describe("bouncekit.serve.request", function()
  it("decodes base64 as the library does", function()
    local request, mime = require "bouncekit.serve.request", require "mime"
    for n = 0, 20 do
      local s = {}
      for i = 1, n do s[i] = string.char((i * 97 + n * 31) % 256) end
      s = table.concat(s)
      assert.equal(s, request.base64(mime.b64(s) or ""))
    end
    for _, bad in ipairs { "a", "abcde", "a b", "=", "ab=c" } do
      if bad ~= "=" then assert.is_nil(request.base64(bad), bad) end
    end
  end)
end)

describe("bouncekit.serve.lines", function()
  local function split(pieces, limit)
    local lines, out = require("bouncekit.serve.lines").new(limit), {}
    local function on(line) out[#out + 1] = line end
    for _, piece in ipairs(pieces) do lines:feed(piece, on) end
    lines:close(on)
    return out
  end
  it("gives the same lines however they are cut", function()
    local text = "one\ntwo\r\n\nlast"
    local bytes = {}
    for i = 1, #text do bytes[i] = text:sub(i, i) end
    local want = { "one", "two", "", "last" }
    assert.same(want, split { text })
    assert.same(want, split(bytes))
    for at = 1, #text - 1 do assert.same(want, split { text:sub(1, at), text:sub(at + 1) }) end
  end)
  it("holds no more than the limit: n - 1, n, n + 1", function()
    for _, cut in ipairs { 1, 7, 1000 } do
      for _, n in ipairs { 9, 10, 11 } do
        local text, pieces = ("x"):rep(n) .. "\nnext\n", {}
        for at = 1, #text, cut do pieces[#pieces + 1] = text:sub(at, at + cut - 1) end
        assert.same({ n <= 10 and ("x"):rep(n) or false, "next" }, split(pieces, 10))
      end
    end
  end)
end)

describe("bouncekit.serve.columns", function()
  local columns = require "bouncekit.serve.columns"
  local KEYS = require("bouncekit.serve.service").KEYS
  local function rows(options)
    options.classify, options.keys = bouncekit.classify, KEYS
    options.columns, options.fields = columns.names(options.columns), columns.names(options.fields)
    return assert(columns.new(options))
  end
  it("gives a row for a row, tab-separated", function()
    local r = rows { format = "tsv", columns = "key,text", fields = "key,category,code,enhanced,retry_after" }
    assert.equal("k\\t1\tuser-unknown\t550\t5.1.1\t", r:answer "k\\t1\t550-5.1.1 User\\r\\n550 5.1.1 unknown")
    assert.equal("\tunknown\t\t\t", r:answer "")
    assert.equal("\tunknown\t\t\t", r:answer(false))
    assert.equal("a\tuser-unknown\t550\t\t", r:answer "a\t550 User unknown\tand more")
  end)
  it("knows NULL from empty", function()
    local r = rows { format = "tsv", columns = "text,host", fields = "category,retry_after,host", null = "\\N" }
    assert.equal("user-unknown\t\\N\t\\N", r:answer "550 User unknown\t\\N")
    assert.equal("unknown\t\\N\t\\N", r:answer "\\N")
  end)
  it("undoes its own escapes", function()
    for _, s in ipairs { "", "a\tb", "\\", "\\n", "a\nb\r\0\b\f'", "\\x41\\", "\\N", "\255" } do
      assert.equal(s, columns.unescape(columns.escape(s)))
    end
    assert.equal("A\\n", columns.unescape "\\x41\\x5Cn")
  end)
  it("speaks JSONEachRow", function()
    local r = rows { format = "jsoneachrow", columns = "text,host", fields = "category,code,extra" and "category,code" }
    assert.same({ category = "user-unknown", code = 550 }, cjson.decode(r:answer '{"text":"550 User unknown"}'))
    r = rows { format = "jsoneachrow", columns = "c1", fields = "category", result = "result" }
    assert.equal('{"result":"user-unknown"}', r:answer '{"c1":"550 User unknown"}')
    assert.equal('{"result":"unknown"}', r:answer "broken")
    assert.equal('{"result":"unknown"}', r:answer(false))
    r = rows { format = "jsoneachrow", columns = "text", fields = "category,permanence", result = "r" }
    assert.same({ r = { category = "user-unknown", permanence = "hard" } },
      cjson.decode(r:answer '{"text":"550 5.1.1 User unknown"}'))
  end)
  it("gives the whole verdict as JSON", function()
    local r = rows { format = "tsv", columns = "text", fields = "json" }
    local json = columns.unescape(r:answer "550 5.1.1 User unknown")
    assert.equal("user-unknown", cjson.decode(json).category)
  end)
  it("refuses names it does not know", function()
    assert.is_nil((columns.new { format = "tsv", columns = { "text" }, fields = { "colour" }, keys = KEYS }))
    assert.is_nil((columns.new { format = "tsv", columns = { "other" }, fields = { "category" }, keys = KEYS }))
    assert.is_nil((columns.new { format = "tsv", columns = { "text" }, fields = {}, keys = KEYS }))
  end)
end)

describe("bouncekit.serve.syslog", function()
  local syslog = require "bouncekit.serve.syslog"
  after_each(helper.cleanup)
  local function new(options)
    options.classify, options.now = bouncekit.classify, function() return NOW end
    return syslog.new(options)
  end
  it("makes lines of what rsyslog sends", function()
    assert.equal("a b", syslog.line "<22>a b")
    assert.equal("2026-01-02T03:04:05+00:00 mx postfix/smtp[1]: text",
      syslog.line '{"msg":" text","timereported":"2026-01-02T03:04:05+00:00","hostname":"mx","syslogtag":"postfix/smtp[1]:"}')
    assert.equal("- - - text", syslog.line '{"msg":"text"}')
    assert.equal("{broken", syslog.line "{broken")
    assert.equal("", syslog.line "{}")
    assert.equal("a b", syslog.line "a\nb")
  end)
  it("confirms each message once it is written", function()
    local output = helper.file ""
    local decider = assert(require("bouncekit.serve.decide").new { store = require("bouncekit.store.memory").new() })
    local p = new { format = "omprog", output = output, decider = decider }
    assert.equal("OK", p:greeting())
    for _, line in ipairs { "BEGIN TRANSACTION", POSTFIX, "something else", "", "COMMIT TRANSACTION" } do
      assert.equal("OK", p:answer(line))
    end
    assert.equal("OK", p:answer(false))
    local list = {}
    for line in io.lines(output) do list[#list + 1] = cjson.decode(line) end
    assert.equal(1, #list)
    assert.same({ "ann@example.org", "user-unknown", "suppress" },
      { list[1].recipient, list[1].verdict.category, list[1].decision.kind })
    assert.truthy(decider:check("ann@example.org", nil, NOW))
  end)
  it("says why it cannot, on one line, so that rsyslog tries again", function()
    local p = new { format = "omprog", output = "/nonexistent/folder/file" }
    local said = p:answer(POSTFIX)
    assert.truthy(said:find("^bouncekit: /nonexistent"))
    assert.is_nil(said:find("[\r\n]"))
  end)
  it("answers mmexternal with a property, or with nothing to change", function()
    local p = new { format = "mmexternal" }
    assert.is_nil(p:greeting())
    local a = cjson.decode(p:answer("<22>" .. POSTFIX))
    assert.equal("user-unknown", a["$!"].bouncekit.verdict.category)
    for _, line in ipairs { "", "{}", "{", "text", "null" } do assert.equal("{}", p:answer(line)) end
    assert.equal("{}", p:answer(false))
  end)
end)

describe("the command serve", function()
  after_each(helper.cleanup)
  it("takes rows in blocks, with their number before each", function()
    local out, code = cli({ "serve", "--format", "tsv", "--chunk-header", "--fields", "category,code" },
      { input = "2\n550 User unknown\n450 4.7.1 Greylisted\n1\n\n" })
    assert.same({ "user-unknown\t550\ngreylisted\t450\nunknown\t\n", 0 }, { out, code })
    local _, bad = cli({ "serve", "--format", "tsv", "--chunk-header" }, { input = "x\n" })
    assert.equal(3, bad)
  end)
  it("answers a line that is too long, and the next", function()
    local out = cli({ "serve", "--max-line", "100" }, { input = '{"text":"' .. ("x"):rep(100) .. '"}\n{"op":"ping"}' })
    assert.equal('{"error":"the line is too long","reason":"too-long"}\n{"pong":true}\n', out)
  end)
  it("refuses wrong use", function()
    for _, args in ipairs { { "--clients", "0" }, { "--max-line", "1.5" }, { "--mode", "999" }, { "--policy", "/nonexistent" },
      { "--format", "tsv", "--fields", "colour" }, { "--chunk-header" }, { "--socket", "/tmp/x", "--format", "tsv" },
      { "--store", "/nonexistent/folder/x.db" } } do
      table.insert(args, 1, "serve")
      local out, code, err = cli(args)
      assert.truthy(code == 2 or code == 3, table.concat(args, " "))
      assert.equal("", out)
      assert.truthy(#err > 0)
    end
  end)
  it("names the policy of its own that was given, and no other file", function()
    local name = helper.file 'return { name = "mine", rules = { { name = "all", drop = true, reason = "mine" } } }'
    local out = cli({ "serve", "--policy", name }, { input = '{"op":"decide","text":"550 x"}\n' })
    assert.same({ "drop", "all" }, { cjson.decode(out).decision.kind, cjson.decode(out).decision.rule })
  end)
end)

describe("the page of rows", function()
  -- as many columns as a command names; the third row is NULL
  local function rows(command)
    local names = command:match("%-%-columns (%S+)") or "text"
    local tsv, json = {}, {}
    for i, text in ipairs { "550 5.1.1 <ann@example.org>: User unknown", "450 4.7.1 Greylisted", "\\N" } do
      local columns, object = {}, {}
      for name in names:gmatch("[^,]+") do
        columns[#columns + 1] = name == "text" and text or name == "host" and "mx.example.org" or "k" .. i
        object[name] = text ~= "\\N" and columns[#columns] or nil
      end
      tsv[i], json[i] = table.concat(columns, "\t") .. "\n", cjson.encode(object) .. "\n"
    end
    return table.concat(command:find("jsoneachrow", 1, true) and json or tsv)
  end
  it("has commands that answer each row", function()
    local n, file = 0, assert(io.open("lua/bouncekit/host/clickhouse.md", "rb"))
    local page = file:read "*a"
    file:close()
    for command in page:gmatch("bouncekit (serve %-%-format [^<>`\"|\n]+)") do
      local args = {}
      for word in command:gmatch("%S+") do args[#args + 1] = word end
      local out, code, err = cli(args, { input = rows(command) })
      assert.same({ 0, "" }, { code, err }, command)
      local first, second, third = out:match("^([^\n]+)\n([^\n]+)\n([^\n]+)\n$")
      assert.truthy(first, command .. ": " .. out)
      assert.truthy(first:find("user-unknown", 1, true) and second:find("greylisted", 1, true)
        and third:find("unknown", 1, true), command .. ": " .. out)
      n = n + 1
    end
    assert.equal(7, n)
  end)
end)
