-- Mails that are no bounces, however much they speak of them: spec/cases/mail/ordinary, one mbox a family. Each mail says
-- what it is to be taken for (X-Want) and why it stands there (X-Why); the reader knows neither field.
local bouncekit = require "bouncekit"
local core = require "bouncekit.core"
local mailbox = require "bouncekit.mailbox"
local has_mime = pcall(require, "bouncekit.mime")

local FOLDER = "spec/cases/mail/ordinary/"
local FAMILIES = { "calendar", "digests", "forwarded", "help", "lists", "machines", "near", "newsletters", "numbers",
  "parcels", "postmaster", "receipts", "reports", "spam", "threads", "vacation" }
local REPORTS = { failure = true, delay = true, success = true, relayed = true, expanded = true, complaint = true }

local function field(raw, name)
  return raw:match("\n" .. name:gsub("%-", "%%-") .. ": ([^\r\n]*)") or raw:match("^" .. name:gsub("%-", "%%-") .. ": ([^\r\n]*)")
end

if not (core.report and has_mime) then
  describe("ordinary mails", function() pending("not built") end)
  return
end

describe("ordinary mails", function()
  local all = {}
  for _, family in ipairs(FAMILIES) do
    it("of the family " .. family .. " are no bounces", function()
      local n = 0
      for raw in mailbox.mails(FOLDER .. family .. ".mbox") do
        local message, want = bouncekit.message(raw), field(raw, "X-Want")
        assert.equal(want, message.kind, field(raw, "X-Why") .. ": " .. field(raw, "Subject"))
        assert.is_nil(REPORTS[message.kind])
        for failure in message:recipients() do assert.equal(want, failure.verdict.category) end
        n = n + 1
        all[#all + 1] = raw
      end
      assert.is_true(n > 0)
    end)
  end

  it("stay so on their way: other line ends, fields of relays, no subject's case", function()
    assert.is_true(#all >= 300)
    for _, raw in ipairs(all) do
      local want, head, body = field(raw, "X-Want"), raw:match("^(.-\n)\n(.*)$")
      for _, changed in ipairs {
        raw:gsub("\n", "\r\n"),
        "Received: from mx.example.org (mx.example.org [192.0.2.25]) by mx1.example.net; Mon, 13 Jan 2025 09:12:40 +0000\n" .. raw,
        head:gsub("\nSubject: (%a)", function(c) return "\nSubject: " .. c:lower() end) .. "\n" .. body,
        raw .. "\n-- \nThis mail was scanned by a filter.\n",
      } do
        assert.equal(want, bouncekit.message(changed).kind, field(raw, "X-Why") .. ": " .. field(raw, "Subject"))
      end
    end
  end)

  it("are known for bounces when they are some: the same texts, sent by mail systems", function()
    local n = 0
    for raw in mailbox.mails(FOLDER .. "forwarded.mbox") do
      local inner = raw:match("\nContent%-Type: message/rfc822\n\n(Return%-Path: <>\n.-\n%-%-inner%-%a+%-%-\n)")
      if inner then
        assert.equal("failure", bouncekit.message(inner).kind)
        n = n + 1
      end
    end
    assert.is_true(n >= 6)
  end)
end)
