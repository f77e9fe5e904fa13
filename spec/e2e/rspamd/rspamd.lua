-- bouncekit in a real Rspamd, with a real Redis beside it.
local socket = require "socket"
local mails = require "mails"
local measure = require "measure"
local redis = require "redis_server"
local server = require "server"
local tap = require "tap"

local DIR, BUILD = os.getenv "E2E_DIR", os.getenv "BUILD"
-- How many mails go through one worker for its memory to be looked at.
local MANY = tonumber(os.getenv "E2E_MESSAGES") or 2000

local SECTION = [[
bouncekit {
  servers = "127.0.0.1:$PORT"; timeout = 1s; domains = ["example.net"]; outgoing = true; wait = true;
  reload = 0.2; retry = 0.2;
  policy = "$DIR/policy.lua"; rules = "$DIR/own.rules";
}
]]

local POLICY = [[
return { extends = "transactional", counters = {
  full = { key = "recipient", window = "30d", add = { category = "mailbox-full" } },
}, rules = {
  { name = "full-thrice", when = { category = "mailbox-full", count = { full = ">= 3" } },
    suppress = { scope = "address", lasts = "30d" }, reason = "the mailbox was full three times" },
} }
]]

-- Another part of the configuration that uses the selector.
local SELECTOR = [[
rspamd_config:register_symbol { name = "TEST_SELECTOR", type = "normal", score = 0, callback = function(task)
  local selectors, out = require "lua_selectors", {}
  for _, text in ipairs { "bouncekit('category')", "bouncekit", "bouncekit('recipient').first.lower",
    "bouncekit('code')" } do
    local f = selectors.create_selector_closure(rspamd_config, text)
    local value = f and f(task)
    if value then out[#out + 1] = type(value) == "table" and table.concat(value, ",") or value end
  end
  if #out > 0 then task:insert_result("TEST_SELECTOR", 1.0, table.concat(out, " ")) end
end }
]]

local function bouncekit(arguments)
  return tap.output(("%s/bin/bouncekit %s 2>&1"):format(BUILD, arguments))
end

-- The symbols of ours, and what each says.
local function same(got, want, text)
  local out = {}
  for name, option in pairs(got) do
    if want[name] ~= option then out[#out + 1] = ("%s is '%s', wanted '%s'"):format(name, option, tostring(want[name])) end
  end
  for name, option in pairs(want) do
    if got[name] == nil then out[#out + 1] = ("no %s '%s'"):format(name, option) end
  end
  tap.ok(#out == 0, text, table.concat(out, "\n"))
end

local function kinds(rspamd)
  local ann = "bob@example.org 550 5.1.1"
  same(rspamd:symbols(mails.dsn()), { BOUNCEKIT_FAILURE = ann, BOUNCEKIT_HARD = ann, BOUNCEKIT_C_USER_UNKNOWN = ann,
    BOUNCEKIT_OURS = "Message-ID domain", BOUNCEKIT_DECISION = "suppress gone bob@example.org",
    BOUNCEKIT_SUPPRESS = "bob@example.org", TEST_SELECTOR = "user-unknown failure bob@example.org 550" }, "a failure")
  same(rspamd:symbols(mails.PLAIN, { from = "ann@example.com" }), {}, "mail that is no report has no symbols")
  local late = "carl@example.org 451 4.7.1"
  same(rspamd:symbols(mails.dsn { recipient = "carl@example.org", action = "delayed",
    text = "451 4.7.1 <carl@example.org>: Greylisted, please try again in 300 seconds" }),
    { BOUNCEKIT_DELAY = late, BOUNCEKIT_TEMPORARY = late, BOUNCEKIT_C_GREYLISTED = late,
    BOUNCEKIT_OURS = "Message-ID domain", BOUNCEKIT_DECISION = "retry greylist carl@example.org",
    TEST_SELECTOR = "greylisted delay carl@example.org 451" }, "a delay")
  same(rspamd:symbols(mails.AUTO_REPLY, { from = "bob@example.org" }),
    { BOUNCEKIT_AUTO_REPLY = "bob@example.org", BOUNCEKIT_C_AUTO_REPLY = "bob@example.org",
    TEST_SELECTOR = "auto-reply auto-reply bob@example.org" }, "an auto-reply")
  local arf = rspamd:symbols(mails.ARF, { from = "feedback@example.org" })
  tap.is(arf.BOUNCEKIT_COMPLAINT, "cleo@example.org", "a complaint")
  tap.ok(arf.BOUNCEKIT_DECISION and arf.BOUNCEKIT_DECISION:find("cleo@example.org", 1, true), "is decided on")
  local qmail = rspamd:symbols(mails.BASE64)
  tap.is(qmail.BOUNCEKIT_HARD, "dan@example.org 550 5.1.1", "a bounce that follows no RFC, in Base64")
end

local function more(rspamd)
  local google = rspamd:symbols(mails.dsn { recipient = "eve@example.org", host = "gmail-smtp-in.l.google.com",
    text = "550-5.1.1 The email account that you tried to reach does not exist. g1-20020a05600c000000b003f4.1 - gsmtp" })
  tap.is(google.BOUNCEKIT_PROVIDER, "google", "the provider that refused")
  local list = rspamd:symbols(mails.dsn_of { { recipient = "f1@example.org" },
    { recipient = "f2@example.org", text = "452 4.2.2 Mailbox full" }, { recipient = "f3@example.org" } })
  tap.is(list.BOUNCEKIT_HARD, "f1@example.org 550 5.1.1; f3@example.org 550 5.1.1",
    "a report about three: the two that are gone")
  tap.is(list.BOUNCEKIT_C_MAILBOX_FULL, "f2@example.org 452 4.2.2", "and the one that is full")
  local forged, answer = rspamd:symbols(mails.dsn { recipient = "g@example.org", message_id = "<x@other.example.com>" })
  tap.is(forged.BOUNCEKIT_BACKSCATTER, "a Message-ID of another domain", "a bounce of somebody else's mail is backscatter")
  tap.is(answer.symbols.BOUNCEKIT_BACKSCATTER and answer.symbols.BOUNCEKIT_BACKSCATTER.score, 2, "and has a score")
  tap.is(forged.BOUNCEKIT_DECISION, nil, "nothing follows from it")
  tap.is(forged.BOUNCEKIT_HARD, "g@example.org 550 5.1.1", "but it is read")
end

local function hostile(rspamd)
  local many = {}
  for i = 1, 5000 do many[i] = { recipient = ("m%d@example.org"):format(i) } end
  local got = rspamd:symbols(mails.dsn_of(many))
  local _, n = (got.BOUNCEKIT_FAILURE or ""):gsub("@", "")
  tap.is(n, 20, "of five thousand recipients twenty are named")
  local odd = rspamd:symbols(mails.dsn { recipient = "h@example.org",
    text = "550 5.1.1 \0\1\255\254 " .. ("x"):rep(300000) .. " User unknown" })
  tap.ok((odd.BOUNCEKIT_FAILURE or ""):find("h@example.org", 1, true), "bytes of any kind, and many", odd.BOUNCEKIT_FAILURE)
  local deep = mails.dsn():gsub("Content%-Type: message/rfc822\r\n", ("Content-Type: message/rfc822\r\n\r\n"):rep(300))
  tap.ok(rspamd:symbols(deep).BOUNCEKIT_FAILURE, "messages in messages in messages")
  local cut = mails.dsn { recipient = "i@example.org" }
  local read = 0
  for stop = 1, #cut, 37 do
    local _, answer = rspamd:symbols(cut:sub(1, stop))
    if not answer.failed then read = read + 1 end
  end
  tap.is(read, math.ceil(#cut / 37), "a report cut off anywhere")
  tap.is(rspamd:logged "bouncekit: ", 0, "nothing of it was an error")
end

local function counters(rspamd, url)
  local full = { recipient = "full@example.org", text = "552 5.2.2 Mailbox full" }
  for i = 1, 3 do
    local s = rspamd:symbols(mails.dsn(full))
    local kind = i < 3 and "drop failed full@example.org" or "suppress full-thrice full@example.org full=3"
    tap.is(s.BOUNCEKIT_DECISION, kind, ("the policy counts in Redis: %d"):format(i))
  end
  local said = bouncekit("suppress check full@example.org bob@example.org --store " .. url)
  tap.ok(said:find("the mailbox was full three times", 1, true) and said:find("bob@example.org", 1, true),
    "the command line has the same list", said)
  bouncekit("suppress add closed@example.org --reason 'closed in May' --store " .. url)
  local out = { from = "ann@example.net", user = "ann", to = { "closed@example.org", "here@example.org" } }
  same(rspamd:symbols(mails.PLAIN, out), { BOUNCEKIT_RCPT_SUPPRESSED = "closed@example.org closed in May" },
    "outgoing mail: a recipient that is on the list")
  out.to = { "Closed@Example.ORG", "full@example.org" }
  tap.ok(rspamd:symbols(mails.PLAIN, out).BOUNCEKIT_RCPT_ALL_SUPPRESSED, "all of them")
  out.to = { "here@example.org" }
  same(rspamd:symbols(mails.PLAIN, out), {}, "none")
  out.user, out.to = nil, { "closed@example.org" }
  same(rspamd:symbols(mails.PLAIN, out), {}, "mail of who has not logged in is not looked up")
end

local function console(rspamd, port)
  local script = DIR .. "/local/share/lua/5.1/bouncekit/host/rspamd/console.lua"
  local function run(...)
    local words = { "-b", script }
    for _, word in ipairs { ... } do words[#words + 1] = "-a '" .. word .. "'" end
    return tap.output(("LUA_PATH='%s/local/share/lua/5.1/?.lua;%s/local/share/lua/5.1/?/init.lua;;' "
      .. "LUA_CPATH='%s/local/lib/lua/5.1/?.so;;' rspamadm lua %s 2>&1"):format(DIR, DIR, DIR, table.concat(words, " ")))
  end
  local out = run("--servers", "127.0.0.1:" .. port, "suppress", "check", "closed@example.org")
  tap.ok(out:find("closed in May", 1, true), "rspamadm lua: the list", out)
  out = run("--config", rspamd.dir .. "/rspamd.conf", "suppress", "list")
  tap.ok(out:find("closed@example.org", 1, true) and out:find("full@example.org", 1, true), "by Rspamd's configuration",
    out)
  out = run("explain", "550 5.1.1 User unknown")
  tap.ok(out:find("user-unknown", 1, true), "and the other commands", out)
end

local TEXT = "550 5.7.1 our own words quite unheard of"

-- Does a text of our own come to have this category?
local function becomes(rspamd, category)
  local s
  return tap.wait(5, function()
    s = rspamd:symbols(mails.dsn { recipient = "j@example.org", text = TEXT })
    return s["BOUNCEKIT_C_" .. category]
  end)
end

-- Rules and the policy are changed while it runs.
local function hot(rspamd)
  local rule = "rule own.words\n  category %s\n  tier 9\n  phrase our own words quite unheard of\n"
  tap.ok(becomes(rspamd, "POLICY"), "a text that no rule knows")
  tap.write(DIR .. "/own.rules", rule:format "mailbox-full")
  tap.ok(becomes(rspamd, "MAILBOX_FULL"), "a rule file is read again when it changes", rspamd:log():sub(-1500))
  tap.is(rspamd:logged "rules read again", 1, "and the log says so")
  tap.write(DIR .. "/own.rules", "rule own.words\n  category none-such\n")
  tap.ok(tap.wait(5, function() return rspamd:logged "rules stay as they were" > 0 end), "one that is wrong is told")
  socket.sleep(0.7)
  tap.is(rspamd:logged "rules stay as they were", 1, "once")
  tap.ok(becomes(rspamd, "MAILBOX_FULL"), "and the rules before it hold")
  tap.write(DIR .. "/own.rules", rule:format "rate-limited")
  tap.ok(becomes(rspamd, "RATE_LIMITED"), "until it is right")
end

-- Fewer than a storm, in which the policy believes nobody.
local LOST = 60

-- Redis is killed while mail flows, and started again.
local function outage(rspamd, program, port, pid, url)
  tap.stop(pid, "-9")
  local mark, slowest = rspamd:mark(), 0
  for i = 1, LOST do
    local begin = socket.gettime()
    local s = rspamd:symbols(mails.dsn { recipient = ("k%d@example.org"):format(i) })
    slowest = math.max(slowest, socket.gettime() - begin)
    if not s.BOUNCEKIT_HARD or s.BOUNCEKIT_DECISION then
      return tap.ok(false, "mail without Redis", rspamd:log():sub(-1500))
    end
  end
  tap.ok(true, "Redis is killed: mail flows on, and is read")
  tap.note("slowest of %d meanwhile: %.1f ms", LOST, slowest * 1e3)
  tap.is(rspamd:logged("Redis does not answer", mark), 1, "the log says so once")
  socket.sleep(1)
  local about = 0
  for line in rspamd:log():sub(mark):gmatch "[^\n]+" do
    if line:lower():find "redis" then about = about + 1 end
  end
  tap.is(about, 1, "and nothing else of it")
  redis.start(program, DIR, port)
  local back = tap.wait(10, function()
    return rspamd:symbols(mails.dsn { recipient = "l@example.org" }).BOUNCEKIT_SUPPRESS
  end)
  tap.ok(back, "Redis is back: so are decisions and the list", rspamd:log():sub(-1500))
  tap.is(rspamd:logged("Redis answers again", mark), 1, "the log says so once")
  local all = tap.wait(20, function()
    return select(2, bouncekit("suppress list --store " .. url):gsub("k%d+@example.org", "")) == LOST
  end)
  tap.ok(all, "what bounced meanwhile is on the list too", bouncekit("suppress stats --store " .. url))
end

-- As it is set up by default, beside an Rspamd without the plugin; its worker is the one for memory.
local function beside(port, url)
  local plain = server.start(DIR .. "/b", { section = ('bouncekit { servers = "127.0.0.1:%d"; domains = ["example.net"]; '
    .. 'policy = "transactional"; }'):format(port) })
  local bare = server.start(DIR .. "/bare", {})
  if not tap.ok(plain.ready and bare.ready, "one with the defaults, one without the plugin", bare:log()) then return end
  local s = plain:symbols(mails.dsn { recipient = "n@example.org" })
  tap.ok(s.BOUNCEKIT_HARD and not s.BOUNCEKIT_DECISION, "no mail waits for Redis")
  tap.ok(tap.wait(5, function() return plain:logged "decision: suppress" > 0 end), "a decision comes after it",
    plain:log():sub(-1500))
  local said = bouncekit("suppress check n@example.org --store " .. url)
  tap.ok(said:find("n@example.org", 1, true), "and what follows from it", said)
  measure.cost(plain, bare, 300, "counters and list in Redis")
  measure.memory(plain, bare, MANY)
end

tap.run(function()
  local program = redis.program(DIR)
  if not program then tap.skip "no redis-server here" end
  local port = tap.port()
  local pid = redis.start(program, DIR, port)
  local url = ("redis://127.0.0.1:%d"):format(port)
  tap.write(DIR .. "/policy.lua", POLICY)
  tap.write(DIR .. "/own.rules", "")
  local rspamd = server.start(DIR .. "/a", { start = SELECTOR,
    section = (SECTION:gsub("%$(%u+)", { PORT = tostring(port), DIR = DIR })) })
  if not tap.ok(rspamd.ready, "Rspamd starts with the plugin", rspamd:log()) then return end
  kinds(rspamd)
  more(rspamd)
  hostile(rspamd)
  counters(rspamd, url)
  console(rspamd, port)
  hot(rspamd)
  outage(rspamd, program, port, pid, url)
  rspamd:stop()
  beside(port, url)
end)
