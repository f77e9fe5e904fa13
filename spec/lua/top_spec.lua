local helper = require "helper"
local template = require "bouncekit.template"
local cli = helper.cli

local REPLIES = [[
550 5.9.9 <ann@example.org>: The gnomes of sector 7 have eaten your letter
550 5.9.9 <bob@example.net>: The gnomes of sector 9 have eaten your letter
550 5.9.9 <cy@example.net>: The gnomes of sector 12 have eaten your letter
550 Ein seltsamer Vorgang 4QxZk1Y2bz1 am Abend
550 5.1.1 User unknown
250 2.0.0 Ok: queued as 4QxZk1Y2bz1
]]

describe("templates", function()
  it("leave out what differs from message to message", function()
    local same = { "550 5.1.1 <ann@example.org>: Recipient rejected, 192.0.2.1, see http://www.example.org/x?id=1",
      "550 5.1.1 <bob.b@mail.example.com>: Recipient rejected, 2001:db8::1, see http://help.example.net/y",
      "550-5.1.1 <bob.b@mail.example.com>: RECIPIENT   rejected,\r\n550 5.1.1 198.51.100.7, see https://help.example.net/" }
    for _, text in ipairs(same) do
      assert.equal("550 5.1.1 <addr> recipient rejected <ip> see <url>", template.of(text))
    end
  end)
  it("keep East Asian text together", function()
    assert.equal("550 用户不存在", template.of("550 用户不存在"))
  end)
  it("are short whatever comes", function()
    for _, text in ipairs { ("word "):rep(4000), ("用"):rep(5000), ("a"):rep(16000), ("x1 "):rep(5000) } do
      assert.truthy(#template.of("550 " .. text) <= 512)
    end
  end)
end)

describe("groups", function()
  local verdict = { category = "unknown", permanence = "permanent" }
  it("stay within their bound and keep what is frequent", function()
    local groups = template.groups()
    groups.max = 100
    for i = 1, 2000 do
      groups:add("550 word" .. string.char(97 + i % 26, 97 + math.floor(i / 26) % 26, 97 + math.floor(i / 676)), verdict)
      if i % 10 == 0 then groups:add("550 a frequent refusal", verdict) end
    end
    assert.truthy(groups.size <= 100)
    assert.truthy(groups.dropped > 0)
    local first = groups:list()[1]
    assert.equal("550 a frequent refusal", first.template)
    assert.truthy(first.count + groups.floor >= 200)
  end)
  it("bound the domains", function()
    local groups = template.groups()
    for i = 1, 500 do groups:add("550 no", verdict, "ann@d" .. i .. ".example") end
    local g = groups:list()[1]
    assert.equal(500, g.domain_count + g.other_domains)
    assert.equal(template.MAX_DOMAINS, g.domain_count)
  end)
end)

describe("bouncekit top", function()
  after_each(helper.cleanup)
  it("groups undecided replies, the most frequent first", function()
    local out, code = cli { "top", helper.file(REPLIES) }
    assert.equal(0, code)
    local lines = {}
    for line in out:gmatch("[^\n]+") do lines[#lines + 1] = line end
    assert.equal("  1       3  550 5.9.9 <addr> the gnomes of sector <num> have eaten your letter", lines[1])
    assert.truthy(lines[2]:find("example.net 2, example.org 1", 1, true))
    assert.truthy(lines[3]:find("<ann@example.org>", 1, true))
    assert.equal("4 undecided replies of 6, 2 templates", lines[#lines])
  end)
  it("groups all failures with --all, and a mail log", function()
    assert.truthy(cli({ "top", "--all", helper.file(REPLIES) }):find("5 replies of 6, 3 templates", 1, true))
    local out, code = cli { "top", "--all", "-n", "3", "spec/cases/log/postfix.log" }
    assert.equal(0, code)
    assert.truthy(out:find("^  1 "))
    assert.is_nil(out:find("\n  4 "))
  end)
  it("drafts a rule that passes its check and decides the replies", function()
    local replies = helper.file(REPLIES)
    local draft, code = cli { "top", replies, "--rule", "1", "--category", "policy" }
    assert.equal(0, code)
    local rules = helper.file(draft)
    local checked, wrong = cli { "rules", "check", "--strict", rules }
    assert.equal(0, wrong, checked)
    assert.truthy(cli({ "top", replies, "--rules", rules }):find("1 undecided replies of 6", 1, true))
    assert.is_nil(draft:find("bob@", 1, true))
  end)
  it("leaves a category that nobody knows to be chosen", function()
    local rules = helper.file((cli { "top", helper.file(REPLIES), "--rule", "1" }))
    local out, code = cli { "rules", "check", rules }
    assert.equal(1, code)
    assert.truthy(out:find("unknown category", 1, true))
  end)
  it("says what is wrong", function()
    local _, code, err = cli { "top", helper.file(REPLIES), "--rule", "9" }
    assert.equal(1, code)
    assert.truthy(err:find("no group 9", 1, true))
    assert.equal(2, select(2, cli { "top", helper.file(REPLIES), "--rule", "1", "--category", "nonsense" }))
    assert.equal(3, select(2, cli { "top", "/nonexistent" }))
  end)
  it("never lets a reply steer the terminal", function()
    local out = cli { "top", helper.file("550 \27]0;owned\7 qwxz \155 zzyx\n") }
    assert.is_nil(out:find("[%z\1-\9\11-\31\127]"))
  end)
end)
