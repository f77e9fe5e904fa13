-- Pieces of a stream into lines, with a limit: what is kept of an unfinished line never exceeds it, however long the
-- line.
local M = {}

local find, sub, concat = string.find, string.sub, table.concat

--- Longest line where nothing else is said: 1 MiB.
M.LIMIT = 1048576

local Lines = {}
Lines.__index = Lines

local function keep(self, piece)
  if piece == "" then return end
  self.length = self.length + #piece
  if self.length > self.limit then
    self.parts, self.count, self.long = {}, 0, true
  elseif not self.long then
    self.count = self.count + 1
    self.parts[self.count] = piece
  end
end

-- The line that ends here; false for one that was too long.
local function finish(self, piece)
  keep(self, piece)
  local line = false
  if not self.long then
    line = self.count == 1 and self.parts[1] or concat(self.parts, "", 1, self.count)
    if sub(line, -1) == "\r" then line = sub(line, 1, -2) end
  end
  self.parts, self.count, self.length, self.long = {}, 0, 0, false
  return line
end

--- Take a piece in. `on(line)` is called for each line that ends in it, without its end (LF or CRLF), and `on(false)`
-- for each that was longer than the limit.
function Lines:feed(piece, on)
  local at, size = 1, #piece
  while at <= size do
    local stop = find(piece, "\n", at, true)
    if not stop then return keep(self, at == 1 and piece or sub(piece, at)) end
    on(finish(self, sub(piece, at, stop - 1)))
    at = stop + 1
  end
end

--- The stream has ended: a last line without its end counts too.
function Lines:close(on)
  if self.length > 0 then on(finish(self, "")) end
end

--- A splitter. limit: bytes of the longest line.
function M.new(limit)
  return setmetatable({ limit = limit or M.LIMIT, parts = {}, count = 0, length = 0, long = false }, Lines)
end

return M
