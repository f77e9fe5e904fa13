-- What is wrong with the data, collected: one run shows all of it.
local M = {}
M.__index = M

function M.new()
  return setmetatable({ list = {} }, M)
end

function M:add(file, line, message, ...)
  if select("#", ...) > 0 then message = message:format(...) end
  self.list[#self.list + 1] = ("%s:%d: %s"):format(file, line, message)
end

function M:count()
  return #self.list
end

function M:text()
  if #self.list == 0 then return "" end
  return table.concat(self.list, "\n") .. "\n"
end

return M
