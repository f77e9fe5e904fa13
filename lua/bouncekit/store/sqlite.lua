-- A store in an SQLite file: one machine, any number of processes; what was acknowledged is on the disk.
--
-- Through LuaDBI (Debian lua-dbi-sqlite3, rock luadbi-sqlite3): values are bound, never put into the text of a statement.
-- LuaDBI gives whole numbers back as 32 bits, so numbers are read as text; and a statement that failed reports its
-- failure once more when it is used again, so it is made anew.
local store = require "bouncekit.store"

local M = {}

local pcall, tonumber, tostring = pcall, tonumber, tostring
local unpack = rawget(_G, "unpack") or rawget(table, "unpack")
local update, expiry = store.update, store.expiry

-- The schema, one step a version: a file of an older version is brought up, one of a newer is refused.
local SCHEMA = {
  { "CREATE TABLE counter (subject TEXT NOT NULL, field TEXT NOT NULL, data TEXT NOT NULL, expires INTEGER NOT NULL, "
      .. "PRIMARY KEY (subject, field)) WITHOUT ROWID",
    "CREATE INDEX counter_expires ON counter (expires)",
    "CREATE TABLE record (space TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, expires INTEGER, "
      .. "PRIMARY KEY (space, key)) WITHOUT ROWID",
    "CREATE INDEX record_expires ON record (expires) WHERE expires IS NOT NULL" },
  -- Every count moves its expiry: the index was one more page to write each time, and `expire` is asked once a day.
  { "DROP INDEX counter_expires" },
}
M.VERSION = #SCHEMA

local SQL = {
  begin = "BEGIN IMMEDIATE", commit = "COMMIT", rollback = "ROLLBACK",
  read = "SELECT data FROM counter WHERE subject = ? AND field = ?",
  write = "INSERT INTO counter (subject, field, data, expires) VALUES (?, ?, ?, ?) "
    .. "ON CONFLICT (subject, field) DO UPDATE SET data = excluded.data, expires = excluded.expires",
  reset = "DELETE FROM counter WHERE subject = ? AND field = ?",
  forget = "DELETE FROM counter WHERE subject = ?",
  get = "SELECT value, CAST(expires AS TEXT) FROM record WHERE space = ? AND key = ?",
  set = "INSERT INTO record (space, key, value, expires) VALUES (?, ?, ?, ?) "
    .. "ON CONFLICT (space, key) DO UPDATE SET value = excluded.value, expires = excluded.expires",
  delete = "DELETE FROM record WHERE space = ? AND key = ?",
  list = "SELECT key, value, CAST(expires AS TEXT) FROM record WHERE space = ? AND key > ? ORDER BY key LIMIT ?",
  some_counters = "SELECT subject, field FROM counter WHERE (subject, field) > (?, ?) ORDER BY subject, field "
    .. "LIMIT 1 OFFSET 4999",
  old_of_some = "DELETE FROM counter WHERE (subject, field) > (?, ?) AND (subject, field) <= (?, ?) AND expires <= ?",
  old_of_rest = "DELETE FROM counter WHERE (subject, field) > (?, ?) AND expires <= ?",
  old_records = "DELETE FROM record WHERE expires IS NOT NULL AND expires <= ?",
}

for i, marks in ipairs { "?", "?, ?", "?, ?, ?" } do
  SQL["any" .. i] = "SELECT key, value, CAST(expires AS TEXT) FROM record WHERE space = ? AND key IN (" .. marks .. ")"
end
-- The second key is asked for only where the first is not there.
SQL.either = "SELECT 1 FROM record WHERE space = ?1 AND key = ?2 AND (expires IS NULL OR expires > ?4) UNION ALL "
  .. "SELECT 1 FROM record WHERE space = ?1 AND key = ?3 AND (expires IS NULL OR expires > ?4)"
local ANY = { "any1", "any2", "any3" }
local MANY = 60
SQL.present = "SELECT key FROM record WHERE space = ? AND key IN (" .. ("?, "):rep(MANY - 1)
  .. "?) AND (expires IS NULL OR expires > ?)"

-- Which give rows.
local READS = {}
for name, sql in pairs(SQL) do READS[name] = sql:find("^SELECT") ~= nil end

-- Millions of recipients come in no order, so each event has a page of its own: small pages are less to write, and what is
-- written is put into its place in large portions. Kilobytes of pages kept in memory, and pages that wait to be put into
-- their place.
local PAGE_SIZE, CACHE, PORTION = 1024, 65536, 32768

-- Milliseconds that a process waits for another's transaction. Two hundred writers have their turn within seconds.
local PATIENCE = 60000

