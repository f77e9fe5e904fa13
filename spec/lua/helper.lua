-- What the specs share. With BOUNCEKIT_GC=stress the collector runs all the time: values that nothing anchors show.
local M = {}

if os.getenv("BOUNCEKIT_GC") == "stress" then
  collectgarbage("setpause", 0)
  collectgarbage("setstepmul", 10000)
end

M.build = os.getenv("BUILD") or "build"
M.lua = os.getenv("BOUNCEKIT_LUA") or "lua5.4"
M.abi = os.getenv("BOUNCEKIT_ABI") or "5.4"

--- Write a temporary file; returns its name. It is removed by `cleanup`.
local made = {}
function M.file(content)
  local name = os.tmpname()
  local f = assert(io.open(name, "wb"))
  f:write(content)
  f:close()
  made[#made + 1] = name
  return name
end

function M.cleanup()
  for _, name in ipairs(made) do os.remove(name) end
  made = {}
end

local function quote(s) return "'" .. s:gsub("'", "'\\''") .. "'" end

--- Run the command line of this Lua. options: input (a string), env (assignments). Returns standard output, exit code,
-- standard error.
function M.cli(args, options)
  options = options or {}
  local out, err = os.tmpname(), os.tmpname()
  local command = { options.env or "LC_ALL=C", M.lua, "lua/bin/bouncekit" }
  for _, a in ipairs(args) do command[#command + 1] = quote(a) end
  local input = options.input and M.file(options.input) or "/dev/null"
  local line = table.concat(command, " ") .. " <" .. input .. " >" .. out .. " 2>" .. err .. "; echo $?"
  local p = assert(io.popen("env " .. line))
  local code = tonumber((p:read("*a"):gsub("%s+$", "")))
  p:close()
  local function slurp(name)
    local f = assert(io.open(name, "rb"))
    local text = f:read("*a")
    f:close()
    os.remove(name)
    return text
  end
  return slurp(out), code, slurp(err)
end

return M
