-- bouncekit.phrase: phrases of rule files -> rows of plain sequences.
require "helper"
local phrase = require "bouncekit.phrase"

-- Rows as text: alternatives in ( | ), a gap as ~N, rows parted by " / ".
local function show(parsed)
  local rows = {}
  for _, row in ipairs(parsed.rows) do
    local out = {}
    for i, e in ipairs(row) do
      if i > 1 and e.gap > 0 then out[#out + 1] = "~" .. e.gap end
      local alts = {}
      for _, a in ipairs(e.alts) do alts[#alts + 1] = a.class and "@" .. a.class or table.concat(a, " ") end
      out[#out + 1] = #alts == 1 and alts[1] or "(" .. table.concat(alts, "|") .. ")"
    end
    rows[#rows + 1] = table.concat(out, " ")
  end
  return (parsed.at_start and "^ " or "") .. table.concat(rows, " / ") .. (parsed.at_end and " $" or "")
end

local GOOD = {
  { "no such user", "no such user" },
  { "  no   such\tuser ", "no such user" },
  { "(user|mailbox) unknown", "(user|mailbox) unknown" },
  { "no such (user|mail box)", "no such (user|mail box)" },
  { "no [such] user", "no such user / no user" },
  { "[no] user", "no user / user" },
  { "[no]", "no" },
  { "user [unknown]", "user unknown / user" },
  { "(user|) unknown", "user unknown / unknown" },
  { "no [such|valid] user", "no (such|valid) user / no user" },
  { "(no [such] user|ghost)", "(no such user|no user|ghost)" },
  { "a (b (c|d)|e)", "a (b c|b d|e)" },
  { "@absent ~3 @mailbox", "@absent ~3 @mailbox" },
  { "@absent ~ @mailbox", "@absent ~3 @mailbox" },
  { "@absent ~0 @mailbox", "@absent @mailbox" },
  { "@absent ~16 @mailbox", "@absent ~16 @mailbox" },
  { "(@absent|gone) user", "(@absent|gone) user" },
  { "a ~2 [b] ~3 c", "a ~2 b ~3 c / a ~5 c" },
  { "a [b] ~3 c", "a b ~3 c / a ~3 c" },
  { "a ~2 [b]", "a ~2 b / a" },
  { "[a] ~2 b", "a ~2 b / b" },
  { "a ~16 [b] ~15 c", "a ~16 b ~15 c / a ~31 c" },
  { "full & mailbox", "full ~4 mailbox / mailbox ~4 full" },
  { "full &2 mailbox box", "full ~2 mailbox box / mailbox box ~2 full" },
  { "a [b] & c", "a b ~4 c / c ~4 a b / a ~4 c / c ~4 a" },
  { "^ user unknown", "^ user unknown" },
  { "user unknown $", "user unknown $" },
  { "^ user $", "^ user $" },
  { "kutu* <addr> <null>", "kutu* <addr> <null>" },
  { '"over quota" user', '"over" "quota" user' },
  { '("a b"|c)', '("a" "b"|c)' },
  { "doesn't 5.7.1 s3150 e-mail", "doesn't 5.7.1 s3150 e-mail" },
  { "недоступ* 不存在", "недоступ* 不存在" },
}

local BAD = {
  { "", "empty" }, { "   ", "empty" }, { "^", "empty" }, { "^ $", "empty" }, { "$", "empty" },
  { "(a|b", "missing )" }, { "[a", "missing ]" }, { "a)", "unexpected )" }, { "a]", "unexpected ]" }, { "(a]", "unexpected ]" },
  { "a | b", "unexpected |" }, { "()", "empty" }, { "[]", "empty" }, { "(|)", "empty" },
  { "~3 a", "both sides" }, { "a ~3", "both sides" }, { "a ~3 ~3 b", "both sides" }, { "& a", "both sides" }, { "a &", "both sides" },
  { "a & b & c", "only one" }, { "a ~17 b", "up to 16" }, { "a ~x b", "up to 16" }, { "a &17 b", "up to 16" }, { "^ a & b", "combined" },
  { "a & b $", "combined" }, { "a ^ b", "may not stand" }, { "a $ b", "may not stand" }, { "(a ~3 b)", "may not stand" },
  { "<nothing>", "unknown token" }, { "<addr", "unknown token" }, { "a<b", "< or >" }, { "a>b", "< or >" },
  { "*", "letters before" }, { "a*b", "end of a word" }, { "**", "letters before" }, { "a*", "two letters" }, { "ü*", "two letters" },
  { '"a', "not closed" }, { '""', "empty" }, { '"  "', "empty" }, { '"a|b"', "may not contain |" },
  { "(@a b|c)", "stands alone" }, { "(a @b)", "stands alone" }, { "(x (@a|b))", "stands alone" },
  { "ann@example.org unknown", "<addr>" },
  { "a ~16 [b] ~16 c", "31" },
  { ("[a] "):rep(7) .. "b", "64 rows" },
  { ("x ~1 "):rep(24) .. "y", "24 elements" },
  { "((((((a))))))", "nested too deeply" },
  { ("x"):rep(257), "256 bytes" },
  { ("x "):rep(600), "too long" },
  { "(" .. ("[a] "):rep(12) .. "b)", "too many alternatives" },
}

describe("bouncekit.phrase.parse", function()
  it("expands what may be missing and keeps the rest", function()
    for _, case in ipairs(GOOD) do
      local parsed, message = phrase.parse(case[1])
      assert.is_table(parsed, case[1] .. ": " .. tostring(message))
      assert.equal(case[2], show(parsed), case[1])
    end
  end)
  it("names what is wrong", function()
    for _, case in ipairs(BAD) do
      local parsed, message = phrase.parse(case[1])
      assert.is_nil(parsed, case[1])
      assert.is_string(message, case[1])
      assert.truthy(message:find(case[2], 1, true), ("'%s': %s"):format(case[1]:sub(1, 40), message))
    end
  end)
  it("has limits that are where they are said to be", function()
    for n = 254, 256 do                    -- 512 signs
      local ok = phrase.parse("(" .. ("a|"):rep(n - 1) .. "a)")
      assert.equal(n < 256, ok ~= nil, n)
    end
    for n = 23, 25 do
      local ok = phrase.parse(("x ~1 "):rep(n - 1) .. "y")
      assert.equal(n < 25, ok ~= nil, n)
    end
    for n = 255, 257 do assert.equal(n < 257, phrase.parse(("x"):rep(n)) ~= nil, n) end
    for n = 5, 7 do assert.equal(n < 7, phrase.parse(("[a] "):rep(n) .. "b") ~= nil, n) end
  end)
  it("takes any bytes without an error", function()
    local signs = { "(", ")", "[", "]", "|", "a", "*", "@", "@c", "<addr>", "<", '"', '"b"', "~", "~2", "&", "^", "$", " ", "\0", "\255" }
    local seed = 1
    for _ = 1, 5000 do
      local text = {}
      seed = (seed * 16807) % 2147483647
      for i = 1, seed % 12 do
        seed = (seed * 16807) % 2147483647
        text[i] = signs[seed % #signs + 1]
      end
      local parsed, message = phrase.parse(table.concat(text, seed % 2 == 0 and " " or ""))
      assert.truthy(parsed or type(message) == "string")
    end
  end)
  it("does not take long for deep or wide phrases", function()
    for _, text in ipairs { ("("):rep(4000), ("["):rep(4000), ("(a|b) "):rep(700), ("[a|b] "):rep(700), ("a|"):rep(2000), ('"'):rep(4000) } do
      local parsed, message = phrase.parse(text)
      assert.is_nil(parsed)
      assert.is_string(message)
    end
  end)
end)

describe("bouncekit.phrase.member", function()
  local function list(text)
    local out = assert(phrase.member(text))
    for i, atoms in ipairs(out) do out[i] = table.concat(atoms, " ") end
    return table.concat(out, " / ")
  end
  it("expands members of classes", function()
    assert.equal("not found", list("not found"))
    assert.equal("not be found / not found", list("not [be] found"))
    assert.equal("mail box / mailbox", list("(mail box|mailbox)"))
    assert.equal("kutu*", list("kutu*"))
  end)
  it("names what is wrong", function()
    for _, case in ipairs { { "a)", "unexpected )" }, { "(a", "missing )" }, { "@b", "class" }, { "a*", "two letters" },
      { ("[a] "):rep(7) .. "b", "at most" }, { "ann@example.org", "<addr>" } } do
      local out, message = phrase.member(case[1])
      assert.is_nil(out, case[1])
      assert.truthy(message:find(case[2], 1, true), case[1] .. ": " .. message)
    end
  end)
end)
