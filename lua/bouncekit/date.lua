-- Dates without the system's help: the same on every machine, in every Lua, whatever its time zone. Times are seconds
-- since 1970 in UTC.
local M = {}

local floor, tonumber = math.floor, tonumber

-- Days since 1970 of a day of the Gregorian calendar, and back: years run from March, so that the leap day is last.
local function days(year, month, day)
  if month <= 2 then year, month = year - 1, month + 12 end
  local of_year = floor((153 * (month - 3) + 2) / 5) + day
  return 365 * year + floor(year / 4) - floor(year / 100) + floor(year / 400) + of_year - 719469
end

local function civil(day)
  day = day + 719468
  local era = floor(day / 146097)
  local of_era = day - era * 146097
  local year = floor((of_era - floor(of_era / 1460) + floor(of_era / 36524) - floor(of_era / 146096)) / 365)
  local of_year = of_era - (365 * year + floor(year / 4) - floor(year / 100))
  local month = floor((5 * of_year + 2) / 153)
  local d = of_year - floor((153 * month + 2) / 5) + 1
  month = month < 10 and month + 3 or month - 9
  return year + era * 400 + (month <= 2 and 1 or 0), month, d
end

--- "2026-11-25T03:04:05Z"
function M.iso(seconds)
  local day, rest = floor(seconds / 86400), floor(seconds) % 86400
  local year, month, d = civil(day)
  return ("%04d-%02d-%02dT%02d:%02d:%02dZ"):format(year, month, d, floor(rest / 3600), floor(rest / 60) % 60, rest % 60)
end

local function seconds(year, month, day, hour, minute, second)
  if month < 1 or month > 12 or day < 1 or day > 31 or hour > 24 or minute > 59 or second > 60 then return nil end
  return days(year, month, day) * 86400 + hour * 3600 + minute * 60 + second
end

local function zone(text)
  local sign, hours, minutes = text:match("([+-])(%d%d):?(%d%d)$")
  if not sign then return 0 end
  local offset = tonumber(hours) * 3600 + tonumber(minutes) * 60
  return sign == "+" and offset or -offset
end

local MONTHS = { jan = 1, feb = 2, mar = 3, apr = 4, may = 5, jun = 6, jul = 7, aug = 8, sep = 9, oct = 10, nov = 11,
  dec = 12 }

local function iso(text)
  local year, month, day, rest = text:match("^(%d%d%d%d)%-(%d%d)%-(%d%d)(.*)$")
  if not year then return nil end
  local hour, minute, second, tail = rest:match("^[T ](%d%d):(%d%d):?(%d?%d?)(.*)$")
  local at = seconds(tonumber(year), tonumber(month), tonumber(day), tonumber(hour or 0), tonumber(minute or 0),
    tonumber(second ~= "" and second or 0) or 0)
  return at and at - zone(tail or "")
end

local ZONES = { est = -5, edt = -4, cst = -6, cdt = -5, mst = -7, mdt = -6, pst = -8, pdt = -7 }

-- "Wed, 25 Nov 2026 01:25:50 +0100" (RFC 5322 3.3, and the zones of its 4.3), "Wed Nov 25 01:25:50 2026" (asctime)
local function mail(text)
  local day, name, year, hour, minute, tail =
    text:match("^%s*%a*,?%s*(%d%d?)[ -](%a%a%a)[ -](%d%d%d?%d?) (%d%d?):(%d%d)(.*)$")
  if not day then
    name, day, hour, minute, tail, year = text:match("^%a%a%a (%a%a%a) +(%d%d?) (%d%d):(%d%d)(:%d%d) (%d%d%d%d)$")
  end
  local month = name and MONTHS[name:lower()]
  if not month then return nil end
  year = tonumber(year)
  if year < 100 then year = year + (year < 50 and 2000 or 1900) end
  local second, rest = tail:match("^:(%d%d)(.*)$")
  local at = seconds(year, month, tonumber(day), tonumber(hour), tonumber(minute), tonumber(second or 0))
  local offset = (rest or tail):match("^%s*([+-]%d%d%d%d)")
  if offset then return at and at - zone(offset) end
  return at and at - 3600 * (ZONES[((rest or tail):match("^%s*(%a+)") or ""):lower()] or 0)
end

-- "Nov 25 01:25:50": no year. A log that runs from December into January goes on in the next one.
local function syslog(text, memory)
  local name, day, hour, minute, second = text:match("^(%a%a%a) +(%d%d?) (%d%d):(%d%d):(%d%d)")
  local month = name and MONTHS[name:lower()]
  if not month then return nil end
  memory.year = memory.year or 2000
  if memory.month == 12 and month == 1 then memory.year = memory.year + 1 end
  if memory.month == 1 and month == 12 then memory.year = memory.year - 1 end
  memory.month = month
  return seconds(memory.year, month, tonumber(day), tonumber(hour), tonumber(minute), tonumber(second))
end

-- Seconds since 1970, or thousandths or millionths of them; TAI64N.
local function number(text)
  local digits = text:match("^(%d+)%.?%d*$")
  if digits and #digits >= 9 then
    local n = tonumber(digits)
    if #digits > 13 then n = n / 1000000 elseif #digits > 10 then n = n / 1000 end
    return floor(n)
  end
  local hex = text:match("^@40000000(%x%x%x%x%x%x%x%x)")
  return hex and tonumber(hex, 16) - 10 or nil
end

--- A time as logs and lists write it, in seconds; nil for what is none. `memory` is a table of the caller's, kept for one
-- log: it remembers the year where lines have none (`memory.year` may be set to begin with).
function M.parse(text, memory)
  if type(text) == "number" then return text end
  if type(text) ~= "string" then return nil end
  return iso(text) or syslog(text, memory or {}) or number(text) or mail(text)
end

return M
