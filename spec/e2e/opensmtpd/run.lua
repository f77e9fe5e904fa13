-- Mail goes out to a server that refuses; the filter hears of it and keeps the store current; the next mail to who is gone
-- is refused where it comes in.
local smtp = require "smtp"
local tap = require "tap"

local DIR, ROOT, BUILD = os.getenv "E2E_DIR", os.getenv "E2E_ROOT", os.getenv "BUILD"

local CONF = [[
filter "bouncekit" proc-exec "%BUILD%/bin/bouncekit opensmtpd-filter --policy %DIR%/policy.lua --store %DIR%/store/s.db"
listen on 127.0.0.1 port %PORT% filter "bouncekit"
action "out" relay host smtp://127.0.0.1:%SINK% filter "bouncekit" helo sender.example
match from any for any action "out"
]]

local POLICY = [[
return { extends = "transactional", rules = {
  { name = "asked-to-slow-down", when = { category = { "rate-limited", "ip-reputation" } },
    throttle = { scope = "domain", fraction = 0.5, lasts = "1h" } },
} }
]]

local function fill(text, values) return (text:gsub("%%(%u+)%%", values)) end

local function setup(values)
  os.execute(fill("exec >/dev/null 2>&1; for u in opensmtpd opensmtpq; do id $u ||"
    .. " useradd -r -M -d /var/lib/opensmtpd/empty $u; done; "
    .. "mkdir -p /var/lib/opensmtpd/empty /var/spool/smtpd; chmod 711 /var/spool/smtpd; "
    .. "chmod 755 %DIR%; mkdir -p %DIR%/store; chown opensmtpd %DIR%/store", values))
  tap.write(DIR .. "/smtpd.conf", fill(CONF, values))
  tap.write(DIR .. "/policy.lua", POLICY)
end

local function listed(values)
  return tap.output(fill("%BUILD%/bin/bouncekit suppress list --store %DIR%/store/s.db 2>&1", values))
end

tap.run(function()
  local values = { DIR = DIR, ROOT = ROOT, BUILD = BUILD, SINK = tap.port(), PORT = tap.port() }
  setup(values)
  tap.start(fill("exec lua5.4 %ROOT%/spec/e2e/sink.lua %SINK% %DIR%/sink.log", values), DIR .. "/sink.out")
  tap.start(fill("exec smtpd -d -v -f %DIR%/smtpd.conf", values), DIR .. "/smtpd.log")
  local function log() return tap.read(DIR .. "/smtpd.log") end
  if not tap.ok(tap.wait(15, function() return tap.listens(values.PORT) end), "OpenSMTPD starts", log()) then return end
  local function logged(text) return tap.wait(20, function() return log():find(text, 1, true) end) end

  tap.is(smtp.send(values.PORT, "ann@ok.example"):sub(1, 3), "250", "a mail is taken")
  tap.ok(tap.wait(15, function() return tap.read(DIR .. "/sink.log"):find("message ann@ok.example", 1, true) end),
    "and delivered", log())
  tap.is(smtp.send(values.PORT, "unknown@gone.example"):sub(1, 3), "250", "the first mail to who is gone is taken")
  tap.ok(logged "<unknown@gone.example> relay=", "the filter hears the refusal", log())
  tap.ok(log():find("user-unknown hard bounced", 1, true), "and knows what it means", log())
  local list = tap.wait(10, function()
    local text = listed(values)
    return text:find("unknown@gone.example", 1, true) and text
  end)
  tap.ok(list, "the address is on the list", listed(values))
  local refused = smtp.send(values.PORT, "unknown@gone.example")
  tap.ok(refused:find("550 5.1.1 not mailed any more", 1, true), "the next is refused at once", refused)
  tap.is(smtp.send(values.PORT, "bob@gone.example"):sub(1, 3), "250", "others there are not")

  tap.is(smtp.send(values.PORT, "full@full.example"):sub(1, 3), "250", "a mail for a full mailbox is taken")
  tap.ok(logged "mailbox-full temporary deferred", "and its deferral understood", log():sub(-1500))
  tap.ok(not listed(values):find("full@full.example", 1, true), "nobody is suppressed for it")
  smtp.send(values.PORT, "spam@ok.example")
  tap.ok(logged "spam-content permanent bounced", "nor for a message taken as spam", log():sub(-1500))
  tap.ok(not listed(values):find("spam@ok.example", 1, true), "who would have got it")
  smtp.send(values.PORT, "lines@gone.example")
  tap.ok(logged "No such user | here 550 5.1.1 See https://sink.example/help?a=b|c for more",
    "a reply of two lines is one, bars and all", log():sub(-1500))
  smtp.send(values.PORT, "slow@busy.example")
  tap.ok(logged "rate-limited temporary deferred", "a rate limit is one", log():sub(-1500))
  local found = tap.output(fill("%BUILD%/bin/bouncekit suppress check unknown@gone.example "
    .. "--store %DIR%/store/s.db", values))
  tap.ok(found:find("rule gone", 1, true), "the list says by which rule", found)
end)
