--- The suppression list: who is not to be mailed, on any store (see bouncekit.store).
--
--     local list = require("bouncekit.suppression").new(store)
--     list:add("ann@example.org", { reason = "user-unknown", now = os.time() })
--     if list:check("Ann@Example.org", { now = os.time() }) then ... end
--
-- An entry is for an address, for a whole domain, or for an address in one stream of mail. Times are seconds and come from
-- the caller.
-- @module bouncekit.suppression
local address = require "bouncekit.policy.address"
local csv = require "bouncekit.csv"
local date = require "bouncekit.date"

local M = {}

local error, find, floor, match, type = error, string.find, math.floor, string.match, type
local normalize, domain_of, escape = address.normalize, address.domain_of, address.escape
local plain, usual = address.plain, address.usual

local List = {}
List.__index = List

local PAGE = 500
-- No time lies beyond: what is no number, or none that whole seconds can hold, is a mistake of the caller's.
local LATEST = 2 ^ 52

--- The columns of an exported list.
M.COLUMNS = { "recipient", "scope", "stream", "reason", "rule", "added", "expires" }

-- Keys: "ann@example.org", "@example.org" for a domain, "news|ann@example.org" in a stream. With a hash function the
-- address is "#" and what the function makes of it; a domain stays readable: it is nobody's.
local function personal(self, bare)
  return self.hash and "#" .. self.hash(bare) or escape(bare)
end

local function bad(text)
  return nil, ("'%s' is no address"):format(tostring(text):sub(1, 100):gsub("%c", "?")), "address"
end

-- What a key stands for: recipient, scope and stream.
local function key_of(self, recipient, options)
  if options.scope == "domain" then
    local domain = address.domain((recipient:gsub("^.*@", "")))
    if not domain then return bad(recipient) end
    return "@" .. escape(domain), "domain"
  end
  local key = match(recipient, "^#%w+$")   -- hashed already: from an exported list
  if not key then
    local bare = normalize(recipient)
    if not bare then return bad(recipient) end
    key = personal(self, bare)
  end
  if options.stream then return escape(options.stream) .. "|" .. key, "stream" end
  return key, "address"
end

local function unescape(text)
  return (text:gsub("%%(%x%x)", function(hex) return string.char(tonumber(hex, 16)) end))
end

-- A value: when it was added, the rule, the reason. No tab is in the first two.
local function pack(options)
  local rule = escape(options.rule or "")
  return ("%d\t%s\t%s"):format(floor(options.now), rule, (options.reason or ""):sub(1, 1000):gsub("%c", " "))
end

local function unpack_entry(key, value, expires)
  local added, rule, reason = match(value, "^(%-?%d+)\t([^\t]*)\t(.*)$")
  if not added then return nil end
  local entry = { added = tonumber(added), expires = expires, rule = rule ~= "" and unescape(rule) or nil,
    reason = reason ~= "" and reason or nil }
  local stream, rest = match(key, "^([^|]*)|(.*)$")
  if find(key, "^@") then entry.scope, entry.recipient = "domain", unescape(key:sub(2))
  elseif stream then entry.scope, entry.stream, entry.recipient = "stream", unescape(stream), unescape(rest)
  else entry.scope, entry.recipient = "address", unescape(key) end
  return entry
end

local function now_of(name, options)
  local now = options and options.now
  if type(now) ~= "number" or not (now > -LATEST and now < LATEST) then
    error(("bad argument #2 to '%s' (a table with the time in field 'now' expected)"):format(name), 3)
  end
  return now
end

--- Put on the list. options: `now`; `scope = "domain"` for a whole domain; `stream` for one stream; `reason`, `rule`,
-- `expires` (a time; without it for ever). Fractions of a second are dropped.
-- @treturn boolean true; or nil, message, code "address" or "store"
function List:add(recipient, options)
  now_of("add", options)
  if type(recipient) ~= "string" then error("bad argument #1 to 'add' (string expected)", 2) end
  local expires = options.expires
  if expires ~= nil and not (type(expires) == "number" and expires > -LATEST and expires < LATEST) then
    error("bad argument #2 to 'add' (expires is a time)", 2)
  end
  local key, scope, code = key_of(self, recipient, options)
  if not key then return nil, scope, code end
  return self.store:set(self.space, key, pack(options), expires and floor(expires))
end

--- Do what a policy decided, if it is for this list: a decision to suppress. Returns whether it was.
function List:apply(decision, now)
  if decision.kind ~= "suppress" or not decision.recipient then return false end
  local options = { now = now, scope = decision.scope, rule = decision.rule, reason = decision.reason,
    expires = decision.expires }
  if decision.scope == "stream" then options.stream = unescape(match(decision.key, "^([^|]*)|") or "") end
  local target = decision.scope == "domain" and decision.key or decision.recipient
  return self:add(target, options)
