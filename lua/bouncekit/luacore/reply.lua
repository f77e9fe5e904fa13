-- One reply or diagnostic text into its parts: the pass over the bytes. Words around the reply are reply_wrap's and
-- reply_trailer's, numbers reply_code's; what is found goes into the result through reply_line.
local bytes = require "bouncekit.luacore.bytes"
local esc = require "bouncekit.luacore.esc"
local line = require "bouncekit.luacore.reply_line"
local code = require "bouncekit.luacore.reply_code"
local reply_text = require "bouncekit.luacore.reply_text"
local strip_trailers = require "bouncekit.luacore.reply_trailer"
local unescape = require "bouncekit.luacore.unescape"
local utf8 = require "bouncekit.luacore.utf8"
local wrap = require "bouncekit.luacore.reply_wrap"

local digit, blank, line_end = bytes.digit, bytes.blank, bytes.line_end

local M = { MAX_TEXT = 16384 }

-- A line break of any kind ends before `after`. A line that begins with white space goes on with the one before.
local function scan_break(s, at, after)
  local b = s.b
  while after < s.stop and line_end[b[after]] do after = after + 1 end
  s.line = after
  s.folded = after < s.stop and blank[b[after]] == true
  if s.folded then
    while s.line < s.stop and blank[b[s.line]] do s.line = s.line + 1 end
    return s.line
  end
  line.close(s, at)
  if after == s.stop then return after end
  line.open(s, 0, nil, after)
  return after
end

local function scan_escape(s, at)
  local b, flags = s.b, s.out.flags
  if unescape.octal_at(b, s.stop, at) then
    flags.escaped = true
    return at + 4
  end
  local n = unescape.break_at(b, s.stop, at)
  if n > 0 then
    flags.escaped = true
    return scan_break(s, at, at + n)
  end
  return at + 1 < s.stop and b[at + 1] == 92 and at + 2 or at + 1
end

local function scan_high(s, at)
  local n = utf8.length(s.b, s.stop, at)
  if n > 0 then return at + n end
  s.out.flags.not_utf8 = true
  return at + 1
end

local function scan(s)
  local b, at = s.b, s.begin
  while at < s.stop do
    local c = b[at]
    if digit[c] then at = code.scan_digit(s, at)
    elseif line_end[c] then at = scan_break(s, at, at + unescape.break_at(b, s.stop, at))
    elseif c == 92 then at = scan_escape(s, at)
    elseif c >= 0x80 then at = scan_high(s, at)
    else
      if (c < 0x20 and c ~= 9) or c == 0x7f then s.out.flags.control = true end
      at = at + 1
    end
  end
end

-- A text without code: leave out the words before "said:".
local function without_code(s)
  local out = s.out
  out.flags.no_code = true
  wrap.words(s, s.begin, s.stop)
  s.body = wrap.said(s)
  if s.body == s.begin then return end
  out.flags.wrapped = true
  local kept = {}
  for i = 1, out.nlines do
    local l = out.lines[i]
    if #kept > 0 or l.stop > s.body then kept[#kept + 1] = l end
  end
  out.lines, out.nlines = kept, #kept
  if #kept > 0 and kept[1].from < s.body then kept[1].from = s.body end
end

-- "returned '550 No such user'", "<421 4.4.2 timed out>": the reply ends before the quote that it stands in.
local CLOSER = { [34] = 34, [39] = 39, [60] = 62, [40] = 41 }

local function close_quote(s)
  local b, out = s.b, s.out
  if s.body == s.begin or s.stop - s.body < 4 or out.nlines == 0 then return end
  local close = b[s.stop - 1]
  if close ~= CLOSER[b[s.body - 1]] then return end
  if bytes.find(b, s.stop, s.body, close) ~= s.stop - 1 then return end
  local last = out.lines[out.nlines]
  s.stop = s.stop - 1
  if last.stop > last.from and last.stop == s.stop + 1 then last.stop = last.stop - 1 end
end

local function with_code(s)
  local out = s.out
  if s.wrapper_stop > s.begin then wrap.words(s, s.begin, s.wrapper_stop) end
  close_quote(s)
  if s.cont then out.flags.unterminated = true end
  if out.esc and out.esc.class ~= math.floor(out.code / 100) then out.flags.class_mismatch = true end
end

--- code, esc, outer_code, outer_esc, flags, phase, host, ip, agent, body, nlines, lines (of from, stop, code, esc).
-- Codes are 0 and everything else is nil where there is none. What is odd is flagged, nothing fails.
function M.read(text)
  local p = text:sub(1, M.MAX_TEXT)
  local out = { code = 0, outer_code = 0, flags = {}, lines = {}, nlines = 0 }
  local s = { p = p, b = bytes.of(p), begin = 1, stop = #p + 1, out = out, wrapper_stop = 1, line_code = 0, outer_line = 0,
    esc_rank = 0, cont = false, folded = false, remote = false, open = false }
  if #text > M.MAX_TEXT then out.flags.truncated = true end
  wrap.agent(s)
  if #text <= M.MAX_TEXT then strip_trailers(s) end
  s.line, s.body = s.begin, s.begin
  line.open(s, 0, nil, s.begin)
  scan(s)
  line.close(s, s.stop)
  if out.code == 0 then without_code(s) else with_code(s) end
  out.body = p:sub(s.body, s.stop - 1)
  return out
end

--- See bouncekit.parse.
function M.parse(text)
  local r = M.read(text)
  local lines = {}
  for i = 1, r.nlines do lines[i] = text:sub(r.lines[i].from, r.lines[i].stop - 1) end
  local e = r.esc or {}
  return {
    code = r.code ~= 0 and r.code or nil, enhanced = esc.format(r.esc), class = e.class, subject = e.subject,
    detail = e.detail, outer_code = r.outer_code ~= 0 and r.outer_code or nil, outer_enhanced = esc.format(r.outer_esc),
    phase = r.phase, host = r.host, ip = r.ip, agent = r.agent, text = reply_text(lines), lines = lines, flags = r.flags,
  }
end

return M
