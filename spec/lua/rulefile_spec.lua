-- bouncekit.rulefile: rule, lexicon and table files -> rows, and errors with their place.
require "helper"
local rulefile = require "bouncekit.rulefile"

local CATEGORIES = { "user-unknown", "mailbox-full", "policy", "unknown" }

local function reader(options)
  options = options or {}
  options.categories = options.categories or CATEGORIES
  return rulefile.new(options)
end

local function errors_of(r)
  local out = {}
  for i, e in ipairs(r:errors()) do out[i] = rulefile.format_error(e) end
  return out
end

local function read(text, options)
  local r = reader(options)
  r:lexicon("@mailbox:\n user, mail box\n@absent:\n unknown, not [be] found\n@skip:\n the, a\n", "en.lex")
  r:rules(text, "my.rules")
  return r
end

local RULE = "rule my.rule\n  category user-unknown\n  phrase no such user\n  example 550 no such user\n"

describe("bouncekit.rulefile", function()
  it("makes rows", function()
    local r = read [[
# a comment
rule my.one
  category user-unknown   # another
  tier 7
  phrase @absent ~3 @mailbox
  tier 5
  phrase ^ ghost the user $
  unless not blocked
  when class 5
  when enhanced X.1.1 5.7.1-5.7.9
  not-when host example.org
  permanence permanent
  action fix-address
  retry 60
  link https://example.org/help
  example 550 unknown user
  example-not 550 # not a comment\nsecond line
silence some.rule
]]
    assert.same({}, errors_of(r))
    local rows = r:rows()
    assert.equal(table.concat({
      "S\tthe\ta", "U\t1\tunknown|not be found|not found", "U\t2\tuser|mail box", "U\t3\tghost user", "U\t4\tnot blocked",
      "R\tmy.one\tuser-unknown\t7\tpermanent\tfix-address\t60\thttps://example.org/help",
      "C\twhen\tclass\t5", "C\twhen\tenhanced\tX.1.1\t5.7.1-5.7.9", "C\tnot\thost\texample.org",
      "P\t7\t0\t0\t1\t3\t2", "P\t5\t1\t1\t3", "V\t4", "X\tsome.rule", "" }, "\n"), rows)
    assert.equal(rows, r:rows())
    assert.equal("550 # not a comment\nsecond line", r.rules_list[1].nots[1].text)
  end)
  it("reads Windows line ends, a byte order mark, no end of line", function()
    local r = read("\239\187\191" .. RULE:gsub("\n", "\r\n") .. "  example 550 no such user")
    assert.same({}, errors_of(r))
    assert.equal("R\tmy.rule\tuser-unknown\t8\t\t\t\t", r:rows():match("R[^\n]*"))
  end)
  it("keeps rows of skipped words as short as the core can read", function()
    local words = {}
    for i = 1, 1000 do words[i] = ("skip%s%s"):format(("abcdefghij"):sub(i % 10 + 1, i % 10 + 1), ("x"):rep(math.floor(i / 10) + 1)) end
    local r = reader()
    r:lexicon("@skip:\n" .. table.concat(words, ",\n"), "x.lex")
    r:rules(RULE, "my.rules")
    local count = 0
    for row in r:rows():gmatch("S\t[^\n]*") do
      local _, tabs = row:gsub("\t", "")
      assert.is_true(tabs < 400)
      count = count + tabs
    end
    assert.equal(1000, count)
  end)
  it("keeps gaps around skipped words as wide as the core can read", function()
    local r = read("rule my.rule\n category policy\n phrase user ~16 the ~16 ghost\n example x\n")
    assert.same({}, errors_of(r))
    assert.truthy(r:rows():find("\nP\t8\t0\t0\t1\t31\t2\n", 1, true))
  end)
end)