end

-- The keys under which a recipient may stand: the address, its domain, the address in a stream. nil, message, "address".
-- The list is used again where the store has answered before anybody else can ask.
local function keys_of(self, recipient, stream)
  local key, domain, all = nil, nil, nil
  if not self.hash and type(recipient) == "string" then key, domain, all = plain(recipient) end
  if not key then
    local bare = normalize(recipient)
    if not bare then return bad(recipient) end
    key, domain = personal(self, bare), escape(domain_of(bare))
  end
  local keys = self.keys or {}
  keys[1], keys[2] = key, all or "@" .. domain
  keys[3] = stream and escape(stream) .. "|" .. key or nil
  return keys
end

--- Is this recipient on the list? options: `now`, and `stream` to look in that stream too.
-- @treturn table entry: recipient, scope, stream, reason, rule, added, expires; nil when not; nil, message, code "address"
--   for what is no address, "store" when the store fails
function List:check(recipient, options)
  local now = now_of("check", options)
  local keys, message, code = keys_of(self, recipient, options.stream)
  if not keys then return nil, message, code end
  local found, value, expires = self.store:any(self.space, keys, now)
  if found then return unpack_entry(found, value, expires) end
  if value then return nil, value, "store" end
end

--- Is this recipient on the list? As `check`, for who wants no more than that: quicker. `stream` may be nil.
-- @treturn boolean false for what is no address too; nil, message, "store" when the store fails
function List:has(recipient, now, stream)
  if type(now) ~= "number" then error("bad argument #2 to 'has' (a time expected)", 2) end
  if not stream and type(recipient) == "string" then
    local ending, either = self.ending, self.either
    if ending then
      local is = ending(self.store, self.space, recipient, usual, now)
      if is ~= nil then return is end
    elseif either then
      local key, _, all = plain(recipient)
      if key then return either(self.store, self.space, key, all, now) end
    end
  end
  local keys = keys_of(self, recipient, stream)
  if not keys then return false end
  local found, message = self.store:any(self.space, keys, now)
  if found then return true end
  if message then return nil, message, "store" end
  return false
end

