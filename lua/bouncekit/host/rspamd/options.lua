-- The section `bouncekit { ... }` of Rspamd's configuration: what may stand in it, and what is so without a word.
local M = {}

--- Options: their type and default. A list may be written as one string.
M.KNOWN = {
  domains = { "list" },                          -- ours: their Message-IDs tell our returned mail from forged mail
  key = { "string" },                            -- secret of signed Message-IDs and BATV senders
  batv = { "boolean", false },                   -- every sender of ours is signed: a bounce to another is forged
  verp = { "string" },                           -- "bounces+{recipient}@lists.example.com"
  trust = { "string", "ours" },                  -- whose bounces count: "ours", or "any"
  policy = { "string", "bulk" },                 -- a shipped policy or a file; "none": no counters, no suppression
  stream = { "string" },                         -- the stream of mail; without it the List-Id of the returned message
  list = { "string", "suppressed" },             -- name of the suppression list
  prefix = { "string", "bouncekit:" },           -- of all keys in Redis
  shards = { "number", 64 },                     -- as the command line has it
  wait = { "boolean", false },                   -- a report waits for Redis, and what was decided stands in symbols
  outgoing = { "boolean", false },               -- look recipients of authenticated senders up in the list
  rules = { "list" },                            -- rule files of one's own
  reload = { "number", 10 },                     -- seconds between two looks at the rule files and the policy
  retry = { "number", 1 },                       -- seconds between two tries while Redis is away
  every = { "boolean", false },                  -- read every message, not only those that look like a report
  backscatter_score = { "number", 2 },
}

-- What belongs to Rspamd itself in a module's section.
local HOST = { enabled = true, servers = true, read_servers = true, write_servers = true, redis = true, timeout = true,
  password = true, db = true, database = true, dbname = true, sentinels = true, sentinel_watch_time = true,
  sentinel_masters_pattern = true, master_name = true, expand_keys = true, sentinel_master_maxerrors = true }

local function as_list(value)
  if type(value) == "string" then return { value } end
  if type(value) ~= "table" then return nil end
  local out = {}
  for i = 1, math.min(#value, 1000) do
    if type(value[i]) ~= "string" then return nil end
    out[i] = value[i]
  end
  return out
end

local function convert(kind, value)
  if kind == "list" then return as_list(value) end
  if kind == "number" then return type(value) == "number" and value >= 0 and value < 1e9 and value or nil end
  if type(value) == kind then return value end
end

--- The options, and a list of messages about what was not understood (the default stands then).
function M.read(section)
  local out, wrong = {}, {}
  for name, spec in pairs(M.KNOWN) do
    local given = section[name]
    if given ~= nil then
      out[name] = convert(spec[1], given)
      if out[name] == nil then wrong[#wrong + 1] = ("option '%s' is no %s"):format(name, spec[1]) end
    end
    if out[name] == nil then out[name] = spec[2] end
  end
  for name in pairs(section) do
    if not M.KNOWN[name] and not HOST[name] then wrong[#wrong + 1] = ("there is no option '%s'"):format(tostring(name)) end
  end
  if out.trust ~= "ours" and out.trust ~= "any" then
    wrong[#wrong + 1] = ("option 'trust' is \"ours\" or \"any\", not '%s'"):format(out.trust)
    out.trust = "ours"
  end
  if out.shards < 1 then out.shards = M.KNOWN.shards[2] end
  for _, name in ipairs { "reload", "retry" } do
    if out[name] < 0.1 then out[name] = 0.1 end
  end
  table.sort(wrong)
  return out, wrong
end

return M
