-- A client of Redis for programs that may wait, on LuaSocket (Debian lua-socket, rock luasocket): the command line, serve.
-- Hosts with a client of their own hand that in: see bouncekit.store.redis.
--
--     local call = require("bouncekit.store.redis_client").new { host = "127.0.0.1", port = 6379 }
--     local store = require("bouncekit.store.redis").new(call)
--
-- A server that went away is looked for again by itself, but not so often that most of the time goes into it; meanwhile
-- commands fail at once. A command is sent a second time when the connection had been closed before anything came back.
local M = {}

local concat, tonumber = table.concat, tonumber

-- Bytes of one string, and elements of one list, that a reply may have: the store's are far smaller.
M.MAX_BYTES = 64 * 1024 * 1024
M.MAX_LIST = 1000000
local MAX_DEPTH = 8

-- Seconds: how long a connection and a reply may take, and the pause between two tries.
M.TIMEOUT = 2
M.RETRY = 1

-- Replies: the value, false for Redis's nil; nil, message, and true when it was the server that refused.
local function read(s, depth)
  local line, why = s:receive "*l"
  if not line then return nil, why end
  local kind, rest = line:sub(1, 1), line:sub(2)
  if kind == "-" then return nil, rest, true end
  if kind == "+" then return rest end
  local n = tonumber(rest)
  if not n then return nil, "not a reply of Redis" end
  if kind == ":" then return n end
  if n < 0 then return false end
  if kind == "$" and n <= M.MAX_BYTES then
    local text, broken = s:receive(n + 2)
    if not text then return nil, broken end
    return text:sub(1, n)
  end
  if kind ~= "*" or n > M.MAX_LIST or depth >= MAX_DEPTH then return nil, "not a reply of Redis that we take" end
  local list = {}
  for i = 1, n do
    local value, message, refused = read(s, depth + 1)
    if value == nil and not refused then return nil, message end
    list[i] = value == nil and false or value
  end
  return list
end

-- As the protocol wants it: "*COUNT", then "$LENGTH" and the bytes of each argument.
local function encode(...)
  local n = select("#", ...)
  local out = { ("*%d\r\n"):format(n) }
  for i = 1, n do
    local text = tostring((select(i, ...)))
    out[i + 1] = ("$%d\r\n%s\r\n"):format(#text, text)
  end
  return concat(out)
end

local Client = {}
Client.__index = Client

local function drop(self)
  if self.socket then self.socket:close() end
  self.socket = nil
end

local function ask(self, request)
  local sent, why = self.socket:send(request)
  if not sent then return nil, why end
  return read(self.socket, 0)
end

local function greet(self)
  local o = self.options
  if o.password then
    local done, why = ask(self, o.user and encode("AUTH", o.user, o.password) or encode("AUTH", o.password))
    if not done then return nil, why end
  end
  if o.db and o.db ~= 0 then
    local done, why = ask(self, encode("SELECT", ("%d"):format(o.db)))
    if not done then return nil, why end
  end
  return true
end

local function told(self, why)
  if (why ~= nil) == self.away then return end
  self.away = why ~= nil
  if self.options.tell then self.options.tell(why) end
end

local function connect(self)
  local s = self.tcp()
  s:settimeout(M.TIMEOUT)
  self.socket = s
  local ok, why = s:connect(self.options.host, self.options.port)
  if not ok then return nil, why end
  s:setoption("tcp-nodelay", true)
  return greet(self)
end

-- What fails is not tried again at once: a server that does not even refuse must not take most of our time.
local function failed(self, begin, why)
  drop(self)
  local now = self.clock()
  self.next_try, self.why = now + math.max(M.RETRY, 4 * (now - begin)), tostring(why)
  told(self, self.why)
  return nil, self.why
end

function Client:call(...)
  local begin = self.clock()
  if not self.socket and begin < self.next_try then return nil, self.why end
  local request = encode(...)
  while true do
    local fresh, ok, why = not self.socket, true, nil
    if fresh then ok, why = connect(self) end
    if not ok then return failed(self, begin, why) end
    local reply, message, refused = ask(self, request)
    if reply ~= nil or refused then
      told(self, nil)
      return reply, message
    end
    -- the server may have closed while nobody asked, as it does when it starts anew
    if fresh or message ~= "closed" then return failed(self, begin, message) end
    drop(self)
  end
end

--- A function that sends a command and gives its reply, as bouncekit.store.redis wants it.
-- options: `host`, `port`, `user`, `password`, `db`; `tell(why)` hears when the server went away, and with nil when it
-- is back, once each.
-- @treturn function call; or nil, message, "store" when LuaSocket is not there. The second result closes.
function M.new(options)
  local found, socket = pcall(require, "socket")
  if not found then
    return nil, "LuaSocket is missing: apt-get install lua-socket, or luarocks install luasocket", "store"
  end
  local self = setmetatable({ options = options, tcp = options.tcp or socket.tcp, clock = options.clock or socket.gettime,
    next_try = 0, away = false }, Client)
  return function(...) return self:call(...) end, function() drop(self) end
end

local function unescape(text)
  return text and (text:gsub("%%(%x%x)", function(hex) return string.char(tonumber(hex, 16)) end))
end

--- Options of "redis://[[USER]:PASSWORD@]HOST[:PORT][/DB]"; nil, message when it is none.
function M.parse(url)
  local rest = url:match "^redis://([!-~]+)$"   -- %g is not in 5.1
  local login, place = (rest or ""):match "^(.*)@([^@]*)$"
  place = place or rest or ""
  local where, db = place:match "^([^/]+)/?(%d*)$"
  local host, port = (where or ""):match "^%[([%x:]+)%]:?(%d*)$"
  if not host then host, port = (where or ""):match "^([%w%.%-_]+):?(%d*)$" end
  port = port and (port == "" and 6379 or tonumber(port))
  if not host or port < 1 or port > 65535 then
    return nil, "not redis://[[USER]:PASSWORD@]HOST[:PORT][/DB]: " .. url:gsub("//.*@", "//...@")
  end
  local user, password
  if login then user, password = login:match "^([^:]*):(.*)$" end
  if login and not password then password = login end
  if user == "" then user = nil end
  return { host = host, port = port, user = unescape(user), password = unescape(password), db = tonumber(db) or 0 }
end

--- The store at a URL. tell: see `new`. Or nil, message, "store".
function M.open(url, tell)
  local options, message = M.parse(url)
  if not options then return nil, message, "store" end
  options.tell = tell
  local call, close = M.new(options)
  if not call then return nil, close, "store" end
  local store = require("bouncekit.store.redis").new(call, { single = true })
  store.close = function()
    close()
    return true
  end
  return store
end

return M
