-- KumoMTA's own Redis and SQLite modules in the shape that bouncekit's stores ask for.
local M = {}

local pcall, type, tostring = pcall, type, tostring

--- The function `call` of bouncekit.store.redis from a connection, whose `query` raises what goes wrong.
function M.redis(connection)
  return function(...)
    local ok, reply = pcall(connection.query, connection, ...)
    if not ok then return nil, tostring(reply) end
    if reply == nil then return false end
    return reply
  end
end

-- The names of a SELECT's columns in their order: kumod gives rows by name, and of a single column the value alone.
local function columns(sql)
  local out = {}
  local list = sql:match("^%s*SELECT%s+(.-)%s+FROM%s")
  if not list then return out end
  -- commas inside of brackets belong to a function
  local depth, from = 0, 1
  for at = 1, #list + 1 do
    local c = list:sub(at, at)
    if c == "(" then depth = depth + 1 elseif c == ")" then depth = depth - 1 end
    if (c == "," and depth == 0) or at > #list then
      out[#out + 1] = list:sub(from, at - 1):gsub("^%s+", ""):gsub("%s+$", "")
      from = at + 1
    end
  end
  return out
end

local Statement = {}
Statement.__index = Statement

function Statement:execute(...)
  local ok, result = pcall(self.handle.execute, self.handle, self.sql, ...)
  if not ok then return false, tostring(result) end
  self.result, self.at = result, 0
  return true
end

function Statement:affected()
  return type(self.result) == "number" and self.result or 0
end

function Statement:fetch()
  if type(self.result) ~= "table" then return nil end
  self.at = self.at + 1
  local row = self.result[self.at]
  if row == nil then return nil end
  if type(row) ~= "table" then return { row } end
  local out = {}
  for i, name in ipairs(self.columns) do out[i] = row[name] end
  return out
end

function Statement.close() return true end

local Connection = {}
Connection.__index = Connection

function Connection:prepare(sql)
  return setmetatable({ handle = self.handle, sql = sql, columns = columns(sql) }, Statement)
end

function Connection.autocommit() return true end
function Connection.close() return true end

--- LuaDBI's face on kumod's module.
function M.dbi(sqlite)
  return { Connect = function(_, path)
    return setmetatable({ handle = sqlite.open(path) }, Connection)
  end }
end

return M
