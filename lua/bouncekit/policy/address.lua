-- Addresses as keys. Two spellings of one mailbox must be one key: a suppression that a capital letter undoes is none.
local M = {}

-- Longer than any address (RFC 5321 4.5.3.1: 64 + 1 + 255, and UTF-8 takes more): no key grows without bound.
local LONGEST = 1024
M.LONGEST = LONGEST

local find, lower, match, sub = string.find, string.lower, string.match, string.sub

--- An address, bare: without angle brackets and blanks around it, letters of ASCII small (servers that tell "Ann" from
-- "ann" are not met in practice), no dot behind the domain. nil for what has no local part or no domain.
function M.normalize(address)
  if type(address) ~= "string" or #address > LONGEST then return nil end
  if find(address, "^[%w._+-]+@[%w.-]*%w$") then return lower(address) end   -- nearly all
  if find(address, "[<%s>]") then
    address = match(address, "^%s*<?%s*(.-)%s*>?%s*$")
    if not address or find(address, "[%c<>]") then return nil end
  elseif find(address, "%c") then
    return nil
  end
  if find(address, "%.$") then address = sub(address, 1, -2) end
  if not find(address, "^.+@[^@]+$") then return nil end
  return lower(address)
end

-- Domains come again and again: what a domain's text, with the @ before it, comes to is kept, for the first so many, and
-- then forgotten. `small` has those that are keys as they stand.
local MAX_KEPT = 5000
local kept, small, kept_count = {}, {}, 0

local function plain_domain(text)
  local domain = find(text, "^@[%w.-]*%w$") and lower(sub(text, 2))
  if not domain then return nil end
  if #text > 256 then return domain end
  if kept_count >= MAX_KEPT then kept, small, kept_count = {}, {}, 0 end
  kept[text], kept_count = domain, kept_count + 1
  if text == "@" .. domain then small[text] = domain end
  return domain
end

--- The usual address in one step: itself and its domain as keys, both normalized, and nothing in them to escape, and the
-- domain with an @ before it; nil for all others. One with small letters and a known domain is its own key.
function M.plain(address)
  if #address > LONGEST then return nil end
  local _, at = find(address, "^[a-z0-9._+-]+@")   -- ranges: half the time of %l and %d
  if at then
    local text = sub(address, at)
    local domain = small[text]
    if domain then return address, domain, text end
  else
    _, at = find(address, "^[%w._+-]+@")
    if not at then return nil end
  end
  local text = sub(address, at)
  local domain = kept[text] or plain_domain(text)
  if domain then return lower(address), domain, "@" .. domain end
end

--- Where the @ is in an address that is its own key, and its domain too: usual characters, letters small. nil for all
-- others. No text is made.
function M.usual(address)
  if #address > LONGEST then return nil end
  local _, _, at = find(address, "^[a-z0-9._+-]+()@[a-z0-9.-]*[a-z0-9]$")
  return at
end

--- A domain: small letters, no dot behind it; nil for what is none.
function M.domain(domain)
  if type(domain) ~= "string" or domain == "" or #domain > LONGEST or find(domain, "[%c%s@<>]") then return nil end
  if find(domain, "%.$") then domain = sub(domain, 1, -2) end
  return domain ~= "" and lower(domain) or nil
end

--- The domain of an address that normalize gave.
function M.domain_of(address)
  return match(address, "@([^@]+)$")
end

--- Bytes that would disturb a key as %XX: keys are printable, and no part of one can pretend to be two.
function M.escape(text)
  if not find(text, "[%c%%|{}]") then return text end
  return (text:gsub("[%c%%|{}]", function(c) return ("%%%02X"):format(c:byte()) end))
end

return M
