-- What the readers of rule files, lexicon files and tables share: lines, fields, bounds, and how values look.
local M = {}

M.limits = {
  line = 4096,             -- bytes of a line
  rules = 20000,
  phrases = 100000,        -- rows of all phrases together
  members = 65536,         -- members of one class
  conditions = 32,         -- conditions of one rule
  values = 256,            -- values of one condition
  examples = 200,          -- examples of one rule
  errors = 200,            -- errors kept; reading goes on
  retry = 30 * 86400,      -- seconds
}

--- Call visit(line, number) for each line; lines too long or with control characters are reported and left out.
function M.each_line(self, text, file, visit)
  local number, size = 0, #text
  local pos = text:sub(1, 3) == "\239\187\191" and 4 or 1   -- a byte order mark, as editors on Windows write it
  while pos <= size do
    local stop = text:find("\n", pos, true) or size + 1
    number = number + 1
    if stop - pos > M.limits.line then
      self:fail(file, number, "the line is longer than " .. M.limits.line .. " bytes: cut it into several")
    else
      local line = text:sub(pos, stop - 1):gsub("\r$", "")
      if line:gsub("\t", " "):find("%c") then
        self:fail(file, number, "the line has control characters in it: is the file plain text (UTF-8)?")
      else
        visit(line, number)
      end
    end
    pos = stop + 1
  end
end

function M.trim(s)
  return (s:gsub("^%s+", ""):gsub("%s+$", ""))
end

--- Call visit(fields, number) for each data row of a tab-separated table; the first row is its header.
function M.each_row(self, text, file, header, visit)
  local seen = false
  M.each_line(self, text, file, function (line, number)
    if line == "" or line:find("^#") then return end
    if not seen then
      seen = true
      if line ~= header:gsub(" ", "\t") then self:fail(file, number, "the header must be: " .. header) end
      return
    end
    local fields = {}
    for field in (line .. "\t"):gmatch("([^\t]*)\t") do fields[#fields + 1] = field end
    visit(fields, number)
  end)
end

M.PERMANENCE = { hard = true, permanent = true, temporary = true, success = true }

function M.known_category(self, name)
  return not self.known or self.known[name]
end

-- The numbers of an enhanced code have at most three digits each.
function M.is_enhanced(value, pattern)
  return value:find(pattern) and not value:find("%d%d%d%d")
end

return M
