-- What mail servers look things up in: text files made of the suppression list and the destinations, replaced at one
-- stroke; and the same answers one by one, for bouncekit.watch.socketmap.
--
--   access      Postfix, check_recipient_access: address or domain -> "REJECT 5.1.1 ..."
--   transport   Postfix, transport_maps: domain -> "slow:", "retry:4.7.0 ...", "pool:"
--   exim        Exim, lsearch*@: address or *@domain -> why it is on the list
--   domains     Exim, lsearch: domain -> "pause", "throttle", "reroute POOL"
local M = {}

M.DEFAULTS = { slow = "slow:", retry = "retry:" }

-- Reasons come from scripts, addresses from logs: neither may end a line or hold more than text.
local function clean(text)
  return ((text or ""):gsub("[%c\127]", " "):sub(1, 160))
end

-- A key of a line: what holds blanks, quotes, colons or signs of comments is no key of a text file, and is left out.
local function is_key(name)
  return not name:find("[%s%c\"\\:#\127]") and name ~= "" and #name <= 320
end

local function why(entry)
  return clean(entry.reason or entry.rule or "on the suppression list")
end

local function reroute(pool)
  pool = clean(pool):gsub("%s", "")
  return pool:find(":", 1, true) and pool or pool .. ":"
end

-- kind -> key and value of an entry; nil: not in this map.
local WRITE = {}

function WRITE.access(entry)
  return entry.recipient, "REJECT 5.1.1 not mailed any more: " .. why(entry)
end

function WRITE.transport(entry, options)
  if entry.kind == "throttle" then return entry.domain, options.slow or M.DEFAULTS.slow end
  if entry.kind == "reroute" and entry.pool then return entry.domain, reroute(entry.pool) end
  if entry.kind == "pause" then
    return entry.domain, (options.retry or M.DEFAULTS.retry) .. "4.7.0 paused: " .. why(entry)
  end
end

function WRITE.exim(entry)
  return (entry.scope == "domain" and "*@" or "") .. entry.recipient, why(entry)
end

function WRITE.domains(entry)
  return entry.domain, entry.kind == "reroute" and "reroute " .. clean(entry.pool) or entry.kind
end

local OF_LIST = { access = true, exim = true }
local SEPARATOR = { access = "  ", transport = "  ", exim = ": ", domains = ": " }

--- The kinds of maps.
M.KINDS = { "access", "transport", "exim", "domains" }

-- Entries of a watch for a map: only the watch's own stream.
local function entries(watch, kind, now)
  if not OF_LIST[kind] then return watch.destinations:entries(now) end
  local next_entry = watch.list:entries(now)
  return function()
    while true do
      local entry, message, code = next_entry()
      if not entry or not entry.stream or entry.stream == watch.stream then return entry, message, code end
    end
  end
end

local function each(watch, kind, options, now, put)
  local next_entry, written, left_out = entries(watch, kind, now), 0, 0
  while true do
    local entry, message, code = next_entry()
    if not entry then
      if code then return nil, message, code end
      return written, left_out
    end
    local key, value = WRITE[kind](entry, options)
    if key and is_key(key) then
      local ok, problem = put(key .. SEPARATOR[kind] .. value .. "\n")
      if not ok then return nil, problem, "input" end
      written = written + 1
    elseif key then
      left_out = left_out + 1
    end
  end
end

local function sync(name)
  local word = require("bouncekit.log.source").quote(name)
  if word then os.execute("sync -- " .. word .. " 2>/dev/null") end
end

--- Write a map: a new file beside the old one, on the disk, then in its place. Returns the number of lines and of entries
-- left out because no line of such a file can name them; or nil, message, code "store" or "input".
function M.write(watch, kind, name, options, now)
  local beside = ("%s.new"):format(name)
  local file, message = io.open(beside, "wb")
  if not file then return nil, message, "input" end
  local written, left_out, code = each(watch, kind, options or {}, now, function(line) return file:write(line) end)
  local ok, problem = file:close()
  if written and ok then
    sync(beside)
    ok, problem = os.rename(beside, name)
  end
  if not written or not ok then
    os.remove(beside)
    if not written then return nil, left_out, code end
    return nil, problem or "cannot be written", "input"
  end
  return written, left_out
end

--- One answer, as the map of that kind has it; nil when it has none; nil, message, "store".
function M.answer(watch, kind, key, options, now)
  local entry, message, code
  if OF_LIST[kind] then
    if not key:find("@", 1, true) then return nil end
    entry, message, code = watch.list:check(key, { now = now, stream = watch.stream })
    if code == "address" then return nil end
  else
    -- a socketmap is asked for the whole address only: transport(5), pattern tables
    entry, message, code = watch.destinations:check(key:match("@([^@]*)$") or key, now)
  end
  if not entry then return nil, message, code end
  local _, value = WRITE[kind](entry, options or {})
  return value
end

return M
