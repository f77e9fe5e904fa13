-- Times as people write them: "90s", "5m", "1h30m", "30d", "2w"; a number is seconds.
local M = {}

local UNIT = { s = 1, m = 60, h = 3600, d = 86400, w = 604800 }

-- A hundred years: longer is a mistake, and sums stay exact.
M.LONGEST = 3155760000

--- Seconds, or nil for what is no duration.
function M.seconds(value)
  if type(value) == "number" then
    return value >= 0 and value <= M.LONGEST and math.floor(value) or nil
  end
  if type(value) ~= "string" or value == "" or #value > 32 then return nil end
  local total, at = 0, 1
  while at <= #value do
    local number, unit, after = value:match("^(%d+)%s*(%a?)()", at)
    if not number or #number > 10 then return nil end
    if unit == "" and (at > 1 or after <= #value) then return nil end
    local size = unit == "" and 1 or UNIT[unit]
    if not size then return nil end
    total, at = total + tonumber(number) * size, after
  end
  return total <= M.LONGEST and math.floor(total) or nil
end

--- The shortest exact way to write seconds: 5400 is "1h30m".
function M.text(seconds)
  if seconds == 0 then return "0s" end
  local out, rest = {}, math.floor(seconds)
  for _, unit in ipairs { "d", "h", "m", "s" } do
    local n = math.floor(rest / UNIT[unit])
    if n > 0 then out[#out + 1] = ("%d%s"):format(n, unit) end
    rest = rest - n * UNIT[unit]
  end
  return table.concat(out)
end

return M
