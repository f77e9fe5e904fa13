-- A Redis of the run's own. The package redis-tools has the whole program under another name, without a service.
local tap = require "tap"

local M = {}

--- The program, or nil. redis-check-rdb is the server when it is called so.
function M.program(dir)
  local name = tap.output "command -v redis-server || command -v redis-check-rdb"
  if name == "" then return nil end
  os.execute(("ln -sf %s %s/redis-server"):format(name, dir))
  return dir .. "/redis-server"
end

--- Start it; returns its process id. `port` may be one used before.
function M.start(program, dir, port)
  local pid = tap.start(("%s --port %d --bind 127.0.0.1 --save '' --appendonly no --dir %s"):format(program, port, dir),
    dir .. "/redis.log")
  return tap.wait(10, function() return tap.listens(port) end) and pid
end

return M
