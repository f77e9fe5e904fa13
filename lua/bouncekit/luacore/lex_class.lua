-- What is recognised whole: URLs, addresses, IP addresses, hosts. Each reader returns the place behind it, or nil.
--
-- Every reader looks at a bounded stretch, so a flood of candidates costs linear time.
local bytes = require "bouncekit.luacore.bytes"

local digit, alpha, alnum, space, upper, lower_case = bytes.digit, bytes.alpha, bytes.alnum, bytes.space, bytes.upper,
  bytes.lower_case
local folded, starts, set, find = bytes.folded, bytes.starts, bytes.set, bytes.find
local DOT, COLON, SLASH = 46, 58, 47

local M = { MAX_LOCAL = 320, MAX_HOST = 255, MAX_IP = 48 }

local function is_high(c) return c ~= nil and c >= 0x80 end
-- The byte at `at`, nil from `stop` on.
local function at_char(b, stop, at) return at < stop and b[at] or nil end

local URL_STOP, TRAILING = set "<>\"')]\\\0", set ".,;:!"

function M.url(b, stop, at)
  local start
  if starts(b, stop, at, "http") then
    local i = at + 4
    if folded[at_char(b, stop, i) or 0] == 115 then i = i + 1 end
    if not starts(b, stop, i, "://") then return nil end
    start = i + 3
  elseif starts(b, stop, at, "www.") then
    start = at + 4
  else
    return nil
  end
  local i = start
  while i < stop and not space[b[i]] and not URL_STOP[b[i]] do i = i + 1 end
  if i == start then return nil end
  while i > start and TRAILING[b[i - 1]] do i = i - 1 end      -- punctuation of the sentence around it
  return i
end

--- Where the host of the URL in [at, stop) begins and ends.
function M.url_host(b, stop, at)
  local i = at
  local colon = find(b, math.min(stop, at + 8), at, COLON)
  if colon and colon + 3 <= stop and b[colon + 1] == SLASH and b[colon + 2] == SLASH then i = colon + 3 end
  local host_stop = i
  while host_stop < stop and host_stop - i < M.MAX_HOST and (alnum[b[host_stop]] or b[host_stop] == DOT
      or b[host_stop] == 45) do
    host_stop = host_stop + 1
  end
  return i, host_stop
end

-- Local part as it stands in logs: anything but blanks, brackets and list punctuation, without "..."; docomo and au gave
-- out addresses with two dots.
local NOT_LOCAL = set "<>\"(),;:[]@"
local DOMAIN = set "-_.*"

local function is_local(c) return c > 32 and c ~= 0x7f and not NOT_LOCAL[c] end
local function is_domain(c) return alnum[c] or DOMAIN[c] or c >= 0x80 end

-- The end of what stands behind an @, or nil.
local function domain(b, stop, at)
  local i = at
  if at_char(b, stop, i) == 91 then
    while i < stop and i - at < M.MAX_IP and b[i] ~= 93 and not space[b[i]] do i = i + 1 end
    return at_char(b, stop, i) == 93 and i + 1 or nil
  end
  -- behind an ASCII name, what has three bytes or more is the sentence going on
  local limit = (at_char(b, stop, at) or 0) >= 0x80 and 0x100 or 0xe0
  while i < stop and i - at < M.MAX_HOST and b[i] < limit and is_domain(b[i])
      and not (b[i] == DOT and at_char(b, stop, i + 1) == DOT) do
    i = i + 1
  end
  while i > at and b[i - 1] == DOT do i = i - 1 end             -- the sentence's full stop
  return i > at and i or nil
end

--- at_sign: the next @ behind `at`.
function M.addr(b, stop, at, at_sign)
  if at_sign >= stop or at_sign - at > M.MAX_LOCAL or at_sign == at then return nil end
  for i = at, at_sign - 1 do
    if not is_local(b[i]) or (b[i] == DOT and b[i + 1] == DOT and b[i + 2] == DOT) then return nil end
  end
  return domain(b, stop, at_sign + 1)
end

--- RFC 5321 4.1.2: Quoted-string "@" Domain. The first quote is at `at`.
function M.quoted_addr(b, stop, at)
  local i = at + 1
  while i < stop and i - at < M.MAX_LOCAL and b[i] ~= 34 and b[i] ~= 13 and b[i] ~= 10 do
    i = i + (b[i] == 92 and stop - i > 1 and 2 or 1)
  end
  if i == at + 1 or at_char(b, stop, i) ~= 34 or at_char(b, stop, i + 1) ~= 64 then return nil end
  return domain(b, stop, i + 2)
