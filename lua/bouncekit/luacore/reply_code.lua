-- Is this number a reply code or an enhanced code, and whose?
local bytes = require "bouncekit.luacore.bytes"
local esc = require "bouncekit.luacore.esc"
local intros = require "bouncekit.luacore.reply_intro"
local line = require "bouncekit.luacore.reply_line"
local unescape = require "bouncekit.luacore.unescape"

local digit, alnum, space, blank, line_end = bytes.digit, bytes.alnum, bytes.space, bytes.blank, bytes.line_end
local set, lower = bytes.set, bytes.lower
local RANK = line.RANK
local NONE, STRONG = intros.NONE, intros.STRONG

local M = {}

-- One byte after the code. RFC 5321 knows space and hyphen (and nothing at all); the rest is seen at the start of a text:
-- "550: User unknown", "550,", "550\"...\"", "550<user>".
local HARD, SOFT = set " \t\r\n-", set ":,;\"'()<>#?=[]_\0"

local function separator(s, at)
  if at >= s.stop then return "hard" end
  local c = s.b[at]
  if HARD[c] then return "hard" end
  if c == 92 then return unescape.break_at(s.b, s.stop, at) > 0 and "hard" or nil end
  if SOFT[c] or c >= 0x80 then return "soft" end
  if c == 46 then return not (at + 1 < s.stop and digit[s.b[at + 1]]) and "soft" or nil end
  return nil
end

-- ".example." of 4.2.2.example.org.
local function label_follows(s, at)
  local b = s.b
  if b[at] ~= 46 then return false end
  local i = at + 1
  while i < s.stop and i - at < 64 and (alnum[b[i]] or b[i] == 45) do i = i + 1 end
  return i > at + 1 and i + 1 < s.stop and b[i] == 46 and alnum[b[i + 1]]
end

-- Nothing that would make a longer word of the code that ends before `at`.
local LONGER = set "_@/"

local function esc_ends(s, at)
  return at >= s.stop or not (alnum[s.b[at]] or LONGER[s.b[at]] or label_follows(s, at))
end

local function skip_blanks(s, at)
  while at < s.stop and blank[s.b[at]] do at = at + 1 end
  return at
end

-- White space between code and enhanced code: blanks, and the fold of a header line.
local function skip_fold(s, at)
  at = skip_blanks(s, at)
  if at == s.stop or not line_end[s.b[at]] then return at end
  local after = at + unescape.break_at(s.b, s.stop, at)
  return after < s.stop and blank[s.b[after]] and skip_blanks(s, after) or at
end

-- RFC 2034: the enhanced code directly behind the reply code. Also "#5.1.0" (Cisco), "(#5.7.1)", "[5.7.1]", "5.7.1:",
-- "'5.2.2" (Cisco, quoting), ", b'5.7.1" (Python).
local OPENERS = set "#([]:,'\""
local CLOSER = { [40] = 41, [91] = 93 }

local function read_esc(s, c, at)
  local b, bracket = s.b, nil
  for _ = 1, 6 do
    if at >= s.stop then break end
    at = skip_fold(s, at)
    if s.stop - at > 1 and b[at] == 98 and b[at + 1] == 39 then at = at + 1 end
    if at == s.stop or not OPENERS[b[at]] then break end
    bracket = CLOSER[b[at]] or bracket
    at = at + 1
  end
  local code, behind = esc.at(b, s.stop, at)
  if not code or at == c.at + 3 or not esc_ends(s, behind) then return end
  if bracket then
    if behind == s.stop or b[behind] ~= bracket then return end
    behind = behind + 1
  end
  if behind < s.stop and b[behind] == 58 then behind = behind + 1 end
  c.esc, c.text = code, skip_fold(s, behind)
end

local SEPARATORS = set "-:,;._"

local function read_text(s, c)
  local b, at = s.b, c.at + 3
  c.cont = at < s.stop and b[at] == 45
  if at < s.stop and (b[at] == 41 or b[at] == 93) then at = at + 1 end   -- "(451): ..."
  if at < s.stop and SEPARATORS[b[at]] then at = at + 1 end
  c.text = skip_fold(s, at)
  read_esc(s, c, c.cont and c.at + 4 or c.at + 3)
