-- Where policy scripts run: source text only, a small library, and a budget of steps and memory. A script that loops,
-- builds huge strings or reaches for what it may not have ends with an error that names its line.
--
-- How: a hook counts every instruction. Hooks do not run in code that LuaJIT has compiled, so there the script and the
-- library it calls (safe.lua, pattern.lua) stay interpreted. Strings carry the library of the whole program as their
-- methods: while the script runs, they carry the script's.
local safe = require "bouncekit.policy.safe"

local M = {}

local collectgarbage, error, pcall, rawget, tostring, type = collectgarbage, error, pcall, rawget, tostring, type
local format = string.format   -- never as a method: see above
local debug = rawget(_G, "debug")
local sethook, gethook, getinfo = nil, nil, nil
if type(debug) == "table" then sethook, gethook, getinfo = debug.sethook, debug.gethook, debug.getinfo end

--- The budgets: steps (instructions, and work done in C) and kilobytes, to load a script and for one decision.
M.LOAD_STEPS, M.LOAD_KB = 1000000, 2048
M.CALL_STEPS, M.CALL_KB = 100000, 1024
--- Bytes of a script, and how many concatenations it may hold: one instruction can join many strings before the memory
-- is looked at.
M.MAX_SOURCE, M.MAX_CONCAT = 262144, 100

-- What people reach for, and what to do instead.
local HINTS = {
  io = "a policy reads no files: put the data into the script or into the context",
  os = "a policy reads no clock: the time is ctx.now",
  debug = "there is no debug library here", load = "a policy cannot load code", loadstring = "a policy cannot load code",
  dofile = "a policy cannot load code", loadfile = "a policy cannot load code", require = "a policy cannot load modules",
  package = "a policy cannot load modules", print = "use an alert, or the reason of a rule",
  pcall = "errors are the caller's to handle", xpcall = "errors are the caller's to handle",
  setmetatable = "there are no metatables here", getmetatable = "there are no metatables here",
  rawget = "there are no metatables here", rawset = "there are no metatables here",
  coroutine = "there are no coroutines here", collectgarbage = "memory is limited, not managed, here",
  next = "use pairs", unpack = "use table.unpack", utf8 = "text is bytes here", _G = "there is no table of globals here",
  jit = "a policy is interpreted", ffi = "a policy cannot load modules", bit = "not in every Lua",
  bit32 = "not in every Lua",
}

-- The metatable of strings: its __index is what ("x"):rep looks in.
local function string_meta()
  local meta = type(debug) == "table" and debug.getmetatable and debug.getmetatable("") or getmetatable("")
  return type(meta) == "table" and meta or nil
end

local Box = {}
Box.__index = Box

-- The script's line that is at work, for a message: the innermost function of the script.
local function where(self)
  for level = 3, getinfo and 60 or 0 do
    local info = getinfo(level, "Sl")
    if not info then break end
    if info.source == self.source then return format("%s:%d: ", self.name, info.currentline) end
  end
  return self.name .. ": "
end

local function out_of_steps(self)
  error(format("%sstopped after %d steps: is there a loop that does not end?", where(self), self.steps), 0)
end

-- The function that runs scripts: the hook leaves it alone, or an empty budget would end it before it has cleaned up.
local run

local function make_hook(self)
  return function()
    local left = self.left - 1
    self.left = left
    if left >= 0 and collectgarbage("count") <= self.most_kb then return end
    if getinfo(2, "f").func == run then return end
    if left < 0 then out_of_steps(self) end
    error(format("%sstopped at %d KB of memory: does a string or a table grow in a loop?", where(self), self.kb), 0)
  end
end

function run(self, f, a, b, c, d)
  local meta = self.meta
  local methods = meta.__index
  local hook, mask, count = nil, nil, nil
  if sethook then hook, mask, count = gethook() end
  self.most_kb = collectgarbage("count") + self.kb
  meta.__index = self.env.string
  if sethook then sethook(self.hook, "", 1) end
  local ok, x, y = pcall(f, a, b, c, d)
  if sethook then
    if hook then sethook(hook, mask, count) else sethook() end
  end
  meta.__index = methods
  return ok, x, y