local SQLite = {}
SQLite.__index = SQLite

local function statement(self, name)
  local made = self.statements[name]
  if made then return made end
  local why
  made, why = self.connection:prepare(SQL[name] or name)
  if not made then error("sqlite: " .. tostring(why), 0) end
  self.statements[name] = made
  return made
end

local NONE = {}

-- Run a statement to its end: what was not read would hold the file. Returns its rows, or how many it changed. Raises a
-- text.
local function run(self, name, ...)
  local s = statement(self, name)
  local ok, why = s:execute(...)
  if not ok then
    self.statements[name] = nil
    s:close()
    error("sqlite: " .. tostring(why):gsub("^Execute failed ", ""), 0)
  end
  local reads = READS[name]
  if reads == nil then reads = name:find("^PRAGMA") end
  if not reads then return s:affected() end
  local row = s:fetch(false)
  if not row then return NONE end
  local rows, n = {}, 0
  while row do
    n = n + 1
    rows[n] = row
    row = s:fetch(false)
  end
  return rows
end

-- Failures as answers.
local function answer(ok, ...)
  if ok then return ... end
  return nil, tostring((...)), "store"
end

-- In one transaction, unless one is under way.
local function transaction(self, f, ...)
  if self.inside then return f(self, ...) end
  run(self, "begin")
  self.inside = true
  local ok, result = pcall(f, self, ...)
  self.inside = false
  if ok then ok, result = pcall(function(...)
      run(self, "commit")
      return ...
    end, result)
  end
  if ok then return result end
  pcall(run, self, "rollback")
  error(result, 0)
end

local function count_all(self, requests, now)
  local out = {}
  for i = 1, #requests do
    local r = requests[i]
    if r.reset then run(self, "reset", r.subject, r.field) end
    local row = run(self, "read", r.subject, r.field)[1]
    local n, data = update(row and row[1], r, now)
    if data then run(self, "write", r.subject, r.field, data, math.floor(expiry(r.window, now)) + 1) end
    out[i] = n
  end
  return out
end

function SQLite:count(requests, now)
  local changes = false
  for i = 1, #requests do
    if requests[i].reset or requests[i].add > 0 then changes = true end
  end
  if not changes then return answer(pcall(count_all, self, requests, now)) end
  return answer(pcall(transaction, self, count_all, requests, now))
end

local function count_events(self, events)
  local out = {}
  for i = 1, #events do out[i] = count_all(self, events[i].requests, events[i].now) end
  return out
end

--- One transaction, one wait for the disk: all are counted, or none.
function SQLite:many(events)
  return answer(pcall(transaction, self, count_events, events))
end

function SQLite:forget(subject)
  return answer(pcall(function() return run(self, "forget", subject) > 0 end))
end

function SQLite:set(space, key, value, expires)
  return answer(pcall(function()
    run(self, "set", space, key, value, expires)
    return true
  end))
end

function SQLite:get(space, key, now)
  local ok, rows = pcall(run, self, "get", space, key)
  if not ok then return nil, rows, "store" end
  local row = rows[1]
  local expires = row and tonumber(row[2])
  if not row or (expires and expires <= now) then return nil end
  return row[1], expires
end

