-- A line on the terminal that says how far a long run is, at what rate, and how long it will take. On standard error,
-- where that is a terminal; written at most once a second.
local M = {}

local Progress = {}
Progress.__index = Progress

local function is_terminal()
  local ok = os.execute("test -t 2")
  return ok == true or ok == 0
end

local function duration(seconds)
  if seconds < 60 then return ("%d s"):format(seconds) end
  if seconds < 3600 then return ("%d:%02d min"):format(math.floor(seconds / 60), seconds % 60) end
  return ("%d:%02d h"):format(math.floor(seconds / 3600), math.floor(seconds / 60) % 60)
end

local function amount(n, unit)
  if unit ~= "bytes" then return ("%d %s"):format(n, unit) end
  return ("%.1f MB"):format(n / 1e6)
end

--- The line for so much done, of a total or nil, in so many seconds.
function M.text(done, total, seconds, unit)
  local rate = done / math.max(seconds, 1)
  local parts = {}
  parts[1] = (total and ("%s of "):format(unit == "bytes" and amount(done, unit) or tostring(done)) .. amount(total, unit))
    or amount(done, unit)
  if total and total > 0 then parts[#parts + 1] = ("%d%%"):format(math.min(100, math.floor(100 * done / total))) end
  parts[#parts + 1] = amount(math.floor(rate), unit) .. "/s"
  if total and rate > 0 and total > done then
    parts[#parts + 1] = duration(math.ceil((total - done) / rate)) .. " left"
  end
  return table.concat(parts, ", ")
end

--- options: `unit` ("files", "bytes"), `total`, and for tests `enabled`, `clock`, `write`.
function M.new(options)
  local enabled = options.enabled
  if enabled == nil then enabled = is_terminal() and os.getenv("TERM") ~= "dumb" end
  local clock = options.clock or os.time
  return setmetatable({ enabled = enabled, unit = options.unit, total = options.total, done = 0, clock = clock,
    begin = clock(), last = clock(), shown = false,
    write = options.write or function(s) io.stderr:write(s) end }, Progress)
end

function Progress:add(n)
  self.done = self.done + n
  if not self.enabled then return end
  local now = self.clock()
  if now == self.last then return end
  self.last, self.shown = now, true
  self.write("\r" .. M.text(self.done, self.total, now - self.begin, self.unit) .. "\27[K")
end

--- Take the line away: before anything else is written.
function Progress:clear()
  if self.shown then self.write("\r\27[K") end
  self.shown = false
end

return M
