-- A mail server that answers as the local part of the recipient says. `lua sink.lua PORT LOG`: listens on loopback, one
-- connection after another, until it is ended; a line a recipient or message goes to LOG.
local socket = require "socket"

local ANSWERS = {
  unknown = "550 5.1.1 <%s>: Recipient address rejected: User unknown in virtual mailbox table",
  lines = "550-5.1.1 <%s>: No such user | here\r\n550 5.1.1 See https://sink.example/help?a=b|c for more",
  full = "452 4.2.2 <%s>: Mailbox is full, try again later",
  spam = "554 5.7.1 <%s>: Message rejected as spam by content scanner",
  slow = "421 4.7.28 Our system has detected an unusual rate of mail from your IP address, try again later",
}

local function talk(client, log)
  client:settimeout(10)
  local function say(text) return client:send(text .. "\r\n") end
  say "220 sink.example ESMTP"
  local data, rcpt
  while true do
    local line = client:receive "*l"
    if not line then return end
    local verb = line:sub(1, 4):upper()
    if data then
      if line == "." then
        data = false
        log:write("message ", rcpt or "", "\n")
        log:flush()
        say "250 2.0.0 Ok: queued as 12345"
      end
    elseif verb == "EHLO" or verb == "HELO" then
      say "250 sink.example"
    elseif verb == "RCPT" then
      rcpt = line:match("<([^>]*)>") or ""
      log:write("rcpt ", rcpt, "\n")
      log:flush()
      local answer = ANSWERS[rcpt:match("^(%a+)") or ""]
      say(answer and answer:gsub("%%s", function() return rcpt end) or "250 2.1.5 Ok")
      if answer and answer:find("^421") then return end
    elseif verb == "DATA" then
      data = true
      say "354 go on"
    elseif verb == "QUIT" then
      say "221 2.0.0 Bye"
      return
    else
      say "250 2.0.0 Ok"
    end
  end
end

local server = assert(socket.bind("127.0.0.1", tonumber(arg[1])))
local log = assert(io.open(arg[2], "ab"))
while true do
  local client = server:accept()
  if client then
    pcall(talk, client, log)
    client:close()
  end
end
