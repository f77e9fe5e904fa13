local imap = require "imap"
local tap = require "tap"

local DIR, ROOT, BUILD = os.getenv "E2E_DIR", os.getenv "E2E_ROOT", os.getenv "BUILD"

local CONF = [[
mail_plugins = notify push_notification mail_lua push_notification_lua
plugin {
  push_notification_driver = lua:file=%DIR%/push.lua
}
import_environment = $import_environment LUA_PATH LUA_CPATH
]]

local SCRIPT = [[
local keeper = require("bouncekit.host.keeper").new {
  policy = assert(require("bouncekit.policy").load "transactional"),
  store = assert(require("bouncekit.store.sqlite").open "%DIR%/store/s.db"),
}
require("bouncekit.host.dovecot").install(_G, {
  doveadm = { "doveadm", "-c", "%DIR%/dovecot.conf" },
  mail = function(user, message)
    local results, why = keeper:mail(message, os.time())
    dovecot.i_info(("bouncekit: %s got a %s about %d (%s)"):format(user, message.kind, results and #results or 0,
      why or _VERSION))
  end,
})
]]

local function fill(text) return (text:gsub("%%(%u+)%%", { DIR = DIR, ROOT = ROOT, BUILD = BUILD })) end

local function deliver(mail, sender)
  tap.write(DIR .. "/mail", mail)
  return os.execute(("/usr/lib/dovecot/dovecot-lda -c %s/dovecot.conf -d u -f '%s' <%s/mail 2>>%s/lda.err")
    :format(DIR, sender or "", DIR, DIR)) == true
end

local function log() return tap.read(DIR .. "/dovecot.log") .. tap.read(DIR .. "/lda.err") end

tap.run(function()
  os.execute(fill "mkdir -p %DIR%/store; chown mail:mail %DIR%/store")
  tap.write(DIR .. "/push.lua", fill(SCRIPT))
  if not imap.dovecot(DIR, fill(CONF)) then return end
  tap.ok(deliver(imap.dsn { NAME = "a1", WHO = "gone@example.org", STATUS = "5.1.1",
    REPLY = "550 5.1.1 <gone@example.org>: User unknown" }), "a bounce is delivered", log())
  tap.ok(tap.wait(10, function() return log():find("u got a failure about 1 (Lua 5.4)", 1, true) end), "and read", log())
  tap.ok(deliver(imap.LETTER, "ann@example.org"), "a letter is delivered", log())
  tap.ok(deliver(imap.AUTO_REPLY, "ann@example.org"), "an automatic reply is delivered", log())
  tap.ok(tap.wait(10, function() return log():find("u got a auto-reply", 1, true) end), "and known", log())
  local _, told = log():gsub("bouncekit: u got", "")
  tap.is(told, 2, "nothing is said of the letter")
  local list = tap.output(fill "%BUILD%/bin/bouncekit suppress list --store %DIR%/store/s.db 2>&1")
  tap.ok(list:find("^gone@example.org[^\n]*$"), "the address is on the list, and no other", list)
  tap.ok(not log():find("Error", 1, true), "Dovecot has nothing to complain about", log())
end)
