--- Reader of lexicon files, rule files and the tables beside them -> the row text the core compiles.
-- The only parser of this syntax: the build uses it for data/, and a program uses it for its own rules. It needs no
-- C, never raises on bad data (errors are collected with file, line and a hint), and gives the same bytes from every
-- Lua: nothing here depends on the order of pairs().

-- The parts: rulefile/lines (lines and values), lexicon (classes of words), rules, tables, rows (what comes out).

local lines = require "bouncekit.rulefile.lines"

local M = { limits = lines.limits }
local Reader = {}
Reader.__index = Reader
for _, part in ipairs { "lexicon", "rules", "tables", "rows" } do
  for name, method in pairs(require("bouncekit.rulefile." .. part)) do Reader[name] = method end
end

--- New reader. options.categories: list of known category names (nil: any); options.examples = false: rules may come
-- without examples.
function M.new(options)
  options = options or {}
  local self = setmetatable({}, Reader)
  self.rules_list, self.silenced, self.by_id = {}, {}, {}
  self.classes, self.skip_words, self.skip_set = {}, {}, {}
  self.code_rows, self.provider_rows, self.blocklist_rows, self.order_list = {}, {}, {}, {}
  self.provider_known, self.error_list, self.phrase_rows = {}, {}, 0
  self.need_examples = options.examples ~= false
  if options.categories then
    self.known = {}
    for _, name in ipairs(options.categories) do self.known[name] = true end
  end
  return self
end

function Reader:fail(file, line, message)
  local list = self.error_list
  if #list < M.limits.errors then
    list[#list + 1] = { file = file, line = line, message = message }
  elseif #list == M.limits.errors then
    list[#list + 1] = { file = file, line = line, message = "too many errors: the rest is not shown" }
  end
end

--- The errors so far, in the order found: { {file, line, message}, ... }.
function Reader:errors()
  return self.error_list
end

--- One error as a compiler would print it.
function M.format_error(e)
  return ("%s:%d: %s"):format(e.file, e.line, e.message)
end

return M
