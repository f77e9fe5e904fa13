-- A real rsyslogd on a loopback port: messages of Postfix go in; events, decisions and properties come out. The program
-- is killed and its file made unwritable meanwhile: no event may be lost.
local socket = require "socket"
local cjson = require "cjson"

local dir, build = os.getenv "E2E_DIR", os.getenv "BUILD"
local number, bad = 0, 0

local function ok(held, text, detail)
  number = number + 1
  if not held then bad = bad + 1 end
  print(("%sok %d - %s"):format(held and "" or "not ", number, text))
  if not held and detail ~= nil then print("# " .. tostring(detail):sub(1, 2000):gsub("\n", "\n# ")) end
end

local function write(name, text)
  local file = assert(io.open(dir .. "/" .. name, "wb"))
  file:write(text)
  file:close()
end

local function read(name)
  local file = io.open(dir .. "/" .. name, "rb")
  if not file then return "" end
  local text = file:read "a"
  file:close()
  return text
end

local function output(command)
  local p = assert(io.popen(command))
  local text = p:read "a"
  p:close()
  return (text:gsub("%s+$", ""))
end

local function wait(seconds, f)
  local stop = socket.gettime() + seconds
  repeat
    local got = f()
    if got then return got end
    socket.sleep(0.05)
  until socket.gettime() > stop
end

local function free_port()
  local s = assert(socket.bind("127.0.0.1", 0))
  local _, port = s:getsockname()
  s:close()
  return port
end

local CONFIG = [[
global(workDirectory="$DIR")
module(load="imptcp")
module(load="omprog")
module(load="mmexternal")
input(type="imptcp" address="127.0.0.1" port="$PORT")
template(name="seen" type="string" string="%programname% %$!bouncekit!verdict!category% %$!bouncekit!recipient%\n")
action(type="mmexternal" binary="$BUILD/bin/bouncekit serve --format mmexternal" interface.input="$INPUT")
action(type="omfile" file="$DIR/seen" template="seen")
action(name="bouncekit" type="omprog" template="RSYSLOG_FileFormat" confirmMessages="on" confirmTimeout="10000"
  binary="$BUILD/bin/bouncekit serve --format omprog --policy transactional --store $DIR/store.db --output $OUT"
  action.resumeRetryCount="-1" action.resumeInterval="1" queue.type="LinkedList" queue.size="10000"
  queue.dequeueBatchSize="100")
]]

local function start(input)
  local port = free_port()
  local values = { DIR = dir, OUT = dir .. "/out/events.jsonl", BUILD = build, PORT = ("%d"):format(port), INPUT = input }
  write("rsyslog.conf", (CONFIG:gsub("%$(%u+)", values)))
  local command = "rsyslogd -n -f $DIR/rsyslog.conf -i $DIR/pid >>$DIR/rsyslog.log 2>&1 </dev/null & echo $!"
  local pid = output((command:gsub("%$(%u+)", values)))
  local connection
  wait(10, function()
    connection = socket.connect("127.0.0.1", port)
    return connection
  end)
  return pid, connection
end

local function stop(pid)
  os.execute(("kill %s 2>/dev/null"):format(pid))
  if not wait(10, function() return not os.execute(("kill -0 %s 2>/dev/null"):format(pid)) end) then
    os.execute(("kill -9 %s 2>/dev/null"):format(pid))
  end
end

local function bounce(n)
  return ("<22>Nov 14 22:13:20 mx postfix/smtp[1]: A%X: to=<user%d@example.org>, relay=mx.example.net[192.0.2.1]:25, "
    .. "delay=1, delays=0/0/0/1, dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.1] said: 550 5.1.1 "
    .. "User unknown (in reply to RCPT TO command))\n"):format(n + 4096, n)
end

-- The recipients of the events that were written; and how many events there are.
local function events()
  local seen, n, all = {}, 0, 0
  for line in read("out/events.jsonl"):gmatch "[^\n]+" do
    local fine, event = pcall(cjson.decode, line)
    if fine then
      all = all + 1
      if not seen[event.recipient] then n = n + 1 end
      seen[event.recipient] = event
    end
  end
  return seen, n, all
end

local function child_of(pid, word)
  return output(("ps -o pid=,args= --ppid %s | awk '/%s/ { print $1; exit }'"):format(pid, word))
end

local function tests()
  os.execute(("mkdir -p %s/out"):format(dir))
  local pid, connection = start "rawmsg"
  ok(connection, "rsyslog starts", read "rsyslog.log")
  if not connection then return end
  connection:send(bounce(1))
  connection:send("<22>Nov 14 22:13:20 mx postfix/qmgr[1]: 4711: removed\n<13>Nov 14 22:13:20 mx app: {not json\n")
  ok(wait(15, function() return select(2, events()) == 1 end), "a bounce becomes an event", read "rsyslog.log")
  local event = events()["user1@example.org"] or { verdict = {}, decision = {} }
  ok(event.verdict.category == "user-unknown" and event.queue_id == "A1001", "with verdict and queue id")
  ok(event.decision.kind == "suppress", "and the policy's decision")
  wait(5, function() return read("seen"):find "app" end)
  local seen = read "seen"
  ok(seen:find("postfix user-unknown user1@example.org\n", 1, true), "mmexternal sets the properties", seen)
  ok(seen:find("app  \n", 1, true), "and none where nothing is known", seen)

  -- killed in the middle, and a folder that cannot be written for a while
  for n = 2, 300 do connection:send(bounce(n)) end
  wait(10, function() return select(2, events()) > 50 end)
  os.execute("kill -9 " .. child_of(pid, "omprog"))
  for n = 301, 400 do connection:send(bounce(n)) end
  local function reach(wanted)
    return wait(40, function() return select(2, events()) == wanted end)
  end
  ok(reach(400), "no event is lost with a program that is killed", select(2, events()))
  os.execute(("mv %s/out %s/away"):format(dir, dir))
  for n = 401, 450 do connection:send(bounce(n)) end
  wait(10, function() return read("rsyslog.log"):find "suspended" end)
  socket.sleep(1)
  os.execute(("mv %s/away %s/out"):format(dir, dir))
  ok(reach(450), "nor with a file that cannot be written: rsyslog tries again", select(2, events()))
  local _, n, all = events()
  print(("# %d events of %d recipients"):format(all, n))
  local list = output(("%s/bin/bouncekit suppress stats --store %s/store.db"):format(build, dir))
  ok(list:find "^%s*%d+  entries" and tonumber(list:match "%d+") >= 90, "the suppression list is filled", list)
  local program = child_of(pid, "omprog")
  connection:close()
  stop(pid)
  local gone = wait(10, function() return not os.execute(("kill -0 %s 2>/dev/null"):format(program)) end)
  ok(program ~= "" and gone, "the programs end with rsyslog")

  os.execute(("rm -f %s/seen"):format(dir))
  pid, connection = start "fulljson"
  if connection then
    connection:send(bounce(9000))
    wait(15, function() return read("seen"):find "user9000" end)
  end
  seen = read "seen"
  ok(seen:find("postfix user-unknown user9000@example.org\n", 1, true), "fulljson is understood too", seen)
  if connection then connection:close() end
  stop(pid)
end

local fine, message = xpcall(tests, debug.traceback)
if not fine then ok(false, "the run ended early", message) end
local left = read "pid"
if left:find "%d" then os.execute("kill " .. left:match "%d+" .. " 2>/dev/null") end
print("1.." .. number)
os.exit(bad == 0 and 0 or 1)
