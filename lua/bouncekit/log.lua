-- Mail logs as events, line by line: nothing is held but the messages still in a queue.
--
-- An event: time and host (as logged), mta, program, queue_id, sender, recipient, original_recipient, relay,
-- relay_host, relay_ip, enhanced, delay (seconds), status ("delivered", "deferred", "bounced", "expired"), text (the
-- diagnostic), and for all but delivered ones verdict. A deferred message is still under way: its verdict is temporary
-- whatever the reply said.
local check = require "bouncekit.check"

local M = {}

-- Longer lines are cut: no MTA writes them.
local MAX_LINE = 65536

local READERS = { "bouncekit.log.postfix" }

local function lines_of(source)
  if type(source) == "string" then return io.lines(source) end
  if type(source) == "table" then
    local i = 0
    return function()
      i = i + 1
      return source[i]
    end
  end
  if type(source) ~= "function" then check.fail("log", 1, "a file name, a list or an iterator", type(source)) end
  return source
end

local function settle(event, classify)
  if event.status == "delivered" then return event end
  local verdict = classify(event.text, { host = event.relay_host or event.relay })
  if event.status == "deferred" and verdict.permanence ~= "success" and verdict.permanence ~= "temporary" then
    verdict.reply_permanence, verdict.permanence = verdict.permanence, "temporary"
    verdict.action = "retry"
  elseif event.status == "expired" and verdict.permanence == "temporary" then
    verdict.reply_permanence, verdict.permanence = "temporary", "permanent"
    verdict.action = verdict.action == "retry" and "none" or verdict.action
  end
  if not verdict.enhanced then verdict.enhanced = event.enhanced end
  event.verdict = verdict
  return event
end

--- A reader: `reader:line(line)` returns a list of events, or nil for a line that is nobody's.
function M.reader(classify)
  local readers = {}
  for i, name in ipairs(READERS) do readers[i] = require(name).reader() end
  local reader = {}
  function reader.line(_, line)
    if #line > MAX_LINE then line = line:sub(1, MAX_LINE) end
    for i = 1, #readers do
      local events = readers[i]:line(line)
      if events then
        for k = 1, #events do settle(events[k], classify) end
        return events
      end
    end
  end
  return reader
end

--- See bouncekit.log. The iterator's second value is the number of lines read so far.
function M.events(source, classify)
  local next_line, reader, count = lines_of(source), M.reader(classify), 0
  local waiting, at = {}, 0
  return function()
    while true do
      at = at + 1
      if waiting[at] then return waiting[at], count end
      local line = next_line()
      if not line then return nil end
      count = count + 1
      waiting, at = reader:line(line) or {}, 0
    end
  end
end

return M