local BAD = {
  { "word", 1, "unknown word 'word'" },
  { "category policy", 1, "before the first rule" },
  { "rule Bad", 1, "lower-case" }, { "rule", 1, "lower-case" }, { "rule a b", 1, "lower-case" }, { "rule " .. ("x"):rep(81), 1, "lower-case" },
  { RULE .. RULE, 5, "duplicate rule id 'my.rule': it stands at my.rules:1" },
  { "rule a\n phrase x\n example x", 1, "no category" },
  { "rule a\n category policy\n example x", 1, "no phrase" },
  { "rule a\n category policy\n phrase x", 1, "no example" },
  { "rule a\n category nobody\n phrase x\n example x", 2, "unknown category 'nobody'" },
  { RULE .. " tier 0", 5, "tier" }, { RULE .. " tier 10", 5, "tier" }, { RULE .. " tier", 5, "tier" },
  { RULE .. " phrase (a", 5, "in phrase '(a': missing )" }, { RULE .. " phrase", 5, "empty" },
  { RULE .. " phrase @nowhere", 5, "unknown class @nowhere" }, { RULE .. " unless (x|@nowhere)", 5, "unknown class @nowhere" },
  { RULE .. " when", 5, "unknown condition" }, { RULE .. " when mood bad", 5, "unknown condition 'mood'" },
  { RULE .. " when class", 5, "no value" }, { RULE .. " when class 3", 5, "class is 2, 4 or 5" }, { RULE .. " when code 55", 5, "three digits" },
  { RULE .. " when code 650", 5, "three digits" }, { RULE .. " when enhanced 5.1", 5, "enhanced code looks like" },
  { RULE .. " when enhanced 5.1000.1", 5, "enhanced code looks like" }, { RULE .. " when enhanced 4.1.1-5.1.1", 5, "enhanced code looks like" },
  { RULE .. " when phase lunch", 5, "phase is" }, { RULE .. " when host .", 5, "host" },
  { RULE .. " permanence forever", 5, "permanence is" }, { RULE .. " action dance", 5, "unknown action 'dance'" },
  { RULE .. " retry soon", 5, "retry is a number" }, { RULE .. " retry 2592001", 5, "retry is a number" },
  { RULE .. " link ftp://x", 5, "link is" }, { RULE .. " link https://x y", 5, "link is" },
  { RULE .. " example", 5, "example is empty" },
  { RULE .. " example " .. ("x"):rep(4096), 5, "longer than 4096" }, { RULE .. " example a\0b", 5, "control characters" },
  { "silence", 1, "silence" }, { "silence Not An Id", 1, "silence" },
}

describe("words that the build has checked", function()
  local files = { { name = "a.lex", text = "@skip: the\n@full:\n full,\n over quota\n# aside\n@other: x\n" },
    { name = "b.lex", text = "@full: voll (sehr|ganz)\n@mailbox: postfach\n" } }
  local rule = "rule a.b\n category policy\n phrase @mailbox the @full\n example x\n"
  local function rows(prepare)
    local r = rulefile.new()
    prepare(r)
    r:rules(rule, "x")
    assert.same({}, r:errors())
    return r:rows()
  end
  it("give the rows that reading them all gives", function()
    local eager = rows(function(r) for _, f in ipairs(files) do r:lexicon(f.text, f.name) end end)
    assert.truthy(eager:find("full|over quota|voll sehr|voll ganz", 1, true))
    assert.equal(eager, rows(function(r) r:known_lexicon(files) end))
  end)
  it("are not changed for others by a reader that adds its own", function()
    local before = rows(function(r) r:known_lexicon(files) end)
    local own = rows(function(r)
      r:known_lexicon(files)
      r:lexicon("@full: brimming\n", "own.lex")
    end)
    assert.truthy(own:find("full|over quota|voll sehr|voll ganz|brimming", 1, true))
    assert.equal(before, rows(function(r) r:known_lexicon(files) end))
  end)
  it("that nobody wrote are unknown", function()
    local r = rulefile.new()
    r:known_lexicon(files)
    r:rules("rule a.b\n category policy\n phrase @nonsense\n example x\n", "x")
    assert.truthy(r:errors()[1].message:find("unknown class @nonsense", 1, true))
  end)
end)

