-- bouncekit in a real Rspamd (LuaJIT) with a real Redis: what each kind of mail gets, what is kept, what goes on without Redis.
local mails = require "mails"
local redis = require "redis_server"
local resp = require "resp"
local server = require "server"
local socket = require "socket"
local tap = require "tap"

local DIR, ROOT = os.getenv "E2E_DIR", os.getenv "E2E_ROOT"
local N = tonumber(os.getenv "E2E_MESSAGES") or 3000

local SECTION = [[
bouncekit {
  servers = "127.0.0.1:$REDIS";
  timeout = 2s;
  domains = ["example.net"];
  outgoing = true;
  rules = ["$DIR/own.rules"];
  reload = 1;
  $MORE
}
]]

-- Where a user's module search path says it is installed; and a symbol that a selector decides.
local START = [[
package.path = "$DIR/local/share/lua/5.1/?.lua;$DIR/local/share/lua/5.1/?/init.lua;" .. package.path
package.cpath = "$DIR/local/lib/lua/5.1/?.so;" .. package.cpath
]]

-- Sorts before bouncekit.lua would, so it is appended to the plugin: the selector has to be there.
local SELECTOR = [[

local selectors = require "lua_selectors"
for _, field in ipairs { "kind", "category", "code", "recipient" } do
  local get = selectors.create_selector_closure(rspamd_config, "bouncekit('" .. field .. "')", "+")
  rspamd_config:register_symbol { name = "TEST_" .. field:upper(), type = "normal", score = 0, callback = function(task)
    local value = get(task)
    if not value then return false end
    return true, 1.0, type(value) == "table" and table.concat(value, "+") or tostring(value)
  end }
end
]]

local RULES = "rule own.%s\n  category %s\n  phrase marmalade jar\n"

local function fill(text, values)
  values.DIR = DIR
  return (text:gsub("%$(%u+)", values))
end

local function kinds(rspamd)
  local s = rspamd:symbols(mails.dsn {})
  tap.is(s.BOUNCEKIT_FAILURE, "bob@example.org 550 5.1.1", "a failure has its symbol, with recipient and codes")
  tap.ok(s.BOUNCEKIT_HARD and s.BOUNCEKIT_C_USER_UNKNOWN, "its permanence and category")
  tap.ok(s.BOUNCEKIT_OURS and not s.BOUNCEKIT_BACKSCATTER, "the returned message is ours")
  s = rspamd:symbols(mails.dsn { action = "delayed", text = "452 4.2.2 <bob@example.org>: Mailbox full" })
  tap.ok(s.BOUNCEKIT_DELAY and s.BOUNCEKIT_TEMPORARY and s.BOUNCEKIT_C_MAILBOX_FULL, "a delay")
  s = rspamd:symbols(mails.AUTO_REPLY)
  tap.ok(s.BOUNCEKIT_AUTO_REPLY and not s.BOUNCEKIT_FAILURE, "an automatic reply")
  s = rspamd:symbols(mails.ARF)
  tap.ok(s.BOUNCEKIT_COMPLAINT and s.BOUNCEKIT_COMPLAINT:find("cleo@example.org", 1, true), "a complaint")
  s = rspamd:symbols(mails.BASE64)
  tap.ok(s.BOUNCEKIT_FAILURE and s.BOUNCEKIT_FAILURE:find("dan@example.org", 1, true), "a bounce of no RFC, in Base64",
    s.BOUNCEKIT_FAILURE)
  tap.is(next((rspamd:symbols(mails.PLAIN, { from = "ann@example.com" }))), nil, "nothing for a letter")
  s = rspamd:symbols(mails.dsn { text = "550 5.7.1 [192.0.2.1] Our system has detected that this message is likely "
    .. "unsolicited mail. https://support.google.com/mail/?p=UnsolicitedMessageError gsmtp" })
  tap.is(s.BOUNCEKIT_PROVIDER, "google", "the provider that refused")
end

local function selectors(rspamd)
  local s = rspamd:symbols(mails.dsn {})
  tap.is(s.TEST_KIND, "failure", "the selector gives the kind")
  tap.is(("%s %s %s"):format(s.TEST_CATEGORY, s.TEST_CODE, s.TEST_RECIPIENT), "user-unknown 550 bob@example.org",
    "and fields of the verdict")
  tap.is((rspamd:symbols(mails.PLAIN, { from = "ann@example.com" })).TEST_KIND, nil, "and nothing for a letter")
