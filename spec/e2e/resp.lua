-- A client of Redis for the runs: enough of its protocol for the store, which takes it as `call`.
local socket = require "socket"

local M = {}

local function read(s)
  local line, why = s:receive "*l"
  if not line then return nil, why end
  local kind, rest = line:sub(1, 1), line:sub(2)
  if kind == "-" then return nil, rest end
  if kind == ":" then return tonumber(rest) end
  if kind == "+" then return rest end
  local n = tonumber(rest)
  if n < 0 then return false end
  if kind == "$" then return (s:receive(n + 2) or ""):sub(1, n) end
  local list = {}
  for i = 1, n do list[i] = read(s) end
  return list
end

--- call(name, ...) on a connection of its own.
function M.connect(port)
  local s = assert(socket.connect("127.0.0.1", port))
  s:settimeout(5)
  return function(...)
    local out = { ("*%d\r\n"):format(select("#", ...)) }
    for i = 1, select("#", ...) do
      local text = tostring((select(i, ...)))
      out[#out + 1] = ("$%d\r\n%s\r\n"):format(#text, text)
    end
    local sent, why = s:send(table.concat(out))
    if not sent then return nil, why end
    return read(s)
  end
end

return M
