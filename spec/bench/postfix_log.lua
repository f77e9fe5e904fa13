-- postfix_log.lua BYTES: a mail log of Postfix of about that size on standard output, the same every time: seven lines a
-- message, one delivery in five of them not a success. For measurements; the names are of nobody.
local size = tonumber(arg[1]) or 50e6

local OUTCOMES = {
  "dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4F%s)",
  "dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4F%s)",
  "dsn=2.0.0, status=sent (250 OK id=1q%s)",
  "dsn=2.6.0, status=sent (250 2.6.0 <%s@mail.example.net> Queued mail for delivery)",
  "dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4F%s)",
  "dsn=2.0.0, status=sent (250 ok: Message %s accepted)",
  "dsn=2.0.0, status=sent (250 2.0.0 OK  1736759553 %s - gsmtp)",
  "dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4F%s)",
}
local FAILURES = {
  "dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.25] said: 550 5.1.1 <u%s@example.org>: Recipient address rejected: "
    .. "User unknown in virtual mailbox table (in reply to RCPT TO command))",
  "dsn=4.2.2, status=deferred (host mx2.example.org[192.0.2.26] said: 452 4.2.2 mailbox of u%s is over quota (in reply to RCPT TO command))",
  "dsn=4.4.1, status=deferred (connect to mx3.example.org[192.0.2.27]:25: Connection timed out)",
  "dsn=4.7.1, status=deferred (host mx.example.com[198.51.100.25] said: 450 4.7.1 <u%s@example.com>: Recipient address rejected: "
    .. "Greylisted, see https://grey.example.com/ (in reply to RCPT TO command))",
  "dsn=5.7.1, status=bounced (host mx.example.com[198.51.100.25] said: 554 5.7.1 Service unavailable; Client host [203.0.113.9] "
    .. "blocked using bl.example.com (in reply to RCPT TO command))",
}

local n, written = 0, 0
local function put(program, pid, text)
  local line = ("Jan 13 %02d:%02d:%02d mx1 postfix/%s[%d]: %s\n"):format(math.floor(n / 3600) % 24, math.floor(n / 60) % 60, n % 60, program, pid, text)
  io.write(line)
  written = written + #line
end

while written < size do
  n = n + 1
  local id = ("%X%05X"):format(n % 16, n * 7919 % 1048576)
  local outcome = n % 5 == 0 and FAILURES[math.floor(n / 5) % #FAILURES + 1] or OUTCOMES[n % #OUTCOMES + 1]
  local client = ("client%d.example.net[192.0.2.%d]"):format(n % 40, n % 250)
  put("smtpd", 700 + n % 9, "connect from " .. client)
  put("smtpd", 700 + n % 9, id .. ": client=" .. client)
  put("cleanup", 720, id .. ": message-id=<" .. n .. ".news@example.net>")
  put("qmgr", 730, id .. ": from=<bounces+" .. n % 999 .. "@example.net>, size=" .. 2000 + n % 5000 .. ", nrcpt=1 (queue active)")
  put("smtp", 740 + n % 20, ("%s: to=<u%d@example.org>, relay=mx%d.example.org[192.0.2.%d]:25, delay=%d.%d, delays=0.1/0/0.4/0.7, "):format(
    id, n % 50000, n % 4, n % 30 + 20, n % 7, n % 10) .. outcome:format(("%X"):format(n * 31)))
  if n % 5 ~= 0 then put("qmgr", 730, id .. ": removed") end
  put("smtpd", 700 + n % 9, "disconnect from " .. client .. " ehlo=1 mail=1 rcpt=1 data=1 quit=1 commands=5")
end
