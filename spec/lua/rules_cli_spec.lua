local helper = require "helper"
local cli = helper.cli
local core = require "bouncekit.core"
local bouncekit = require "bouncekit"

local CASES = "spec/cases/rules/"

-- Line number of the first line of a file that has the words.
local function line_of(name, words, nth)
  local number, seen = 0, 0
  for line in io.lines(name) do
    number = number + 1
    if line:find(words, 1, true) then
      seen = seen + 1
      if seen == (nth or 1) then return number end
    end
  end
end

local function has(out, text) assert.truthy(out:find(text, 1, true), text .. " is not in:\n" .. out) end
local function has_not(out, text) assert.is_nil(out:find(text, 1, true), text .. " is in:\n" .. out) end

describe("bouncekit rules check", function()
  after_each(helper.cleanup)
  it("finds nothing wrong with good rules", function()
    local out, code = cli { "rules", "check", "--strict", CASES .. "good.rules" }
    assert.equal("2 rules, 4 examples, 0 errors, 0 warnings, 0 redundant phrases\n", out)
    assert.equal(0, code)
  end)
  it("names the file and the line of what cannot be read", function()
    local name = CASES .. "broken.rules"
    local out, code = cli { "rules", "check", name }
    assert.equal(1, code)
    has(out, name .. ":2: unknown category 'no-such-category'")
    has(out, name .. ":3: in phrase '(open'")
    has(out, name .. ":6: duplicate rule id 'local.bad'")
    has(out, name .. ":9: unknown word 'frase'")
  end)
  it("finds phrases that never win, at their line", function()
    local name = CASES .. "shadowed.rules"
    local out, code = cli { "rules", "check", name }
    assert.equal(1, code)                       -- examples fail, too
    has(out, ("%s:%d: warning: the phrase can never win: in \"purple sheep in the meadow\", rule local.first (%s:%d)")
      :format(name, line_of(name, "purple sheep in the meadow"), name, line_of(name, "rule local.first")))
    has(out, ("%s:%d: warning: the phrase can never win: an `unless` of its own rule is in it")
      :format(name, line_of(name, "phrase paper tigers")))
  end)
  it("finds phrases that two rules of different categories claim", function()
    local name = CASES .. "shadowed.rules"
    local out = cli { "rules", "check", name }
    has(out, ("%s:%d: warning: rule local.fourth"):format(name, line_of(name, "knitted horses", 1)))
  end)
  it("does not call a phrase shadowed by a rule that holds elsewhere", function()
    has_not((cli { "rules", "check", CASES .. "shadowed.rules" }), "wooden")
  end)
  it("names the lines of failing examples", function()
    local name = CASES .. "shadowed.rules"
    local out = cli { "rules", "check", name }
    has(out, ("%s:%d: example is decided by local.first as policy, not as sender-rejected")
      :format(name, line_of(name, "example 550 Purple sheep", 2)))
    has(out, ("%s:%d: example is decided by"):format(name, line_of(name, "Green donkeys")))
  end)
  it("takes several files as one set of rules", function()
    local out, code = cli { "rules", "check", CASES .. "good.rules", CASES .. "good.rules" }
    assert.equal(1, code)
    has(out, "duplicate rule id 'local.lunch'")
  end)
  it("warns of rules without an example; --strict makes an error of it", function()
    local name = helper.file("rule local.bare\n  category policy\n  phrase violet crocodiles\n")
    local out, code = cli { "rules", "check", name }
    assert.equal(0, code)
    has(out, name .. ":1: warning: rule local.bare has no example")
    assert.equal(1, select(2, cli { "rules", "check", "--strict", name }))
  end)
  it("tells a phrase that the built-in rules already decide", function()
    local name = helper.file("rule local.weak\n  category policy\n  tier 3\n  phrase user unknown\n"
      .. "  example 550 5.7.1 nothing of the kind\n")
    has((cli { "rules", "check", name }), ":4: warning: the phrase can never win")
    has_not((cli { "rules", "check", "--alone", name }), "never win")
  end)
  it("says when a file cannot be read", function()
    local out, code, err = cli { "rules", "check", "/nonexistent.rules" }
    assert.equal("", out)
    assert.equal(3, code)
    has(err, "/nonexistent.rules")
  end)
  it("does not let a file steer the terminal", function()
    local name = helper.file("rule local.esc\n  category policy\n  phrase a\27[31m b\n")
    local out = cli { "rules", "check", name }
    has_not(out, "\27")
  end)
end)

