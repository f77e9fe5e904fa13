-- Whole mails through bouncekit.mime and the report reader: the pairs in spec/cases/mail, and what callers may rely on.
local bouncekit = require "bouncekit"
local core = require "bouncekit.core"
local has_mime, mime = pcall(require, "bouncekit.mime")

local FOLDER = "spec/cases/mail/"

local function slurp(name)
  local f = assert(io.open(name, "rb"))
  local text = f:read("*a")
  f:close()
  return text
end

local function case_names()
  local names = {}
  local p = assert(io.popen("ls " .. FOLDER))
  for name in p:lines() do names[#names + 1] = name:match("^(.*)%.eml$") end
  p:close()
  return names
end

-- A .want: "key: value" lines; the first is why. Keys before the first "recipient" are about the mail.
local function read_want(name)
  local want = { mail = {}, recipients = {} }
  local list = want.mail
  for line in io.lines(FOLDER .. name .. ".want") do
    local key, value = line:match("^([%w_]+): (.*)$")
    assert(key, name .. ".want: " .. line)
    value = value:gsub("\\n", "\n")
    if key == "recipient" then
      list = {}
      want.recipients[#want.recipients + 1] = list
    end
    list[#list + 1] = { key, value }
  end
  return want
end

local function mail_value(message, key, value)
  if key == "reason" then return message.reasons[value] and value end
  if key == "flag" then return message.flags[value] and value end
  if key == "count" then return message:count() end
  if key == "feedback" then return message.feedback and message.feedback.type end
  if message[key] == nil and message.original then return message.original[key] end
  return message[key]
end

local function recipient_value(failure, key)
  if not failure then return nil end
  if key == "category" or key == "permanence" then return failure.verdict[key] end
  return failure[key]
end

local function compare(name, message)
  local want = read_want(name)
  assert.equal("why", want.mail[1][1], name)
  for i = 2, #want.mail do
    local key, value = want.mail[i][1], want.mail[i][2]
    assert.equal(value, tostring(mail_value(message, key, value)), name .. ": " .. key)
  end
  local failures = {}
  for failure in message:recipients() do failures[#failures + 1] = failure end
  if #want.recipients > 0 then assert.equal(#want.recipients, #failures, name .. ": recipients") end
  for i, list in ipairs(want.recipients) do
    for _, pair in ipairs(list) do
      assert.equal(pair[2], tostring(recipient_value(failures[i], pair[1])), name .. ": " .. pair[1])
    end
  end
end

local function describe_if(condition, what, f)
  if condition then return describe(what, f) end
  describe(what, function() pending("not built") end)
end

describe_if(core.report and has_mime, "mails", function()
  for _, name in ipairs(case_names()) do
    it(name, function() compare(name, bouncekit.message(slurp(FOLDER .. name .. ".eml"))) end)
  end

  -- Senders, subjects and texts of mails that are no bounces, each with each.
  it("of persons, lists and shops are no bounces", function()
    local bounce = table.concat({ "Hi. This is the qmail-send program at mx1.example.net.",
      "I'm afraid I wasn't able to deliver your message to the following addresses.", "", "<bob@example.org>:",
      "192.0.2.25 does not like recipient.", "Remote host said: 550 5.1.1 no such mailbox", "" }, "\n")
    local senders = {
      "From: Eve <eve@example.com>\nReturn-Path: <eve@example.com>\n",
      "From: Eve <eve@example.com>\nIn-Reply-To: <1@example.net>\nReferences: <1@example.net>\n",
      "From: Eve <eve@example.com>\nList-Id: <users.example.com>\nList-Post: <mailto:users@example.com>\n",
      "From: Shop <news@shop.example>\nList-Unsubscribe: <https://shop.example/u>\nPrecedence: bulk\n",
      "From: Shop <no-reply@shop.example>\nReturn-Path: <bounces+17@shop.example>\n",
      "From: \"Mail Delivery System\" <win@prize.example>\nReturn-Path: <x@prize.example>\n",
    }
    local subjects = {
      "lunch", "Re: Undelivered Mail Returned to Sender", "Fwd: failure notice", "Your order has been delivered",
      "AW: Unzustellbar: news", "What does 550 5.1.1 mean?",
    }
    local texts = {
      "Shall we meet at noon?\n",
      "Could you see what this is?\n\n" .. bounce:gsub("[^\n]*\n", "> %0"),
      "Could you see what this is?\n\nBegin forwarded message:\n\nFrom: MAILER-DAEMON@example.net\n\n" .. bounce,
      "Hello all,\nI got the following today, any idea?\nEve\n\n" .. bounce,
      "Your parcel could not be delivered. Please choose another day:\nhttps://shop.example/parcel\n",
      "Your parcel could not be delivered to the following address:\n\nEve Example\n1 Road\neve@example.com\n",
      "The error was 550 5.7.1 relaying denied, and then 451 4.3.0. I changed the relay.\nbob@example.org has the log.\n",
      "Messages for you could not be delivered.\n\nlist-owner@example.net\n\nRelease them: https://prize.example/q\n",
    }
    local n = 0
    for _, sender in ipairs(senders) do
      for _, subject in ipairs(subjects) do
        for _, text in ipairs(texts) do
          local raw = sender .. "To: list-owner@example.net\nSubject: " .. subject .. "\n\n" .. text
          local message = bouncekit.message(raw)
          assert.equal("none", message.kind, raw)
          assert.equal(0, message:count())
          n = n + 1
        end
      end
    end
    assert.is_true(n >= 200)
  end)

  it("are cut at any byte and lose any bit: never an error, and never a recipient that is not in the mail", function()
    for _, name in ipairs { "postfix-dsn", "exim-text", "qmail-two", "base64", "arf", "exchange-online-html" } do
      local raw = slurp(FOLDER .. name .. ".eml")
      for n = 0, #raw do
        for failure in bouncekit.message(raw:sub(1, n)):recipients() do
          assert.is_table(failure.verdict)
          assert.is_true(name == "base64" or not failure.recipient or raw:find(failure.recipient, 1, true) ~= nil)
        end
      end
      for n = 1, #raw do
        local byte, bit = raw:byte(n), 2 ^ (n % 8)
        local flip = math.floor(byte / bit) % 2 == 0 and byte + bit or byte - bit
        local flipped = raw:sub(1, n - 1) .. string.char(flip) .. raw:sub(n + 1)
        for failure in bouncekit.message(flipped):recipients() do assert.is_table(failure.verdict) end
      end
    end
  end)

  it("bound nesting, parts and lines, and say so", function()
    local deep = "Content-Type: multipart/mixed; boundary=b0\n\n"
    local parts = {}
    for i = 1, 10000 do parts[i] = ("--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n"):format(i - 1, i) end
    local message = bouncekit.message(deep .. table.concat(parts))
    assert.equal("none", message.kind)
    assert.is_true(message.flags.deep or message.flags.broken)

    parts = { "From: MAILER-DAEMON@example.net\nContent-Type: multipart/mixed; boundary=b\n\n" }
    for i = 2, 1100 do parts[i] = "--b\nContent-Type: text/plain\n\nx\n" end
    assert.is_true(bouncekit.message(table.concat(parts)).flags.many_parts)

    local line = ("a@b.example "):rep(200000)
    message = bouncekit.message("From: MAILER-DAEMON@example.net\nSubject: Undeliverable\n\n" .. line)
    assert.is_true(message.flags.truncated)
  end)

  it("decode headers in the module itself", function()
    assert.equal("Grüße", mime.decode("=?utf-8?B?R3LDvMOfZQ==?="))
    assert.equal("a  b", mime.decode("a  b"))
    assert.is_nil(mime.decode("=?utf-8?Q?a=0AX-Injected:_b?="):find("\n"))
    assert.has_error(function() bouncekit.message(nil) end)
  end)

  it("are read while another one is: a finalizer may call at any time", function()
    local raw, other = slurp(FOLDER .. "postfix-dsn.eml"), slurp(FOLDER .. "base64.eml")
    local within = 0
    local function read_other()
      within = within + bouncekit.message(other):count()
    end
    local function litter()
      if newproxy then getmetatable(newproxy(true)).__gc = read_other   -- luacheck: ignore
      else setmetatable({}, { __gc = read_other }) end
    end
    local function facts(message)
      local failure = message:recipients()()
      return { message.kind, message:count(), failure.recipient, failure.text, failure.verdict.category,
        message.original.subject, message.original.message_id, message.reporting_mta }
    end
    local want = facts(bouncekit.message(raw))
    local changed, mode = pcall(collectgarbage, "incremental")   -- 5.4, whose generations know no pause
    local pause, multiplier = collectgarbage("setpause", 1), collectgarbage("setstepmul", 1000)
    collectgarbage()
    local rounds = 0
    while rounds < 300 or (within == 0 and rounds < 20000) do   -- where much is alive a cycle takes its time
      for _ = 1, 5 do litter() end
      assert.same(want, facts(bouncekit.message(raw)))
      rounds = rounds + 1
    end
    collectgarbage("setpause", pause)
    collectgarbage("setstepmul", multiplier)
    if changed and mode == "generational" then collectgarbage(mode) end
    assert.is_true(within > 0)
  end)
end)

describe_if(core.report, "report", function()
  local status = "Reporting-MTA: dns; mx1.example.net\n\nFinal-Recipient: rfc822; bob@example.org\nAction: failed\n"
    .. "Status: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n"
  local parts = { { type = "text/plain", text = "Sorry." }, { type = "message/delivery-status", text = status } }

  it("takes decoded parts, and headers in any form", function()
    for _, header in ipairs {
      "From: MAILER-DAEMON@example.net\nSubject: Undeliverable\n",
      { { "From", "MAILER-DAEMON@example.net" }, { "Subject", "Undeliverable" } },
      { From = "MAILER-DAEMON@example.net", Subject = "Undeliverable\nX-Failed-Recipients: eve@example.org" },
    } do
      local message = bouncekit.report { header = header, parts = parts }
      assert.equal("failure", message.kind)
      assert.equal(1, message:count())
      local failure = message:recipients()()
      assert.equal("bob@example.org", failure.recipient)
      assert.equal(550, failure.code)
      assert.equal("user-unknown", failure.verdict.category)
      assert.equal("mx1.example.net", failure.reporting_mta)
    end
  end)

  it("reads nothing as no report", function()
    assert.equal("none", bouncekit.report({}).kind)
    assert.is_nil(bouncekit.report({}):recipients()())
  end)

  it("raises for wrong use", function()
    assert.has_error(function() bouncekit.report("raw") end)
    assert.has_error(function() bouncekit.report { parts = { "text" } } end)
    assert.has_error(function() bouncekit.report { header = 5 } end)
  end)

  it("says that the MIME module is missing", function()
    if has_mime then return pending("it is here") end
    local message, text, code = bouncekit.message("Subject: x\n\n")
    assert.is_nil(message)
    assert.is_string(text)
    assert.equal("NOMIME", code)
  end)
end)
