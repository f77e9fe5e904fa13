-- `bouncekit classify` on mails, and the line that says how far it is.
local helper = require "helper"
local json = require "bouncekit.json"
local cli = helper.cli

local function rows(text)
  local out = {}
  for line in text:gmatch("[^\n]+") do out[#out + 1] = assert(json.decode(line)) end
  return out
end

local DSN = [[
From: MAILER-DAEMON@mx1.example.net
To: ann@example.net
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

Sorry.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx1.example.net

Final-Recipient: rfc822; bob@example.org
Action: %s
Status: 5.1.1
Remote-MTA: dns; mx.example.org
Diagnostic-Code: smtp; 550 5.1.1 User unknown

--b
Content-Type: text/rfc822-headers

Message-ID: <1@example.net>
Subject: lunch
From: ann@example.net

--b--
]]

describe("bouncekit classify of mails", function()
  after_each(helper.cleanup)
  if not pcall(require, "bouncekit.mime") then
    it("names the package that is missing", function()
      local _, code, err = cli { "classify", helper.file(DSN:format("failed")) }
      assert.equal(3, code)
      assert.truthy(err:find("bouncekit-mime", 1, true))
    end)
    return
  end
  it("gives one JSON object a recipient", function()
    local name = helper.file(DSN:format("failed"))
    local list = rows((cli { "classify", "--json", name }))
    assert.equal(1, #list)
    local want = { recipient = "bob@example.org", kind = "failure", status = "failed", status_reported = "5.1.1",
      category = "user-unknown", permanence = "hard", code = 550, remote_host = "mx.example.org",
      reporting_mta = "mx1.example.net", message_id = "<1@example.net>", subject = "lunch", file = name,
      diagnostic = "550 5.1.1 User unknown" }
    for key, value in pairs(want) do assert.equal(value, list[1][key], key) end
  end)
  it("reads mails and mboxes from standard input", function()
    local one = "From MAILER-DAEMON Tue Nov 24 10:00:00 2026\n" .. DSN:format("failed") .. "\n"
    assert.equal(1, #rows((cli({ "classify", "--json", "-" }, { input = DSN:format("failed") }))))
    assert.equal(3, #rows((cli({ "classify", "--json" }, { input = one:rep(3) }))))
  end)
  it("counts a delay as waiting, and not beside the failure that follows", function()
    local delay, failed = helper.file(DSN:format("delayed")), helper.file(DSN:format("failed"))
    local out = cli { "classify", delay }
    assert.truthy(out:find("1 waiting", 1, true))
    out = cli { "classify", delay, failed }
    assert.truthy(out:find("1 failed", 1, true))
    assert.is_nil(out:find("1 waiting", 1, true))
  end)
  it("reads a folder of mails in order", function()
    local list = rows((cli { "classify", "--json", "spec/cases/mail" }))
    assert.is_true(#list > 60)
    for i = 2, #list do assert.is_string(list[i].file) end
  end)
end)

describe("progress", function()
  local progress = require "bouncekit.cli.progress"
  it("says how much, how fast and how long", function()
    assert.equal("50 of 200 files, 25%, 10 files/s, 15 s left", progress.text(50, 200, 5, "files"))
    assert.equal("2.0 MB, 1.0 MB/s", progress.text(2e6, nil, 2, "bytes"))
    assert.equal("0 of 0 files, 0 files/s", progress.text(0, 0, 0, "files"))
  end)
  it("writes at most once a second, and cleans up", function()
    local now, out = 0, {}
    local p = progress.new { unit = "files", total = 10, enabled = true, clock = function() return now end,
      write = function(s) out[#out + 1] = s end }
    for _ = 1, 5 do p:add(1) end
    now = 1
    for _ = 1, 5 do p:add(1) end
    p:clear()
    assert.equal(2, #out)
    assert.truthy(out[1]:find("6 of 10", 1, true))
  end)
end)

-- A log that is still written. The program is started by a shell that also writes, and is stopped by it.
describe("classify --follow", function()
  it("tells what comes, through a rotation, and no event twice", function()
    if require("bouncekit").core_name ~= "c" then return pending("the core in Lua reads no logs") end
    local name = helper.file("")
    local line = "Jan 13 09:12:%02d mx1 postfix/smtp[1]: A%d: to=<bob@example.org>, relay=mx.example.org[192.0.2.25]:25, delay=1, "
      .. "dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.25] said: 550 5.1.1 User unknown)"
    local script = {
      "f='" .. name .. "'; put () { printf '%s\\n' \"$1\"; }",
      -- until the output has so many lines, at most ten seconds
      "wait_for () { n=0; while [ \"$(wc -l <\"$f.out\")\" -lt \"$1\" ] && [ $n -lt 100 ]; do sleep 0.1; n=$((n + 1)); done; }",
      "put '" .. line:format(1, 1) .. "' >\"$f\"; : >\"$f.out\"",
      "LUA lua/bin/bouncekit classify --json --follow \"$f\" >\"$f.out\" 2>&1 & pid=$!",
      "wait_for 1; put '" .. line:format(2, 2) .. "' >>\"$f\"",
      "wait_for 2; mv \"$f\" \"$f.1\"; put '" .. line:format(3, 3) .. "' >>\"$f.1\"; put '" .. line:format(4, 4) .. "' >\"$f\"",
      "wait_for 4; kill $pid; wait $pid 2>/dev/null; cat \"$f.out\"; rm -f \"$f.out\" \"$f.1\"",
    }
    local file = helper.file((table.concat(script, "\n"):gsub("LUA lua", helper.lua .. " lua")))
    local p = assert(io.popen("sh " .. file, "r"))
    local out = p:read("*a")
    p:close()
    local ids = {}
    for _, row in ipairs(rows(out)) do ids[#ids + 1] = row.queue_id end
    assert.same({ "A1", "A2", "A3", "A4" }, ids)
  end)
  it("takes one file", function()
    local _, code = cli { "classify", "--follow", "a", "b" }
    assert.equal(2, code)
  end)
end)
