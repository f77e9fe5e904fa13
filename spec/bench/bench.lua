-- Nanoseconds a call from Lua, and of plain Lua-pattern code that does the same job: one "name number" a line.
-- bench.lua DIR: the folder that data.lua wrote.
local bouncekit = require "bouncekit"

local REPLIES = {
  "550-5.1.1 <ann.archer@example.org>: Recipient address rejected: User unknown in virtual\r\n550 5.1.1 table",
  "host mx1.example.org[192.0.2.7] said: 452 4.2.2 <bo@example.org>: mailbox over quota (in reply to RCPT TO command)",
  "554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using dnsbl.example; see https://dnsbl.example/?q",
  "421 4.7.0 Try again later, closing connection. Too many messages from 192.0.2.9 in the last ten minutes. - smtp9",
  "550 5.7.26 Unauthenticated mail from example.net is not accepted due to the domain's DMARC policy. a9-2002 - srv1",
}
local CALLS, ROUNDS = 40000, 5

-- What a script would write for itself: the wrapper off, code, enhanced code and text of each line.
local function plain_parse(text)
  local host, rest = text:match("host (%S-)%[[%x.:]+%] said: (.*)")
  local phase = text:match("in reply to (.-) command")
  local reply = { host = host, phase = phase, lines = {} }
  for line in (rest or text):gmatch("[^\r\n]+") do
    local code, enhanced, words = line:match("^(%d%d%d)[ -]#?(%d%.%d+%.%d+) ?(.*)")
    if not code then code, words = line:match("^(%d%d%d)[ -]?(.*)") end
    reply.code = reply.code or tonumber(code)
    reply.enhanced = reply.enhanced or enhanced
    reply.lines[#reply.lines + 1] = words or line
  end
  reply.text = table.concat(reply.lines, " ")
  if reply.enhanced then
    reply.class, reply.subject, reply.detail = reply.enhanced:match("(%d)%.(%d+)%.(%d+)")
  end
  return reply
end

-- The same registry in Lua tables, by code and enhanced code.
local by_code = {}
for entry in bouncekit.entries() do
  local key = tostring(entry.code or "") .. " " .. tostring(entry.enhanced or "")
  by_code[key] = by_code[key] or entry
end
local function plain_lookup(code, enhanced)
  return by_code[code .. " " .. enhanced] or by_code[" " .. enhanced] or by_code[" X" .. enhanced:sub(2)] or by_code[code .. " "]
end

-- A few dozen patterns over lower-cased text, one after another, as home-made classifiers do it.
local PATTERNS = {}
for line in ([[
user unknown|unknown user|no such user|user not found|mailbox not found|does not exist|recipient address rejected
mailbox full|over quota|quota exceeded|mailbox .*full|out of storage
greylist|try again later|too many|rate limit|blocked|blacklist|listed|spamhaus|reputation|dmarc|spf|dkim|spam|virus
relay|not permitted|authentication required|size exceeds|too large|timed out|connection refused|host not found]]):gmatch("[^|\n]+") do
  PATTERNS[#PATTERNS + 1] = line
end
local function plain_classify(text)
  local lower = text:lower()
  for i = 1, #PATTERNS do
    if lower:find(PATTERNS[i]) then return { rule = i, code = tonumber(lower:match("%d%d%d")), enhanced = lower:match("[245]%.%d+%.%d+") } end
  end
end

local function measure(name, f)
  local best
  for _ = 1, ROUNDS do
    local start = os.clock()
    for i = 1, CALLS do f(REPLIES[i % #REPLIES + 1]) end
    local took = (os.clock() - start) / CALLS * 1e9
    if not best or took < best then best = took end
  end
  print(("%s %.1f"):format(name, best))
end

measure("lua.parse", bouncekit.parse)
measure("plain.parse", plain_parse)
measure("lua.lookup", function() return bouncekit.lookup(550, "5.7.1") end)
measure("plain.lookup", function() return plain_lookup("550", "5.7.1") end)
measure("lua.category", bouncekit.category)
measure("lua.classify", bouncekit.classify)
measure("plain.classify", plain_classify)

-- The replies of spec/cases that data.lua wrote, and the same with other people's addresses and an
-- id behind each that was never seen.
local texts, round = {}, 0
for text in io.open(arg[1] .. "/texts", "rb"):read("*a"):gmatch("[^%z]+") do texts[#texts + 1] = text end

local function others()
  local list = {}
  round = round + 1
  for i, text in ipairs(texts) do
    local other = text:gsub("[%w.]+@", ("u%x.%x@"):format(i, round * 7919))
    list[i] = ("%s q%dx%dz"):format(other, round, i)
  end
  return list
end

local function measure_texts(name, f, list_of)
  local best
  for _ = 1, ROUNDS * 4 do
    local list = list_of()
    collectgarbage()
    local start = os.clock()
    for i = 1, #list do f(list[i]) end
    local took = (os.clock() - start) / #list * 1e9
    if not best or took < best then best = took end
  end
  print(("%s %.1f"):format(name, best))
end

local function same() return texts end
measure_texts("lua.category.again", bouncekit.category, same)
measure_texts("lua.classify.again", bouncekit.classify, same)
measure_texts("lua.category.others", bouncekit.category, others)
measure_texts("lua.classify.others", bouncekit.classify, others)
