-- rules_data.c: the rows of the built-in rules.
local c = require "gen.c_text"

return function(model)
  local out = { [[
/* rules_data.c - made of data/ by gen.lua; change the data, not this file. */
#include <stddef.h>

#if defined __GNUC__
#pragma GCC diagnostic ignored "-Woverlength-strings"
#endif

extern const char bk_builtin_rows[];
extern const size_t bk_builtin_rows_len;

const char bk_builtin_rows[] =]] }
  for line in model.rules.rows:gmatch("[^\n]*\n") do
    -- a literal of at most 4000 bytes, cut between characters
    local at = 1
    repeat
      local stop = math.min(#line, at + 3999)
      while stop < #line and line:find("^[\128-\191]", stop + 1) do stop = stop - 1 end
      out[#out + 1] = "  " .. c.literal(line:sub(at, stop))
      at = stop + 1
    until at > #line
  end
  if #out == 1 then out[2] = '  ""' end
  out[#out] = out[#out] .. ";"
  out[#out + 1] = "\nconst size_t bk_builtin_rows_len = sizeof bk_builtin_rows - 1;\n"
  return table.concat(out, "\n")
end
