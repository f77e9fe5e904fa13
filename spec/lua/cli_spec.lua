local helper = require "helper"
local json = require "bouncekit.json"
local cli = helper.cli

local function rows(text)
  local out = {}
  for line in text:gmatch("[^\n]+") do out[#out + 1] = assert(json.decode(line)) end
  return out
end

describe("bouncekit explain", function()
  after_each(helper.cleanup)
  it("explains a reply in each language", function()
    local greylist = "451 This server employs greylisting as a means of reducing spam. Please resend e-mail shortly"
    for _, lang in ipairs { "en", "tr", "zh" } do
      local out, code = cli { "explain", greylist, "--lang", lang }
      assert.equal(0, code)
      assert.truthy(out:find("Merak", 1, true))
      local remedy = require("bouncekit").classify(greylist):explain(lang).remedy
      assert.truthy(out:gsub("%s", ""):find(remedy:sub(1, 24):gsub("%s", ""), 1, true))
    end
  end)
  it("explains a code alone, with every system that uses it", function()
    local out, code = cli { "explain", "5.7.26", "--lang", "zh" }
    assert.equal(0, code)
    assert.truthy(out:find("X.7.26", 1, true))
    assert.truthy(out:find("Google", 1, true))
  end)
  it("takes the language from the locale", function()
    local turkish = cli({ "explain", "550 5.1.1 User unknown" }, { env = "LC_ALL=tr_TR.UTF-8" })
    local chinese = cli({ "explain", "550 5.1.1 User unknown" }, { env = "-u LC_ALL LANG=zh_CN.UTF-8" })
    assert.equal(cli { "explain", "550 5.1.1 User unknown", "--lang", "tr" }, turkish)
    assert.equal(cli { "explain", "550 5.1.1 User unknown", "--lang", "zh" }, chinese)
    assert.not_equal(turkish, chinese)
  end)
  it("never lets a reply steer the terminal", function()
    local out = cli { "explain", "550 \27]0;owned\7 user \155unknown" }
    assert.is_nil(out:find("[%z\1-\9\11-\31\127]"))
  end)
  it("does not colour a pipe", function()
    assert.is_nil(cli({ "explain", "550 no" }):find("\27", 1, true))
  end)
end)

describe("bouncekit lookup", function()
  it("shows the entries of a system for a code", function()
    local out, code = cli { "lookup", "550", "5.7.1", "--system", "merak", "--all" }
    assert.equal(0, code)
    assert.truthy(out:find("550 5.7.1", 1, true))
  end)
  it("gives every entry of a system as JSON lines", function()
    for _, lang in ipairs { "en", "tr", "zh" } do
      local list = rows((cli { "lookup", "--system", "mailenable", "--all", "--json", "--lang", lang }))
      assert.equal(35, #list)
      for _, e in ipairs(list) do
        for _, key in ipairs { "code", "enhanced", "system", "message", "meaning", "description", "remedy", "lang", "source" } do
          assert.is_not_nil(e[key], key)
        end
        assert.equal("mailenable", e.system)
        assert.equal(lang, e.lang)
      end
    end
  end)
  it("says what is wrong", function()
    local wrong = { { "lookup" }, { "lookup", "55" }, { "lookup", "550", "9.9.9" }, { "lookup", "550", "--system", "nobody" },
      { "lookup", "550", "--lang", "xx" }, { "lookup", "550", "--no-such-option" }, {}, { "nonsense" } }
    for _, args in ipairs(wrong) do
      local out, code, err = cli(args)
      assert.equal(2, code)
      assert.equal("", out)
      assert.truthy(#err > 0)
    end
  end)
  it("answers 1 when there is nothing", function()
    local _, code = cli { "lookup", "299", "--system", "merak" }
    assert.equal(1, code)
    _, code = cli { "search", "zzzzqqqq" }
    assert.equal(1, code)
  end)
end)

describe("bouncekit classify", function()
  after_each(helper.cleanup)
  local KEYS = { "recipient", "category", "group", "permanence", "action", "code", "enhanced", "provider", "rule", "confidence",
    "evidence", "text" }
  it("gives one JSON object a failure of a log", function()
    local list = rows((cli { "classify", "--json", "--as", "sisimai", "spec/cases/log/postfix.log" }))
    assert.is_true(#list > 20)
    for _, row in ipairs(list) do
      for _, key in ipairs(KEYS) do assert.is_not_nil(row[key], key) end
      assert.is_not_nil(row.as)
      assert.truthy(row.recipient:find("@"))
    end
    assert.equal("user-unknown", list[1].category)
    assert.equal("userunknown", list[1].as)
    assert.equal("hard", list[1].as_type)
  end)
  it("reads replies from standard input", function()
    local list = rows((cli({ "classify", "--json", "-" }, { input = "550 5.1.1 User unknown\n452 4.2.2 mailbox full\n" })))
    assert.same({ "user-unknown", "mailbox-full" }, { list[1].category, list[2].category })
  end)
  it("summarises a log in each language", function()
    for _, lang in ipairs { "en", "tr", "zh" } do
      local out, code, err = cli { "classify", "spec/cases/log/postfix.log", "--lang", lang }
      assert.equal(0, code, err)
      for _, category in ipairs { "user-unknown", "mailbox-full", "ip-blocked", "greylisted", "domain-unknown" } do
        assert.truthy(out:find(category, 1, true), category)
      end
    end
  end)
  it("says that nothing bounced", function()
    local out, code = cli({ "classify", "-" }, { input = "" })
    assert.equal(0, code)
    assert.truthy(#out > 0)
  end)
  it("answers 3 for a file that cannot be read, and still reads the others", function()
    local out, code, err = cli { "classify", "/nonexistent", "spec/cases/log/postfix.log" }
    assert.equal(3, code)
    assert.truthy(out:find("user-unknown", 1, true))
    assert.truthy(err:find("nonexistent", 1, true))
  end)
  it("refuses a vocabulary it does not know", function()
    local _, code = cli { "classify", "--json", "--as", "nobody", "spec/cases/log/postfix.log" }
    assert.equal(2, code)
  end)
end)

describe("bouncekit serve", function()
  after_each(helper.cleanup)
  it("answers every line once, in order, with the same id", function()
    local input = table.concat({
      '{"id":1,"text":"550 5.1.1 User unknown"}',
      '{"id":"b","text":"450 4.7.1 Greylisted","host":"mx.example.org","phase":"rcpt"}',
      'not json',
      '',
      '{"id":3}',
      '{"id":4,"text":5}',
      '[]',
      '{"id":null,"text":"250 ok"}',
      '{"id":1234567890123456,"text":"421 busy","host":null}',
      '{"id":5,"text":"550 caf\233 \\u0000 \\u001b"}',
    }, "\n") .. "\n"
    local out, code = cli({ "serve" }, { input = input })
    assert.equal(0, code)
    local list = rows(out)
    assert.equal(10, #list)
    assert.equal("user-unknown", list[1].category)
    assert.equal("b", list[2].id)
    assert.equal("greylisted", list[2].category)
    assert.is_string(list[3].error)
    assert.is_string(list[4].error)
    assert.equal(3, list[5].id)
    assert.is_string(list[5].error)
    assert.is_string(list[6].error)
    assert.is_string(list[7].error)
    assert.equal("delivered", list[8].category)
    assert.truthy(out:find('"id":1234567890123456,', 1, true))
    for _, i in ipairs { 1, 2, 8, 9 } do
      for _, key in ipairs(require("bouncekit.serve.service").KEYS) do assert.is_not_nil(list[i][key], key) end
    end
  end)
end)

describe("bouncekit lists", function()
  it("systems, categories, version, help", function()
    local out = cli { "systems" }
    assert.truthy(out:find("merak", 1, true) and out:find("generic-tr", 1, true))
    assert.equal(41, #rows((cli { "categories", "--json" })))
    assert.truthy(cli({ "version" }):find("bouncekit 0.1.0", 1, true))
    local help, code = cli { "--help" }
    assert.equal(0, code)
    for _, name in ipairs { "explain", "lookup", "classify", "serve", "systems", "categories", "version", "Exit codes" } do
      assert.truthy(help:find(name, 1, true), name)
    end
  end)
end)