end

local function kept(rspamd, port)
  local s = rspamd:symbols(mails.dsn { recipient = "gone@example.org" })
  tap.ok(s.BOUNCEKIT_DECISION and s.BOUNCEKIT_DECISION:find("^suppress"), "the policy decides", s.BOUNCEKIT_DECISION)
  tap.is(s.BOUNCEKIT_SUPPRESS, "gone@example.org", "and who is gone is put on the list")
  s = rspamd:symbols(mails.dsn { recipient = "victim@example.org", message_id = "<x@elsewhere.example>" })
  tap.ok(s.BOUNCEKIT_BACKSCATTER and not s.BOUNCEKIT_SUPPRESS, "a bounce of somebody else's mail suppresses nobody")
  local list = require("bouncekit.suppression").new(require("bouncekit.store.redis").new(resp.connect(port)))
  local entry = list:check("gone@example.org", { now = os.time() })
  tap.ok(entry and entry.rule, "the same list is there for other programs")
  tap.ok(not list:check("victim@example.org", { now = os.time() }), "without the victim")
end

local function outgoing(rspamd)
  local out = { from = "list-owner@example.net", user = "ann", to = { "gone@example.org", "fine@example.org" } }
  local s = rspamd:symbols(mails.PLAIN, out)
  tap.ok(s.BOUNCEKIT_RCPT_SUPPRESSED and s.BOUNCEKIT_RCPT_SUPPRESSED:find("^gone@example.org"),
    "outgoing mail to who is on the list is marked", s.BOUNCEKIT_RCPT_SUPPRESSED)
  tap.ok(not s.BOUNCEKIT_RCPT_ALL_SUPPRESSED, "but for the others")
  out.to = { "gone@example.org" }
  tap.ok(rspamd:symbols(mails.PLAIN, out).BOUNCEKIT_RCPT_ALL_SUPPRESSED, "and marked when there are no others")
  out.user = nil
  tap.is(rspamd:symbols(mails.PLAIN, out).BOUNCEKIT_RCPT_SUPPRESSED, nil, "incoming mail is not looked up")
end