function SQLite:any(space, keys, now)
  local name = ANY[#keys]
  if not name then return store.any(self, space, keys, now) end
  local ok, rows = pcall(run, self, name, space, unpack(keys, 1, #keys))
  if not ok then return nil, rows, "store" end
  for i = 1, #keys do
    for j = 1, #rows do
      local row = rows[j]
      local expires = tonumber(row[3])
      if row[1] == keys[i] and not (expires and expires <= now) then return row[1], row[2], expires end
    end
  end
end

--- Whether one of two keys is there: what suppression lists ask for each message.
function SQLite:either(space, first, second, now)
  local ok, rows = pcall(run, self, "either", space, first, second, now)
  if not ok then return nil, rows, "store" end
  return rows[1] ~= nil
end

local function present(self, space, keys, now)
  local out = {}
  for first = 1, #keys, MANY do
    local some = {}
    for i = 1, MANY do some[i] = keys[first + i - 1] or keys[#keys] end   -- one twice does no harm
    some[MANY + 1] = now
    local rows = run(self, "present", space, unpack(some))
    for i = 1, #rows do out[rows[i][1]] = true end
  end
  return out
end

function SQLite:present(space, keys, now)
  return answer(pcall(present, self, space, keys, now))
end

function SQLite:delete(space, key)
  return answer(pcall(function() return run(self, "delete", space, key) > 0 end))
end

function SQLite:list(space, after, limit)
  local ok, rows = pcall(run, self, "list", space, after or "", limit)
  if not ok then return nil, rows, "store" end
  if rows == NONE then return {} end
  for i = 1, #rows do
    local row = rows[i]
    rows[i] = { key = row[1], value = row[2], expires = tonumber(row[3]) }
  end
  return rows
end

-- A few thousand counters at a time: nobody waits for the whole file.
local function drop_old(self, now)
  local n, subject, field = run(self, "old_records", now), "", ""
  while true do
    local last = run(self, "some_counters", subject, field)[1]
    if not last then return n + run(self, "old_of_rest", subject, field, now) end
    n = n + run(self, "old_of_some", subject, field, last[1], last[2], now)
    subject, field = last[1], last[2]
  end
end

function SQLite:expire(now)
  return answer(pcall(drop_old, self, now))
end

--- Everything f does is kept together, or not at all: one wait for the disk in place of many.
function SQLite:batch(f)
  local ok, message = pcall(transaction, self, function()
    local done, why = f()
    if not done then error(why or "given up", 0) end
    return true
  end)
  if ok then return true end
  return nil, tostring(message), "store"
end

function SQLite:close()
  for name, s in pairs(self.statements) do
    s:close()
    self.statements[name] = nil
  end
  if self.connection then
    self.connection:close()
    self.connection = nil
  end
  return true
end

local function migrate(self)
  local version = tonumber(run(self, "PRAGMA user_version")[1][1])
  if version > #SCHEMA then
    error(("sqlite: version %d of the file was made by a newer bouncekit: this one knows %d"):format(version, #SCHEMA), 0)
  end
  for i = version + 1, #SCHEMA do
    for _, sql in ipairs(SCHEMA[i]) do run(self, sql) end
    run(self, ("PRAGMA user_version = %d"):format(i))
  end
  return true
end

-- Writing ahead lets readers go on while one writes. Switching to it wants the file alone, and does not wait by itself;
-- an empty transaction does.
local function write_ahead(self)
  for _ = 1, 100 do
    local ok, rows = pcall(run, self, "PRAGMA journal_mode = WAL")
    if ok and rows[1] and rows[1][1] == "wal" then return end
    if not ok and not rows:find("locked", 1, true) and not rows:find("busy", 1, true) then error(rows, 0) end
    pcall(transaction, self, function() end)
  end
  error("sqlite: the file is in use and cannot be switched to write-ahead logging", 0)
end

--- Open a store; the file is made when it is missing. options.synchronous: "FULL" (default: acknowledged is on the disk)
-- or "NORMAL" (survives a crash of the program, not always of the machine); options.dbi: what has LuaDBI's face in its
-- place; options.cache: kilobytes of the file that are kept in memory, at most (65,536). Returns the store; or nil,
-- message, "store".
function M.open(name, options)
  local found, DBI = true, options and options.dbi
  if not DBI then found, DBI = pcall(require, "DBI") end
  if not found then
    return nil, "LuaDBI is missing: apt-get install lua-dbi-sqlite3, or luarocks install luadbi-sqlite3", "store"
  end
  local synchronous = options and options.synchronous or "FULL"
  if synchronous ~= "FULL" and synchronous ~= "NORMAL" then
    error("bad argument #2 to 'open' (synchronous is FULL or NORMAL)", 2)
  end
  local cache = options and options.cache or CACHE
  if type(cache) ~= "number" or not (cache >= 64 and cache <= 2^31) then
    error("bad argument #2 to 'open' (cache is a number of kilobytes, 64 at least)", 2)
  end
  local ok, connection, why = pcall(DBI.Connect, "SQLite3", name)
  if not ok or not connection then
    local text = tostring(ok and why or connection):gsub("^Failed to connect to database: ", "")
    return nil, ("%s: %s"):format(name, text), "store"
  end
  local self = setmetatable({ connection = connection, statements = {}, inside = false }, SQLite)
  connection:autocommit(true)
  local done, message = pcall(function()
    run(self, ("PRAGMA busy_timeout = %d"):format(PATIENCE))
    run(self, ("PRAGMA page_size = %d"):format(PAGE_SIZE))   -- of a new file only
    run(self, ("PRAGMA cache_size = -%d"):format(cache))
    run(self, ("PRAGMA wal_autocheckpoint = %d"):format(PORTION))
    write_ahead(self)
    run(self, "PRAGMA synchronous = " .. synchronous)
    transaction(self, migrate)
  end)
  if done then return self end
  self:close()
  return nil, name .. ": " .. tostring(message), "store"
end

return M
