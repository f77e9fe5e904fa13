-- Reading what the user names: files, folders or standard input; replies, logs, mails and webhook payloads, told apart
-- by content, in bounded memory.
local mailbox = require "bouncekit.mailbox"
local rotation = require("bouncekit.log.source").rotation

local M = {}

-- A longer line is cut: its beginning is what is classified.
local MAX_LINE = 1048576
local CHUNK = 65536
-- A payload is read whole.
local MAX_PAYLOAD = 64 * 1024 * 1024

local function without_return(line)
  return line:byte(-1) == 13 and line:sub(1, -2) or line
end

-- An iterator over the lines of an open file (or anything with such a read), without their line ends. The buffer is cut
-- once a chunk, not once a line.
function M.lines(file)
  local buffer, at, ended, skipping = "", 1, false, false
  return function()
    while true do
      local stop = buffer:find("\n", at, true)
      if stop then
        local line, skip = buffer:sub(at, stop - 1), skipping
        at, skipping = stop + 1, false
        if not skip then return without_return(line) end
      elseif #buffer - at >= MAX_LINE or (ended and at <= #buffer) then
        local line, skip = buffer:sub(at), skipping
        buffer, at, skipping = "", 1, not ended
        if not skip then return without_return(line) end
      elseif ended then
        return nil
      else
        local piece = file:read(CHUNK)
        if piece then buffer, at = buffer:sub(at) .. piece, 1 else ended = true end
      end
    end
  end
end

-- A line that a system logger wrote: it is no reply, whoever's it is.
local function is_log_line(line)
  return line:find("^<?%d*>?%d?%s?%a%a%a [ %d]%d %d%d:%d%d:%d%d ")
    or line:find("^<?%d*>?%d?%s?%d%d%d%d%-%d%d%-%d%d[T ]%d%d:%d%d")
end

