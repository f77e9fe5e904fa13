-- What the plugin costs: time, rate and memory, beside an Rspamd without it. Times are told, never asserted.
local mails = require "mails"
local socket = require "socket"
local tap = require "tap"

local M = {}

-- Mails in flight at once, for rates and memory.
local FLIGHT = 8

local function median(list)
  table.sort(list)
  return list[math.floor(#list / 2) + 1]
end

-- One mail in three is no failure, as in a bounce mailbox.
local OTHERS = { [0] = mails.AUTO_REPLY, [3] = mails.ARF, [6] = mails.BASE64 }
local function mail(i)
  return OTHERS[i % 9] or mails.dsn { recipient = ("m%d@example.org"):format(i % 5000) }
end

--- Two servers take turns with the same bounces, one mail at a time. Times: by the client's clock; as Rspamd itself has
-- it; and of the processor in the worker.
function M.cost(with, without, n, what)
  local clocks, own, servers = { {}, {} }, { {}, {} }, { with, without }
  local cpu = {}
  for i = 1, n do
    local text = mails.dsn { recipient = ("r%d@example.org"):format(i % 500) }
    for k, one in ipairs(servers) do
      if i == n / 5 then cpu[k] = one:processor() end
      local start = socket.gettime()
      local answer = one:scan(text)
      if i > n / 5 then
        table.insert(clocks[k], 1e3 * (socket.gettime() - start))
        table.insert(own[k], 1e3 * (answer.time_real or 0))
      end
    end
  end
  for k, one in ipairs(servers) do cpu[k] = 1e3 * (one:processor() - cpu[k]) / (0.8 * n) end
  local function say(name, a, b) tap.note("  %s: %.3f ms with the plugin, %.3f without: %.3f more", name, a, b, a - b) end
  tap.note("scanning a bounce, median of %d, %s", #clocks[1], what)
  say("the client's clock", median(clocks[1]), median(clocks[2]))
  say("Rspamd's clock", median(own[1]), median(own[2]))
  say("processor (mean)", cpu[1], cpu[2])
end

--- n mails, several in flight. each(i) is called after every hundredth. Returns mails a second and how many had no answer.
function M.flood(server, n, each)
  local lines = {}
  for k = 1, FLIGHT do lines[k] = server:line() end
  local failed, begin = 0, socket.gettime()
  for i = 1, n + FLIGHT do
    local line = lines[i % FLIGHT + 1]
    if i > FLIGHT and not line:read() then failed = failed + 1 end
    if i <= n then line:send(mail(i)) end
    if each and i % 100 == 0 then each(i) end
  end
  for _, line in ipairs(lines) do line:close() end
  return n / (socket.gettime() - begin), failed
end

--- Memory of the one worker over n mails, and rates with the plugin and without.
function M.memory(with, without, n)
  local curve, step = {}, math.max(1, math.floor(n / 1000)) * 100
  local rate, failed = M.flood(with, n, function(i)
    if i % step == 0 then curve[#curve + 1] = with:memory() end
  end)
  tap.is(failed, 0, ("%d mails through one worker, all answered"):format(n))
  tap.note("resident memory of the worker, every %d mails, in KiB: %s", step, table.concat(curve, " "))
  local bare = M.flood(without, math.min(n, 5000))
  tap.note("mails a second, %d in flight: %.0f with the plugin and Redis, %.0f without", FLIGHT, rate, bare)
  -- what is cached comes in the first third; nothing may come with each mail after it
  local warm = curve[math.ceil(#curve / 3)]
  tap.ok(curve[#curve] < 1.15 * warm, "memory stays flat", table.concat(curve, " "))
end

return M
