-- What an MTA adds behind a reply: "(in reply to RCPT TO command)", "[RCPT_TO]", "(state 14)", "DT=0s"; and the brackets
-- or quotes around the whole.
local bytes = require "bouncekit.luacore.bytes"
local phase = require "bouncekit.luacore.reply_phase"
local wrap = require "bouncekit.luacore.reply_wrap"

local space = bytes.space
local words_at = phase.words_at

local function trim(s, stop)
  while stop > s.begin and space[s.b[stop - 1]] do stop = stop - 1 end
  return stop
end

local YAHOO = { { "[rcpt_to]", "rcpt" }, { "[mail_from]", "mail" }, { "[data]", "data" }, { "[connect]", "connect" },
  { "[helo]", "ehlo" }, { "[ehlo]", "ehlo" }, { "[eod]", "eod" } }

-- The bracket at `at`, closed at the end: is it the MTA's, and of which phase?
local function is_trailer(s, at, stop)
  local b = s.b
  local n = words_at(b, stop, at, "(in reply to ")
  if n > 0 then return true, phase.at(b, stop, at + n) end
  n = words_at(b, stop, at, "(state ")
  if n > 0 then return true, wrap.state_phase(b, stop, at + n) end
  for _, y in ipairs(YAHOO) do
    if words_at(b, stop, at, y[1]) == stop - at then return true, y[2] end
  end
  return false
end

-- The whole text in one pair of brackets or quotes: "(host mx said: 550 ...)".
local CLOSER = { [40] = 41, [60] = 62 }

local function enclosed(s, stop)
  local b = s.b
  if stop - s.begin < 2 then return false end
  local open, close = b[s.begin], b[stop - 1]
  if open == 34 or open == 39 then return close == open and not bytes.find(b, stop - 1, s.begin + 1, open) end
  if not CLOSER[open] or close ~= CLOSER[open] then return false end
  local depth = 0
  for i = s.begin, stop - 1 do
    if b[i] == open then
      depth = depth + 1
    elseif b[i] == close then
      depth = depth - 1
      if depth == 0 then return i + 1 == stop end
    end
  end
  return false
end

-- "... DT=0s": how long Exim took.
local function exim_time(s, stop)
  local b, at = s.b, stop
  if b[stop - 1] ~= 115 then return stop end
  while at > s.begin and stop - at < 24 and not space[b[at - 1]] do at = at - 1 end
  local is_time = at > s.begin and stop - at > 4 and s.p:sub(at, at + 2) == "DT="
  return is_time and trim(s, at) or stop
end

local function bracket_trailer(s, stop)
  local b, last = s.b, stop
  if b[last - 1] == 46 then last = last - 1 end
  if last == s.begin or (b[last - 1] ~= 41 and b[last - 1] ~= 93) then return stop end
  local open = b[last - 1] == 41 and 40 or 91
  local at = last - 1
  while at > s.begin and last - at < 64 and b[at] ~= open do at = at - 1 end
  if b[at] ~= open then return stop end
  local is, found = is_trailer(s, at, last)
  if not is then return stop end
  if not s.out.phase then s.out.phase = found end
  return trim(s, at)
end

--- Leave them out: moves s.begin and s.stop.
return function(s)
  local stop, pairs_left = trim(s, s.stop), 2
  while stop > s.begin do
    local before = stop
    if pairs_left > 0 and enclosed(s, stop) and s.b[s.begin + 1] ~= 35 then
      pairs_left = pairs_left - 1
      s.begin = s.begin + 1
      stop = trim(s, stop - 1)
      while s.begin < stop and space[s.b[s.begin]] do s.begin = s.begin + 1 end
      if stop == s.begin then break end
    end
    stop = bracket_trailer(s, stop)
    if stop > s.begin then stop = exim_time(s, stop) end
    if stop == before then break end
    s.out.flags.wrapped = true
  end
  s.stop = stop
end