describe("errors of bouncekit.rulefile", function()
  it("have file, line and a hint", function()
    for _, case in ipairs(BAD) do
      local r = read(case[1])
      local list = errors_of(r)
      local first = list[1] or "no error"
      assert.truthy(first:find("^my%.rules:" .. case[2] .. ": "), ("%q: %s"):format(case[1]:sub(-60), first))
      assert.truthy(first:find(case[3], 1, true), ("%q: %s"):format(case[1]:sub(-60), first))
      assert.is_string(r:rows())
    end
  end)
  it("are all told, but not without end", function()
    local list = errors_of(read(("word\n"):rep(1000)))
    assert.equal(201, #list)
    assert.truthy(list[201]:find("too many errors", 1, true))
    assert.equal(2, #errors_of(read("one\n" .. RULE .. "two\n")))
  end)
  it("do not hide the rules around them", function()
    local r = read("rule Bad\n category policy\n phrase x\n example x\n" .. RULE)
    assert.equal(1, #errors_of(r))
    assert.truthy(r:rows():find("R\tmy.rule\t", 1, true))
    assert.falsy(r:rows():find("R\tBad", 1, true))
  end)
  it("are found in lexicons and tables too", function()
    local r = reader()
    r:lexicon("word\n@a:\n (b\n@ c\n", "x.lex")
    r:codes("key category weight permanence source\n", "codes.tsv")
    r:codes("key\tcategory\tweight\tpermanence\tsource\n5500\tpolicy\t1\t\tx\n550\tnobody\t1\t\tx\n550\tpolicy\t10\t\tx\n" ..
      "551\tpolicy\t1\t\tx\n551\tpolicy\t1\t\tx\n", "codes.tsv")
    local list = table.concat(errors_of(r), "\n")
    for _, want in ipairs { "x.lex:1: words before", "x.lex:3: in member", "x.lex:4: a class heading", "codes.tsv:1: the header", "codes.tsv:2: a key",
      "codes.tsv:3: unknown category", "codes.tsv:4: weight", "codes.tsv:6: duplicate key 551: it stands at line 5" } do
      assert.truthy(list:find(want, 1, true), want .. " is not in\n" .. list)
    end
  end)
  it("stop at the limits, not before", function()
    for _, d in ipairs { -1, 0, 1 } do
      local n = rulefile.limits.line + d
      local line = "  example " .. ("x"):rep(n - 10)
      assert.equal(d > 0 and 1 or 0, #errors_of(read(RULE .. line .. "\n")), "line of " .. n)
      n = rulefile.limits.conditions + d
      assert.equal(d > 0 and 1 or 0, #errors_of(read(RULE .. ("  when class 5\n"):rep(n))), n .. " conditions")
      n = rulefile.limits.values + d
      assert.equal(d > 0 and 1 or 0, #errors_of(read(RULE .. "  when code" .. (" 550"):rep(n) .. "\n")), n .. " values")
      n = rulefile.limits.examples + d
      assert.equal(d > 0 and 1 or 0, #errors_of(read(RULE .. ("  example x\n"):rep(n - 1))), n .. " examples")
    end
  end)
  it("take any bytes", function()
    local pieces = { "rule ", "a", "\n", " category policy", " phrase ", "(", "|", '"', " example x", "@", "~", "\t", "\0", "\255", " when code 550", "silence x" }
    local seed = 7
    for _ = 1, 2000 do
      local text = {}
      for i = 1, 20 do
        seed = (seed * 16807) % 2147483647
        text[i] = pieces[seed % #pieces + 1]
      end
      local r = reader()
      r:rules(table.concat(text), "x")
      r:lexicon(table.concat(text), "x")
      assert.is_string(r:rows())
    end
  end)
end)