end

local TOP_LEVEL = { com = true, net = true, org = true, edu = true, gov = true, mil = true, int = true, info = true,
  biz = true, arpa = true, ["local"] = true, lan = true }

--- A country's or a common top-level domain; in lower case.
function M.is_top_level(label)
  return #label == 2 or TOP_LEVEL[label] == true
end

local function ip4(b, stop, at)
  local i = at
  for part = 1, 4 do
    local value, from = 0, i
    while i < stop and i - from < 3 and digit[b[i]] do
      value = value * 10 + b[i] - 48
      i = i + 1
    end
    if i == from or value > 255 then return nil end
    if part < 4 then
      if at_char(b, stop, i) ~= DOT then return nil end
      i = i + 1
    end
  end
  local after = at_char(b, stop, i)
  local more = digit[at_char(b, stop, i + 1)]
  if alnum[after] or (after == DOT and more) then return nil end
  if after == SLASH and more then                               -- a network
    i = i + 1
    while i < stop and digit[b[i]] do i = i + 1 end
  end
  return i
end

local function is_hex(c) return digit[c] or (folded[c] >= 97 and folded[c] <= 102) end

-- The run of colons and groups of hexadecimal digits: where it ends, colons, "::" and digits; nil: a group is too long.
local function groups(b, stop, at, from)
  local i, group, colons, doubled, digits = from, from, 0, 0, 0
  while i < stop and i - at < M.MAX_IP do
    local c = b[i]
    if c == COLON then
      colons = colons + 1
      if at_char(b, stop, i + 1) == COLON then doubled = doubled + 1 end
      group = i + 1
    elseif is_hex(c) then
      digits = digits + 1
      if i - group >= 4 then return nil end
    elseif c == DOT and digit[at_char(b, stop, i + 1)] and colons > 2 then
      group = i + 1
    else
      break
    end
    i = i + 1
  end
  return i, colons, doubled, digits
end

local function ip6(b, stop, at)
  local i, colons, doubled, digits = groups(b, stop, at, starts(b, stop, at, "ipv6:") and at + 5 or at)
  if not i or alnum[at_char(b, stop, i)] then return nil end
  while i > at and b[i - 1] == COLON and not (i - at > 1 and b[i - 2] == COLON) do
    i = i - 1
    colons = colons - 1
  end
  if digits > 0 and ((doubled == 1 and colons >= 2 and digits > 1) or (colons >= 5 and colons <= 7)) then return i end
  return nil
end

function M.ip(b, stop, at)
  return digit[b[at]] and ip4(b, stop, at) or ip6(b, stop, at)
end

-- "rejected.Please": words with a full stop and no blank. [from, stop) is the label behind the stop.
local function is_sentence(b, from, stop)
  return upper[b[from]] and from + 1 < stop and not upper[b[from + 1]] and lower_case[b[from - 2]]
end

-- A label that begins at `at`: where it ends, and whether it is of letters alone.
local function label(b, stop, at, first)
  local i, letters = at, true
  while i < stop and i - first <= M.MAX_HOST and (alnum[b[i]] or b[i] == 45 or b[i] == 95) do
    if not alpha[b[i]] then letters = false end
    i = i + 1
  end
  return i, letters
end

--- Labels with dots between, the last of letters. Whether it is a host or words with a full stop and no blank is told by
-- the form of the last label: the lexer asks the vocabulary besides.
function M.host(b, stop, at)
  local i, last, labels, ok = at, at, 0, false
  while i < stop and i - at < M.MAX_HOST do
    local from = i
    local last_of_label, letters = label(b, stop, from, at)
    i = last_of_label
    if i == from then break end
    labels = labels + 1
    local len = i - from
    if labels > 1 and letters and is_sentence(b, from, i) then break end
    last = i
    ok = labels > 1 and ((letters and len >= 2 and len <= 12) or (len > 4 and starts(b, stop, from, "xn--")))
    local after = at_char(b, stop, i + 1)
    if at_char(b, stop, i) ~= DOT or not (alnum[after] or after == 95) then break end
    i = i + 1
  end
  local after = at_char(b, stop, last)
  if not ok or after == 64 or is_high(after) then return nil end
  return last
end

return M
