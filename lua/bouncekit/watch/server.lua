-- The sockets of `bouncekit watch --socketmap`: many clients, each with its session, on LuaSocket.
local maps = require "bouncekit.watch.maps"
local socketmap = require "bouncekit.watch.socketmap"

local M = {}

-- Postfix keeps one connection a process; more than this is no mail server any more.
local MAX_CLIENTS = 256
-- Answers a client has not taken yet; one that takes none is let go.
local MAX_PENDING = 65536

local NAMES = { access = "access", transport = "transport" }

local Server = {}
Server.__index = Server

local function listen(address)
  local found, socket = pcall(require, "socket")
  if not found then return nil, "--socketmap needs LuaSocket: apt-get install lua-socket, or luarocks install luasocket" end
  if address:find("/", 1, true) then
    local has, unix = pcall(require, "socket.unix")
    if not has then return nil, "this LuaSocket has no unix sockets" end
    local made = type(unix) == "table" and (unix.stream or unix.tcp)() or unix()
    os.remove(address)   -- of a server that died; one that lives keeps its own, open
    local ok, message = made:bind(address)
    if ok then ok, message = made:listen(16) end
    if not ok then return nil, address .. ": " .. message end
    return made, socket
  end
  local host, port = address:match("^(.*):(%d+)$")
  if not port then host, port = "127.0.0.1", address:match("^%d+$") end
  if not port then return nil, "--socketmap: PORT, HOST:PORT or a path" end
  local made, message = socket.bind(host, tonumber(port), 16)
  if not made then return nil, address .. ": " .. message end
  return made, socket
end

local function drop(self, client)
  client:close()
  self.sessions[client], self.pending[client] = nil, nil
  for i, known in ipairs(self.clients) do
    if known == client then
      table.remove(self.clients, i)
      return
    end
  end
end

local function push(self, client)
  local text = self.pending[client]
  if not text or text == "" then return end
  local sent, message, partly = client:send(text)
  if sent then
    self.pending[client] = ""
  elseif message == "timeout" then
    self.pending[client] = text:sub((partly or 0) + 1)
  else
    drop(self, client)
  end
end

local function take(self, client)
  local all, message, some = client:receive(8192)
  local bytes = all or some or ""
  if bytes ~= "" then
    local answers = self.sessions[client]:take(bytes)
    if not answers or #self.pending[client] + #answers > MAX_PENDING then return drop(self, client) end
    self.pending[client] = self.pending[client] .. answers
    push(self, client)
  end
  if message == "closed" then drop(self, client) end
end

local function accept(self)
  local client = self.server:accept()
  if not client then return end
  if #self.clients >= MAX_CLIENTS then
    client:close()
    return
  end
  client:settimeout(0)
  self.clients[#self.clients + 1] = client
  self.sessions[client] = socketmap.session(NAMES, self.lookup)
  self.pending[client] = ""
end

--- Serve for a while: the rest between two looks at the log. Returns true.
function Server:serve(seconds)
  local socket = self.socket
  local stop = socket.gettime() + seconds
  repeat
    local readers, writers = { self.server }, {}
    for i, client in ipairs(self.clients) do
      readers[i + 1] = client
      if self.pending[client] ~= "" then writers[#writers + 1] = client end
    end
    local readable, writable = socket.select(readers, writers, math.max(0, stop - socket.gettime()))
    for _, client in ipairs(writable) do
      if self.sessions[client] then push(self, client) end
    end
    for _, one in ipairs(readable) do
      if one == self.server then accept(self) elseif self.sessions[one] then take(self, one) end
    end
  until socket.gettime() >= stop
  return true
end

--- Listen, and return the function that serves for a second; or nil, message.
function M.open(address, watch, options)
  local server, socket = listen(address)
  if not server then return nil, socket end
  server:settimeout(0)
  local self = setmetatable({ server = server, socket = socket, clients = {}, sessions = {}, pending = {},
    lookup = function(name, key) return maps.answer(watch, name, key, options, os.time()) end }, Server)
  return function() return self:serve(1) end
end

return M
