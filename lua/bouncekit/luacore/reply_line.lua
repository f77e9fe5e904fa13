-- Lines and codes into the result: which code is reported, which stands around it.
--
-- s, the state of one scan: p (the text), b (its bytes), begin, stop (what is scanned), out (the result), line (where the
-- physical line begins), text (where the text of the open line begins), body (where the reported reply begins),
-- wrapper_stop (where the words around it end), line_code, line_esc (of the last line), outer_line (after nesting: the
-- code of the line around, when it announced more lines), open (a line is open), folded (the physical line began with
-- white space), cont (the last coded line was "ddd-"), esc_rank (of out.esc), remote (behind "<<<" in a transcript).
-- c, a code: at, lead (of what stands before it), text (behind it), code, esc, hard, cont, remote.
local bytes = require "bouncekit.luacore.bytes"
local esc = require "bouncekit.luacore.esc"

local space, alnum, lower = bytes.space, bytes.alnum, bytes.lower

local M = { MAX_LINES = 64 }

-- How sure an enhanced code is: in prose; in (#5.1.1) and the like; at its proper place.
M.RANK = { NONE = 0, BARE = 1, MARKED = 2, PROPER = 3 }
local RANK = M.RANK

--- The open line is out.lines[out.nlines + 1].
function M.open(s, code, line_esc, text)
  local out = s.out
  if code ~= 0 then s.line_code = code end
  s.line_esc, s.open = line_esc, true
  if out.nlines == M.MAX_LINES then         -- no room: the last line goes on
    out.flags.many_lines = true
    out.nlines = out.nlines - 1
    s.text = out.lines[out.nlines + 1].from
    return
  end
  s.text = text
  out.lines[out.nlines + 1] = { code = code, esc = line_esc }
end

--- End the open line before `at`. A line with neither code nor text is none.
function M.close(s, at)
  local out = s.out
  if not s.open then return end
  while at > s.text and space[s.b[at - 1]] do at = at - 1 end
  if at < s.text then at = s.text end
  local line = out.lines[out.nlines + 1]
  s.open = false
  if at == s.text and line.code == 0 and not line.esc then return end
  line.from, line.stop = s.text, at
  out.nlines = out.nlines + 1
end

--- An enhanced code on the line last opened. A line with another reply code than the reported one cannot lend its.
function M.add_esc(s, code, rank)
  local out = s.out
  if rank > s.esc_rank and (s.line_code == out.code or out.code == 0) then
    out.esc, s.esc_rank = code, rank
  elseif rank == RANK.PROPER and out.esc and not esc.same(out.esc, code) then
    out.flags.esc_differs = true
  end
end

-- Something readable between the beginning and the code: more than quotes and brackets.
local function has_words(s, to)
  for i = s.begin, to - 1 do
    if alnum[s.b[i]] or s.b[i] >= 0x80 then return true end
  end
  return false
end

-- Sendmail's log: "reply=550 ..., stat=User unknown": the reply ends before its own word for it.
local function cut_stat(s, at)
  if at - s.begin < 6 or lower(s.p:sub(at - 6, at - 1)) ~= "reply=" then return end
  local found = s.p:find(", stat=", at, true)
  if found and found + 7 < s.stop then s.stop = found end
end

-- The first code of all: what came before it were words around it.
local function begin_reply(s, c)
  local out = s.out
  if s.esc_rank >= RANK.MARKED then         -- "<mx #5.1.1 smtp;550 ...>"
    out.outer_esc = out.esc
    out.flags.nested = true
  end
  if s.esc_rank == RANK.PROPER then         -- "5.1.0 - Unknown address error 550-'...'"
    M.close(s, c.lead)
  else
    if c.remote or has_words(s, c.lead) then out.flags.wrapped = true end
    out.nlines = 0
    out.flags.many_lines = nil
    s.open = false
  end
  out.esc, s.esc_rank = nil, RANK.NONE
  out.code = c.code
  s.body, s.wrapper_stop, s.remote = c.at, c.lead, c.remote
  cut_stat(s, c.at)
end

local function open_code(s, c)
  M.open(s, c.code, c.esc, c.text)
  s.cont = c.cont
end

--- One more line of the reply, or its first.
function M.add_line(s, c)
  local out = s.out
  if out.code ~= 0 and s.remote and c.remote and out.code < 400 and c.code >= 400 then
    -- an earlier command of the transcript was accepted; this one was not
    out.code, s.esc_rank = 0, RANK.NONE
    out.flags.code_differs, out.flags.esc_differs = nil, nil
  end
  if out.code == 0 then
    begin_reply(s, c)
  else
    M.close(s, c.lead)
    if c.code ~= out.code then out.flags.code_differs = true end
  end
  open_code(s, c)
  if c.esc then M.add_esc(s, c.esc, RANK.PROPER) end
end

-- The words before a quoted reply, without the arrow that points to it.
local function before_arrow(s, at)
  local b = s.b
  while at > s.text and space[b[at - 1]] do at = at - 1 end
  if at >= s.text + 2 and b[at - 1] == 62 and (b[at - 2] == 45 or b[at - 2] == 61) then at = at - 2 end
  return at
end

local function keep_outer(out, code, outer_esc)
  out.flags.nested = true
  if out.outer_code ~= 0 or out.outer_esc then return end
  out.outer_code, out.outer_esc = code, outer_esc
end

--- A reply quoted inside.
function M.add_nested(s, c)
  local out = s.out
  keep_outer(out, out.code, out.esc)
  s.outer_line = s.cont and s.line_code or 0
  out.flags.code_differs, out.flags.esc_differs = nil, nil
  M.close(s, before_arrow(s, c.lead))
  out.code, out.esc, s.esc_rank = c.code, nil, RANK.NONE
  s.body, s.wrapper_stop = c.at, c.lead
  open_code(s, c)
  if c.esc then M.add_esc(s, c.esc, RANK.PROPER) end
end

--- A line of what is around the reported reply.
function M.add_outer(s, c)
  keep_outer(s.out, c.code, c.esc)
  M.close(s, c.lead)
  open_code(s, c)
  s.outer_line = c.cont and c.code or 0
end

return M
