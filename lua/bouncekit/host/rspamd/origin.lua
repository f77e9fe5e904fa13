-- Is a report about a message of ours? Without a sign of that it may be backscatter, or forged to have somebody
-- suppressed.
local verp = require "bouncekit.verp"

local M = {}

local Origin = {}
Origin.__index = Origin

--- A judge. options: `domains`, `key`, `batv`, `verp` of the configuration; hmac: function(algorithm, key, data), bytes.
-- Or nil, message: the pattern of `verp` is none.
function M.new(options, hmac)
  local self = { options = { domains = options.domains, key = options.key, hmac = hmac }, batv = options.batv }
  if options.verp then
    local pattern, message = verp.pattern(options.verp)
    if not pattern then return nil, "option 'verp': " .. message end
    self.pattern = pattern
  end
  return setmetatable(self, Origin)
end

--- The recipient that an envelope recipient of the report carries, if it is one of our VERP senders.
function Origin:carried(address)
  if not self.pattern or not address then return nil end
  local inner = verp.batv_decode(address)
  local found = self.pattern:decode(inner or address)
  return found and found.recipient
end

-- What the address says that the report came to; nil when it says nothing.
local function by_address(self, address, now)
  if not self.options.key or not address then return nil end
  local checked, why, code = verp.batv_check(address, { key = self.options.key, hmac = self.options.hmac, now = now })
  if checked then return "ours", "signed recipient" end
  if code == "NOCRYPTO" or not self.batv then return nil end
  return "forged", code == "NONE" and "the recipient is not signed" or why
end

--- "ours", "forged" or "unknown", and why. address: to whom the report came; failure: the first result, or nil.
function Origin:judge(address, failure, now)
  local answer, why = by_address(self, address, now)
  if answer then return answer, why end
  answer, why = verp.origin(failure or {}, { domains = self.options.domains, key = self.options.key,
    hmac = self.options.hmac, now = now })
  if answer == "ours" then return answer, why end
  if not self.options.key and self:carried(address) then return "ours", "VERP recipient" end
  return answer, why
end

return M
