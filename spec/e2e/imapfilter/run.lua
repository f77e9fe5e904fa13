local imap = require "imap"
local tap = require "tap"

local DIR, ROOT, BUILD = os.getenv "E2E_DIR", os.getenv "E2E_ROOT", os.getenv "BUILD"

local CONFIG = [[
options.timeout, options.create, options.starttls = 20, true, false
local account = IMAP { server = "127.0.0.1", port = %PORT%, username = "u", password = "secret" }
local bounces = require "bouncekit.host.imapfilter"
local keeper = require("bouncekit.host.keeper").new {
  policy = assert(require("bouncekit.policy").load "transactional"),
  store = assert(require("bouncekit.store.sqlite").open "%DIR%/s.db"),
  ours = function(failure)
    return require("bouncekit.verp").origin(failure, { domains = { "example.com" } }) == "ours"
  end,
}
if os.getenv "BY_PARTS" then package.preload["bouncekit.mime"] = function() error "none" end end
local counts = assert(bounces.process(account, "INBOX", { keeper = keeper }))
print(("%s mails=%d recipients=%d suppressed=%d moved=%d unread=%d"):format(_VERSION, counts.mails, counts.recipients,
  counts.suppressed, counts.moved, counts.unread))
keeper.store:close()
]]

local MAILS = {
  { "Hard", imap.dsn { NAME = "a1", WHO = "gone@example.org", STATUS = "5.1.1",
    REPLY = "550 5.1.1 <gone@example.org>: User unknown" } },
  { "Failed", imap.dsn { NAME = "a2", WHO = "fine@example.org", STATUS = "5.7.1",
    REPLY = "554 5.7.1 Message rejected as spam" } },
  { "Delayed", imap.dsn { NAME = "a3", WHO = "full@example.org", STATUS = "4.2.2", ACTION = "delayed",
    REPLY = "452 4.2.2 Mailbox full" } },
  { "Not ours", imap.dsn { NAME = "a4", WHO = "victim@example.org", STATUS = "5.1.1", DOMAIN = "elsewhere.example",
    REPLY = "550 5.1.1 User unknown" } },
  { "Auto-replies", imap.AUTO_REPLY },
  { "", imap.LETTER },
}

local number = 0
local function put()
  for _, mail in ipairs(MAILS) do
    number = number + 1
    tap.write(("%s/dovecot/mail/new/1700000000.%d.host"):format(DIR, number), mail[2])
  end
  os.execute("chown -R mail:mail " .. DIR .. "/dovecot/mail")
end

local function mails_in(folder)
  local place = folder == "" and "" or ("/.Bounces.%s"):format(folder)
  return tonumber(tap.output(("find '%s/dovecot/mail%s/new' '%s/dovecot/mail%s/cur' -type f 2>/dev/null | wc -l")
    :format(DIR, place, DIR, place)))
end

local function imapfilter(env)
  return tap.output(("HOME=%s %s LUA_PATH='%s/lua/?.lua;%s/lua/?/init.lua;%s/gen/?.lua;;' LUA_CPATH='%s/5.2/?.so;;' "
    .. "timeout 60 imapfilter -c %s/config.lua 2>&1"):format(DIR, env, ROOT, ROOT, BUILD, BUILD, DIR))
end

local function listed()
  return tap.output(("%s/bin/bouncekit suppress list --store %s/s.db 2>&1"):format(BUILD, DIR))
end

local function round(env, times)
  put()
  local out = imapfilter(env)
  tap.ok(out:find("Lua 5.2 mails=6 recipients=", 1, true), "imapfilter works off the mailbox", out)
  tap.ok(out:find("suppressed=1 moved=5 unread=0", 1, true), "one address is suppressed, five mails move", out)
  for _, mail in ipairs(MAILS) do
    tap.is(mails_in(mail[1]), mail[1] == "" and 1 or times, "folder " .. (mail[1] == "" and "INBOX" or mail[1]))
  end
end

tap.run(function()
  local port = imap.dovecot(DIR)
  if not port then return end
  tap.write(DIR .. "/config.lua", (CONFIG:gsub("%%(%u+)%%", { DIR = DIR, PORT = port })))
  round("", 1)
  local list = listed()
  tap.ok(list:find("^gone@example.org[^\n]*$"), "the list has who is gone, and nobody else", list)
  os.execute(("rm -f %s/dovecot/mail/new/* %s/dovecot/mail/cur/*; %s/bin/bouncekit suppress remove gone@example.org "
    .. "--store %s/s.db"):format(DIR, DIR, BUILD, DIR))
  tap.note "and without the MIME library, by the parts"
  round("BY_PARTS=1", 2)
  tap.ok(listed():find("^gone@example.org[^\n]*$"), "the same is on the list", listed())
end)
