-- rsyslog's two ways to run a program. omprog: the program is an output; each message is confirmed with OK, or with why
-- not, and then rsyslog keeps it and tries again. mmexternal: the program answers each message with JSON that rsyslog
-- puts among the message's properties.
--
-- A message is a line as it stands in a log file, or a message object of rsyslog (interface.input="fulljson").
local encode = require "bouncekit.serve.encode"
local json = require "bouncekit.json"
local log = require "bouncekit.log"
local service = require "bouncekit.serve.service"

local M = {}

local find, match, gsub, sub, type = string.find, string.match, string.gsub, string.sub, type

-- A message object as the line of a log file.
local function line_of(object)
  local function get(name)
    local value = object[name]
    return type(value) == "string" and value or nil
  end
  local msg = get "msg"
  if not msg then return get "rawmsg" end
  if not find(msg, "^ ") then msg = " " .. msg end
  return (get "timereported" or get "timegenerated" or "-") .. " " .. (get "hostname" or "-") .. " "
    .. (get "syslogtag" or "-") .. msg
end

--- What rsyslog wrote, as a line of a log: without the priority in front, line ends within it as blanks.
function M.line(text)
  local line = text
  if find(text, "^{") then
    local ok, object = pcall(json.decode, text)
    if ok and type(object) == "table" then line = line_of(object) or "" end
  end
  local priority = match(line, "^<%d+>")
  if priority then line = sub(line, #priority + 1) end
  return (gsub(line, "[\r\n]", " "))
end

-- What the policy says to an event; nil, message when the store failed: rsyslog tries again later.
local function decision_of(self, event)
  if not self.decider then return "" end
  local ctx = { now = self.now(), recipient = event.recipient, status = event.status, sender = event.sender,
    attempt = (event.attempts_before or 0) + 1, message = event.queue_id, stream = self.stream }
  local decision, message, reason = self.decider:decide(event.verdict, ctx, {})
  if decision then return ',"decision":' .. service.decision_text(decision) end
  if reason == "store" then return nil, message end
  return ',"error":' .. encode.string(message)
end

local Output = {}
Output.__index = Output

--- What is to be written before the first message: rsyslog waits for it.
function Output.greeting()
  return "OK"
end

-- Written and closed before it is confirmed: a rotated file is left alone by itself.
local function append(self, lines)
  if not self.output or #lines == 0 then return true end
  local file, message = io.open(self.output, "ab")
  if not file then return nil, message end
  local ok, why = file:write(table.concat(lines, "\n"), "\n")
  local closed, late = file:close()
  if ok and closed then return true end
  return nil, self.output .. ": " .. tostring(why or late)
end

local function complaint(message)
  return (gsub("bouncekit: " .. tostring(message), "%c", " "))
end

function Output:answer(text)
  local events = text and self.reader:line(M.line(text)) or {}
  local lines = {}
  for _, event in ipairs(events) do
    if event.status ~= "rejected" and not event.probe and (event.verdict or self.decider) then
      event.verdict = event.verdict or self.classify(event.text or "250 OK")
      local more, message = decision_of(self, event)
      if not more then return complaint(message) end
      lines[#lines + 1] = service.event_text(event, more)
    end
  end
  local ok, message = append(self, lines)
  return ok and "OK" or complaint(message)
end

local Property = {}
Property.__index = Property

function Property.greeting() end

--- The first event of the message as the property $!bouncekit; nothing for other messages.
function Property:answer(text)
  local events = text and self.reader:line(M.line(text))
  local event = events and events[1]
  if not event or not event.verdict then return "{}" end
  return '{"$!":{"bouncekit":' .. service.event_text(event) .. "}}"
end

--- A program for rsyslog. options: `format` "omprog" or "mmexternal", `classify`, `now`, and for omprog `output` (a
-- file that events are appended to as JSON lines), `decider` (of bouncekit.serve.decide) and `stream`.
function M.new(options)
  local self = { reader = log.reader(options.classify), classify = options.classify, now = options.now,
    output = options.output, decider = options.decider, stream = options.stream }
  return setmetatable(self, options.format == "omprog" and Output or Property)
end

return M
