-- Mails of the run: returned mail, auto-replies, complaints.
local M = {}

local HEAD = [[
From: MAILER-DAEMON@mx1.example.net (Mail Delivery System)
To: list-owner@example.net
Subject: Undelivered Mail Returned to Sender
Date: Mon, 13 Jan 2025 09:12:40 +0000
Message-ID: <dsn-%d@mx1.example.net>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=b1

--b1
Content-Type: text/plain; charset=utf-8

This is the mail system at host mx1.example.net.

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx1.example.net
Arrival-Date: Mon, 13 Jan 2025 09:12:33 +0000 (UTC)
]]

local RECIPIENT = [[

Final-Recipient: rfc822; %s
Action: %s
Status: %s
Remote-MTA: dns; %s
Diagnostic-Code: smtp; %s
]]

local RETURNED = [[

--b1
Content-Type: message/rfc822

From: Ann <list-owner@example.net>
To: %s
Subject: January news
Message-ID: %s
Date: Mon, 13 Jan 2025 09:12:30 +0000

Hello.

--b1--
]]

local number = 0

--- A DSN about each of a list: recipient, action ("failed"), status, host, text. message_id: of the returned message, ours
-- by default.
function M.dsn_of(list, message_id)
  number = number + 1
  local out = { HEAD:format(number) }
  for _, f in ipairs(list) do
    local text = f.text or ("550 5.1.1 <%s>: Recipient address rejected: User unknown"):format(f.recipient)
    out[#out + 1] = RECIPIENT:format(f.recipient, f.action or "failed", f.status or text:match "%d%.%d+%.%d+" or "5.0.0",
      f.host or "mx.example.org", text)
  end
  out[#out + 1] = RETURNED:format(list[1].recipient, message_id or ("<news-%d@example.net>"):format(number))
  return (table.concat(out):gsub("\n", "\r\n"))
end

--- A DSN about one.
function M.dsn(f)
  f = f or {}
  f.recipient = f.recipient or "bob@example.org"
  return M.dsn_of({ f }, f.message_id)
end

M.PLAIN = ([[
From: Ann <ann@example.com>
To: bob@example.org
Subject: Lunch
Date: Mon, 13 Jan 2025 09:12:40 +0000
Message-ID: <lunch@example.com>

Shall we meet at noon?
]]):gsub("\n", "\r\n")

M.AUTO_REPLY = ([[
From: Bob <bob@example.org>
To: list-owner@example.net
Subject: Out of office: January news
Auto-Submitted: auto-replied
Date: Mon, 13 Jan 2025 09:12:40 +0000
Message-ID: <away@example.org>

I am away until Monday.
]]):gsub("\n", "\r\n")

M.ARF = ([[
From: feedback@example.org
To: abuse@example.net
Subject: Abuse report
Date: Mon, 13 Jan 2025 09:12:40 +0000
Message-ID: <arf-1@example.org>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary=b2

--b2
Content-Type: text/plain

This is an abuse report.

--b2
Content-Type: message/feedback-report

Feedback-Type: abuse
User-Agent: Reporter/1
Version: 1
Original-Rcpt-To: <cleo@example.org>

--b2
Content-Type: message/rfc822

From: Ann <list-owner@example.net>
To: cleo@example.org
Subject: January news
Message-ID: <news-7@example.net>

Hello.

--b2--
]]):gsub("\n", "\r\n")

--- A bounce that follows no RFC, its text in Base64: qmail's words.
M.BASE64 = ([[
From: MAILER-DAEMON@mail.example.com
To: list-owner@example.net
Subject: failure notice
Date: Mon, 13 Jan 2025 09:12:40 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset=us-ascii
Content-Transfer-Encoding: base64

SGkuIFRoaXMgaXMgdGhlIHFtYWlsLXNlbmQgcHJvZ3JhbSBhdCBtYWlsLmV4YW1wbGUuY29tLgpJ
J20gYWZyYWlkIEkgd2Fzbid0IGFibGUgdG8gZGVsaXZlciB5b3VyIG1lc3NhZ2UgdG8gdGhlIGZv
bGxvd2luZyBhZGRyZXNzZXMuClRoaXMgaXMgYSBwZXJtYW5lbnQgZXJyb3I7IEkndmUgZ2l2ZW4g
dXAuIFNvcnJ5IGl0IGRpZG4ndCB3b3JrIG91dC4KCjxkYW5AZXhhbXBsZS5vcmc+OgoxOTIuMC4y
LjI1IGRvZXMgbm90IGxpa2UgcmVjaXBpZW50LgpSZW1vdGUgaG9zdCBzYWlkOiA1NTAgNS4xLjEg
Tm8gc3VjaCB1c2VyCkdpdmluZyB1cCBvbiAxOTIuMC4yLjI1LgoKLS0tIEJlbG93IHRoaXMgbGlu
ZSBpcyBhIGNvcHkgb2YgdGhlIG1lc3NhZ2UuCgpGcm9tOiBBbm4gPGxpc3Qtb3duZXJAZXhhbXBs
ZS5uZXQ+ClRvOiBkYW5AZXhhbXBsZS5vcmcKTWVzc2FnZS1JRDogPG5ld3MtOEBleGFtcGxlLm5l
dD4KClRleHQuCg==
]]):gsub("\n", "\r\n")

return M