local function console(port)
  local script = DIR .. "/local/share/lua/5.1/bouncekit/host/rspamd/console.lua"
  local function run(words)
    local args = { "--servers", "127.0.0.1:" .. port }
    for word in words:gmatch "%S+" do args[#args + 1] = word end
    return tap.output(("LUA_PATH='%s/local/share/lua/5.1/?.lua;%s/local/share/lua/5.1/?/init.lua;;' "
      .. "LUA_CPATH='%s/local/lib/lua/5.1/?.so;;' timeout 20 rspamadm lua -b %s -a %s 2>&1"):format(DIR, DIR, DIR, script,
      table.concat(args, " -a ")))
  end
  local text = run "suppress check gone@example.org"
  tap.ok(text:find("gone@example.org", 1, true) and text:find("rule", 1, true), "the console shows the list", text)
  text = run "suppress remove gone@example.org"
  tap.ok(not run("suppress check gone@example.org"):find("since", 1, true), "and takes an address off", text)
  text = run "explain 5.1.1"
  tap.ok(text:find("5.1.1", 1, true), "and explains", text)
end

local function reload(rspamd)
  local mail = function() return mails.dsn { text = "550 5.0.0 marmalade jar" } end
  tap.ok(rspamd:symbols(mail()).BOUNCEKIT_C_VIRUS, "a rule of one's own decides")
  tap.write(DIR .. "/own.rules", RULES:format("second", "policy"))
  tap.ok(tap.wait(10, function() return rspamd:symbols(mail()).BOUNCEKIT_C_POLICY end), "and another after a change, unasked")
  tap.write(DIR .. "/own.rules", "rule broken\n")
  tap.ok(tap.wait(10, function() return rspamd:logged "stay as they were" > 0 end), "a broken file is told", rspamd:log())
  tap.ok(rspamd:symbols(mail()).BOUNCEKIT_C_POLICY, "and the rules stay")
end

local function redis_away(rspamd, program, state)
  tap.stop(state.pid, "-KILL")
  local flows = 0
  for i = 1, 40 do
    local s = rspamd:symbols(mails.dsn { recipient = ("away%d@example.org"):format(i) })
    if s.BOUNCEKIT_FAILURE and not s.BOUNCEKIT_DECISION then flows = flows + 1 end
  end
  tap.is(flows, 40, "without Redis all mail flows on, with verdicts")
  tap.is(rspamd:logged "bouncekit: Redis does not answer", 1, "and the log says it once")
  state.pid = redis.start(program, DIR, state.port)
  tap.ok(tap.wait(15, function() return rspamd:symbols(mails.dsn { recipient = "back@example.org" }).BOUNCEKIT_SUPPRESS end),
    "when it is back the symbols are, by themselves", rspamd:log():sub(-2000))
  tap.is(rspamd:logged "bouncekit: Redis answers again", 1, "and the log says that once")
  local list = require("bouncekit.suppression").new(require("bouncekit.store.redis").new(resp.connect(state.port)))
  local made_up = tap.wait(15, function()
    rspamd:symbols(mails.dsn { recipient = "more@example.org" })
    for i = 1, 40 do
      if not list:check(("away%d@example.org"):format(i), { now = os.time() }) then return false end
    end
    return true
  end)
  tap.ok(made_up, "what waited is made up for")
end

local function median(list)
  table.sort(list)
  return list[math.floor(#list / 2) + 1]
end

-- Two servers, with and without the plugin, take turns with the same mails; times are by the client's clock.
local function cost(with, without)
  local times = { {}, {} }
  for i = 1, 600 do
    local mail = mails.dsn { recipient = ("r%d@example.org"):format(i) }
    for k, one in ipairs { with, without } do
      local start = socket.gettime()
      one:scan(mail)
      if i > 100 then table.insert(times[k], 1000 * (socket.gettime() - start)) end
    end
  end
  local a, b = median(times[1]), median(times[2])
  tap.note("scanning a bounce: %.3f ms with the plugin, %.3f ms without, median of 500 (%.3f ms more)", a, b, a - b)
end

local function memory(rspamd)
  local all = { mails.AUTO_REPLY, mails.ARF, mails.BASE64, mails.PLAIN }
  local curve = {}
  for i = 1, N do
    rspamd:scan(all[i % 8 + 1] or mails.dsn { recipient = ("m%d@example.org"):format(i % 5000) })
    if i % math.floor(N / 6) == 0 then curve[#curve + 1] = rspamd:memory() end
  end
  tap.note("resident memory of the worker over %d messages: %s KiB", N, table.concat(curve, " "))
  -- the first sixth warms caches up
  tap.ok(curve[#curve] < 1.15 * curve[2], "memory stays flat", table.concat(curve, " "))
end

tap.run(function()
  local program = redis.program(DIR)
  if not program then tap.skip "no Redis here" end
  local state = { port = tap.port() }
  state.pid = redis.start(program, DIR, state.port)
  if not tap.ok(state.pid, "Redis starts", tap.read(DIR .. "/redis.log")) then return end
  tap.write(DIR .. "/own.rules", RULES:format("first", "virus"))
  local start = fill(START, {})
  os.execute(("mkdir -p %s/with %s/without"):format(DIR, DIR))
  local rspamd = server.start(DIR .. "/with", { section = fill(SECTION, { REDIS = state.port, MORE = "" }), start = start,
    more = SELECTOR })
  if not tap.ok(rspamd.ready, "Rspamd starts", rspamd:log()) then return end
  kinds(rspamd)
  selectors(rspamd)
  kept(rspamd, state.port)
  outgoing(rspamd)
  console(state.port)
  reload(rspamd)
  redis_away(rspamd, program, state)
  local bare = server.start(DIR .. "/without", { start = start })
  if tap.ok(bare.ready, "an Rspamd without the plugin starts", bare:log()) then cost(rspamd, bare) end
  bare:stop()
  memory(rspamd)
  tap.ok(ROOT and rspamd:logged "lua error" == 0, "no error in the log", rspamd:log():sub(-2000))
end)
