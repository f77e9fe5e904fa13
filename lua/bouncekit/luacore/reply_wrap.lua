-- The words of the MTA that reports a reply: diagnostic type, host and address, SMTP command.
local bytes = require "bouncekit.luacore.bytes"
local phase = require "bouncekit.luacore.reply_phase"

local space, alpha, alnum, blank, digit = bytes.space, bytes.alpha, bytes.alnum, bytes.blank, bytes.digit
local folded, lower = bytes.folded, bytes.lower
local words_at = phase.words_at
local BRACKET, COLON, DOT = 91, 58, 46

local M = {}

local function is_name(c)
  return alnum[c] or c == DOT or c == 45 or c == 95
end

local AGENTS = { smtp = true, lmtp = true, esmtp = true, unknown = true, x400 = true, dns = true, unix = true,
  ["local"] = true, system = true }

-- diagnostic-code-field = "Diagnostic-Code" ":" diagnostic-type ";" *text (RFC 3464 2.3.6)
function M.agent(s)
  local b, at = s.b, 1
  while at < s.stop and space[b[at]] do at = at + 1 end
  local from = at
  s.begin = from
  while at < s.stop and at - from < 64 and is_name(b[at]) do at = at + 1 end
  local name = s.p:sub(from, at - 1)
  while at < s.stop and blank[b[at]] do at = at + 1 end
  if name == "" or at == s.stop or b[at] ~= 59 then return end
  if not (AGENTS[lower(name)] or lower(name):sub(1, 2) == "x-") then return end
  at = at + 1
  while at < s.stop and space[b[at]] do at = at + 1 end
  s.out.agent, s.begin = name, at
end

-- "[192.0.2.1]" or "[IPv6:...]" at `at`: its length and the address; 0 when there is none.
local function address_at(s, at, stop)
  local b = s.b
  if at >= stop or b[at] ~= BRACKET then return 0 end
  local from = at + 1
  if words_at(b, stop, from, "ipv6:") > 0 then from = from + 5 end
  local i, digits = from, false
  while i < stop and i - from < 46 do
    local c = b[i]
    if digit[c] then
      digits = true
    elseif not (c == DOT or c == COLON or (folded[c] >= 97 and folded[c] <= 102)) then
      break
    end
    i = i + 1
  end
  if i == stop or b[i] ~= 93 or not digits then return 0 end
  return i + 1 - at, s.p:sub(from, i - 1)
end

-- Does the name or address that ends before `i` belong to who speaks?
local function speaks(s, i, stop, sure, n)
  local b = s.b
  if sure and (i == stop or b[i] == COLON) then return true end
  if words_at(b, s.stop, i, " said") > 0 or words_at(b, s.stop, i, " says") > 0 then return true end
  if n == 0 and words_at(b, s.stop, i, " #") > 0 then return true end
  return words_at(b, s.stop, i, " refused to talk") > 0
end

-- NAME, NAME[IP], NAME [IP] or [IP] at `at`. With `sure` the words before it already say that it is the peer.
local function host_at(s, at, stop, sure)
  local b, out = s.b, s.out
  if out.host or out.ip then return end
  while at < stop and space[b[at]] do at = at + 1 end
  local i = at
  while i < stop and is_name(b[i]) do i = i + 1 end
  local name_stop = i
  while name_stop > at and b[name_stop - 1] == DOT do name_stop = name_stop - 1 end
  local name = s.p:sub(at, name_stop - 1)
  local after = i < stop and b[i] == 32 and i + 1 or i
  local n, ip = address_at(s, after, stop)
  if n > 0 then i = after + n end
  if name == "" and n == 0 then return end
  if lower(name) == "host" or lower(name) == "server" then return end
  if not speaks(s, i, stop, sure, n) and not (sure and n > 0) then return end
  if n == 0 and not name:find(".", 1, true) then return end
  if name ~= "" then out.host = name end
  if n > 0 then out.ip = ip end
end

-- Google's "(state 14)": 13 after MAIL, 14 after RCPT.
function M.state_phase(b, stop, at)
  if words_at(b, stop, at, "13)") > 0 then return "mail" end
  if words_at(b, stop, at, "14)") > 0 then return "rcpt" end
  return nil
end

-- Texts that name the command in other ways (qmail, Sendmail, Postfix).
local PHRASES = {
  { "refused to talk to me", "connect" }, { "does not like recipient", "rcpt" },
  { "failed after i sent the message", "eod" },
  { "failed on data command", "data" }, { "but greeting failed", "connect" }, { "but my name was rejected", "ehlo" },
  { "but sender was rejected", "mail" }, { "refused to start tls", "starttls" }, { "sasl authentication failed", "auth" },
}

local function phrase_phase(s, at, stop)
  for _, p in ipairs(PHRASES) do
    if words_at(s.b, stop, at, p[1]) > 0 then return p[2] end
  end
  return nil
end

-- Words, and whether what follows them is the peer for sure.
local BEFORE_HOST = {
  { "host ", true }, { "server ", true }, { "h=", true }, { "connect to ", true }, { "connected to ", true },
  { "connection with ", true }, { "conversation with ", true }, { "while talking to ", true }, { "mailer ", false },
}
local BEFORE_PHASE = { "after ", "while sending ", "while performing ", "while receiving ", "during ", "timed out in ",
  "smtp:", "reject: " }

-- A word begins at `at`.
local function word(s, at, stop)
  local b, out = s.b, s.out
  for _, w in ipairs(BEFORE_HOST) do
    local n = words_at(b, stop, at, w[1])
    if n > 0 then host_at(s, at + n, stop, w[2]) end
  end
  if out.phase then return end
  for _, w in ipairs(BEFORE_PHASE) do
    local n = words_at(b, stop, at, w)
    if n > 0 and not out.phase then out.phase = phase.at(b, stop, at + n) end
  end
  local n = words_at(b, stop, at, "state ")
  if n > 0 and not out.phase then out.phase = M.state_phase(b, stop, at + n) end
  if not out.phase then out.phase = phrase_phase(s, at, stop) end
end

-- ">>> RCPT TO:<...>" of a transcript: the last one counts.
local function command(s, at, stop)
  local n = words_at(s.b, stop, at, ">>> ")
  if n == 0 then return false end
  local found = phase.at(s.b, stop, at + n)
  if not found and words_at(s.b, stop, at, ">>> .") > 0 then found = "eod" end
  s.out.phase = found
  return true
end

--- Host, address and phase from the words in [from, stop).
function M.words(s, from, stop)
  local b = s.b
  if stop - from > 6 and b[from] ~= 60 then host_at(s, from, stop, false) end
  local i = from
  while i < stop do
    if b[i] == 62 and command(s, i, stop) then i = i + 3 end
    if alpha[b[i]] then
      word(s, i, stop)
      while i + 1 < stop and alnum[b[i + 1]] do i = i + 1 end
    end
    i = i + 1
  end
end

--- Where the remote's words begin in a text without code: behind "said:", or s.begin.
function M.said(s)
  local b = s.b
  if not s.out.host and not s.out.ip and words_at(b, s.stop, s.begin, "remote host said:") == 0 then return s.begin end
  for colon = s.begin + 4, s.stop - 1 do
    if b[colon] == COLON and words_at(b, s.stop, colon - 4, "said:") > 0 then
      local at = colon + 1
      while at < s.stop and space[b[at]] do at = at + 1 end
      return at
    end
  end
  return s.begin
end

return M
