local terminal = require "bouncekit.terminal"

describe("terminal.escape", function()
  local cases = {
    { "plain text stays", "550 5.1.1 ok", "550 5.1.1 ok" },
    { "letters of any language stay", "kullanıcı 用户 ящик", "kullanıcı 用户 ящик" },
    { "escape sequences are shown", "\27[31mred\27[0m", "\\x1B[31mred\\x1B[0m" },
    { "NUL, bell, delete", "a\0b\7c\127", "a\\x00b\\x07c\\x7F" },
    { "line breaks and tabs", "a\r\n\tb", "a\\x0D\\x0A\\x09b" },
    { "C1 controls", "a\194\155b", "a\\xC2\\x9Bb" },
    { "bidirectional overrides", "a\226\128\174b", "a\\xE2\\x80\\xAEb" },
    { "isolates", "\226\129\166x", "\\xE2\\x81\\xA6x" },
    { "bytes that are no UTF-8", "a\255b\192\128", "a\\xFFb\\xC0\\x80" },
    { "a surrogate is no character", "\237\160\128", "\\xED\\xA0\\x80" },
    { "a cut character at the end", "x\228\184", "x\\xE4\\xB8" },
  }
  for _, case in ipairs(cases) do
    it(case[1], function() assert.equal(case[3], terminal.escape(case[2])) end)
  end
end)

describe("terminal widths", function()
  it("counts columns", function()
    assert.equal(3, terminal.width("abc"))
    assert.equal(4, terminal.width("用户"))
    assert.equal(9, terminal.width("kullanıcı"))
    assert.equal(1, terminal.width("e\204\129"))
  end)
  it("pads and cuts to columns", function()
    assert.equal("ab  ", terminal.fit("ab", 4))
    assert.equal("abc…", terminal.fit("abcdef", 4))
    assert.equal(6, terminal.width(terminal.fit("用户不存在", 6)))
  end)
  it("wraps words", function()
    assert.same({ "one two", "three" }, terminal.wrap("one two three", 8))
    assert.same({ "long", "unbreakableword" }, terminal.wrap("long unbreakableword", 6))
    assert.same({}, terminal.wrap("", 10))
  end)
  it("wraps Chinese between characters and keeps punctuation off the line's start", function()
    for _, line in ipairs(terminal.wrap("邮箱已满,请稍后再试。请联系收件人。", 9)) do
      assert.is_true(terminal.width(line) <= 11)
      assert.is_nil(line:find("^[。,]"))
    end
  end)
  it("loses nothing", function()
    local text = "bir iki 三四五 six yedi"
    assert.equal((text:gsub(" ", "")), (table.concat(terminal.wrap(text, 7)):gsub(" ", "")))
  end)
end)

describe("terminal.painter", function()
  it("paints only where wanted", function()
    assert.equal("x", terminal.painter(false)("x", "red"))
    assert.equal("\27[1;31mx\27[0m", terminal.painter(true)("x", "bold", "red"))
  end)
end)
