-- What the page's test reads, with counts that it knows. usage: input.lua page|hostile
local kind = arg[1]

local LINE = "2026-11-%02dT%02d:%02d:00+00:00 mx1.example.net postfix/smtp[9]: %s: to=<%s>, relay=%s[192.0.2.9]:25, "
  .. "delay=1, dsn=%s, status=%s (%s)\n"

-- An attempt: minutes since the second of the month, queue id, recipient, relay, what became of it.
local function attempt(minute, id, recipient, relay, status, dsn, text)
  if status ~= "sent" then text = ("host %s[192.0.2.9] said: %s (in reply to RCPT TO command)"):format(relay, text) end
  io.write(LINE:format(2 + math.floor(minute / 1440), math.floor(minute / 60) % 24, minute % 60, id, recipient, relay, dsn,
    status, text))
end

local LISTED = "554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org"

local function page()
  for i = 1, 30 do
    attempt(i * 97, "A" .. i, ("user%d@a.example"):format(i % 7), "mx.a.example", "bounced", "5.1.1",
      "550 5.1.1 User unknown")
  end
  for i = 1, 15 do
    attempt(2000 + i * 61, "B" .. i, ("ann%d@c.example"):format(i), "gmail-smtp-in.l.google.com", "bounced", "5.7.1",
      LISTED)
  end
  for i = 1, 15 do
    local bob = ("bob%d@b.example"):format(i)
    attempt(1000 + i * 83, "C" .. i, bob, "mx.b.example", "deferred", "4.2.0",
      "450 4.2.0 Greylisted, try again in 5 minutes")
    if i <= 5 then attempt(1400 + i * 83, "C" .. i, bob, "mx.b.example", "sent", "2.0.0", "250 2.0.0 Ok") end
  end
end

local BAD = { "<script>window.pwned=1</script>", "</script><script>window.pwned=1</script>",
  "<img src=x onerror=window.pwned=1>", "<!--<script>", "-->", "\"><svg onload=window.pwned=1>",
  "' onmouseover='window.pwned=1", "{{style}}", "%1 %s", "\226\128\168", "\226\128\174gpj.exe", "\255\254", "&lt;b&gt;",
  "]]>", "javascript:window.pwned=1", "\\u003cscript>", "\27[31m", "`${window.pwned=1}`" }

local function hostile()
  for i, bad in ipairs(BAD) do
    local tight = bad:gsub("[%s<>]", "")
    attempt(i * 5, "Q" .. i, "x" .. tight .. "@" .. tight .. ".example", "mx" .. i .. ".example", "bounced", "5.1.1",
      "550 5.1.1 User unknown " .. bad)
  end
  for _, bad in ipairs(BAD) do
    io.write("550 5.1.1 <", bad, "@", bad, "> ", bad, " blocked, see https://a.example/", bad, "\n")
  end
end

if kind == "page" then page() else hostile() end
