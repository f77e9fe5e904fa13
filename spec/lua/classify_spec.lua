-- Verdicts as Lua sees them, and rules of one's own beside the built-in ones.
require "helper"
local bouncekit = require "bouncekit"

local function mine(text, builtin)
  return assert(bouncekit.classifier { text = text, builtin = builtin })
end

describe("a verdict", function()
  it("names the list that was named most closely", function()
    local function list(words)
      return bouncekit.classify("554 5.7.1 Service unavailable; client host [192.0.2.1] " .. words).blocklist
    end
    assert.equal("Spamhaus PBL", list "blocked using Spamhaus PBL")
    assert.equal("Spamhaus PBL", list "blocked, see the PBL")
    assert.equal("Spamhaus XBL", list "is listed by Spamhaus; listed in the Spamhaus XBL")
    assert.equal("Spamhaus", list "blocked using Spamhaus")
  end)
  it("is not temporary because somebody is to correct something and try again", function()
    assert.equal("temporary", bouncekit.classify("550 Something odd happened, please try again later").permanence)
    assert.not_equal("temporary", bouncekit.classify(
      "550 Something odd happened, please check the recipient address and try again later").permanence)
  end)
  it("quotes the words that decided, 1-based and inclusive", function()
    local c = mine("rule my.ghost\n category user-unknown\n phrase ghost büro\n", false)
    for _, text in ipairs { "550 5.1.1 a GHOST büro here", "550 a ghost\r\n550 B\195\156RO", "550 a ghost b\\303\\274ro" } do
      local v = c:classify(text)
      assert.equal("my.ghost", v.rule)
      assert.equal(v.evidence, v.text:sub(v.evidence_begin, v.evidence_end))
      assert.truthy(v.evidence:lower():find("^ghost"), v.evidence)
    end
  end)
  it("has no evidence where only a code decided", function()
    local v = bouncekit.classify("550 5.1.1 xyzzy")
    assert.equal("user-unknown", v.category)
    assert.equal("code:X.1.1", v.rule)
    assert.is_nil(v.evidence)
    assert.is_true(v.flags.code_only)
  end)
  it("says how long to wait only where a retry may help", function()
    assert.equal(300, bouncekit.classify("450 4.7.1 Greylisted, try again in 5 minutes").retry_after)
    assert.is_nil(bouncekit.classify("550 5.1.1 User unknown, try again in 5 minutes").retry_after)
    assert.is_nil(bouncekit.classify("450 4.7.1 Greylisted").retry_after)
  end)
  it("knows hosts with and without the dot of the root", function()
    local a = bouncekit.classify("550 no", { host = "gmail-smtp-in.l.google.com" })
    local b = bouncekit.classify("550 no", { host = "GMAIL-smtp-in.l.google.com." })
    assert.is_string(a.provider)
    assert.equal(a.provider, b.provider)
  end)
  it("takes what was accepted for no failure", function()
    for _, text in ipairs { "250 2.0.0 Ok: queued as 4Yb2xQ1abc", "250 user unknown", "252 mailbox full" } do
      local v = bouncekit.classify(text)
      assert.equal("success", v.permanence)
      assert.equal("none", v.action)
    end
  end)
end)

describe("rules of one's own", function()
  local own = "rule my.ghost\n category policy\n phrase user unknown\n link https://example.org/ghost\n"
  it("go before built-in ones that say the same", function()
    local v = mine(own):classify("550 5.1.1 user unknown")
    assert.equal("my.ghost", v.rule)
    assert.equal("policy", v.category)
    assert.equal("https://example.org/ghost", v.link)
  end)
  it("do not change what others see", function()
    local c = mine(own)
    assert.equal("my.ghost", c:classify("550 user unknown").rule)
    assert.equal("user-unknown", bouncekit.classify("550 user unknown").category)
    local d = mine("rule my.other\n category virus\n phrase user unknown\n")
    assert.equal("my.other", d:classify("550 user unknown").rule)
    assert.equal("my.ghost", c:classify("550 user unknown").rule)
    assert.equal("policy", (c:category("550 user unknown")))
  end)
  it("can silence a built-in one, and take its name", function()
    local text = "550 user unknown"
    local theirs = bouncekit.classify(text).rule
    assert.not_equal(theirs, mine("silence " .. theirs .. "\n"):classify(text).rule)
    local v = mine(("silence %s\nrule %s\n category virus\n phrase user unknown\n"):format(theirs, theirs)):classify(text)
    assert.equal(theirs, v.rule)
    assert.equal("virus", v.category)
  end)
  it("can use the classes of the lexicon and all elements of phrases", function()
    local c = mine([[
rule my.a
  category policy
  phrase ^ plugh [big] (frob|mail box) ~2 "x-code" $
  unless but not
rule my.b
  category virus
  phrase zork* & <ip>
  when class 5
  not-when phase data
rule my.c
  category policy
  tier 9
  phrase xyzzy ~1 @mailbox
]], false)
    local function rule(text, ctx) return c:classify(text, ctx).rule end
    assert.equal("my.a", rule "550 Plugh frob and an x-code")
    assert.equal("my.a", rule "550 plugh big mail box x-code")
    assert.is_nil(rule "550 so plugh frob x-code")
    assert.is_nil(rule "550 plugh frob x-code here")
    assert.is_nil(rule "550 plugh frob. x-code")
    assert.is_nil(rule "550 plugh frob, but not x-code")
    assert.is_nil(rule "550 plugh frob one two three x-code")
    assert.equal("my.b", rule "550 zorkmids from 192.0.2.1")
    assert.equal("my.b", rule "550 2001:db8::1 zorks")
    assert.is_nil(rule "450 zorkmids from 192.0.2.1")
    assert.is_nil(rule("550 zorkmids from 192.0.2.1", { phase = "data" }))
    assert.equal("my.b", rule("550 zorkmids from 192.0.2.1", { phase = "rcpt" }))
    assert.equal("my.c", rule "550 xyzzy mailbox")
    assert.equal("my.c", rule "550 xyzzy your mailbox")
  end)
  it("are refused with file and line", function()
    local c, message, code = bouncekit.classifier { text = "rule my.a\n category policy\n phrase (a\n" }
    assert.is_nil(c)
    assert.equal("SYNTAX", code)
    assert.truthy(message:find("text:3: ", 1, true))
  end)
  it("are refused by the core only for what no file can say", function()
    -- whatever the reader accepts, the core compiles: gaps, long phrases, long members
    for _, phrase in ipairs { "a ~16 [b] ~15 c", ("word "):rep(24), "x (" .. ("a "):rep(20) .. "|b) y", ("a-b-c "):rep(10), "[the] a",
      '"quoted words here"', "a ~16 the ~16 b", "5.7.1 <esc>", "doesn't can't won't" } do
      local c, message = bouncekit.classifier { text = "rule my.a\n category policy\n phrase " .. phrase .. "\n", builtin = false }
      assert.truthy(c, phrase .. ": " .. tostring(message))
    end
  end)
  it("are collected with their rule set", function()
    for _ = 1, 20 do mine(own, false):classify("550 x") end
    collectgarbage()
    collectgarbage()
    local before = collectgarbage("count")
    for _ = 1, 20 do mine(own, false):classify("550 x") end
    collectgarbage()
    collectgarbage()
    assert.is_true(collectgarbage("count") < before + 2000)
  end)
end)
