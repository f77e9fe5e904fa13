-- bouncekit suppress add|check|remove|list|import|export|filter|stats
local M = {}

-- The columns of a list as JSON.
M.KEYS = { "recipient", "scope", "stream", "reason", "rule", "added", "expires" }

local function with_store(c)
  c:option("--store", "Where the list is: an SQLite file, or redis://HOST:PORT/DB; default: $BOUNCEKIT_STORE, or "
    .. ".bouncekit.db in the home folder.")
  return c
end

local function with_target(c)
  c:flag("--domain", "The arguments are domains: everybody there.")
  c:option("--stream", "Only in this stream of mail.")
  return c
end

function M.define(parser)
  local c = parser:command("suppress", "Keep the list of who is not to be mailed.")
  c:command_target("verb"):require_command(true)
  local add = with_target(with_store(c:command("add", "Put addresses on the list.")))
  add:argument("address"):args("+")
  add:option("--reason", "Why, in words.")
  add:option("--lasts", "For how long: 30d, 12h, ...; for ever without it.")
  local check = with_store(c:command("check", "Show the entries of addresses; exit 1 when none is on the list."))
  check:argument("address"):args("+")
  check:option("--stream", "Look in this stream too.")
  check:flag("--json", "One JSON object an entry.")
  local remove = with_target(with_store(c:command("remove", "Take addresses off the list; exit 1 when none was on it.")))
  remove:argument("address"):args("+")
  local list = with_store(c:command("list", "Show the list."))
  list:flag("--json", "One JSON object an entry.")
  local import = with_store(c:command("import", "Read a list: CSV with a header, or an address a line."))
  import:argument("file", "Files; - is standard input."):args("*"):default("-")
  with_store(c:command("export", "Write the list as CSV."))
  local filter = with_store(c:command("filter", "Copy the addresses that are not on the list from standard input."))
  filter:option("--stream", "Look in this stream too.")
  filter:flag("--suppressed", "Copy those that are on the list instead.")
  with_store(c:command("stats", "Count the entries by scope and reason."))
end

local function store_name(args)
  if args.store then return args.store end
  local name = os.getenv("BOUNCEKIT_STORE")
  if name and name ~= "" then return name end
  local home = os.getenv("HOME")
  return home and home ~= "" and home .. "/.bouncekit.db" or nil
end

-- A server that goes away, and that it is back, is told once.
local function tell(why)
  io.stderr:write(why and "bouncekit: Redis does not answer: " .. why .. "\n" or "bouncekit: Redis answers again\n")
end

--- The store that the arguments name; or nil, message. long: true for a program that goes on when the store fails.
function M.open_store(args, long)
  local name = store_name(args)
  if not name then return nil, "there is no home folder: give --store FILE" end
  if name:find "^redis://" then return require("bouncekit.store.redis_client").open(name, long and tell or nil) end
  return require("bouncekit.store.sqlite").open(name)
end

