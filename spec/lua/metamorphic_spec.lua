-- A verdict is about what a reply says: it does not move when addresses, hosts, ids, letter case, blanks or line breaks do.
require "helper"
local bouncekit = require "bouncekit"
local rulefile = require "bouncekit.rulefile"

local OWN = {
  "550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown in virtual mailbox table",
  "550-5.1.1 The mailbox ann@example.org you tried to reach\r\n550 5.1.1 does not exist",
  "452 4.2.2 The recipient's inbox is out of storage space, please try again later",
  "552 5.2.2 <bob@example.net>: mailbox is full (quota exceeded)",
  "450 4.7.1 <ann@example.org>: Recipient address rejected: Greylisted, please try again in 300 seconds",
  "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org",
  "550 5.7.1 Message from 192.0.2.1 rejected as spam by mx.example.org, id 4Yb2xQ1abc",
  "550 5.7.26 Unauthenticated mail from example.com is not accepted due to its DMARC policy",
  "554 5.7.1 <ann@example.org>: Relay access denied",
  "421 4.7.0 mx.example.org Too many connections from 192.0.2.1",
  "553 5.1.8 <ann@example.com>: Sender address rejected: Domain not found",
  "550 Kullanıcı bulunamadı: ann@example.org", "552 Posta kutusu dolu",
  "550 Empfänger <ann@example.org> unbekannt", "550 Le destinataire ann@example.org n'existe pas",
  "550 用户不存在 ann@example.org", "552 邮箱空间已满", "550 Пользователь не найден: ann@example.org",
  "host mx.example.org[192.0.2.1] said: 550 5.1.1 <ann@example.org> User unknown (in reply to RCPT TO command)",
}

-- The examples of the built-in rules, read by the reader of rule files.
local function examples()
  local out, reader = {}, rulefile.new { examples = false }
  local list = assert(io.popen("ls data/rules/*.rules"))
  for name in list:lines() do
    local file = assert(io.open(name, "rb"))
    reader:rules(file:read("*a"), name)
    file:close()
  end
  list:close()
  for _, rule in ipairs(reader.rules_list) do
    for _, e in ipairs(rule.examples) do out[#out + 1] = e.text end
  end
  return out
end

local function outside_urls(text, change)
  return (text:gsub("%S+", function(word) return not word:find("://", 1, true) and not word:find("^www%.") and change(word) or nil end))
end

local CHANGES = {
  { "another address", function(text)
    return outside_urls(text, function(word)
      return (word:gsub("[%w.+_-]+@[%w-]+%.[%w.-]*%w", "zoe.mailbox-full@mail.elsewhere.example"))
    end)
  end },
  { "another IP address", function(text)
    return outside_urls(text, function(word)
      return (word:gsub("^([%[%(<]*)(%d+%.%d+%.%d+%.%d+)([%]%)>.,;:]*)$", "%1198.51.100.77%3"))
    end)
  end },
  { "another queue id", function(text)
    return (text:gsub("%f[%w]%d%u%l%d%l%u%d%l%l%l%f[%W]", "9Zz8yY7xxx"))
  end },
  { "capitals", function(text) return not text:find("\\", 1, true) and text:upper() or text end },
  { "small letters", function(text) return text:lower() end },
  { "more blanks", function(text) return (text:gsub("(%S) (%S)", "%1  %2")) end },
  { "tabs", function(text)
    local head, rest = text:match("^(%d%d%d[ -]%S+ )(.*)$")
    return head and head .. rest:gsub(" ", "\t") or text
  end },
  { "CRLF", function(text) return (text:gsub("\r?\n", "\r\n")) end },
  { "a blank at the end", function(text) return text .. " \r\n" end },
  { "a line break in the middle", function(text)
    local code, esc, rest = text:match("^(%d%d%d) (%d%.%d+%.%d+ )(.*)$")
    if not code then code, rest = text:match("^(%d%d%d) (.*)$") end
    esc = esc or ""
    if not rest or rest:find("[\r\n]") then return text end
    local at = rest:find(" ", math.floor(#rest / 2), true)
    if not at then return text end
    return code .. "-" .. esc .. rest:sub(1, at - 1) .. "\r\n" .. code .. " " .. esc .. rest:sub(at + 1)
  end },
}

-- Texts whose verdict a change moves, and how many were changed at all.
local function moved(texts, change)
  local out, changed = {}, 0
  for _, text in ipairs(texts) do
    local other = change(text)
    if other ~= text then
      changed = changed + 1
      local a, b = bouncekit.classify(text), bouncekit.classify(other)
      if a.category ~= b.category or a.permanence ~= b.permanence or a.action ~= b.action then
        out[#out + 1] = ("%s -> %s:\n    %s\n    %s"):format(tostring(a.rule), tostring(b.rule), text, other)
      end
    end
  end
  return out, changed
end

describe("a verdict does not move with", function()
  local all = examples()
  for _, change in ipairs(CHANGES) do
    it(change[1], function()
      local own = moved(OWN, change[2])
      assert.equal(0, #own, table.concat(own, "\n"))
      local list, changed = moved(all, change[2])
      assert.is_true(changed > 0 or change[1] == "another queue id" or change[1] == "CRLF")
      assert.is_true(#list <= changed / 100 + 1, ("%d of %d moved:\n%s"):format(#list, changed, table.concat(list, "\n")))
    end)
  end
end)
