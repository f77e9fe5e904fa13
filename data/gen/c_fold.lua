-- fold_data.c: the letters of bouncekit.fold as C tables; csrc/lex.h declares them.
local fold = require "bouncekit.fold"
local c = require "gen.c_text"

local function cells(text)
  local out = {}
  for cell in text:gmatch("%S+") do
    if cell == "." then
      out[#out + 1] = '""'
    elseif cell == "-" then
      out[#out + 1] = '"\\1"'
    else
      out[#out + 1] = c.literal(cell)
    end
  end
  return out
end

--- The content of the file.
return function()
  local out = { '#include "lex.h"\n' }
  for _, range in ipairs(fold) do
    local list = cells(range.text)
    out[#out + 1] = ("const char bk_fold_%x[%d][3] = {\n%s\n};\n"):format(range.first, #list, c.wrap(list))
  end
  return table.concat(out, "\n")
end
