-- Files as a whole, read and written.
local M = {}

--- The bytes of a file; nil, message.
function M.read(name)
  local file, message = io.open(name, "rb")
  if not file then return nil, message end
  local text, why = file:read("*a")
  file:close()
  if not text then return nil, name .. ": " .. tostring(why) end
  return text
end

--- Write by a temporary name, so that nobody ever sees half a file; an unchanged file is not touched, so make does not
-- rebuild what depends on it. true, or nil, message.
function M.write(name, text)
  if M.read(name) == text then return true end
  local temporary = name .. ".new"
  local file, message = io.open(temporary, "wb")
  if not file then return nil, message end
  local ok, why = file:write(text)
  local closed, why_closed = file:close()
  if not ok or not closed then return nil, name .. ": " .. tostring(why or why_closed) end
  return os.rename(temporary, name)
end

return M
