-- What kumod gives a policy script: Lua 5.4 without `debug` and C modules, its modules kumo, redis and sqlite. The
-- modules are made here before the state is stripped; the last two talk to a real server and a real file.
local resp = require "resp"

local M = {}

-- What its modules do takes time: meanwhile kumod runs other scripts. A function of kumod's that waits yields to it,
-- through all that lies between, which must therefore let it pass.
local WAITING = {}

local function wait() coroutine.yield(WAITING) end

M.waited = 0

--- Run a function of a script as kumod does, in a coroutine that it goes on with until the end. Its first result.
function M.call(f, ...)
  local co = coroutine.create(f)
  local ok, result = coroutine.resume(co, ...)
  while ok and coroutine.status(co) == "suspended" do
    assert(result == WAITING, "a yield that is not kumod's")
    M.waited = M.waited + 1
    ok, result = coroutine.resume(co)
  end
  if not ok then error(result, 0) end
  return result
end

--- handlers by event; messages with get_meta and set_meta.
function M.kumo(log)
  local kumo = { handlers = {} }
  function kumo.on(event, f) kumo.handlers[event] = f end
  function kumo.log_error(text) log[#log + 1] = text end
  function kumo.reject(code, text) error({ code = code, text = text }, 0) end
  return kumo
end

function M.message(record)
  local meta = { log_record = record }
  return {
    get_meta = function(_, name)
      wait()
      return meta[name]
    end,
    set_meta = function(_, name, value) meta[name] = value end,
  }
end

--- conn:query(command, ...) gives the reply, nil for Redis's nil, and raises errors.
function M.redis()
  return { open = function(options)
    local call = resp.connect(tonumber(options.node:match(":(%d+)")))
    return { query = function(_, ...)
      wait()
      local reply, why = call(...)
      if reply == nil then error(why or "gone", 0) end
      if reply == false then return nil end
      return reply
    end }
  end }
end

--- db:execute(sql, ...) gives rows by column name, of a single column its values, else the number of rows changed.
function M.sqlite()
  local DBI = require "DBI"
  assert(DBI.Connect("SQLite3", ":memory:")):close()   -- the driver is loaded now: later it could not be
  return { open = function(path)
    local db = assert(DBI.Connect("SQLite3", path))
    db:autocommit(true)
    return { execute = function(_, sql, ...)
      wait()
      local s = assert(db:prepare(sql))
      local ok, why = s:execute(...)
      if not ok then
        s:close()
        error(why, 0)
      end
      local names, rows = s:columns(), {}
      if not names or #names == 0 then
        local n = s:affected()
        s:close()
        return n
      end
      for row in s:rows(false) do
        local out = {}
        for i, name in ipairs(names) do out[name] = row[i] end
        rows[#rows + 1] = #names == 1 and row[1] or out
      end
      s:close()
      return rows
    end }
  end }
end

--- Take away what the script must not have.
function M.strip()
  local function refuse() error("can't load C modules in safe mode", 0) end
  rawset(package, "loadlib", refuse)
  local searchers = rawget(package, "searchers")
  searchers[3] = function() return "\n\tcan't load C modules in safe mode" end
  searchers[4] = nil
  for name in pairs(package.loaded) do
    if name:find("^bouncekit") or name == "debug" or name == "cjson" or name == "DBI" or name:find("^socket") then
      package.loaded[name] = nil
    end
  end
  rawset(_G, "debug", nil)
end

return M
