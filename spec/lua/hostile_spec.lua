-- Replies made to hurt: floods, NULs, broken text, addresses and URLs that pretend to be evidence.
require "helper"
local bouncekit = require "bouncekit"

local function whole(v)
  assert.is_string(v.category)
  assert.is_string(v.permanence)
  assert.is_string(v.action)
  assert.is_true(v.confidence > 0 and v.confidence < 1)
  if v.evidence then assert.equal(v.evidence, v.text:sub(v.evidence_begin, v.evidence_end)) end
  return v
end

describe("hostile replies", function()
  it("may be floods of anything", function()
    for _, piece in ipairs { "<", "(", "[", '"', "'", "`", "\\", "a", " ", "\n", "\r", "\0", "\255", "用户", "ü", "\204\129", "no such ", "no such user ",
      "550 ", "550-", "550-5.1.1 x\r\n", "5.1.1 ", "@", "a@", "a@b.", ".", "a.", "1.", "1:", "::", "http://", "www.", "https://x.example/ ", "-", "a_", "Aa",
      "n't", "said: 550 ", "-> 550 ", "\\303\\274", "\\r\\n", "&", "=", "unless not ", "mailbox full ", "blocked using ", "%", "{\"a\":" } do
      for _, head in ipairs { "", "550 5.1.1 ", "host mx.example.org[192.0.2.1] said: 550 " } do
        local v = whole(bouncekit.classify(head .. piece:rep(math.floor(100000 / #piece))))
        assert.is_true(v.flags.truncated, piece)
      end
    end
  end)
  it("are not looked at beyond the limit, and that is said", function()
    local tail = " user unknown"
    for d = -1, 1 do
      local text = "550 " .. ("; "):rep(8192):sub(1, 16384 + d - 4 - #tail) .. tail
      local v = bouncekit.classify(text)
      assert.equal(d > 0, v.flags ~= nil and v.flags.truncated == true, d)
      if d <= 0 then assert.equal("user-unknown", v.category) end
    end
    assert.not_equal("user-unknown", bouncekit.classify("550 " .. ("; "):rep(8192) .. tail).category)
  end)
  it("may hold any byte anywhere", function()
    local text = "550 5.1.1 <ann@example.org>: User unknown in table"
    for byte = 0, 255 do
      for at = 1, #text, 7 do
        whole(bouncekit.classify(text:sub(1, at - 1) .. string.char(byte) .. text:sub(at)))
        whole(bouncekit.classify(text:sub(1, at - 1) .. string.char(byte) .. text:sub(at + 1)))
      end
    end
  end)
  it("may be cut anywhere", function()
    for _, text in ipairs { "550-5.1.1 用户不存在\r\n550 5.1.1 <ann@例え.example>: Kullanıcı bulunamadı",
      "host mx.example.org[IPv6:2001:db8::1] said: 450 4.7.1 Greylisted, try again in 00:05:00 (in reply to RCPT TO command)",
      "550 see https://www.spamhaus.org/query/ip/192.0.2.1 \\303\\274" } do
      for at = 0, #text do whole(bouncekit.classify(text:sub(1, at))) end
      for at = 1, #text do whole(bouncekit.classify(text:sub(at))) end
    end
  end)
  it("may come with hosts and phases that are nonsense", function()
    for _, host in ipairs { "", ".", "..", ("a."):rep(1000), ("x"):rep(100000), "\0", "\255", "mx.example.org\0.google.com", " google.com", "google.com " } do
      whole(bouncekit.classify("550 5.1.1 User unknown", { host = host }))
    end
    whole(bouncekit.classify("550 5.1.1 User unknown", { phase = "\0" }))
    assert.is_nil(bouncekit.classify("550 no", { host = "google.com.example.org" }).provider)
    assert.is_nil(bouncekit.classify("550 no", { host = "notgoogle.com" }).provider)
  end)
end)

-- What an attacker or an unlucky name may put into a reply without changing what it means.
local NAMES = { "spam", "full", "unknown", "mailbox-full", "user.unknown", "no-such-user", "blocked", "spam.filter.rejected", "over.quota", "virus",
  "greylisted", "relay-denied", "mailbox..full", "does.not.exist.", "account+disabled", "'user unknown'", "\"user unknown\"", "\"mailbox is full\"",
  "\"blocked using zen.spamhaus.org\"", "5.1.1", "550", "=?utf-8?q?full?=" }
local REPLIES = {
  { "550 5.1.1 <%s>: Recipient address rejected: User unknown", "user-unknown", "hard" },
  { "552 5.2.2 <%s>: mailbox is full", "mailbox-full", "permanent" },
  { "450 4.7.1 <%s>: Recipient address rejected: Greylisted", "greylisted", "temporary" },
  { "554 5.7.1 <%s>: Relay access denied", "relay-denied", "permanent" },
}

describe("names that look like evidence", function()
  it("say nothing in an address", function()
    for _, name in ipairs(NAMES) do
      for _, r in ipairs(REPLIES) do
        local text = r[1]:format((name .. "@example.org"):gsub("%%", "%%%%"))
        local v = bouncekit.classify(text)
        assert.same({ r[2], r[3] }, { v.category, v.permanence }, text .. " by " .. tostring(v.rule))
      end
    end
  end)
  it("say nothing in a domain", function()
    for _, name in ipairs { "spam", "mailbox-full", "user-unknown", "no-such-user", "blocked", "full.mailbox", "unknown.user" } do
      for _, r in ipairs(REPLIES) do
        local text = r[1]:format("ann@" .. name .. ".example")
        local v = bouncekit.classify(text)
        assert.same({ r[2], r[3] }, { v.category, v.permanence }, text .. " by " .. tostring(v.rule))
      end
    end
  end)
  it("say nothing in a URL", function()
    for _, name in ipairs { "spam", "mailbox-full", "user/unknown", "no_such_user", "blocked?reason=spam", "error#mailbox-full", "greylisted" } do
      for _, r in ipairs(REPLIES) do
        for _, url in ipairs { "https://www.example.org/", "http://example.net/help/", "www.example.org/" } do
          local text = r[1]:format "ann@example.org" .. ", see " .. url .. name
          local v = bouncekit.classify(text)
          assert.same({ r[2], r[3] }, { v.category, v.permanence }, text .. " by " .. tostring(v.rule))
        end
      end
    end
  end)
end)

describe("hard", function()
  local SAID = { "User unknown", "no such user", "mailbox disabled", "account has been disabled", "Kullanıcı bulunamadı", "用户不存在",
    "Empfänger unbekannt", "does not exist", "mailbox full", "host not found", "Domain not found", "Mailbox moved" }
  it("is never said of a 2xx, 3xx or 4xx", function()
    for _, said in ipairs(SAID) do
      for _, code in ipairs { "250 ", "251 2.1.5 ", "354 ", "421 ", "450 4.1.1 ", "451 5.1.1 ", "4.1.1 ", "550 4.1.1 " } do
        assert.not_equal("hard", bouncekit.classify(code .. said).permanence, code .. said)
      end
    end
  end)
  it("is never said of a full mailbox, a greylisting, a bare code", function()
    for _, code in ipairs { "", "550 ", "550 5.1.1 ", "552 5.2.2 ", "554 5.0.0 " } do
      for _, said in ipairs { "mailbox full", "Mailbox is over quota", "Greylisted, try again later", "Posta kutusu dolu", "邮箱已满" } do
        assert.not_equal("hard", bouncekit.classify(code .. said).permanence, code .. said)
      end
    end
    for code = 500, 555 do assert.not_equal("hard", bouncekit.classify(code .. " xyzzy plugh").permanence, code) end
  end)
end)
