-- A Dovecot for the runs in Lua, with one user and his mails; and mails to put there.
local tap = require "tap"

local M = {}

local CONF = [[
protocols = imap
listen = 127.0.0.1
base_dir = %DIR%/dovecot/run
state_dir = %DIR%/dovecot/run
log_path = %DIR%/dovecot.log
ssl = no
disable_plaintext_auth = no
mail_location = maildir:%DIR%/dovecot/mail
first_valid_uid = 1
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=mail gid=mail home=%DIR%/dovecot
}
service imap-login {
  chroot =
  inet_listener imap {
    port = %PORT%
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
namespace inbox {
  inbox = yes
}
]]

--- Start Dovecot; `more` is added to its configuration. Returns the port.
function M.dovecot(dir, more)
  local port = tap.port()
  os.execute(("exec >/dev/null 2>&1; for u in dovecot dovenull; do id $u || useradd -r -M $u; done; chmod 755 %s; "
    .. "mkdir -p %s/dovecot/run %s/dovecot/mail/new %s/dovecot/mail/cur %s/dovecot/mail/tmp; "
    .. "chown -R mail:mail %s/dovecot/mail; chown mail %s/dovecot"):format(dir, dir, dir, dir, dir, dir, dir))
  tap.write(dir .. "/dovecot.conf", (CONF:gsub("%%(%u+)%%", { DIR = dir, PORT = port })) .. (more or ""))
  tap.start("exec dovecot -F -c " .. dir .. "/dovecot.conf", dir .. "/dovecot.out")
  local up = tap.wait(15, function() return tap.listens(port) end)
  tap.ok(up, "Dovecot starts", tap.read(dir .. "/dovecot.out") .. tap.read(dir .. "/dovecot.log"))
  return up and port
end

local DSN = [[
From: MAILER-DAEMON@mx.example.com (Mail Delivery System)
To: news@example.com
Subject: Undelivered Mail Returned to Sender
Date: Wed, 25 Nov 2026 03:04:05 +0000
Message-ID: <%NAME%@mx.example.com>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

This is the mail system at host mx.example.com.

<%WHO%>: host mx.example.org said: %REPLY%
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.com

Final-Recipient: rfc822; %WHO%
Action: %ACTION%
Status: %STATUS%
Remote-MTA: dns; mx.example.org
Diagnostic-Code: smtp; %REPLY%

--b
Content-Type: text/rfc822-headers

From: news@example.com
To: %WHO%
Subject: News
Message-ID: <%NAME%@%DOMAIN%>

--b--
]]

--- A delivery status report. values: NAME, WHO, REPLY, ACTION, STATUS, and DOMAIN of the returned message's id.
function M.dsn(values)
  for key, value in pairs { ACTION = "failed", DOMAIN = "example.com" } do values[key] = values[key] or value end
  return (DSN:gsub("%%(%u+)%%", values))
end

M.AUTO_REPLY = [[
From: ann@example.org
To: news@example.com
Subject: Automatic reply: News
Date: Wed, 25 Nov 2026 03:04:05 +0000
Message-ID: <auto@example.org>
Auto-Submitted: auto-replied
Content-Type: text/plain

I am out of the office until Monday.
]]

M.LETTER = [[
From: ann@example.org
To: news@example.com
Subject: A question
Date: Wed, 25 Nov 2026 03:04:05 +0000
Message-ID: <letter@example.org>
Content-Type: text/plain

When does the next issue come?
]]

return M
