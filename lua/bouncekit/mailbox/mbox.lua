-- The mails of an mbox file, one after another, read in pieces: what is held is one mail.
--
-- Four dialects differ in how a line of a mail that looks like the beginning of the next is told from it: mboxo and
-- mboxrd write ">From ", mboxcl besides gives the length of the body, mboxcl2 gives the length alone. All are read
-- without being told which: a length is believed where a mail ends there.
local M = {}

--- Bytes of a mail that are kept; what is beyond is passed over, and the mail is marked as cut.
M.MAX_MAIL = 32 * 1024 * 1024

local PIECE = 65536
-- Bytes of a header in which Content-Length is looked for, and of a From_ line and the line behind it.
local MAX_HEADER, MAX_FROM = 65536, 1024
-- After so many lengths that were wrong none is believed any more: each costs a look far ahead.
local MAX_LIES = 8
-- Kept back of what was looked through: the line end before the blank line before "\nFrom ".
local BACK = 16

local Reader = {}
Reader.__index = Reader

-- Have n bytes from `at` on in the buffer, where the file has them. What lies before `at` goes.
function Reader:want(at, n)
  local have = #self.buffer - at + 1
  if have >= n or self.ended then return at, have end
  local list, need = { self.buffer:sub(at) }, n - have
  while need > 0 do
    local piece = self.read(math.max(PIECE, math.min(need, M.MAX_MAIL)))
    if not piece then
      self.ended = true
      break
    end
    list[#list + 1], need = piece, need - #piece
  end
  self.buffer = table.concat(list)
  return 1, #self.buffer
end

-- Does a mail begin here? The line ends in a date; what stood before it is a blank line, or what follows is a header.
local function begins(buffer, at, after_blank)
  if buffer:sub(at, at + 4) ~= "From " then return false end
  local stop = buffer:find("\n", at, true)
  local line = buffer:sub(at, math.min(stop or #buffer, at + MAX_FROM))
  if not line:find("%d:%d%d") then return false end
  local header = stop and buffer:find("^>?[%a][%w%-]*:?", stop + 1) and buffer:find("^>?[%a][%w%-]* ?:", stop + 1)
  return header or (after_blank and (not stop or buffer:find("^\r?\n", stop + 1) or stop == #buffer))
end

--- Is this the beginning of an mbox?
function M.is(head)
  local at = head:match("^[\r\n]*()")
  return begins(head, at, true) and true or false
end

-- The line end at `i` ends a blank line.
local function blank_before(buffer, i)
  if buffer:byte(i - 1) == 13 then i = i - 1 end
  return i == 1 or buffer:byte(i - 1) == 10
end

local function header_end(buffer, at)
  local a = buffer:find("\n\n", at, true)
  local b = buffer:find("\n\r\n", at, true)
  if a and (not b or a < b) then return a + 2 end
  return b and b + 3
end

-- Where the mail that begins at `at` ends by its own word, and where the next begins; nil when it does not say, or is
-- wrong.
function Reader:by_length(at)
  if self.lies >= MAX_LIES then return nil end
  local have
  at, have = self:want(at, MAX_HEADER)
  self.at = at
  local header = self.buffer:sub(at, at + math.min(have, MAX_HEADER) - 1)
  local body = header_end(header, 1)
  local length = body and header:sub(1, body):match("\n[Cc]ontent%-[Ll]ength:[ \t]*(%d+)[ \t]*\r?\n")
  length = length and #length < 10 and tonumber(length)
  if not length or length > M.MAX_MAIL then return nil end
  at = self:want(at, body + length + MAX_FROM)
  self.at = at
  local stop = at + body - 1 + length
  local next_at = self.buffer:match("^[\r\n]*()", stop)
  local ok = stop <= #self.buffer + 1 and next_at and next_at - stop <= 4
  if ok and next_at > #self.buffer and self.ended then return stop, next_at end
  if ok and begins(self.buffer, next_at, true) and (next_at == 1 or self.buffer:byte(next_at - 1) == 10) then
    return stop, next_at
  end
  self.lies = self.lies + 1
  return nil
end

-- The next "\nFrom " that begins a mail, from self.scan on; nil when the buffer has none.
function Reader:find_next()
  while true do
    local i = self.buffer:find("\nFrom ", self.scan, true)
    if not i then return nil end
    if not self.ended and #self.buffer - i < 2 * MAX_FROM then
      self.scan = i
      return nil, true
    end
    if begins(self.buffer, i + 1, blank_before(self.buffer, i)) then return i + 1 end
    self.scan = i + 1
  end
end

-- Bytes from self.at up to `stop` join the mail, while there is room.
function Reader:keep(list, stop)
  local room = M.MAX_MAIL - self.kept
  local n = stop - self.at + 1
  if n > room then
    n, self.cut = room, true
  end
  if n > 0 then
    list[#list + 1] = self.buffer:sub(self.at, self.at + n - 1)
    self.kept = self.kept + n
  end
  self.at = stop + 1
end

-- Up to the next mail, or the end. Marks of quoting are taken off.
function Reader:by_search()
  local list = {}
  self.scan = self.at
  while true do
    local next_at, more = self:find_next()
    if next_at then
      self:keep(list, next_at - 1)
      break
    end
    if self.ended then
      self:keep(list, #self.buffer)
      break
    end
    local to = (more and self.scan or #self.buffer + 1) - BACK
    if to >= self.at then self:keep(list, to) end
    local before = self.at
    if not more then self.scan = math.max(self.at, #self.buffer - BACK + 1) end
    self.at = self:want(before, #self.buffer - before + 2)
    self.scan = math.max(1, self.scan - before + self.at)
  end
  return table.concat(list)
end

-- ">From " as a line of the mail: one mark goes (mboxrd); of mboxo the same, as far as it can be known.
local function unquote(mail)
  if not mail:find("\n>", 1, true) then return mail end
  return (mail:gsub("\n>(>*From )", "\n%1"))
end

-- The buffer stands at a From_ line: past it.
function Reader:skip_from()
  self.at = self:want(self.at, MAX_FROM)
  local stop = self.buffer:find("\n", self.at, true)
  while not stop and not self.ended do
    self.at = self:want(#self.buffer + 1, PIECE)
    stop = self.buffer:find("\n", self.at, true)
  end
  self.at = (stop or #self.buffer) + 1
end

function Reader:next()
  if self.first then
    self.first = false
    self.at = self:want(1, MAX_FROM)
    self.at = self.buffer:match("^[\r\n]*()", self.at)
  end
  if self.at > #self.buffer then
    self.at = self:want(self.at, 1)
    if self.at > #self.buffer then return nil end
  end
  if self.buffer:find("^From ", self.at) then self:skip_from() end
  self.kept, self.cut = 0, nil
  local stop, next_at = self:by_length(self.at)
  if not stop then return unquote(self:by_search()), self.cut end
  local mail = self.buffer:sub(self.at, stop - 1)
  self.at = next_at
  -- A line "From " within: the dialect that quotes nothing.
  return mail:find("\nFrom ", 1, true) and mail or unquote(mail), nil
end

--- The mails of an mbox. `read(n)` gives up to n bytes, nil at the end; it may give more.
-- @treturn function iterator: mail (a string), and true when it is longer than MAX_MAIL and was cut
function M.mails(read)
  local reader = setmetatable({ read = read, buffer = "", at = 1, scan = 1, first = true, ended = false, lies = 0,
    kept = 0 }, Reader)
  return function() return reader:next() end
end

return M