-- Of many, with few waits: which of the keys are there.
local function present(self, keys, now)
  local list, seen = {}, {}
  for i = 1, #keys do
    for j = 1, keys[i] and #keys[i] or 0 do
      local key = keys[i][j]
      if not seen[key] then seen[key], list[#list + 1] = true, key end
    end
  end
  return self.store:present(self.space, list, now)
end

-- Where nothing is waited for, asking together is only more work.
local function one_by_one(self, recipients, now, stream)
  local out = {}
  for i = 1, #recipients do
    local is, message, code = self:has(recipients[i], now, stream)
    if is == nil then return nil, message, code end
    out[i] = is
  end
  return out
end

--- Which of these are on the list? `recipients` is a list of some hundred or thousand; they are asked for together.
-- @treturn table list of true and false, in order (false for what is no address); or nil, message, "store"
function List:has_each(recipients, now, stream)
  if type(recipients) ~= "table" then error("bad argument #1 to 'has_each' (a list expected)", 2) end
  if type(now) ~= "number" then error("bad argument #2 to 'has_each' (a time expected)", 2) end
  if self.store.immediate then return one_by_one(self, recipients, now, stream) end
  local lent, keys, out = self.keys, {}, {}
  self.keys = nil   -- each has keys of its own here
  for i = 1, #recipients do keys[i] = keys_of(self, recipients[i], stream) or false end
  self.keys = lent
  local there, message, code = present(self, keys, now)
  if not there then return nil, message, code end
  for i = 1, #recipients do
    out[i] = false
    for j = 1, keys[i] and #keys[i] or 0 do out[i] = out[i] or there[keys[i][j]] == true end
  end
  return out
end

--- Take off the list. options: `scope`, `stream` as for `add`. Returns true when it was there, else false.
function List:remove(recipient, options)
  local key, message, code = key_of(self, recipient, options or {})
  if not key then return nil, message, code end
  return self.store:delete(self.space, key)
end

--- Drop what has expired. Returns how many (of all the store holds).
function List:expire(now)
  return self.store:expire(now)
end

--- An iterator over the entries, in the store's order. It ends with nil, message, "store" when the store fails.
function List:entries(now)
  local rows, i, after = {}, 0, nil
  return function()
    while true do
      i = i + 1
      if not rows[i] then
        local more, message, code = self.store:list(self.space, after, PAGE)
        if not more then return nil, message, code end
        if #more == 0 then return nil end
        rows, i, after = more, 1, more[#more].key
      end
      local row = rows[i]
      local entry = not (row.expires and row.expires <= now) and unpack_entry(row.key, row.value, row.expires)
      if entry then return entry end
    end
  end
end

--- Numbers: total, by scope, by reason, and how many expire some day.
function List:stats(now)
  local out = { total = 0, scopes = {}, reasons = {}, expiring = 0 }
  local next_entry = self:entries(now)
  while true do
    local e, message, code = next_entry()
    if not e then
      if message then return nil, message, code end
      return out
    end
    out.total = out.total + 1
    out.scopes[e.scope] = (out.scopes[e.scope] or 0) + 1
    local reason = e.reason or e.rule or ""
    out.reasons[reason] = (out.reasons[reason] or 0) + 1
    if e.expires then out.expiring = out.expiring + 1 end
  end
end

--- Write the list as CSV: `write(line)` is called for the header and each entry. Returns the number of entries.
function List:export(write, now)
  write(csv.line(M.COLUMNS))
  local n, next_entry = 0, self:entries(now)
  while true do
    local e, message, code = next_entry()
    if not e then
      if message then return nil, message, code end
      return n
    end
    n = n + 1
    write(csv.line { e.recipient, e.scope, e.stream or "", e.reason or "", e.rule or "", date.iso(e.added),
      e.expires and date.iso(e.expires) or "" })
  end
end

-- Reading lists: ours, and those of mail services, whose columns have other names.
local NAMES = {
  recipient = "recipient", email = "recipient", address = "recipient", ["email address"] = "recipient",
  emailaddress = "recipient", scope = "scope", stream = "stream", rule = "rule",
  reason = "reason", error = "reason", type = "reason", description = "reason",
  added = "added", created = "added", created_at = "added", date = "added", updated = "added", expires = "expires",
}

local function header_of(fields)
  local columns, known = {}, false
  for i, field in ipairs(fields) do
    local name = NAMES[field:lower():gsub("^\239\187\191", ""):gsub("^%s+", ""):gsub("%s+$", "")]
    if name and not columns[name] then columns[name], known = i, known or name == "recipient" end
  end
  return known and columns or nil
end

local function separator_of(line)
  if line:find("\t", 1, true) then return "\t" end
  if line:find(";", 1, true) and not line:find(",", 1, true) then return ";" end
  return ","
end

local function add_record(self, fields, columns, now)
  local function get(name)
    local value = columns[name] and fields[columns[name]]
    return value and value ~= "" and value or nil
  end
  local recipient = get "recipient" or ""
  local options = { now = date.parse(get "added") or now, scope = get "scope", stream = get "stream", reason = get "reason",
    rule = get "rule", expires = date.parse(get "expires") }
  if not get "scope" and recipient:find("^@") then options.scope = "domain" end
  if options.expires and options.expires <= now then return "expired" end
  return self:add(recipient:gsub("^%s+", ""):gsub("%s+$", ""), options)
end

--- Read a list: CSV with a header (our columns, or email, reason, created ... of others), or one address a line.
-- `next_line` is an iterator over lines; on_bad(number, text), if given, hears of records without an address.
-- @treturn table counts: added, bad, expired; or nil, message, "store"
function List:import(next_line, now, on_bad)
  local out, columns = { added = 0, bad = 0, expired = 0 }, nil
  local first = next_line()
  if not first then return out end
  local function lines()
    local line = first
    if line then first = nil else line = next_line() end
    return line
  end
  local next_record = csv.records(lines, separator_of(first))
  local number_of_batch, failed, ended = 1000, nil, false
  local function some()
    for _ = 1, number_of_batch do
      local fields, number = next_record()
      if not fields then
        ended = true
        return true
      end
      local header = not columns and header_of(fields)
      if header then
        columns = header
      elseif #fields > 1 or fields[1]:find("%S") then
        columns = columns or { recipient = 1 }
        local done, message, code = add_record(self, fields, columns, now)
        if code == "store" then
          failed = message
          return nil, message
        end
        local what = done == "expired" and "expired" or done and "added" or "bad"
        out[what] = out[what] + 1
        if what == "bad" and on_bad then on_bad(number, message) end
      end
    end
    return true
  end
  repeat
    local ok, message, code = self.store:batch(some)
    if not ok then return nil, failed or message, code end
  until ended
  return out
end

--- A list on a store. options: `name`, for several lists on one store (default "suppressed"); `hash`, a function that makes
-- an address unreadable (letters and digits): then no address is kept, and checks still work.
function M.new(store, options)
  options = options or {}
  return setmetatable({ store = store, space = options.name or "suppressed", hash = options.hash,
    keys = store.immediate and {} or nil, either = not options.hash and store.either or false,
    ending = not options.hash and store.ending or false }, List)
end

return M
