-- Mail logs as events. The lines are read in C, in pieces of a file; only the events come here. Nothing is held but
-- the messages that are still under way, and of those the youngest.
--
-- An event: time and host (as logged), mta, program, queue_id, sender, recipient, original_recipient, relay,
-- relay_host, relay_ip, relay_port, enhanced and code, phase, delay (seconds), status ("delivered", "deferred",
-- "bounced", "expired", "rejected"), text (the diagnostic), probe (an address verification, no delivery),
-- attempts_before (how often it was deferred before), and for all but delivered ones verdict.
--
-- A deferred message is still under way: its verdict is temporary whatever the reply said. Where a line says only that
-- time ran out, or that no attempt was made, text and verdict are those of the last attempt, and note has the words.
local core = require "bouncekit.core"
local check = require "bouncekit.check"
local source = require "bouncekit.log.source"
local waiting = require "bouncekit.log.waiting"
local settle = require("bouncekit.log.verdict").settle

local M = {}

M.rotation = source.rotation

local Reader = {}
Reader.__index = Reader

-- What C put into `raw` (values and the numbers of their lines by turns), joined with what is known, into a list.
function Reader:take(n, list)
  local raw, at, queue, classify, ctx, count = self.raw, self.line_of, self.queue, self.classify, self.ctx, 0
  for i = 1, n do
    local event, line = raw[2 * i - 1], raw[2 * i]
    raw[2 * i - 1] = nil
    if type(event) == "string" then
      count = count + 1
      list[count], at[count] = event, line
    elseif event.all then
      for _, one in ipairs(queue:expire(event)) do
        settle(one, ctx, classify)
        count = count + 1
        list[count], at[count] = one, line
      end
    else
      queue:join(event)
      settle(event, ctx, classify)
      count = count + 1
      list[count], at[count] = event, line
    end
  end
  return count
end

--- Read a line. Returns a list of events (empty for a line without one), or nil for a line that is nobody's.
function Reader:line(line)
  local n, list = self.core:line(line, self.raw), {}
  if not n then return nil end
  if n > 0 then self:take(n, list) end
  return list
end

--- Read a piece of a file, cut anywhere; nil at its end. Puts events into `list` from 1 on and returns how many; with
-- `others` also the lines that are nobody's, as strings, in their place.
function Reader:feed(piece, list, others)
  local n
  if piece then n = self.core:feed(piece, self.raw, others)
  else n = self.core:finish(nil, self.raw, others) end
  return n > 0 and self:take(n, list) or 0
end

--- Lines read so far.
function Reader:lines()
  return self.core:lines()
end

--- Deliveries that a quiet reader only counted: of mails, and of notifications (with an empty sender).
function Reader:deliveries()
  return self.core:deliveries()
end

--- A reader. options: `rejects = true` also tells what the receiving side refused, as events with status "rejected";
-- `quiet = true` makes no events of deliveries at the first attempt, which most lines of most logs are about: they are
-- counted (`deliveries`).
function M.reader(classify, options)
  local made, message = core.logreader(options and options.rejects, options and options.quiet)
  if not made then error(message, 2) end
  local reader = { core = made, raw = {}, line_of = {}, queue = waiting.new(), classify = classify, ctx = {} }
  return setmetatable(reader, Reader)
end

-- The next values of a step function: how many are in `list`; nil and perhaps a message behind the last.
local function advance(reader, step, list, others)
  local n, message = step(reader.core, reader.raw, others)
  if not n then return nil, reader:feed(nil, list, others), message end
  return n > 0 and reader:take(n, list) or 0
end

-- A function of its own: errors name the line of the caller of the function that calls this one.
local function steps_of(from, options)
  local step, message = source.steps(from, options)
  if not step and message then error(message, 3) end
  if not step then check.fail("log", 1, "a file name, a list or an iterator", type(from)) end
  return step
end

--- See bouncekit.log. The iterator's second value is the number of the event's line.
function M.events(from, classify, options)
  local step, reader, list = steps_of(from, options), M.reader(classify, options), {}
  local count, at, ended, message = 0, 0, false, nil
  return function()
    while at >= count do
      if ended then return nil, message end
      local n, rest, why = advance(reader, step, list)
      at, count, ended, message = 0, n or rest, n == nil, why
    end
    at = at + 1
    local event = list[at]
    list[at] = nil
    return event, reader.line_of[at]
  end
end

--- Read a whole file, or "-" for standard input. `on` has event(event) and may have other(line): a line that is
-- nobody's, and progress(reader): after each piece. Returns the number of lines; or nil, message.
function M.read(name, on, classify, options)
  local step, message = source.steps(name == "-" and io.stdin or name, options)
  if not step then return nil, message or "cannot read " .. tostring(name) end
  local reader, list, others = M.reader(classify, options), {}, on.other ~= nil
  local n, rest
  repeat
    n, rest, message = advance(reader, step, list, others)
    for i = 1, n or rest do
      local got = list[i]
      list[i] = nil
      if type(got) == "string" then on.other(got) else on.event(got) end
    end
    if on.progress then on.progress(reader) end
  until not n
  if message then return nil, message end
  return reader:lines()
end

return M
