-- The loop on a unix socket: many clients at once, each with its own order of answers. What a client can make us hold
-- is bounded: an unfinished line, and answers it does not read (then we stop reading from it, until it does).
local lines_of = require "bouncekit.serve.lines"

local M = {}

--- Clients at once; answers in bytes that may wait for a client before no more is read from it.
M.CLIENTS, M.PENDING = 64, 1048576
-- How long clients may take to read their last answers when we stop, in milliseconds.
local GRACE = 2000
local BACKLOG = 128
-- sun_path holds 108 bytes, the last of them NUL (unix(7)); what is bound first has a longer name.
local LONGEST = 95

local Server = {}
Server.__index = Server

local function drop(self, client)
  if client.gone then return end
  client.gone = true
  self.clients[client] = nil
  self.count = self.count - 1
  if not client.pipe:is_closing() then client.pipe:close() end
end

local resume

-- Send what the client is owed; when too much waits, read no more until it has gone.
local function send(self, client, text)
  client.pipe:write(text, function(err)
    if err then return drop(self, client) end
    if client.ended and client.pipe:get_write_queue_size() == 0 then return drop(self, client) end
    if client.paused and client.pipe:get_write_queue_size() <= self.pending / 2 then resume(self, client) end
  end)
  if not client.gone and not client.paused and client.pipe:get_write_queue_size() > self.pending then
    client.paused = true
    client.pipe:read_stop()
  end
end

local function take(self, client, piece)
  local out = {}
  local function on(line) out[#out + 1] = self.answer(line, client.session) end
  if piece then client.lines:feed(piece, on) else client.lines:close(on) end
  if #out > 0 then
    out[#out + 1] = ""
    send(self, client, table.concat(out, "\n"))
  end
end

local function read(self, client)
  client.pipe:read_start(function(err, piece)
    if client.gone then return end
    if err then return drop(self, client) end
    take(self, client, piece)
    if not piece then
      client.ended = true
      if client.pipe:get_write_queue_size() == 0 then drop(self, client) end
    end
  end)
end

function resume(self, client)
  client.paused = false
  if not self.stopping and not client.ended then read(self, client) end
end

local function accept(self)
  local pipe = self.luv.new_pipe(false)
  if not self.server:accept(pipe) then return pipe:close() end
  if self.count >= self.limit then
    pipe:write('{"error":"too many clients","reason":"busy"}\n', function() pipe:close() end)
    return
  end
  local client = { pipe = pipe, session = {}, lines = lines_of.new(self.line) }
  self.clients[client] = true
  self.count = self.count + 1
  read(self, client)
end

-- Is a server at work on this socket? Asked by calling it.
local function alive(luv, path)
  local pipe, answered = luv.new_pipe(false), nil
  pipe:connect(path, function(err)
    answered = not err
    pipe:close()
  end)
  while answered == nil do luv.run("once") end
  luv.run("nowait")
  return answered
end

-- May we take this path? What is there must be a socket that nobody listens on.
local function free(luv, path)
  local stat = luv.fs_lstat(path)
  if not stat then return true end
  if stat.type ~= "socket" then return nil, path .. ": there is a file of another kind" end
  if alive(luv, path) then return nil, path .. ": another server is at work there" end
  return true
end

-- The socket appears under its name with its mode set, never before.
local function listen(self, path, mode)
  local luv = self.luv
  local ok, message = free(luv, path)
  if not ok then return nil, message end
  local new = ("%s.%d"):format(path, luv.os_getpid())
  luv.fs_unlink(new)
  self.server = luv.new_pipe(false)
  ok, message = self.server:bind(new)
  if ok then ok, message = luv.fs_chmod(new, mode) end
  if ok then ok, message = self.server:listen(BACKLOG, function(err) if not err then accept(self) end end) end
  if ok then ok, message = luv.fs_rename(new, path) end
  if not ok then
    luv.fs_unlink(new)
    return nil, path .. ": " .. tostring(message)
  end
  self.path, self.inode = path, luv.fs_lstat(path).ino
  return true
end

-- No new clients and no new questions; answers on their way may still arrive.
function Server:stop()
  if self.stopping then return end
  self.stopping = true
  local stat = self.luv.fs_lstat(self.path)
  if stat and stat.ino == self.inode then self.luv.fs_unlink(self.path) end
  self.server:close()
  for _, signal in ipairs(self.signals) do signal:close() end
  for client in pairs(self.clients) do
    if not client.paused and not client.ended then client.pipe:read_stop() end
    client.ended = true
    if client.pipe:get_write_queue_size() == 0 then drop(self, client) end
  end
  local timer = self.luv.new_timer()
  timer:start(GRACE, 0, function()
    for client in pairs(self.clients) do drop(self, client) end
  end)
  timer:unref()
end

local function watch(self)
  self.signals = {}
  for i, name in ipairs { "sigterm", "sigint" } do
    local signal = self.luv.new_signal()
    signal:start(name, function() self:stop() end)
    self.signals[i] = signal
  end
end

--- Serve until SIGTERM or SIGINT. options: `luv` (the module), `path`, `mode` (a number; 384 is 0600), `answer(line,
-- session)`, `clients`, `pending`, `line` (limits), `ready` (called when it listens). Returns true; or nil, message.
function M.run(options)
  local self = setmetatable({ luv = options.luv, answer = options.answer, limit = options.clients or M.CLIENTS,
    pending = options.pending or M.PENDING, line = options.line, clients = {}, count = 0 }, Server)
  if #options.path > LONGEST then return nil, ("the path of the socket is longer than %d bytes"):format(LONGEST) end
  local ok, message = listen(self, options.path, options.mode)
  if not ok then return nil, message end
  watch(self)
  if options.ready then options.ready() end
  self.luv.run("default")
  return true
end

return M
