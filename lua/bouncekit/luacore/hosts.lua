-- Hosts: the zone of the longest suffix, labels whole.
local bytes = require "bouncekit.luacore.bytes"

local sub, find, lower = string.sub, string.find, bytes.lower
local MAX_HOST = 255

local M = {}

local function zone_of(zones, host)
  if #host > MAX_HOST then return nil end
  host = lower(host)
  local at = 1
  while at <= #host do
    local value = zones[sub(host, at)]
    if value then return value end
    at = (find(host, ".", at, true) or #host) + 1
  end
  return nil
end

--- The provider of a host, or nil.
function M.provider(rs, host)
  return zone_of(rs.provider_zones, host)
end

--- The blocklist whose zone a host is in, or nil.
function M.list(rs, host)
  return zone_of(rs.list_zones, host)
end

return M
