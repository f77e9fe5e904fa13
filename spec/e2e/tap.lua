-- What the runs in Lua share: TAP, processes of their own, free ports, small files.
local socket = require "socket"

local M = {}

local number, bad, stops = 0, 0, {}

--- One assertion. Returns whether it held.
function M.ok(held, text, detail)
  number = number + 1
  if not held then bad = bad + 1 end
  print(("%sok %d - %s"):format(held and "" or "not ", number, text))
  if not held and detail ~= nil then print("# " .. tostring(detail):sub(1, 2000):gsub("\n", "\n# ")) end
  io.stdout:flush()
  return held
end

function M.is(got, want, text)
  return M.ok(got == want, text, ("got %s, wanted %s"):format(tostring(got), tostring(want)))
end

function M.note(format, ...)
  print("# " .. format:format(...))
  io.stdout:flush()
end

function M.skip(why)
  print("1..0 # SKIP " .. why)
  os.exit(0)
end

function M.write(name, text)
  local file = assert(io.open(name, "wb"))
  assert(file:write(text))
  file:close()
end

function M.read(name)
  local file = io.open(name, "rb")
  if not file then return "" end
  local text = file:read "*a"
  file:close()
  return text
end

function M.output(command)
  local p = assert(io.popen(command, "r"))
  local text = p:read "*a"
  p:close()
  return (text:gsub("%s+$", ""))
end

--- A loopback port that was free a moment ago; never the same twice in a run.
local given = {}
function M.port()
  local server, port
  repeat
    server = assert(socket.bind("127.0.0.1", 0))
    port = tonumber((select(2, server:getsockname())))
    server:close()
  until not given[port]
  given[port] = true
  return port
end

--- Call f until it gives something true, for so many seconds at most.
function M.wait(seconds, f)
  local stop = socket.gettime() + seconds
  repeat
    local got = f()
    if got then return got end
    socket.sleep(0.05)
  until socket.gettime() > stop
end

--- Does something listen there?
function M.listens(port)
  local s = socket.tcp()
  s:settimeout(1)
  local ok = s:connect("127.0.0.1", port)
  s:close()
  return ok
end

--- Start a program in the background: `log` takes what it prints. Returns its process id; it is ended at the end.
function M.start(command, log)
  local pid = M.output(("%s >%s 2>&1 </dev/null & echo $!"):format(command, log))
  stops[#stops + 1] = pid
  return pid
end

function M.alive(pid)
  return os.execute(("kill -0 %s 2>/dev/null"):format(pid)) == true
end

--- End a process of ours, and wait until it is gone.
function M.stop(pid, signal)
  os.execute(("kill %s %s 2>/dev/null"):format(signal or "-TERM", pid))
  if not M.wait(5, function() return not M.alive(pid) end) then os.execute(("kill -9 %s 2>/dev/null"):format(pid)) end
  for i = #stops, 1, -1 do
    if stops[i] == pid then table.remove(stops, i) end
  end
end

--- Run the tests, stop what they started, exit.
function M.run(f)
  local fine, message = xpcall(f, debug.traceback)
  if not fine then M.ok(false, "the run ended early", message) end
  for i = #stops, 1, -1 do M.stop(stops[i]) end
  print("1.." .. number)
  os.exit((bad == 0 and number > 0) and 0 or 1)
end

return M
