-- A log that grows, read in whole lines, with a mark that outlives the program: where reading stopped, and how the file
-- is known again after it was renamed, packed or cut. A mark is the first bytes of the file, how far it was read, and the
-- bytes before that place.
local source = require "bouncekit.log.source"

local M = {}

local PIECE = 65536
local MAX_LINE = 1048576   -- a longer line is handed out in parts
local HEAD, TAIL = 256, 64
local HISTORY = 64 * 1024 * 1024
local MAX_ROTATED = 400

local Follow = {}
Follow.__index = Follow

local function hex(bytes)
  return (bytes:gsub(".", function(c) return ("%02x"):format(c:byte()) end))
end

local function unhex(text)
  return (text:gsub("%x%x", function(pair) return string.char(tonumber(pair, 16)) end))
end

local function read_mark(text)
  local offset, head, tail = text:match("^(%d+) (%x*) (%x*)$")
  if not offset or #offset > 15 then return nil end
  return { offset = tonumber(offset), head = unhex(head), tail = unhex(tail) }
end

-- Is this open file the one of the mark?
local function matches(file, mark)
  if mark.offset == 0 then return true end
  local size = file:seek("end")
  if not size or size < mark.offset then return false end
  file:seek("set", 0)
  if (file:read(#mark.head) or "") ~= mark.head then return false end
  file:seek("set", mark.offset - #mark.tail)
  return (#mark.tail == 0 and "" or file:read(#mark.tail)) == mark.tail
end

-- Rotated files of a log, the youngest first.
local function rotated(name)
  local word = source.quote(name)
  local pipe = word and io.popen(("ls -d -- %s.* %s-* 2>/dev/null"):format(word, word), "r")
  local list = {}
  for line in pipe and pipe:lines() or function() end do
    if #list < MAX_ROTATED and line:sub(#name + 1):find("^[.-]%d[%d.-]*[gxzbst2]*$") then list[#list + 1] = line end
  end
  if pipe then pipe:close() end
  list = source.rotation(list)
  local out = {}
  for i = #list, 1, -1 do out[#out + 1] = list[i] end
  return out
end

-- A file that does not grow any more, in pieces, from an offset on.
local function skip(file, bytes)
  while bytes > 0 do
    local piece = file:read(math.min(bytes, PIECE))
    if not piece then return false end
    bytes = bytes - #piece
  end
  return true
end

local function begins(name, head)
  local file = source.open(name)
  if not file then return false end
  local got = file:read(#head) or ""
  file:close()
  return got == head
end

-- The files to read before the log itself: the one of the mark and those after it. nil when it is not there any more.
local function missed(name, mark)
  local list = rotated(name)
  for i, candidate in ipairs(list) do
    if begins(candidate, mark.head) then
      local out = {}
      for j = i, 1, -1 do out[#out + 1] = list[j] end
      return out, list[i + 1]
    end
  end
  return nil, nil, list
end

-- The place in the open file: behind the last piece that was accepted.
local function set(self, file, offset, head, tail)
  self.file, self.offset, self.head, self.tail = file, offset, head, tail
end

local function open_at(self, name, mark)
  local file = io.open(name, "rb")
  if file and matches(file, mark) then
    set(self, file, mark.offset, mark.head, mark.tail)
    return true
  end
  if file then file:close() end
  return false
end

-- Take a rotated file as the one to read. Packed ones cannot be gone about in: they are read from one end to the other.
local function take_rotated(self, name, mark)
  local file, packed = source.open(name)
  if not file then return false end
  if not packed then
    file:close()
    return open_at(self, name, mark)
  end
  if not skip(file, mark.offset) then return false end
  set(self, file, mark.offset, mark.head, mark.tail)
  self.packed = true
  return true
end

local START = { offset = 0, head = "", tail = "" }

--- Follow a log. options: `mark`, as `mark()` gave it; `from_end`: without a mark, leave out what is there already.
-- @treturn table follower
-- @treturn[opt] string a complaint: the file of the mark is gone, and lines with it
function M.new(name, options)
  local self = setmetatable({ name = name, queue = {}, offset = 0, head = "", tail = "" }, Follow)
  local mark = options.mark and read_mark(options.mark)
  if not mark then
    open_at(self, name, START)
    if options.from_end and self.file then
      local size = self.file:seek("end")
      self.file:seek("set", 0)
      self.head = self.file:read(math.min(HEAD, size)) or ""
      self.offset = size
    end
    return self
  end
  if open_at(self, name, mark) then
    self.before = rotated(name)[1]
    return self
  end
  local files, before = missed(name, mark)
  if files and take_rotated(self, table.remove(files, 1), mark) then
    self.queue, self.before, self.old = files, before, true
    return self
  end
  open_at(self, name, START)
  return self, name .. ": the lines after the last one read are gone; reading from its beginning"
end

--- Where reading stands, as a text: all pieces accepted are behind it.
function Follow:mark()
  return ("%d %s %s"):format(self.offset, hex(self.head), hex(self.tail))
end

-- Bytes at the offset; nil at the end; false when the file was cut and has grown again.
local function look(self, n)
  if self.packed then
    local held = self.held or ""
    if #held < n then
      held = held .. (self.file:read(n - #held) or "")
      self.held = held
    end
    return held ~= "" and held or nil
  end
  self.file:seek("set", self.offset - #self.tail)
  local piece = self.file:read(#self.tail + n)
  if not piece or #piece < #self.tail then return nil end
  if piece:sub(1, #self.tail) ~= self.tail then return false end
  return #piece > #self.tail and piece:sub(#self.tail + 1) or nil
end

-- Whole lines of what stands at the offset.
local function lines(self)
  local piece = look(self, PIECE)
  if not piece then return piece end
  local stop = piece:find("\n[^\n]*$")
  if not stop and #piece == PIECE then
    piece = look(self, MAX_LINE)
    if not piece then return piece end
    stop = piece:find("\n[^\n]*$") or (#piece == MAX_LINE and #piece)
  end
  if stop then return piece:sub(1, stop) end
  return nil, piece
end

-- Has the log been replaced by another file, or cut? Then the new one, open.
local function replacement(self)
  local now = io.open(self.name, "rb")
  if not now then return nil end
  local size = now:seek("end")
  if not size or size == 0 then
    now:close()
    return nil
  end
  local mark = { offset = math.max(self.offset, 1), head = self.head, tail = self.tail }
  if self.file and not self.old and matches(now, mark) then
    now:close()
    return nil
  end
  return now
end

local function next_file(self)
  local name = table.remove(self.queue, 1)
  if name then
    if self.file then self.file:close() end
    self.packed, self.held = nil, nil
    return take_rotated(self, name, START) or next_file(self)
  end
  local now = replacement(self)
  if not now then return false end
  if self.file then self.file:close() end
  self.packed, self.held, self.old = nil, nil, nil
  set(self, now, 0, "", "")
  return true
end

--- The next lines, not yet accepted: asked again, the same come again. nil when there are none now.
function Follow:peek()
  if self.piece then return self.piece end
  for _ = 1, MAX_ROTATED do
    local piece, rest
    if self.file then piece, rest = lines(self) end
    if piece then
      self.piece, self.taken = piece, #piece
      return piece
    end
    local was_empty = piece == nil
    if #self.queue == 0 and not self.old and self.file and was_empty then
      local now = replacement(self)
      if not now then return nil end
      now:close()
      -- the writer may have written more before it let go of the file
      piece, rest = lines(self)
      if piece then
        self.piece, self.taken = piece, #piece
        return piece
      end
    end
    if rest and rest ~= "" and (self.old or #self.queue > 0 or replacement(self)) then
      self.piece, self.taken = rest .. "\n", #rest   -- a last line without its end: nobody will finish it
      return self.piece
    end
    if not next_file(self) then return nil end
  end
end

--- The lines were dealt with: go on behind them.
function Follow:accept()
  local piece = self.piece
  if not piece then return end
  piece = piece:sub(1, self.taken)
  if #self.head < HEAD and #self.head == self.offset then self.head = (self.head .. piece):sub(1, HEAD) end
  self.offset, self.tail = self.offset + #piece, (self.tail .. piece):sub(-TAIL)
  if self.packed then self.held = (self.held or ""):sub(#piece + 1) end
  self.piece = nil
end

--- The mark after the lines that `peek` gave are accepted.
function Follow:next_mark()
  local after = setmetatable({ offset = self.offset, head = self.head, tail = self.tail, piece = self.piece,
    taken = self.taken }, Follow)
  after:accept()
  return after:mark()
end

-- The last bytes of a file up to an offset (its end without one), in pieces, from the beginning of a line on.
local function history_of(name, stop, most, take)
  local file, packed = source.open(name)
  if not file then return 0 end
  local size = stop
  if not packed then
    size = stop or file:seek("end")
    file:seek("set", math.max(0, size - most))
  elseif not stop or stop > most then   -- packed and of unknown or great length: the beginning is as good as any
    size = math.min(stop or most, most)
  end
  local left, first = math.min(size, most), not packed and size > most
  while left > 0 do
    local piece = file:read(math.min(left, PIECE))
    if not piece then break end
    left = left - #piece
    if first then piece = piece:match("\n(.*)$") or "" end
    first = false
    if piece ~= "" then take(piece) end
  end
  file:close()
  return math.min(size, most)
end

--- What was read before, its younger part: `take(piece)` is called for pieces in order. For what a reader remembers of
-- messages under way.
function Follow:history(take)
  if self.offset == 0 or self.packed then return end
  local rest = HISTORY - math.min(self.offset, HISTORY)
  if self.before and rest > 0 then history_of(self.before, nil, rest, take) end
  self.file:seek("set", math.max(0, self.offset - HISTORY))
  local left, cut = math.min(self.offset, HISTORY), self.offset > HISTORY
  while left > 0 do
    local piece = self.file:read(math.min(left, PIECE))
    if not piece then break end
    left = left - #piece
    if cut then piece = piece:match("\n(.*)$") or "" end
    cut = false
    if piece ~= "" then take(piece) end
  end
end

function Follow:close()
  if self.file then self.file:close() end
  self.file = nil
end

return M
