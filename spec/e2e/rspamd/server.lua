-- An Rspamd of the run's own: a small configuration, one worker, no stock rules; and scanning by its HTTP protocol.
local cjson = require "cjson"
local socket = require "socket"
local tap = require "tap"

local M = {}

local CONF = [[
options {
  filters = ""; check_all_filters = false; cache_file = "$DIR/symbols.cache"; control_socket = "$DIR/control mode=0600";
  pidfile = "$DIR/rspamd.pid"; tempdir = "$DIR"; url_tld = "$DIR/tld"; hs_cache_dir = "$DIR/"; explicit_modules = [];
  dns { nameserver = "127.0.0.1:$DNS"; timeout = 0.1s; retransmits = 1; }
}
logging { type = "console"; level = "info"; }
lua = "$DIR/start.lua";
actions { reject = 15; }
modules { path = "$DIR/plugins.d/"; }
$SECTION
worker "normal" { bind_socket = "127.0.0.1:$PORT"; count = 1; mime = true; }
]]

-- Where `make install` put bouncekit: /usr/local needs no such lines.
local PATHS = [[
package.path = "$PREFIX/share/lua/5.1/?.lua;$PREFIX/share/lua/5.1/?/init.lua;" .. package.path
package.cpath = "$PREFIX/lib/lua/5.1/?.so;" .. package.cpath
]]

--- Lua that finds the bouncekit of the run.
function M.paths()
  return (PATHS:gsub("%$PREFIX", os.getenv "E2E_DIR" .. "/local"))
end

-- What a user copies: see lua/bouncekit/host/rspamd.md.
M.PLUGIN = [[
local host = require "bouncekit.host.rspamd"
host.setup(rspamd_config)
]]

local Server = {}
Server.__index = Server

--- A command without the paths of the Lua that runs this.
function M.command(name, arguments)
  return ("exec env -u LUA_PATH -u LUA_CPATH %s %s"):format(name, arguments)
end

--- Start one in `dir`. options: `section` (text of `bouncekit { ... }`; without it the plugin is not loaded), `start` (Lua
-- that runs when the configuration is read).
function M.start(dir, options)
  os.execute(("mkdir -p %s/plugins.d"):format(dir))
  local self = setmetatable({ dir = dir, port = tap.port(), log_name = dir .. "/rspamd.log" }, Server)
  local values = { DIR = dir, PORT = self.port, DNS = tap.port(), SECTION = options.section or "" }
  tap.write(dir .. "/rspamd.conf", (CONF:gsub("%$(%u+)", values)))
  tap.write(dir .. "/tld", "com\nnet\norg\nexample\n")
  tap.write(dir .. "/start.lua", M.paths() .. (options.start or ""))
  tap.write(dir .. "/plugins.d/bouncekit.lua", options.section and M.PLUGIN or "")
  local as_root = tap.output "id -u" == "0" and "-i" or ""
  local vars = ("--var LOCAL_CONFDIR=%s --var DBDIR=%s --var RUNDIR=%s"):format(dir, dir, dir)
  self.pid = tap.start(M.command("rspamd", ("-f %s -c %s/rspamd.conf %s"):format(as_root, dir, vars)), self.log_name)
  self.ready = tap.wait(30, function() return self:ping() end)
  return self
end

-- A connection, opened again where Rspamd closes it (it does after each answer).
local Line = {}
Line.__index = Line

function Server:line()
  return setmetatable({ port = self.port }, Line)
end

function Line:close()
  if self.socket then self.socket:close() end
  self.socket = nil
end

-- Send bytes. Returns whether they went.
function Line:write(text)
  if not self.socket then
    local s = socket.tcp()
    s:settimeout(20)
    if not s:connect("127.0.0.1", self.port) then return false end
    s:setoption("tcp-nodelay", true)
    self.socket = s
  end
  return self.socket:send(text) ~= nil
end

--- The text of an answer; or nil.
function Line:read()
  if not self.socket then return nil end
  local line = self.socket:receive "*l"
  local length, close = 0, false
  while line and line ~= "" do
    length = tonumber(line:lower():match "^content%-length:%s*(%d+)") or length
    if line:lower():find "^connection:%s*close" then close = true end
    line = self.socket:receive "*l"
  end
  local text = line and self.socket:receive(length)
  if close or not text then self:close() end
  return text
end

--- Ask for a mail to be scanned. ctx: see Server:scan.
function Line:send(mail, ctx)
  ctx = ctx or {}
  local head = { "POST /checkv2 HTTP/1.1", "Host: localhost", "Connection: keep-alive", "Content-Length: " .. #mail,
    "From: <" .. (ctx.from or "") .. ">", "IP: 192.0.2.10", "Helo: mx.example.org" }
  for _, to in ipairs(ctx.to or { "list-owner@example.net" }) do head[#head + 1] = "Rcpt: <" .. to .. ">" end
  if ctx.user then head[#head + 1] = "User: " .. ctx.user end
  head[#head + 1] = "\r\n"
  self:write(table.concat(head, "\r\n") .. mail)
end

function Server:ping()
  local line = self:line()
  local text = line:write "GET /ping HTTP/1.0\r\n\r\n" and line:read()
  line:close()
  return text and text:find "pong"
end

--- Scan a mail. ctx: from (envelope; "" by default), to (list), user. Returns the decoded answer.
function Server:scan(mail, ctx)
  self.own = self.own or self:line()
  self.own:send(mail, ctx)
  local text = self.own:read()
  local ok, answer = pcall(cjson.decode, text or "")
  return ok and answer or { symbols = {}, failed = text or "no answer" }
end

--- The symbols of a mail: name -> its options joined by "; ", only ours.
function Server:symbols(mail, ctx)
  local out = {}
  local answer = self:scan(mail, ctx)
  for name, s in pairs(answer.symbols or {}) do
    if name:find "^BOUNCEKIT" or name:find "^TEST" then out[name] = table.concat(s.options or {}, "; ") end
  end
  return out, answer
end

--- Where the log ends now; `logged` may begin there.
function Server:mark()
  return #self:log()
end

function Server:log()
  return tap.read(self.log_name)
end

--- How many lines of the log (from a mark on) have this in them.
function Server:logged(text, mark)
  local n = 0
  for line in self:log():sub((mark or 0) + 1):gmatch "[^\n]+" do
    if line:find(text, 1, true) then n = n + 1 end
  end
  return n
end

-- The worker: the child of the process that was started.
function Server:worker()
  return tap.output(("ps -o pid= --ppid %s | head -n 1"):format(self.pid)):match "%d+"
end

--- Resident memory of the worker, in KiB.
function Server:memory()
  return tonumber(tap.read(("/proc/%s/status"):format(self:worker())):match "VmRSS:%s*(%d+)")
end

--- Seconds of processor time that the worker has taken.
function Server:processor()
  local fields = "%) %S+" .. (" %S+"):rep(10) .. " (%d+) (%d+)"
  local user, system = tap.read(("/proc/%s/stat"):format(self:worker())):match(fields)
  return (user + system) / tonumber(tap.output "getconf CLK_TCK")
end

function Server:stop()
  if self.own then self.own:close() end
  tap.stop(self.pid)
end

return M
