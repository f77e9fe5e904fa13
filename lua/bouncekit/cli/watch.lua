-- bouncekit watch LOG: follow a mail server's log, keep the store current, write maps and answer look-ups.
local M = {}

local MAPS = { access = "--postfix-access", transport = "--postfix-transport", exim = "--exim", domains = "--exim-domains" }

function M.define(parser)
  local c = parser:command("watch", "Follow a mail server's log; keep what a policy makes of it; tell the server.")
  c:argument("log", "The log, followed across rotation. Where reading stands is kept in the store.")
  c:option("--policy", "A policy script, or the name of one of bouncekit's own."):default("bulk")
  c:option("--store", "The SQLite file to keep; default: $BOUNCEKIT_STORE, or .bouncekit.db in the home folder.")
  c:option("--stream", "What policies call the mail in this log."):default("mail")
  c:option("--postfix-access", "Write a text map of who is not to be mailed, for check_recipient_access."):argname("FILE")
  c:option("--postfix-transport", "Write a text map of slow and paused domains, for transport_maps."):argname("FILE")
  c:option("--exim", "Write a file of who is not to be mailed, for lsearch*@."):argname("FILE")
  c:option("--exim-domains", "Write a file of slow and paused domains, for lsearch."):argname("FILE")
  c:option("--slow", "The transport of throttled domains."):default("slow:")
  c:option("--retry", "The transport of paused domains."):default("retry:")
  c:option("--postmap", "The type of table that postmap makes of the Postfix maps after each change: lmdb, hash, cdb.")
  c:option("--reload", "A command to run after maps have changed."):argname("COMMAND")
  c:option("--every", "Seconds that maps wait for more changes."):default("10"):convert(tonumber)
  c:option("--socketmap", "Answer Postfix's socketmap requests for the maps access and transport here: PORT, HOST:PORT "
    .. "or the path of a unix socket."):argname("ADDRESS")
  c:option("--year", "The year of the first line, where lines name none."):convert(tonumber)
  c:flag("--from-end", "At the first time, leave out what is in the log already.")
  c:flag("--once", "Read what is there, write the maps, and end.")
  c:epilog [[
An event is counted once, also when the program is stopped or dies in between: the store keeps where reading stood in the
same transaction. Postfix: check_recipient_access texthash:FILE (with --reload "postfix reload"), or with --postmap lmdb
check_recipient_access lmdb:FILE, or socketmap:inet:127.0.0.1:PORT:access.]]
end

local function complain(message)
  io.stderr:write("bouncekit: ", require("bouncekit.terminal").escape(tostring(message)), "\n")
end

-- Complaints that come again and again are told once, until something else, or success, comes between.
local function teller()
  local last
  return function(message)
    if message and message ~= last then complain(message) end
    last = message
  end
end

local function map_files(args)
  local files = {}
  for kind, option in pairs(MAPS) do
    local name = args[option:sub(3):gsub("%-", "_")]
    if name then files[kind] = name end
  end
  return files
end

local function run_command(command)
  local ok, _, code = os.execute(command)
  if ok == true or ok == 0 then return true end
  return nil, ("'%s' failed (%s)"):format(command, tostring(code or ok))
end

-- Postfix's own tables: postmap updates them so that a reader never sees half of one.
local function postmap(kind, name)
  local word = require("bouncekit.log.source").quote(kind .. ":" .. name)
  return run_command("postmap " .. word)
end

local function write_maps(watch, files, args, now)
  local maps, changed = require "bouncekit.watch.maps", false
  for _, kind in ipairs(maps.KINDS) do
    local name = files[kind]
    if name then
      local written, left_out, code = maps.write(watch, kind, name, { slow = args.slow, retry = args.retry }, now)
      if not written then return nil, name .. ": " .. left_out, code end
      if left_out > 0 then complain(("%s: %d entries that no line can name are left out"):format(name, left_out)) end
      if args.postmap and (kind == "access" or kind == "transport") then
        local ok, message = postmap(args.postmap, name)
        if not ok then return nil, message end
      end
      changed = true
    end
  end
  if changed and args.reload then return run_command(args.reload) end
  return true
end

-- Something may expire without an event: maps are written again after this many seconds at the latest.
local REFRESH = 300

local function maps_due(state, changed, now, every)
  if changed then state.since = state.since or now end
  if state.since and now - state.since >= every then return true end
  return now - state.written >= REFRESH
end

local function prepare(args)
  if args.postmap and not args.postmap:find("^%a+$") then return nil, 2, "--postmap names a type: lmdb, hash, cdb" end
  local its, message, code = require("bouncekit.policy").load(args.policy)
  if not its then return nil, code == "input" and 3 or 2, message end
  local store, why = require("bouncekit.cli.suppress").open_store(args)
  if not store then return nil, 3, why end
  if store.batch == require("bouncekit.store").batch then
    return nil, 2, "watch keeps its place in one transaction with what it counts: that takes an SQLite file"
  end
  local watch, complaint = require("bouncekit.watch").new { log = args.log, policy = its, store = store,
    stream = args.stream, year = args.year, from_end = args.from_end }
  if not watch then return nil, 3, complaint end
  if complaint then complain(complaint) end
  return watch
end

local function sleeper(args, watch)
  if not args.socketmap then
    return function()
      local ok, what, code = os.execute("sleep 1")
      return ok == true or ok == 0 or (what == "exit" and code == 0)
    end
  end
  return require("bouncekit.watch.server").open(args.socketmap, watch, { slow = args.slow, retry = args.retry })
end

local function step(watch, tell)
  local n, message = watch:step()
  tell(message or watch.complaint)
  watch.complaint = nil
  return n
end

-- Read what is there, write the maps. Returns the exit code.
local function once(args, watch, files)
  local tell = teller()
  local n = step(watch, tell)
  while n and n > 0 do n = step(watch, tell) end
  local ok, why = write_maps(watch, files, args, os.time())
  tell(why)
  return n and ok and 0 or 3
end

-- Until `rest` says that it is enough: the program is being stopped.
local function keep_on(args, watch, files, rest)
  local state, tell = { written = 0 }, teller()
  while true do
    local n, now = step(watch, tell), os.time()
    if maps_due(state, watch:take_changed(), now, args.every or 10) then
      local ok, why = write_maps(watch, files, args, now)
      tell(why)
      state.written = now
      if ok then state.since = nil end
    end
    if (not n or n == 0) and not rest() then return 0 end
  end
end

function M.run(args)
  local watch, code, message = prepare(args)
  if not watch then return code, message end
  local files = map_files(args)
  local result, rest, why
  if args.once then
    result = once(args, watch, files)
  else
    rest, why = sleeper(args, watch)
    if not rest then return 3, why end
    result = keep_on(args, watch, files, rest)
  end
  watch:close()
  watch.store:close()
  print(("%d attempts read, %d decisions to suppress, %d decisions failed"):format(watch.events, watch.suppressed,
    watch.errors))
  return result
end

return M