-- Lines of one multi-line reply belong together: "550-..." goes on until "550 ...".
local function joiner(emit)
  local code, held
  local function flush()
    if held then emit(table.concat(held, "\r\n")) end
    code, held = nil, nil
  end
  return function(line)
    local this, separator = line:match("^(%d%d%d)([ -])")
    if held and this == code and #held < 64 then
      held[#held + 1] = line
      if separator == " " then flush() end
    else
      flush()
      if separator == "-" and not line:find(this .. " ", 4, true) then code, held = this, { line } else emit(line) end
    end
  end, flush
end

-- Where there is no log reader (the core in Lua): each line is a reply, or nobody's.
local function plain_lines(s, read)
  local reply, flush = joiner(s.on.reply)
  for line in M.lines { read = function(_, n) return read(n) end } do
    s.on.lines(1)
    if line:find("%S") then
      if is_log_line(line) then s.on.unknown(line) else reply(line) end
    end
  end
  flush()
end

-- One reader for all files: what waits in one log may be delivered in the next. Who takes deliveries by their number gets
-- no events of those that nobody waited for.
local function log_reader(s)
  local shared = s.shared
  if not shared.log_reader then
    local options = s.options
    shared.log_reader = require("bouncekit.log").reader(s.classify,
      { rejects = options and options.rejects, quiet = shared.deliveries ~= nil })
  end
  return shared.log_reader
end

-- A log begins with lines of all kinds: what its first piece has decides. A reply before the first line of a log is one.
local function begins_log(list, n)
  for i = 1, n do
    if type(list[i]) ~= "string" or is_log_line(list[i]) then return true end
  end
  return false
end

local function is_reply(line)
  return line:find("^%s*[245]%d%d[ %-]")
end

-- What came of a piece, in its order. Returns whether a log has begun.
local function tell(on, list, n, in_log, reply)
  local expected = in_log or begins_log(list, n)
  for i = 1, n do
    local got = list[i]
    list[i] = nil
    if type(got) ~= "string" then
      in_log = true
      on.event(got)
    elseif got:find("%S") then
      got = without_return(got)
      if in_log or is_log_line(got) or (expected and not is_reply(got)) then on.unknown(got) else reply(got) end
    end
  end
  return in_log
end

-- Logs and replies: the lines are read in C, in pieces; what comes here are events, and lines that are nobody's.
local function lines(s, read)
  if not require("bouncekit.core").logreader then return plain_lines(s, read) end
  local on, list, in_log = s.on, {}, false
  local reader = log_reader(s)
  local reply, flush = joiner(on.reply)
  local before = reader:lines()
  local delivered, notified = reader:deliveries()
  repeat
    local piece = read(CHUNK)
    local n = reader:feed(piece, list, true)
    local d, b = reader:deliveries()
    if d + b > delivered + notified then
      in_log = true
      on.deliveries(d - delivered, b - notified)
      delivered, notified = d, b
    end
    in_log = tell(on, list, n, in_log, reply)
    local now = reader:lines()
    on.lines(now - before)
    before = now
    if piece then on.bytes(#piece) end
  until not piece
  flush()
end

local function counted(s, read)
  return function(n)
    local piece = read(n)
    if piece then s.on.bytes(#piece) end
    return piece
  end
end

local function mails(s, read, kind)
  local number = 0
  for raw, cut in mailbox.of_stream(counted(s, read), kind) do
    number = number + 1
    local message, why = require("bouncekit").message(raw)
    if not message then return nil, s.name .. ": a mail: " .. why end
    if cut then message.flags.truncated = true end
    s.on.mail(message, s.name, number)
  end
  return true
end

-- A payload's events. A list, or nil and why not.
local function payload(s, text)
  local events, why = require("bouncekit.webhook").read(text, s.classify)
  if not events then return nil, why end
  for _, event in ipairs(events) do s.on.webhook(event, s.name) end
  return true
end

local function whole(s, read)
  local list, n = {}, 0
  for piece in read, CHUNK do
    list[#list + 1], n = piece, n + #piece
    s.on.bytes(#piece)
    if n > MAX_PAYLOAD then return nil, s.name .. ": JSON longer than 64 MiB" end
  end
  local ok, why = payload(s, table.concat(list))
  if not ok then return nil, s.name .. ": " .. why end
  return true
end

local function payload_lines(s, read)
  local piece = counted(s, read)
  for line in M.lines { read = function(_, n) return piece(n) end } do
    s.on.lines(1)
    if line:find("%S") and not payload(s, line) then s.on.unknown(line) end
  end
  return true
end

-- JSON is a payload, a payload a line, or the log of a mail system that writes JSON.
local function json_kind(head)
  local json, webhook = require "bouncekit.json", require "bouncekit.webhook"
  if json.missing then return nil end
  local first, more = head:match("^%s*([^\r\n]*)[\r\n]*()")
  local value = json.decode(first)
  if type(value) ~= "table" then return "whole" end
  if not webhook.knows(value) then return nil end
  return head:find("%S", more) and "each" or "whole"
end

local function kind_of(s, head)
  local kind = mailbox.kind(head)
  if kind then return kind end
  if head:find("^%s*[{%[]%s*[{%[\"]") or head:find("^%s*[{%[]%s*$") then
    kind = json_kind(head)
    if kind then return kind end
  end
  -- In a folder lies much that is neither: it is passed over.
  if s.below and not (is_reply(head) or is_log_line(head) or head:find("^%s*{")) then return "strange" end
  return "lines"
end

local READ = { whole = whole, each = payload_lines }

-- A log that is still written, like tail -F: to its end, and on, until the reader is interrupted.
local function follow(s)
  lines(s, require("bouncekit.log.source").follow(s.name, s.options))
  return true
end

local function read_one(s)
  if s.options and s.options.follow then return follow(s) end
  local head, read, close = mailbox.open(s.name, s.below)
  if not head then return nil, read end
  local kind, ok, message = kind_of(s, head), true, nil
  if kind == "mbox" or kind == "mail" then ok, message = mails(s, read, kind)
  elseif READ[kind] then ok, message = READ[kind](s, read)
  elseif kind == "strange" then s.on.strange(s.name)
  else lines(s, read) end
  local closed, why = close()
  if not ok then return nil, message end
  return closed, why
end

local function nothing() end
local DEFAULTS = { lines = nothing, bytes = nothing, unknown = nothing, reply = nothing, event = nothing, mail = nothing,
  webhook = nothing, strange = nothing, deliveries = nothing }

--- The files that names stand for: folders are walked, rotated logs come oldest first.
-- @treturn table list of {name, below: true inside a folder}
-- @treturn table messages about what cannot be read
function M.files(names)
  local out, complaints = {}, {}
  local function add(list, below)
    for _, name in ipairs(list) do out[#out + 1] = { name, below } end
  end
  for _, name in ipairs(rotation(names)) do
    if name ~= "-" and mailbox.is_folder(name) then
      local list, message = mailbox.files(name)
      if not list then complaints[#complaints + 1] = message
      else add(list.maildir and list or rotation(list), true) end
    else
      add({ name }, nil)
    end
  end
  return out, complaints
end

--- Read a file. `on` may have lines(n): lines read, bytes(n), event(event) of a log, reply(text), unknown(line): a line
-- that is nobody's, mail(message, file, number), webhook(event, file), strange(file): passed over, deliveries(n,
-- notifications): these then come by their number and not as events, unless they were deferred before. What `on` was
-- given with earlier files is remembered in it.
-- options: `below`: the file lies in a folder that was named; `follow`: it is a log, and read on when its end is reached;
-- and those of bouncekit.log.
-- Returns nil and a message when it cannot be read.
function M.read(name, on, classify, options)
  local all = setmetatable({}, { __index = function(_, key) return on[key] or DEFAULTS[key] end })
  return read_one { name = name, on = all, shared = on,
    classify = classify, options = options, below = options and options.below }
end

return M
