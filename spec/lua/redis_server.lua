-- Real redis-servers for tests: on loopback, in throw-away folders, with the client of lua-redis.
local M = {}

--- The client is plain Lua; Debian installs it for 5.1 to 5.3 only, and the same file serves 5.4. nil where it is missing.
function M.library()
  local ok, lib = pcall(require, "redis")
  if ok then return lib end
  local path = package.path
  package.path = path .. ";/usr/share/lua/5.3/?.lua"
  ok, lib = pcall(require, "redis")
  package.path = path
  return ok and lib or nil
end

--- What a command prints, without the blanks at its end.
function M.output(command)
  local p = assert(io.popen(command, "r"))
  local text = p:read("*a")
  p:close()
  return (text:gsub("%s+$", ""))
end

local lib = M.library()

--- redis-tools has the whole program under another name, without a service that starts by itself. "" where there is none.
M.binary = M.output "command -v redis-server || command -v redis-check-rdb"

--- Is all there that a test needs?
function M.missing()
  if M.binary == "" or not lib or M.output "command -v redis-cli" == "" then
    return "redis-tools, lua-redis or lua-socket is missing"
  end
end

--- Start a server. options: `more`, arguments; `dir`, a folder to use again. Returns port, client, pid, dir; nil when the
-- port is another's.
function M.start(port, options)
  options = options or {}
  local dir = options.dir or M.output "mktemp -d"
  os.execute(("ln -sf %s %s/redis-server; rm -f %s/pid; %s/redis-server --port %d --bind 127.0.0.1 --save '' --dir %s "
    .. "--daemonize yes --pidfile %s/pid --logfile %s/log %s >/dev/null 2>&1")
    :format(M.binary, dir, dir, dir, port, dir, dir, dir, options.more or "--appendonly no"))
  for _ = 1, 50 do
    local ok, client = pcall(lib.connect, "127.0.0.1", port)
    if ok and pcall(client.ping, client) then
      -- Ours, and not one that was there before?
      local pid = M.output(("cat %s/pid 2>/dev/null"):format(dir))
      if pid ~= "" then return { port = port, client = client, pid = pid, dir = dir } end
    end
    os.execute "sleep 0.1"
  end
  if not options.dir then os.execute("rm -rf " .. dir) end
end

--- A server on a port of our own: what the process id gives, and others when it is taken.
function M.any_port(options)
  math.randomseed(tonumber(M.output "echo $$"))
  for _ = 1, 5 do
    local server = M.start(20000 + math.random(20000), options)
    if server then return server end
  end
  error "redis-server does not start"
end

--- Stop a server; its folder goes unless `keep`.
function M.stop(server, keep)
  os.execute(("kill %s 2>/dev/null; for i in 1 2 3 4 5 6 7 8 9; do kill -0 %s 2>/dev/null || break; sleep 0.1; done; %s")
    :format(server.pid, server.pid, keep and ":" or "rm -rf " .. server.dir))
end

--- Three masters that share the slots. Returns the list of servers, and `call` of a client that follows where it is sent;
-- `call` counts how often in the field `moves` of the list.
function M.cluster(wrap)
  local nodes, clients = { moves = 0 }, {}
  local base = 20000 + math.random(20000)
  for i = 1, 30 do
    if #nodes < 3 then nodes[#nodes + 1] = M.start(base + i, { more = "--cluster-enabled yes" }) end
  end
  local list = {}
  for i, node in ipairs(nodes) do list[i] = "127.0.0.1:" .. node.port end
  M.output("redis-cli --cluster create " .. table.concat(list, " ") .. " --cluster-yes")
  local fine
  for _ = 1, 100 do
    fine = 0
    for _, node in ipairs(nodes) do
      if M.output(("redis-cli -p %d cluster info"):format(node.port)):find("cluster_state:ok", 1, true) then fine = fine + 1 end
    end
    if fine == 3 then break end
    os.execute "sleep 0.1"
  end
  if fine ~= 3 then error "the cluster does not come up" end
  local function connect(port)
    if not clients[port] then clients[port] = wrap(lib.connect("127.0.0.1", port)) end
    return clients[port]
  end
  return nodes, function(...)
    local reply, message = connect(nodes[1].port)(...)
    if reply ~= nil then return reply end
    local port = message:match("MOVED %d+ [%d.]+:(%d+)")
    if not port then return nil, message end
    nodes.moves = nodes.moves + 1
    return connect(tonumber(port))(...)
  end
end

M.lib = lib

return M