describe("bouncekit rules test", function()
  it("prints a line for each failure, and a count", function()
    local out, code = cli { "rules", "test", CASES .. "good.rules" }
    assert.equal("4 examples, 0 failed\n", out)
    assert.equal(0, code)
    out, code = cli { "rules", "test", CASES .. "shadowed.rules" }
    assert.equal(1, code)
    has(out, "7 examples, 3 failed")
    has_not(out, "warning")
  end)
end)

describe("bouncekit rules explain", function()
  local text = "550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown in virtual mailbox table"
  it("lists all evidence, and says why the winner won", function()
    local out, code = cli { "rules", "explain", text }
    assert.equal(0, code)
    has(out, "* " .. bouncekit.classify(text).rule)
    has(out, "- code:")
    has(out, "why: ")
  end)
  it("says what took a piece of evidence out", function()
    local out = cli { "rules", "explain", "--rules", CASES .. "good.rules", "550 The server is having lunch" }
    has(out, "- local.lunch  rate-limited")
    has(out, "a `when` or `not-when` of its rule does not hold")
    out = cli { "rules", "explain", "--rules", CASES .. "good.rules", "550 Moonbase drill: gamma was evacuated" }
    has(out, "an `unless` of its rule is in the text")
  end)
  it("goes through the examples of rule files", function()
    local out, code = cli { "rules", "explain", CASES .. "good.rules" }
    assert.equal(0, code)
    has(out, "rule local.moonbase: domain-unknown")
    has(out, "* local.moonbase")
  end)
end)

describe("core.evidence", function()
  local set = core.ruleset({}, true)
  local function winner(list)
    for _, item in ipairs(list) do
      if item.state == "won" then return item end
    end
  end
  -- The same reading as classify, kept apart for its speed: this holds them together.
  it("names the winner that classify names, for every example of the built-in rules", function()
    local n, p = 0, io.popen("cat data/rules/*.rules")
    for line in p:lines() do
      local text = line:match("^%s*example%s+(.+)$") or line:match("^%s*example%-not%s+(.+)$")
      if text then
        text = text:gsub("\\n", "\n")
        local v, best = bouncekit.classify(text), winner(core.evidence(set, text))
        assert.equal(v.rule, best and best.rule, text)
        assert.equal(v.evidence, best and best.evidence, text)
        n = n + 1
      end
    end
    p:close()
    assert.truthy(n > 300)
  end)
  it("takes any bytes", function()
    for _, text in ipairs { "", "\0", ("<"):rep(20000), ("no such "):rep(3000), "\255\254 550", "550 \\303" } do
      assert.is_table(core.evidence(set, text, { host = "mx.example.org", phase = "rcpt" }))
      assert.is_table(core.tokens(text))
      assert.is_string((core.template(text)))
    end
  end)
  it("refuses what is no rule set", function()
    assert.has_error(function() core.evidence({}, "550") end)
    assert.has_error(function() core.evidence(io.stdout, "550") end)
  end)
end)

describe("bouncekit rules score", function()
  after_each(helper.cleanup)
  it("measures as the labels say", function()
    local out, code = cli { "rules", "score", CASES .. "labelled.jsonl", "--by", "lang", "--misses", "5" }
    assert.equal(0, code)
    has(out, "n 4  category 75.0 %  exact 50.0 %  permanence 75.0 %  coverage 100.0 %  false hard 1 (25.00 %)  hard recall 100.0 %")
    has(out, "     1  category 100.0 %  permanence   0.0 %  de")
    has(out, "confidence -> right")
    has(out, "virus permanent, found spam-content permanent by ")
  end)
  it("names the line of a label that cannot be", function()
    local name = helper.file('{"text": "550 x", "category": "unknown", "permanence": "permanent"}\n{"text": 5}\n')
    local out, code, err = cli { "rules", "score", name }
    assert.equal("", out)
    assert.equal(3, code)
    has(err, name .. ":2: text is missing")
  end)
end)
