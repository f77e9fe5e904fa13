-- Rules and the policy, read again when their files change. What cannot be read or is wrong is said once, and what was
-- in force stays in force.
local M = {}

local Reload = {}
Reload.__index = Reload

-- The files as they are now: when they changed and how long they are.
local function stamp_of(names, stat)
  local out = {}
  for i, name in ipairs(names) do
    local err, info = stat(name)
    out[i] = (err or not info) and "-" or ("%s/%s"):format(tostring(info.mtime), tostring(info.size))
  end
  return table.concat(out, " ")
end

--- Something made of files. make() gives it, or nil and a message. stat as rspamd_util.stat: err, { mtime, size }.
function M.new(names, make, stat)
  local self = setmetatable({ names = names, make = make, stat = stat }, Reload)
  self.stamp = stamp_of(names, stat)
  return self
end

--- Make it: the first time. Returns it, or nil and a message.
function Reload:load()
  local value, message = self.make()
  if value then self.value = value end
  return value, message
end

--- Make it anew if its files changed: true when it did, false and a message when it could not, nil when nothing changed.
function Reload:look()
  local stamp = stamp_of(self.names, self.stat)
  if stamp == self.stamp then return nil end
  self.stamp = stamp
  local value, message = self.make()
  if not value then return false, message end
  self.value = value
  return true
end

return M
