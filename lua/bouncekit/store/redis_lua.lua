-- The client redis-lua (Debian lua-redis, rock redis-lua) as the Redis store wants one.
local M = {}

local concat = table.concat

--- `call` for a client of redis-lua whose methods raise.
function M.call(client)
  return function(name, ...)
    local ok, reply = pcall(client[name:lower()], client, ...)
    if ok then
      if reply == nil then return false end
      return reply
    end
    return nil, tostring(type(reply) == "table" and concat(reply, " ") or reply)
  end
end

-- A reply as it comes over the wire. An error is a reply here: those behind it are still to be read.
local function read_reply(client, depth)
  local line = client.network.read(client)
  local kind, rest = line:sub(1, 1), line:sub(2)
  if kind == "-" then return { err = rest } end
  if kind == ":" then return tonumber(rest) end
  if kind == "+" then return rest end
  local n = tonumber(rest)
  if not n or depth > 8 or kind ~= "$" and kind ~= "*" then error("not a reply of Redis: " .. line:sub(1, 100), 0) end
  if n < 0 then return false end
  if kind == "$" then return (client.network.read(client, n + 2):sub(1, -3)) end
  local list = {}
  for i = 1, n do list[i] = read_reply(client, depth + 1) end
  return list
end

local function length_of(n)
  return "$" .. n .. "\r\n"
end

local LENGTH = {}
for n = 0, 200 do LENGTH[n] = length_of(n) end

--- `pipeline` for a client of redis-lua. After nil the connection is of no more use: replies may be left in it.
function M.pipeline(client)
  return function(commands)
    local ok, replies = pcall(function()
      local buffer, n = {}, 0
      for _, command in ipairs(commands) do
        n = n + 1
        buffer[n] = "*" .. #command .. "\r\n"
        for i = 1, #command do
          local text = command[i]
          local length = #text
          buffer[n + 1], buffer[n + 2], buffer[n + 3] = LENGTH[length] or length_of(length), text, "\r\n"
          n = n + 3
        end
      end
      client.network.write(client, concat(buffer))
      local out = {}
      for i = 1, #commands do out[i] = read_reply(client, 1) end
      return out
    end)
    if ok then return replies end
    return nil, tostring(type(replies) == "table" and concat(replies, " ") or replies)
  end
end

return M
