--- Hooks for mail pipelines written in Lua, in the manner of Haraka: plugins register functions for hooks, and each
-- says with `next(code, message)` how it goes on.
--
--     local pipeline = require "bouncekit.host.pipeline"
--     local p = pipeline.new()
--     p:use(pipeline.bouncekit { policy = require("bouncekit.policy").load("bulk", { store = store }), list = list })
--     p:register("bounce", function(next, mail) mail.notes.seen = true; next() end)
--     p:run("bounce", mail, nil, function(code, message) ... end)
--
-- Nothing here reads a clock or waits: times come with the mail, and `next` may be called at once or later. An error in
-- a plugin is told to `log` and counts as `next()`.
--
-- A mail is a table of the host's: `recipients` (list of tables: address, text, host, phase), `now`, and what a policy
-- may ask for: `sender`, `attempt`, `age`, `ip`, `pool`, `stream`, `message`; `raw` for data_post. `notes` is made when
-- it is missing.
-- @module bouncekit.host.pipeline
local M = {}

local error, pairs, pcall, tostring, type = error, pairs, pcall, tostring, type

-- The numbers are Haraka's, so that plugins can be carried over.
M.CONT, M.STOP, M.DENY, M.DENYSOFT, M.DENYDISCONNECT, M.DISCONNECT, M.OK = 900, 901, 902, 903, 904, 905, 906
M.NEXT_HOOK, M.DELAY, M.DENYSOFTDISCONNECT = 907, 908, 909

--- Codes by name.
M.CODES = { CONT = 900, STOP = 901, DENY = 902, DENYSOFT = 903, DENYDISCONNECT = 904, DISCONNECT = 905, OK = 906,
  NEXT_HOOK = 907, DELAY = 908, DENYSOFTDISCONNECT = 909 }

local NAMES = {}
for name, code in pairs(M.CODES) do NAMES[code] = name end

--- The name of a code; "?" for what is none.
function M.name(code)
  return NAMES[code] or "?"
end

local function want(kind, value, position, name)
  if type(value) == kind then return end
  error(("bad argument #%d to '%s' (%s expected, got %s)"):format(position, name, kind, type(value)), 3)
end

local Pipeline = {}
Pipeline.__index = Pipeline

--- A pipeline. options: `log(level, text)`, called with "error" or "warning".
-- @treturn table with the methods register, use, run
function M.new(options)
  local log = options and options.log
  return setmetatable({ hooks = {}, log = log or function() end }, Pipeline)
end

--- Register a function for a hook: bounce, deferred, delivered, data_post, or any name of the host's own. Lower
-- priorities run first, equal ones in the order they came.
-- @tparam string hook
-- @tparam function f called with next, mail and params
-- @tparam[opt] table options `priority` (0), `name` for the log
function Pipeline:register(hook, f, options)
  want("string", hook, 1, "register")
  want("function", f, 2, "register")
  local list = self.hooks[hook] or {}
  self.hooks[hook] = list
  local entry = { f = f, priority = options and options.priority or 0, name = options and options.name or "?" }
  local at = #list
  while at > 0 and list[at].priority > entry.priority do at = at - 1 end
  table.insert(list, at + 1, entry)
end

