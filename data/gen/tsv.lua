-- Reader of the tables: UTF-8, LF, tabs between fields, `#` comment lines, a header that must stand as expected.
local output = require "gen.output"
local is_utf8 = require "gen.utf8check"

local M = {}

local function split(text, separator)
  local out = {}
  for field in (text .. separator):gmatch("([^" .. separator .. "]*)" .. separator) do out[#out + 1] = field end
  return out
end

--- What is wrong with the bytes of a line, or nil.
local function bad_bytes(line)
  if line:find("\r$") then return "the line ends in CR: lines end in LF alone" end
  if line:gsub("\t", ""):find("%c") then return "a control character" end
  if line:find("\239\187\191", 1, true) then return "a byte order mark" end
  if not is_utf8(line) then return "not UTF-8" end
  return nil
end

--- Call visit(line, number) for every line with sound bytes.
local function each_line(text, file, errors, visit)
  local number = 0
  if text:sub(-1) ~= "\n" then
    errors:add(file, select(2, text:gsub("\n", "")) + 1, "the last line does not end in a line feed")
    text = text .. "\n"
  end
  for line in text:gmatch("([^\n]*)\n") do
    number = number + 1
    local why = bad_bytes(line)
    if why then errors:add(file, number, why) else visit(line, number) end
  end
end
M.each_line = each_line

--- The row of a line: fields by name, and `file`, `line`. nil when it is malformed.
local function to_row(line, number, file, names, errors)
  local fields = split(line, "\t")
  if #fields ~= #names then
    errors:add(file, number, "%d columns, not %d (%s)", #fields, #names, table.concat(names, " "))
    return nil
  end
  local row = { file = file, line = number }
  for i, field in ipairs(fields) do
    if field:find("^ ") or field:find(" $") then
      errors:add(file, number, "blanks at the end or the beginning of column %s", names[i])
    end
    row[names[i]] = field
  end
  if row.source == "" then errors:add(file, number, "no source: every row says where it comes from") end
  return row
end

--- Read a table. `header` is its columns with blanks between. Returns the list of rows; nil when there is no such file.
function M.read(file, header, errors)
  local text = output.read(file)
  if not text then return nil end
  local names, rows, seen = split(header, " "), {}, false
  each_line(text, file, errors, function(line, number)
    if line:find("^#") then return end
    if line == "" then
      errors:add(file, number, "an empty line")
    elseif not seen then
      seen = true
      if line ~= table.concat(names, "\t") then errors:add(file, number, "the header must be: %s", header) end
    else
      rows[#rows + 1] = to_row(line, number, file, names, errors)
    end
  end)
  if not seen then errors:add(file, 1, "no header: %s", header) end
  return rows
end

--- As read, but the file must be there and have rows; returns an empty list when it is not.
function M.need(file, header, errors)
  local rows = M.read(file, header, errors)
  if not rows then
    errors:add(file, 1, "missing")
    return {}
  elseif #rows == 0 then
    errors:add(file, 1, "no rows")
  end
  return rows
end

--- Rows by the value of a column; values that stand twice, or are empty, are errors.
function M.by(rows, column, errors)
  local found = {}
  for _, row in ipairs(rows) do
    local value = row[column]
    if value == "" then
      errors:add(row.file, row.line, "no %s", column)
    elseif found[value] then
      errors:add(row.file, row.line, "duplicate %s '%s': it stands at line %d", column, value, found[value].line)
    else
      found[value] = row
    end
  end
  return found
end

return M