local function show(entry, json)
  if json then
    io.write(json.object(entry, M.KEYS, true), "\n")
    return
  end
  local date, escape = require "bouncekit.date", require("bouncekit.terminal").escape
  local what = entry.scope == "domain" and "@" .. entry.recipient or entry.recipient
  if entry.stream then what = what .. " in " .. entry.stream end
  local parts = { escape(what), "since " .. date.iso(entry.added) }
  if entry.expires then parts[#parts + 1] = "until " .. date.iso(entry.expires) end
  if entry.rule then parts[#parts + 1] = "rule " .. escape(entry.rule) end
  if entry.reason then parts[#parts + 1] = escape(entry.reason) end
  print(table.concat(parts, "  "))
end

local function json_of(args)
  local json = require "bouncekit.json"
  if args.json and json.missing then return nil, json.missing end
  return args.json and json or false
end

local VERB = {}

function VERB.add(args, list, now)
  local options = { now = now, reason = args.reason, stream = args.stream, scope = args.domain and "domain" or nil }
  if args.domain and args.stream then return 2, "a domain is on the list in all streams: --domain or --stream" end
  if args.lasts then
    local seconds = require("bouncekit.policy.duration").seconds(args.lasts)
    if not seconds then return 2, "not a duration: " .. args.lasts .. " (30d, 12h, 90s, ...)" end
    options.expires = now + seconds
  end
  for _, address in ipairs(args.address) do
    local ok, message, code = list:add(address, options)
    if not ok then return code == "address" and 2 or 3, message end
  end
  return 0
end

function VERB.check(args, list, now)
  local json, missing = json_of(args)
  if missing then return 2, missing end
  local found = false
  for _, address in ipairs(args.address) do
    local entry, message, code = list:check(address, { now = now, stream = args.stream })
    if message then return code == "address" and 2 or 3, message end
    if entry then
      show(entry, json)
      found = true
    end
  end
  return found and 0 or 1
end

function VERB.remove(args, list)
  local options, found = { stream = args.stream, scope = args.domain and "domain" or nil }, false
  for _, address in ipairs(args.address) do
    local ok, message, code = list:remove(address, options)
    if ok == nil then return code == "address" and 2 or 3, message end
    found = found or ok
  end
  return found and 0 or 1
end

function VERB.list(args, list, now)
  local json, missing = json_of(args)
  if missing then return 2, missing end
  local next_entry = list:entries(now)
  while true do
    local entry, message = next_entry()
    if not entry then return message and 3 or 0, message end
    show(entry, json)
  end
end

function VERB.import(args, list, now)
  local input, escape = require "bouncekit.cli.input", require("bouncekit.terminal").escape
  local files = type(args.file) == "table" and args.file or { args.file }
  local total = { added = 0, bad = 0, expired = 0 }
  for _, name in ipairs(#files > 0 and files or { "-" }) do
    local file, message = io.stdin, nil
    if name ~= "-" then file, message = io.open(name, "rb") end
    if not file then return 3, message end
    local counts
    counts, message = list:import(input.lines(file), now, function(number, why)
      io.stderr:write(("%s:%d: %s\n"):format(escape(name), number, escape(why or "no address")))
    end)
    if name ~= "-" then file:close() end
    if not counts then return 3, message end
    for key, n in pairs(counts) do total[key] = total[key] + n end
  end
  print(("%d added, %d expired, %d without an address"):format(total.added, total.expired, total.bad))
  return total.bad > 0 and total.added == 0 and 1 or 0
end

function VERB.export(_, list, now)
  local n, message = list:export(function(line) io.write(line, "\n") end, now)
  return n and 0 or 3, message
end

-- So many are asked for at once.
local FILTERED = 600

-- What is no address is copied: nothing is known against it, and a list must not lose lines unseen.
function VERB.filter(args, list, now)
  local next_line = require("bouncekit.cli.input").lines(io.stdin)
  local read, held, line = 0, 0, nil
  repeat
    local lines = {}
    while #lines < FILTERED do
      line = next_line()
      if not line then break end
      if line:find("%S") then lines[#lines + 1] = line end
    end
    local there, message = list:has_each(lines, now, args.stream)
    if not there then return 3, message end
    for i = 1, #lines do
      if there[i] then held = held + 1 end
      if there[i] == (args.suppressed == true) then io.write(lines[i], "\n") end
    end
    read = read + #lines
  until not line
  io.stderr:write(("%d read, %d on the list\n"):format(read, held))
  return 0
end

local function sorted(counts)
  local list = {}
  for name, n in pairs(counts) do list[#list + 1] = { name, n } end
  table.sort(list, function(a, b)
    if a[2] ~= b[2] then return a[2] > b[2] end
    return a[1] < b[1]
  end)
  return list
end

function VERB.stats(_, list, now)
  local stats, message = list:stats(now)
  if not stats then return 3, message end
  local escape = require("bouncekit.terminal").escape
  print(("%8d  entries"):format(stats.total))
  print(("%8d  expire"):format(stats.expiring))
  for _, row in ipairs(sorted(stats.scopes)) do print(("%8d  scope %s"):format(row[2], row[1])) end
  for i, row in ipairs(sorted(stats.reasons)) do
    if i > 40 then break end
    print(("%8d  %s"):format(row[2], row[1] == "" and "without a reason" or escape(row[1])))
  end
  return 0
end

function M.run(args)
  local store, message = M.open_store(args)
  if not store then return 3, message end
  local code, why = VERB[args.verb](args, require("bouncekit.suppression").new(store), os.time())
  store:close()
  return code, why
end

return M
