-- Where log lines come from: pieces of files, packed or not, of lists and iterators; files in the order of rotation; a
-- file that grows.
local M = {}

local PIECE = 32768

-- Packed files are known by their first bytes and read through the program that every system with such files has.
local PACKED = {
  { "\31\139", "gzip -dc" }, { "\40\181\47\253", "zstd -dcq" }, { "\253\55zXZ\0", "xz -dc" }, { "BZh", "bzip2 -dc" },
}

--- A word for the shell, whatever is in it; nil when it cannot be one.
function M.quote(word)
  if word:find("\0", 1, true) then return nil end
  return "'" .. word:gsub("'", "'\\''") .. "'"
end

local PACKED_FIRST = {}
for _, kind in ipairs(PACKED) do PACKED_FIRST[kind[1]:byte()] = true end

-- The program that unpacks what begins so.
local function unpacker(head)
  if not PACKED_FIRST[head:byte()] then return nil end
  for _, kind in ipairs(PACKED) do
    if head:sub(1, #kind[1]) == kind[1] then return kind[2] end
  end
end

--- Is a file that begins so a packed one?
function M.is_packed(head)
  return unpacker(head) ~= nil
end

-- The program's output where one is needed, nil where not; or nil, message.
local function unpacked(name, head)
  local program = unpacker(head)
  if not program then return nil end
  local word = M.quote(name)
  local packed = word and io.popen(program .. " <" .. word .. " 2>/dev/null", "r")
  if not packed then return nil, name .. ": cannot be unpacked" end
  return packed
end

--- Open a file for reading, unpacked, and read up to n bytes of it, n not below 6. Returns the file, the bytes ("" at
-- its end, and where it is packed), and true when a program stands behind it; or nil, message.
function M.begin(name, n)
  local file, message = io.open(name, "rb")
  if not file then return nil, message end
  local head
  head, message = file:read(n)
  if not head and message then   -- a folder opens but does not read
    file:close()
    return nil, name .. ": " .. message
  end
  local packed
  packed, message = unpacked(name, head or "")
  if not packed and not message then return file, head or "" end
  file:close()
  if not packed then return nil, message end
  return packed, "", true
end

--- Open a file for reading, unpacked. Returns the file, and true when a program stands behind it; or nil, message.
function M.open(name)
  local file, head, packed = M.begin(name, 6)
  if not file then return nil, head end
  if packed then return file, true end
  if not file:seek("set") then   -- a pipe: what was read stays read
    return { read = function(_, n)
      local piece = head ~= "" and head or nil
      head = ""
      return piece or file:read(n)
    end, close = function() return file:close() end }
  end
  return file
end

-- A step reads a piece into a core reader: it returns how many values came of it, or nil and perhaps a message at the
-- end.
local function of_pieces(next_piece)
  return function(reader, raw, others)
    local piece, message = next_piece()
    if not piece then return nil, message end
    return reader:feed(piece, raw, others)
  end
end

local function of_file(file, name, packed, close)
  local plain = io.type(file) == "file"
  return function(reader, raw, others)
    if not file then return nil end
    local n, message
    if plain then
      n = reader:read(file, raw, others)
    else
      local piece = file:read(PIECE)
      n = piece and reader:feed(piece, raw, others)
    end
    if n then return n end
    if close then
      local ok = file:close()
      if packed and not ok then message = name .. ": unpacking failed" end
    end
    file = nil
    return nil, message
  end
end

local function with_end(line)
  return line:byte(-1) == 10 and line or line .. "\n"
end

local function of_lines(next_line)
  return of_pieces(function()
    local line = next_line()
    return line and with_end(line)
  end)
end

local function of_list(list)
  local i = 0
  return of_lines(function()
    i = i + 1
    return list[i]
  end)
end

local function sleep_one_second()
  local a, what, code = os.execute("sleep 1")
  return a == true or a == 0 or (what == "exit" and code == 0)
end

--- Pieces of a file that grows, like tail -F: at its end the reader sleeps and looks again; a file that was replaced or
-- cut is read from its beginning, the old one to its end first. options: `sleep` (default: a second; when it returns
-- false, reading ends), `from_end` to leave out what is there already.
function M.follow(name, options)
  local sleep = options.sleep or sleep_one_second
  local file, head, position = io.open(name, "rb"), "", 0
  if file and options.from_end then position = file:seek("end") end
  -- Is it still the same file? The name must lead to one that begins the same and is not shorter.
  local function replaced()
    local now = io.open(name, "rb")
    if not now then return nil end
    local begins, size = now:read(256) or "", now:seek("end")
    if file and size >= position and begins:sub(1, #head) == head then
      if #head < 256 then head = begins end
      now:close()
      return nil
    end
    now:seek("set", 0)
    return now
  end
  return function()
    while true do
      if file then
        file:seek("set", position)
        local piece = file:read(PIECE)
        if piece then
          if position == 0 then head = piece:sub(1, 256) end
          position = position + #piece
          return piece
        end
      end
      local now = replaced()
      if now then
        if file then file:close() end
        file, head, position = now, "", 0
      elseif not sleep() then
        return nil
      end
    end
  end
end

--- A step function for a source; or nil, message.
function M.steps(from, options)
  if type(from) == "string" then
    if options and options.follow then return of_pieces(M.follow(from, options)) end
    local file, packed = M.open(from)
    if not file then return nil, packed end
    return of_file(file, from, packed, true)
  end
  if type(from) == "function" then return of_lines(from) end
  if io.type(from) == "file" then return of_file(from, "file", false, false) end
  if type(from) == "table" then return of_list(from) end
  return nil
end

local WITHOUT = { gz = "", xz = "", zst = "", bz2 = "" }

-- "mail.log.2.gz": what was rotated, and its place: numbers count into the past, dates forward, the file itself is
-- last.
local function place(name)
  local plain = name:gsub("%.(%w+)$", WITHOUT)
  local base, number = plain:match("^(.+)%.(%d+)$")
  if base and #number <= 5 then return base, 1, -tonumber(number) end
  local stem, date = plain:match("^(.+)[%-%.](%d%d%d%d%-?%d%d%-?%d%d[%-%d]*)$")
  if stem then return stem, 0, (date:gsub("%D", "")) end
  return plain, 2, 0
end

--- File names in the order they were written: rotated ones of a log oldest first, then the log itself; different logs
-- stay in the order given.
function M.rotation(names)
  local rows, seen, logs = {}, {}, 0
  for i, name in ipairs(names) do
    local base, kind, order = place(name)
    if not seen[base] then
      logs = logs + 1
      seen[base] = logs
    end
    rows[i] = { name = name, log = seen[base], kind = kind, order = order, i = i }
  end
  if logs == #names then return names end   -- each stands alone
  table.sort(rows, function(a, b)
    if a.log ~= b.log then return a.log < b.log end
    if a.kind ~= b.kind then return a.kind < b.kind end
    if a.order ~= b.order then return a.order < b.order end
    return a.i < b.i
  end)
  local out = {}
  for i, row in ipairs(rows) do out[i] = row.name end
  return out
end

return M