end

local function message_of(self, why)
  if type(why) ~= "string" then return self.name .. ": the script raised a " .. type(why) end
  if #why > 1000 then why = why:sub(1, 1000) .. "..." end
  if why:sub(1, #self.name + 1) ~= self.name .. ":" then why = self.name .. ": " .. why end
  return why
end

--- Begin a decision: what its functions may use together.
function Box:refill()
  self.left, self.steps, self.kb = M.CALL_STEPS, M.CALL_STEPS, M.CALL_KB
end

--- Call a function of the script. Returns true and its result; or nil and a message with file and line.
function Box:call(f, a, b, c, d)
  local ok, result = run(self, f, a, b, c, d)
  if ok then return true, result end
  return nil, message_of(self, result)
end

local function spender(self)
  return function(n)
    self.left = self.left - n
    if self.left < 0 then out_of_steps(self) end
  end
end

-- Globals the script asks for and has not, and globals it sets.
local function guard(env, name)
  local function at()
    local info = getinfo and getinfo(3, "l")
    return info and info.currentline and info.currentline > 0 and format("%s:%d: ", name, info.currentline) or name .. ": "
  end
  return setmetatable({}, {
    __index = function(_, key)
      local value = env[key]
      if value ~= nil then return value end
      local hint = HINTS[key]
      error(format("%s'%s' is not known here%s", at(), tostring(key), hint and ": " .. hint or ""), 0)
    end,
    __newindex = function(_, key)
      error(format("%s'%s' would be global: write 'local %s'", at(), tostring(key), tostring(key)), 0)
    end,
    __metatable = false,
  })
end

local function compile(source, name, env)
  local chunk = "@" .. name
  local setfenv = rawget(_G, "setfenv")
  if setfenv then
    local f, why = rawget(_G, "loadstring")(source, chunk)
    return f and setfenv(f, env), why
  end
  -- In a pcall of its own: a text nested too deeply would call the message handler of whoever called us (5.4).
  local ok, f, why = pcall(load, source, chunk, "t", env)
  return ok and f or nil, ok and why or f
end

local function stay_interpreted(f)
  local jit = rawget(_G, "jit")
  if type(jit) ~= "table" or not jit.off then return end
  jit.off(f, true)
end

local function bad_source(source)
  if #source > M.MAX_SOURCE then return ("the script has more than %d bytes"):format(M.MAX_SOURCE) end
  if source:byte(1) == 27 then return "this is compiled code, not a script" end
  local _, n = source:gsub("%f[%.]%.%.%f[^%.]", "")
  if n > M.MAX_CONCAT then return ("the script has more than %d concatenations ('..')"):format(M.MAX_CONCAT) end
end

--- Run a script. Returns what it returned, and the box that calls its functions; or nil, message.
-- options.trusted: run without a budget where the host has no debug library (else that is refused).
function M.load(source, name, options)
  source = source:gsub("^\239\187\191", "")
  local wrong = bad_source(source)
  if wrong then return nil, name .. ": " .. wrong end
  if not sethook and not (options and options.trusted) then
    return nil, name .. ": this host has no debug library, so no budget can be kept: trusted = true runs it all the same"
  end
  local self = setmetatable({ name = name, source = "@" .. name, meta = string_meta(), left = M.LOAD_STEPS,
    steps = M.LOAD_STEPS, kb = M.LOAD_KB }, Box)
  if not self.meta then return nil, name .. ": strings have no metatable that could be guarded" end
  self.env = safe.environment(spender(self))
  local chunk, why = compile(source, name, guard(self.env, name))
  -- A text nested too deeply can leave no message behind.
  if not chunk then return nil, message_of(self, tostring(why or "the script is nested too deeply"):match("^[^\n]*")) end
  stay_interpreted(chunk)
  self.hook = sethook and make_hook(self)
  local ok, result = run(self, chunk)
  if not ok then return nil, message_of(self, result) end
  return result, self
end

return M