end

-- Back over the quotes, brackets and white space before `at`.
local LEADS = set "'\"([<#{"

local function lead_of(s, at)
  while at > s.begin and (space[s.b[at - 1]] or LEADS[s.b[at - 1]]) do at = at - 1 end
  return at
end

local function four_or_five(s, c)
  return c.code >= 400 and s.b[c.at + 1] <= 53
end

-- No code was seen yet.
local function first_code(s, c, line_start)
  if c.lead == s.begin then
    local agent = s.out.agent               -- "x-unix; 255" is an exit status
    return not (agent and c.at + 3 == s.stop and lower(agent) == "x-unix") and "line" or nil
  end
  if c.esc then return "line" end
  local intro = intros.of(s, c.at, c.lead)
  if intro == STRONG then return (c.hard or four_or_five(s, c)) and "line" or nil end
  if intros.unit_follows(s, c.at + 3) then return nil end
  if line_start and c.hard and (not s.folded or four_or_five(s, c)) then return "line" end
  if intro == NONE or not four_or_five(s, c) then return nil end
  -- weak words want a proper separator, or the closing bracket and comma of "(451):" and "(530, b'...')"
  if c.hard then return "line" end
  local after = s.b[c.at + 3]
  return s.b[c.at - 1] == 40 and (after == 41 or after == 44) and "line" or nil
end

-- A code stands already; this one is behind a physical line break.
local function line_code(s, c)
  if not c.hard and not c.esc and c.code ~= s.line_code then return nil end
  if s.outer_line == c.code or (s.remote and not c.remote) then return "outer" end
  return "line"
end

-- Inside a line, without an enhanced code of its own: a reply quoted, or prose.
local function bare_inner(s, c, intro)
  local b = s.b
  if b[c.at - 1] == 63 then return nil end
  if intro == STRONG and c.hard then return "nested" end
  if intros.unit_follows(s, c.at + 3) or not four_or_five(s, c) or not c.hard then return nil end
  local after = c.at + 3
  if c.cont and after + 1 < s.stop and (b[after + 1] == 39 or b[after + 1] == 34) then return "nested" end
  return b[c.at - 1] == 60 and intro ~= NONE and "nested" or nil
end

-- A code stands already and this one is inside a line: the next line of a reply joined into one ("550-a 550 b"), a reply
-- quoted, or prose.
local function inner_code(s, c)
  local b = s.b
  local same = c.code == s.line_code
  local after_blank = space[b[c.at - 1]] or b[c.at - 1] == 63
  if same and c.at == s.text and c.hard and s.open then return "twice" end   -- Gmail: "was: 550 550 Address unknown"
  local intro = intros.of(s, c.at, c.lead)
  if s.cont and same and c.hard and after_blank then
    -- Exim's "550-Response: 550 5.1.1 unknown": in a reply with real lines, or with codes that only the inner has
    local quoted = intro == STRONG and not c.cont and (s.line > s.body or (c.esc and not s.line_esc))
    return quoted and "nested" or "line"
  end
  if s.cont and after_blank and c.hard and c.esc and intro ~= STRONG then return "line" end
  if c.esc then
    if not same or intro == STRONG then return "nested" end
    return (esc.same(c.esc, s.line_esc) or intro == NONE) and "line" or "nested"
  end
  return bare_inner(s, c, intro)
end

-- Does the physical line begin with "<<<", as far as it goes?
local function is_remote_line(s)
  for i = s.line, math.min(s.line + 3, s.stop) - 1 do
    if s.b[i] ~= 60 then return false end
  end
  return true
end

local function decide(s, c)
  local line_start = c.lead <= s.line
  if s.out.code == 0 then return first_code(s, c, line_start) end
  if line_start and not s.folded then return line_code(s, c) end
  local what = inner_code(s, c)
  -- in a transcript only "<<<" is the remote's: "<user>... Deferred: 450 4.7.1" is what Sendmail made of it
  if what == "nested" and s.remote and not is_remote_line(s) then return "outer" end
  return what
end