--- Register a plugin: a table with `name`, functions named `hook_...`, and `register(plugin, pipeline)` if it likes.
function Pipeline:use(plugin)
  want("table", plugin, 1, "use")
  local names = {}
  for key, f in pairs(plugin) do
    local hook = type(key) == "string" and type(f) == "function" and key:match("^hook_(.+)$")
    if hook then names[#names + 1] = hook end
  end
  table.sort(names)
  for _, hook in ipairs(names) do
    self:register(hook, function(next, ...) return plugin["hook_" .. hook](plugin, next, ...) end,
      { name = plugin.name, priority = plugin.priority })
  end
  if plugin.register then plugin:register(self) end
end

-- Call one function; `answered(code, message)` once, whatever it does.
local function call(self, hook, entry, mail, params, answered)
  local called = false
  local function next(code, message)
    if called then
      return self.log("warning", ("%s in %s called next again"):format(entry.name, hook))
    end
    called = true
    if code ~= nil and not NAMES[code] then
      self.log("error", ("%s in %s: next with %s, which is no code"):format(entry.name, hook, tostring(code)))
      code = nil
    end
    answered(code or M.CONT, message)
  end
  local fine, message = pcall(entry.f, next, mail, params)
  if fine then return end
  self.log("error", ("%s in %s: %s"):format(entry.name, hook, tostring(message)))
  if not called then next() end
end

--- Run a hook. `done(code, message)` is called once: with CONT when every function said so, else with what the first
-- said that did not. Plugins registered meanwhile count from the next run on.
-- @tparam string hook
-- @tparam table mail
-- @param params handed on to the plugins
-- @tparam function done
function Pipeline:run(hook, mail, params, done)
  want("table", mail, 2, "run")
  want("function", done, 4, "run")
  local list, at, running = {}, 0, false
  for i, entry in ipairs(self.hooks[hook] or {}) do list[i] = entry end
  mail.notes = mail.notes or {}
  local result, message, pending
  -- A loop, not a recursion, as long as plugins answer at once.
  local function go()
    if running then return end
    running = true
    repeat
      at, pending = at + 1, false
      if result == nil and list[at] then
        pending = true
        call(self, hook, list[at], mail, params, function(code, text)
          pending = false
          if code ~= M.CONT then result, message = code, text end
          go()
        end)
      end
    until pending or result ~= nil or not list[at]
    running = false
    if not pending then done(result or M.CONT, message) end
  end
  go()
end

-- The plugin ----------------------------------------------------------------------------------------------------------

local Plugin = {}
Plugin.__index = Plugin

local CONTEXT = { "sender", "attempt", "age", "ip", "pool", "stream", "message", "provider" }

local function context(mail, recipient, status)
  local ctx = { now = mail.now, recipient = recipient.address, status = status }
  for i = 1, #CONTEXT do ctx[CONTEXT[i]] = mail[CONTEXT[i]] end
  return ctx
end

-- The decision and those beside it, as far as they are for the list.
local function apply(self, recipient, decision, now)
  if not self.list then return end
  local all = { decision }
  for i, other in ipairs(decision.also or {}) do all[i + 1] = other end
  for _, one in ipairs(all) do
    local done, message, code = self.list:apply(one, now)
    if done == nil and code == "store" then self.log("error", "the suppression list: " .. tostring(message)) end
    recipient.suppressed = recipient.suppressed or done == true
  end
end

local function finish(self, recipient, mail, decision, message, done)
  if decision then
    recipient.decision = decision
    apply(self, recipient, decision, mail.now)
  elseif message then
    self.log("error", "the policy: " .. tostring(message))
  end
  done()
end

-- One recipient: verdict, counts, decision. The host's own store may answer later.
local function judge(self, mail, recipient, status, done)
  local settle, delivered = require("bouncekit.serve.decide").settle, status == "delivered"
  local verdict = self.classify(recipient.text or "", { host = recipient.host, phase = recipient.phase })
  recipient.verdict = settle(verdict, status)
  local subject, policy = delivered and require("bouncekit.policy").DELIVERED or verdict, self.policy
  if not policy then return done() end
  local ctx = context(mail, recipient, status)
  if not self.count then
    local decision, message = policy:decide(subject, ctx)
    return finish(self, recipient, mail, decision, message, done)
  end
  local requests, message = policy:needs(subject, ctx)
  if not requests then return finish(self, recipient, mail, nil, message, done) end
  self.count(requests, mail.now, function(numbers, why)
    if not numbers then return finish(self, recipient, mail, nil, why or "the store failed", done) end
    local counts = {}
    for i = 1, #requests do counts[requests[i].name] = numbers[i] end
    local decision, wrong = policy:decide(subject, ctx, counts)
    finish(self, recipient, mail, decision, wrong, done)
  end)
end

-- All recipients, one after another; then done(whether each has a decision).
local function judge_all(self, mail, status_of, done)
  local list, at, running, answered = mail.recipients or {}, 0, false, true
  local function go()
    if running then return end
    running = true
    while answered and list[at + 1] do
      at, answered = at + 1, false
      judge(self, mail, list[at], status_of(list[at]), function()
        answered = true
        go()
      end)
    end
    running = false
    if answered then
      local all = #list > 0
      for i = 1, #list do all = all and list[i].decision ~= nil end
      done(all)
    end
  end
  go()
end

local function every(list, f)
  for i = 1, #list do
    if not f(list[i]) then return false end
  end
  return true
end

--- Hook bounce: a message has failed. `mail.expired`: the host gave it up. Says OK when no DSN is to go out.
function Plugin:hook_bounce(next, mail)
  local function status_of(recipient)
    local late = mail.expired or recipient.expired or (recipient.text or ""):find("^4%d%d")
    return late and "expired" or "bounced"
  end
  judge_all(self, mail, status_of, function(all)
    if all and self.dsn == "never" then return next(M.OK) end
    if all and self.dsn == "unless_suppressed" and every(mail.recipients, function(r) return r.suppressed end) then
      return next(M.OK)
    end
    next()
  end)
end

local OVER = { drop = true, suppress = true }

--- Hook deferred: a try has failed. Says DENYSOFT and the seconds to wait; DENY when the policy gives the message up.
function Plugin:hook_deferred(next, mail)
  judge_all(self, mail, function() return "deferred" end, function(all)
    if not all then return next() end
    if every(mail.recipients, function(r) return OVER[r.decision.kind] end) then
      return next(M.DENY, mail.recipients[1].decision.reason)
    end
    local delay = 0
    for _, recipient in ipairs(mail.recipients) do
      local decision = recipient.decision
      local wait = decision.delay or decision.kind == "pause" and decision.expires - mail.now or 0
      if wait > delay then delay = wait end
    end
    if delay > 0 then next(M.DENYSOFT, delay) else next() end
  end)
end

--- Hook delivered: counters forgive.
function Plugin:hook_delivered(next, mail)
  judge_all(self, mail, function() return "delivered" end, function() next() end)
end

--- Hook data_post: an incoming mail without a sender is read; `mail.notes.bouncekit` is the message (see
-- bouncekit.message).
function Plugin:hook_data_post(next, mail)
  if mail.raw and (mail.sender == nil or mail.sender == "" or mail.sender == "<>") then
    local message, why = self.message(mail.raw)
    mail.notes.bouncekit = message
    if not message then self.log("warning", "a bounce was not read: " .. tostring(why)) end
  end
  next()
end

--- bouncekit as a plugin. It sets `verdict`, `decision` and `suppressed` of each recipient.
-- @tparam[opt] table options `policy` (of bouncekit.policy), `list` (of bouncekit.suppression), `dsn`: "always",
--   "never", "unless_suppressed"; `count(requests, now, done)` for stores that answer later: `done(numbers)` or
--   `done(nil, message)`; `classify` and `message`, where not bouncekit's own; `log(level, text)`
function M.bouncekit(options)
  options = options or {}
  local bouncekit = require "bouncekit"
  return setmetatable({ name = "bouncekit", policy = options.policy, list = options.list, dsn = options.dsn or "always",
    count = options.count, classify = options.classify or bouncekit.classify,
    message = options.message or bouncekit.message, log = options.log or function() end,
    hook_bounce = Plugin.hook_bounce, hook_deferred = Plugin.hook_deferred, hook_delivered = Plugin.hook_delivered,
    hook_data_post = Plugin.hook_data_post }, Plugin)
end

return M
