-- Reading what the user names: files or standard input, line by line in bounded memory, replies and logs alike.
local M = {}

-- A longer line is cut: its beginning is what is classified.
local MAX_LINE = 1048576
local CHUNK = 65536

local function without_return(line)
  return line:byte(-1) == 13 and line:sub(1, -2) or line
end

-- An iterator over the lines of an open file, without their line ends. The buffer is cut once a chunk, not once a line.
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

--- Read a file. `on` has event(event), reply(text), unknown(line): a log line that is nobody's, line(): each line read.
-- Returns nil and a message when it cannot be read.
function M.read(name, on, classify)
  local file, message = io.stdin, nil
  if name ~= "-" then file, message = io.open(name, "rb") end
  if not file then return nil, message end
  if not file:read(0) and name ~= "-" then   -- a folder opens but does not read
    local _, why = file:read(1)
    if why then return nil, name .. ": " .. why end
  end
  local reader = require("bouncekit.log").reader(classify)
  local reply, flush = joiner(on.reply)
  local in_log = false
  for line in M.lines(file) do
    on.line()
    local events = reader:line(line)
    if events then
      in_log = true
      for i = 1, #events do on.event(events[i]) end
    elseif line:find("%S") then
      if in_log or is_log_line(line) then on.unknown(line) else reply(line) end
    end
  end
  flush()
  if name ~= "-" then file:close() end
  return true
end

return M