local function skip_twice(s, c)
  s.text = c.text
  if not c.esc then return end
  s.line_esc = c.esc
  s.out.lines[s.out.nlines + 1].esc = c.esc
  line.add_esc(s, c.esc, RANK.PROPER)
end

local ADD = { line = line.add_line, nested = line.add_nested, outer = line.add_outer, twice = skip_twice }

-- Reply-code = %x32-35 %x30-35 %x30-39 (RFC 5321 4.2); servers also send 571, 590 and the like.
local function scan_code(s, at)
  local b = s.b
  local kind = separator(s, at + 3)
  if not kind then return nil end
  local c = { at = at, lead = lead_of(s, at), hard = kind == "hard" }
  c.code = (b[at] - 48) * 100 + (b[at + 1] - 48) * 10 + b[at + 2] - 48
  c.remote = c.lead <= s.line and s.stop - s.line > 3 and is_remote_line(s)
  read_text(s, c)
  local what = decide(s, c)
  if c.lead > s.begin and b[at - 1] == 63 then c.lead = at - 1 end          -- Postfix's line break
  -- Cisco's "error 550-'5.2.2 Mailbox full'": no further line is meant
  if c.cont and c.lead > s.begin and at + 4 < s.stop and b[at + 4] == 39 then c.cont = false end
  if not what then return nil end
  ADD[what](s, c)
  return c.text
end

local function brackets(before, after)
  return (before == 40 and after == 41) or (before == 91 and after == 93)
end

-- At the beginning of a line, in brackets, behind "#", or bare in prose.
local function esc_rank(s, at, stop, code)
  local b = s.b
  if at == s.begin or (s.out.code == 0 and at == s.line and not s.folded) then return RANK.PROPER end
  local before, after = b[at - 1], stop < s.stop and b[stop] or 32
  if before == 35 or brackets(before, after) then return RANK.MARKED end
  if before == 61 then
    local is_dsn = at - 1 - s.begin >= 3 and lower(s.p:sub(at - 4, at - 2)) == "dsn"
    return is_dsn and RANK.BARE or RANK.NONE
  end
  -- in prose it must be one that exists (subjects 0 to 7), and agree with the reply code
  if code.subject > 7 or (after == 45 and stop + 1 < s.stop and digit[b[stop + 1]]) then return RANK.NONE end
  if s.out.code ~= 0 then
    if code.class ~= math.floor(s.out.code / 100) then return RANK.NONE end
  elseif code.class == 2 then
    return RANK.NONE
  end
  return intros.version_before(s, at) and RANK.NONE or RANK.BARE
end

local function scan_esc(s, at)
  local code, stop = esc.at(s.b, s.stop, at)
  if not code or not esc_ends(s, stop) then return nil end
  local rank = esc_rank(s, at, stop, code)
  if rank == RANK.NONE then return nil end
  if rank <= s.esc_rank then return stop end
  line.add_esc(s, code, rank)
  if s.open and not s.line_esc and s.out.nlines < line.MAX_LINES then
    s.line_esc = code
    s.out.lines[s.out.nlines + 1].esc = code
    if rank == RANK.PROPER and s.text == at then
      if stop < s.stop and s.b[stop] == 58 then stop = stop + 1 end
      stop = skip_blanks(s, stop)
      s.text = stop
    end
  end
  return stop
end

-- Does a word or number begin at `at`? Not after letters, digits and what joins them: hosts, ids, times, paths.
local JOINS = set "._@/+%&-$~*\\!^"

local function begins(s, at)
  if at == s.begin or at == s.line then return true end
  local c = s.b[at - 1]
  return not (alnum[c] or JOINS[c])
end

--- Look at the digit at `at`; returns where to go on.
function M.scan_digit(s, at)
  local b, after = s.b, nil
  if begins(s, at) and s.stop - at >= 3 and b[at] >= 50 and b[at] <= 53 then
    if b[at + 1] == 46 then after = scan_esc(s, at)
    elseif digit[b[at + 1]] and digit[b[at + 2]] then after = scan_code(s, at) end
    if after then return after end
  end
  after = at + 1
  while after < s.stop and (digit[b[after]] or b[after] == 46) do after = after + 1 end
  return after
end

return M
