-- A mail over SMTP, for the runs in Lua.
local socket = require "socket"

local M = {}

--- Send a mail to one recipient. Returns the last reply: of RCPT when it was refused, else of the end of DATA.
function M.send(port, to, subject)
  local s = assert(socket.connect("127.0.0.1", port))
  s:settimeout(20)
  local function reply()
    local line
    repeat line = assert(s:receive "*l") until line:sub(4, 4) ~= "-"
    return line
  end
  local function say(text)
    s:send(text .. "\r\n")
    return reply()
  end
  reply()
  say "EHLO client.example"
  say "MAIL FROM:<sender@example.com>"
  local answer = say(("RCPT TO:<%s>"):format(to))
  if answer:sub(1, 1) == "2" then
    say "DATA"
    answer = say(("From: sender@example.com\r\nTo: %s\r\nSubject: %s\r\n\r\nHello\r\n."):format(to, subject or "test"))
  end
  s:send "QUIT\r\n"
  s:close()
  return answer
end

return M
