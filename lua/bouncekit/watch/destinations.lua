-- Domains that mail is to go to slowly, by another way, or not at all for now: what a policy's throttles, pauses and
-- reroutes come to for an MTA. Kept in a store (bouncekit.store), a record a domain and kind.
local address = require "bouncekit.policy.address"

local M = {}

local SPACE = "destination"
local PAGE = 500

-- A reroute that names no end lasts so long: an MTA's map holds for a time, not for one message.
local REROUTE = 3600

-- In the order in which they count.
local ORDER = { "pause", "throttle", "reroute" }
local LETTER = { pause = "p|", throttle = "t|", reroute = "r|" }
local KIND = { p = "pause", t = "throttle", r = "reroute" }

local Destinations = {}
Destinations.__index = Destinations

local function clean(text)
  return ((text or ""):sub(1, 200):gsub("%c", " "))
end

--- Do what a policy decided about the domain of a message. Returns true when the decision was of these kinds and is kept,
-- false when it was not; nil, message, "store" when the store failed.
function Destinations:apply(decision, recipient, now)
  local letter = LETTER[decision.kind]
  local bare = letter and address.normalize(recipient)
  local domain = bare and address.domain_of(bare)
  if not domain then return false end
  local expires = decision.recovered or decision.expires or now + REROUTE
  local value = ("%s\t%s\t%s"):format(clean(decision.pool), clean(decision.rule), clean(decision.reason))
  local ok, message = self.store:set(SPACE, letter .. address.escape(domain), value, expires)
  if not ok then return nil, message, "store" end
  return true
end

local function unescape(text)
  return (text:gsub("%%(%x%x)", function(two) return string.char(tonumber(two, 16)) end))
end

local function entry_of(key, value, expires)
  local kind, domain = key:match("^(%a)|(.+)$")
  local pool, rule, reason = value:match("^([^\t]*)\t([^\t]*)\t(.*)$")
  if not KIND[kind] or not pool then return nil end
  return { kind = KIND[kind], domain = unescape(domain), pool = pool ~= "" and pool or nil, rule = rule,
    reason = reason ~= "" and reason or nil, expires = expires }
end

--- What holds for a domain now: an entry with kind ("pause", "throttle", "reroute"), domain, expires, and pool, rule,
-- reason; nil when nothing does; nil, message, "store".
function Destinations:check(domain, now)
  local name = address.domain(domain)
  if not name then return nil end
  local keys = {}
  for i, kind in ipairs(ORDER) do keys[i] = LETTER[kind] .. address.escape(name) end
  local key, value, expires = self.store:any(SPACE, keys, now)
  if key then return entry_of(key, value, expires) end
  if value then return nil, value, "store" end
end

--- An iterator over the domains something holds for, each once. It ends with nil, message, "store" when the store fails.
function Destinations:entries(now)
  local rows, i, after = {}, 0, nil
  return function()
    while true do
      i = i + 1
      if not rows[i] then
        local more, message, code = self.store:list(SPACE, after, PAGE)
        if not more then return nil, message, code end
        if #more == 0 then return nil end
        rows, i, after = more, 1, more[#more].key
      end
      local row = rows[i]
      local entry = not (row.expires and row.expires <= now) and entry_of(row.key, row.value, row.expires)
      if entry then
        local first, message, code = self:check(entry.domain, now)
        if code then return nil, message, code end
        if first and first.kind == entry.kind then return entry end
      end
    end
  end
end

--- Destinations in a store.
function M.new(store)
  return setmetatable({ store = store }, Destinations)
end

return M
