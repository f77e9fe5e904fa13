-- Comma-separated values (RFC 4180): quoted fields may hold commas, quotes and line breaks.
local M = {}

-- A record is bounded: an unclosed quote must not take the whole file into memory.
M.MAX_RECORD = 65536

--- The fields of one record; nil when a quote is still open at its end. The separator may be a comma, a semicolon or a tab.
function M.fields(record, separator)
  separator = separator or ","
  local out, at, n = {}, 1, #record
  repeat
    if record:byte(at) == 34 then
      local parts, from = {}, at + 1
      while true do
        local quote = record:find('"', from, true)
        if not quote then return nil end
        parts[#parts + 1] = record:sub(from, quote - 1)
        if record:byte(quote + 1) ~= 34 then
          at = quote + 1
          break
        end
        parts[#parts + 1] = '"'
        from = quote + 2
      end
      local stop = record:find(separator, at, true) or n + 1
      out[#out + 1] = table.concat(parts) .. record:sub(at, stop - 1)
      at = stop + 1
    else
      local stop = record:find(separator, at, true) or n + 1
      out[#out + 1] = record:sub(at, stop - 1)
      at = stop + 1
    end
  until at > n + 1
  return out
end

--- An iterator over records, from an iterator over lines: the fields, and the number of the record's first line. A record
-- that grows beyond the bound is taken line by line, its quote as it stands.
function M.records(next_line, separator)
  local number = 0
  return function()
    local line = next_line()
    if not line then return nil end
    number = number + 1
    local first = number
    line = line:gsub("\r$", "")
    local fields = M.fields(line, separator)
    while not fields do
      local more = #line < M.MAX_RECORD and next_line()
      if not more then
        fields = { (line:gsub('"', "")) }
      else
        number = number + 1
        line = line .. "\n" .. more:gsub("\r$", "")
        fields = M.fields(line, separator)
      end
    end
    return fields, first
  end
end

-- What a spreadsheet takes for the beginning of a formula; the last two as East Asian keyboards write them.
local FORMULA = { ["="] = true, ["+"] = true, ["-"] = true, ["@"] = true, ["\t"] = true, ["\r"] = true, ["\n"] = true }
local WIDE = { ["\239\188\157"] = true, ["\239\188\139"] = true, ["\239\188\141"] = true, ["\239\188\160"] = true }

--- A field that no spreadsheet calculates: text that begins like a formula gets an apostrophe before it. Numbers stay.
function M.inert(field)
  if type(field) ~= "string" then return field end
  field = field:gsub("[%z\1-\8\11\12\14-\31\127]", "\239\191\189")
  local first = field:match("^ *()")
  if FORMULA[field:sub(first, first)] or WIDE[field:sub(first, first + 2)] then return "'" .. field end
  return field
end

--- One record as a line, without its end.
function M.line(fields)
  local out = {}
  for i, field in ipairs(fields) do
    field = tostring(field)
    out[i] = field:find('[",\r\n]') and '"' .. field:gsub('"', '""') .. '"' or field
  end
  return table.concat(out, ",")
end

return M
