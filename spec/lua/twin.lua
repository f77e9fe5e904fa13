-- Both cores side by side: texts that show something, ways to spoil them, and the comparison.
local M = {}

-- ---- comparison ----

local math_type = rawget(math, "type") or type

-- A value as text, the same for the same value; integers and floats told apart where Lua does.
function M.show(value)
  if type(value) == "number" then return math_type(value) .. " " .. ("%.14g"):format(value) end
  if type(value) ~= "table" then return type(value) .. " " .. tostring(value) end
  local keys, out = {}, {}
  for k in pairs(value) do keys[#keys + 1] = k end
  table.sort(keys, function(a, b) return tostring(a) < tostring(b) end)
  for i, k in ipairs(keys) do out[i] = tostring(k) .. "=" .. M.show(value[k]) end
  return "{" .. table.concat(out, ", ") .. "}"
end

--- The answers of a function of each core to the same arguments, as text: two values.
function M.both(c, lua, ...)
  return M.show { c(...) }, M.show { lua(...) }
end

-- An error without the function's name, which C knows only when it was called by one.
local function message(ok, text)
  return not ok and tostring(text):gsub("to '[^']*'", "to '?'"):gsub("^[^ ]*:%d+: ", "") or "no error"
end

--- The errors of a function of each core.
function M.errors(c, lua, ...)
  return message(pcall(c, ...)), message(pcall(lua, ...))
end

-- ---- texts ----

local function files(pattern)
  local p, out = assert(io.popen("ls " .. pattern)), {}
  for name in p:lines() do out[#out + 1] = name end
  p:close()
  return out
end

local ESCAPES = { r = "\r", n = "\n", t = "\t", ["0"] = "\0", ["\\"] = "\\" }

local function unescape(text)
  text = text:gsub("\\x(%x%x)", function(hex) return string.char(tonumber(hex, 16)) end)
  return (text:gsub("\\(.)", function(c) return ESCAPES[c] end))
end

--- The inputs of spec/cases/reply and the examples of data/rules.
function M.texts()
  local out = {}
  for _, name in ipairs(files "spec/cases/reply/*.case") do
    for line in io.lines(name) do
      local text = line:match("^in: ?(.*)$")
      if text then out[#out + 1] = unescape(text) end
    end
  end
  for _, name in ipairs(files "data/rules/*.rules") do
    for line in io.lines(name) do
      local text = line:match("^%s*example ?(.*)$") or line:match("^%s*example%-not ?(.*)$")
      if text then out[#out + 1] = text end
    end
  end
  return out
end

-- ---- chance that is the same everywhere ----

--- A source of numbers: n -> 1 to n.
function M.random(seed)
  return function(n)
    seed = (seed * 1103515245 + 12345) % 2147483648
    return math.floor(seed / 65536) % n + 1
  end
end

local PIECES = { "\\n", "\r\n", "\\r\\n", "\n ", "550 ", "550-", "450 ", "5.1.1 ", "4.2.2.example.org", "<<< ", ">>> RCPT TO",
  ": ", "(", ")", "\"", "'", "\\303\\274", "\0", "host mx.example.org[192.0.2.1] said: ", "-> ", "n't ", "\226\128\153", "@",
  "http://example.org/x", "www.example.com", "_", "-", "/", ";", ". ", "...", "|", "<>", "\"user unknown\"@example.org ",
  "zen.spamhaus.org ", "le.com ", "1 hour 30 minutes", "2001:db8::1", "\195\131\194\188", "\228\184\141\229\173\152", "\196\176",
  "\240\159\146\169", "again", "not ", "cannot", "mailboxfull", "QuotaExceeded", "over_quota", "rfc5321", "550User", "12:30" }

-- Ways to spoil a text; each returns the new one.
local WAYS = {
  function(t, random) local at = random(#t + 1) return t:sub(1, at - 1) .. string.char(random(256) - 1) .. t:sub(at + 1) end,
  function(t, random) local at = random(#t + 1) return t:sub(1, at - 1) .. string.char(random(256) - 1) .. t:sub(at) end,
  function(t, random) return t:sub(1, random(#t + 1)) end,
  function(t, random) return t:sub(random(#t + 1)) end,
  function(t, random) local at = random(#t + 1) return t:sub(1, at - 1) .. PIECES[random(#PIECES)] .. t:sub(at) end,
  function(t, random) local at = random(#t + 1) return t:sub(1, at - 1) .. t:sub(at + random(5)) end,
  function(t, random, other) return t .. ({ "", " ", "\r\n", " -> ", ": " })[random(5)] .. other end,
  function(t, random) local at = random(#t + 1) return t:sub(1, at - 1) .. t:sub(at):upper() end,
  function(t) return (t:gsub("[%c\128-\255]", function(c) return ("\\%03o"):format(c:byte()) end)) end,
  function(t, random) return (t:gsub(" ", function() return ({ "\r\n", "", "  ", ". ", " ", " " })[random(6)] end)) end,
}

--- A text of `texts`, spoiled in one to three ways.
function M.spoil(texts, random)
  local text = texts[random(#texts)]
  for _ = 1, random(3) do text = WAYS[random(#WAYS)](text, random, texts[random(#texts)]) end
  return text
end

--- Floods: name -> text.
function M.floods()
  local out = {}
  for name, piece in pairs { angle = "<", bracket = "(", quote = "\"", digits = "5", code = "550 ", continued = "550-x\r\n",
      cjk = "\228\184\141\229\173\152\229\156\168", word = "a", words = "no such ", user = "user unknown mailbox full ",
      address = "a@b ", at = "@", dots = "a.b.", host = "mx.example.org ", url = "http://example.org/a?b=c ", colon = "1:2:",
      backslash = "\\", octal = "\\303", nul = "\0", high = "\255", joined = "QuotaExceededUserUnknown", glued = "over_quota_",
      not_ = "n't cannot ", hours = "retry in 5 hours ", trailer = "(in reply to RCPT TO command) ", enhanced = "5.1.1 ",
      nested = "-> 550 5.1.1 ", apostrophe = "l'", mixed = "not blocked but full or unknown later again " } do
    out[name] = piece:rep(math.floor(20000 / #piece))
    out[name .. ", short"] = piece:rep(40)
    out[name .. ", behind a code"] = "550 5.7.1 " .. piece:rep(300)
  end
  return out
end

-- ---- rules ----

local WORDS = { "alpha", "beta", "gamma", "delta", "be", "bet", "al" }

local function random_member(random)
  local out = {}
  for i = 1, random(3) do
    local word = WORDS[random(#WORDS)]
    local way = random(8)
    out[i] = way == 1 and word:sub(1, 3) .. "*" or way == 2 and '"' .. word .. '"' or way == 3 and "<num>" or word
  end
  return table.concat(out, " ")
end

local function random_sequence(random, units)
  local out = { random(units) }
  for _ = 2, random(4) do
    out[#out + 1] = random(4) - 1
    out[#out + 1] = random(units)
  end
  return table.concat(out, "\t")
end

--- Rows of rules over a few words, and a text of those words.
function M.random_rows(random)
  local out, units = {}, 6
  for i = 1, units do
    local members = {}
    for k = 1, random(3) do members[k] = random_member(random) end
    out[#out + 1] = ("U\t%d\t%s"):format(i, table.concat(members, "|"))
  end
  if random(3) == 1 then table.insert(out, 1, "S\tbe") end
  for i = 1, 4 + random(8) do
    out[#out + 1] = ("R\tr.%d\t%s\t\t\t\t\t"):format(i, random(2) == 1 and "policy" or "user-unknown")
    for _ = 1, random(3) do
      out[#out + 1] = ("P\t%d\t%d\t%d\t%s"):format(random(9), random(5) == 1 and 1 or 0, random(5) == 1 and 1 or 0,
        random_sequence(random, units))
    end
    if random(4) == 1 then out[#out + 1] = "V\t" .. random_sequence(random, units) end
  end
  return table.concat(out, "\n") .. "\n"
end

function M.random_words(random)
  local out = {}
  for i = 1, random(14) do
    out[i] = WORDS[random(#WORDS)] .. ({ " ", " ", " ", "_", ". ", "", " 7 " })[random(7)]
  end
  return table.concat(out)
end

return M
