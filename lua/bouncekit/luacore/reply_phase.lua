-- Which SMTP command the words name.
local bytes = require "bouncekit.luacore.bytes"

local byte = string.byte
local space, alnum, folded, lower = bytes.space, bytes.alnum, bytes.folded, bytes.lower

local M = {}

--- Match words at `at`, letter case ignored; a space matches any run of white space. The length, or 0.
function M.words_at(b, stop, at, words)
  local i = at
  for k = 1, #words do
    local c = byte(words, k)
    if c == 32 then
      local from = i
      while i < stop and space[b[i]] do i = i + 1 end
      if i == from then return 0 end
    else
      if i >= stop or folded[b[i]] ~= c then return 0 end
      i = i + 1
    end
  end
  return i - at
end

-- As Postfix, Exim and Sendmail name them; longer names before their beginnings.
local PHASES = {
  { "rcpt", "rcpt" }, { "mail", "mail" }, { "end of data", "eod" }, { "end-of-message", "eod" }, { "message body", "eod" },
  { "sending data block", "eod" }, { "data", "data" }, { "bdat", "eod" }, { "initial connection", "connect" },
  { "the initial server greeting", "connect" }, { "client greeting", "connect" }, { "connect", "connect" },
  { "ehlo", "ehlo" }, { "helo", "ehlo" }, { "lhlo", "ehlo" }, { "the ehlo handshake", "ehlo" },
  { "the helo handshake", "ehlo" }, { "the lhlo handshake", "ehlo" }, { "starttls", "starttls" }, { "auth", "auth" },
  { "quit", "quit" },
}

--- "RCPT TO", "end of data", ... at `at`: the phase, or nil.
function M.at(b, stop, at)
  at = at + M.words_at(b, stop, at, "pipelined ")
  for _, p in ipairs(PHASES) do
    local n = M.words_at(b, stop, at, p[1])
    if n > 0 and (at + n == stop or not alnum[b[at + n]]) then return p[2] end
  end
  return nil
end

local NAMES = { connect = "connect", ehlo = "ehlo", starttls = "starttls", auth = "auth", mail = "mail", rcpt = "rcpt",
  data = "data", eod = "eod", quit = "quit", helo = "ehlo", lhlo = "ehlo", banner = "connect", greeting = "connect",
  dot = "eod", ["end of data"] = "eod", ["mail from"] = "mail", ["rcpt to"] = "rcpt", bdat = "eod" }

--- The phase of a name that rules and callers use, or nil.
function M.parse(name)
  return NAMES[lower(name)]
end

return M
