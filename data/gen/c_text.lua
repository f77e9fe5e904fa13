-- C source text.
local M = {}

local ESCAPE = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\t"] = "\\t" }

local function octal(bytes)
  return (bytes:gsub(".", function(c) return ("\\%03o"):format(c:byte()) end))
end

--- A C string literal of UTF-8 text, readable as it stands. Two question marks may begin a trigraph; U+2000 to U+206F has
-- the characters that change the direction of text, which compilers warn about: their bytes are written in octal.
function M.literal(text)
  text = text:gsub('["\\\n\t]', ESCAPE):gsub("%?%?", "?\\?"):gsub("%?%?", "?\\?")
  return '"' .. text:gsub("\226[\128\129][\128-\191]", octal) .. '"'
end

--- A pointer to a text, or the null pointer for none.
function M.pointer(text)
  if not text or text == "" then return "0" end
  return M.literal(text)
end

--- Items with commas between, in lines of at most 100 columns.
function M.wrap(items)
  local lines, line = {}, " "
  for i = 1, #items do
    local item = " " .. items[i] .. (i < #items and "," or "")
    if #line + #item > 100 then
      lines[#lines + 1] = line
      line = " "
    end
    line = line .. item
  end
  lines[#lines + 1] = line
  return table.concat(lines, "\n")
end

return M
