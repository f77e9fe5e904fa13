-- The set-up of host/kumomta.md, event by event.
local kumod = require "kumod"
local redis_server = require "redis_server"
local tap = require "tap"

local DIR, BUILD, ROOT = os.getenv "E2E_DIR", os.getenv "BUILD", os.getenv "E2E_ROOT"
local log = {}
local NOW = 1795600800

local function record(kind, recipient, code, esc, content, more)
  local class, subject, detail = (esc or ""):match("^(%d)%.(%d+)%.(%d+)$")
  local out = { type = kind, id = "d7ef132b5d7711eea8c8000c29c33806", sender = "news@example.com", recipient = recipient,
    queue = "example.org", num_attempts = 0, timestamp = NOW,
    peer_address = { name = "mx.example.org", addr = "192.0.2.25" },
    response = { code = code, content = content, command = "RCPT TO:<ann@example.org>",
      enhanced_code = class and { class = tonumber(class), subject = tonumber(subject), detail = tonumber(detail) } } }
  for k, v in pairs(more or {}) do out[k] = v end
  return out
end

local function status(kumo)
  local function rewrite(...) return kumod.call(kumo.handlers.smtp_client_rewrite_delivery_status, ...) end
  tap.is(rewrite("550 5.7.1 Greylisted, please try again in 5 minutes", "example.org"), 450,
    "a refusal for now is tried again, whatever its code")
  tap.is(rewrite([[550-5.7.1 Greylisting in action\r\n550 5.7.1 try again later]], "example.org"), 450,
    "also where it has several lines")
  tap.is(rewrite("550 5.1.1 User unknown", "example.org"), nil, "who is unknown stays refused")
  tap.is(rewrite("450 4.1.1 User unknown", "example.org"), nil, "and a 4xx stays one")
  tap.is(rewrite("", nil), nil, "nothing comes of nothing")
end

-- As kumod does it: is a record wanted, and if so is it handed to the connection of the hook's queue?
local function give(kumo, bounces, r)
  local message = kumod.message(r)
  if not kumod.call(kumo.handlers.should_enqueue_log_record, message, "bouncekit") then return "not wanted" end
  local ok, answer = pcall(kumod.call, function() return bounces.connection():send(message) end)
  return ok and answer or answer.code
end

local function events(kumo, bounces, name)
  local function refuse(address) return kumod.call(bounces.refuse, address) end
  tap.is(give(kumo, bounces, record("Bounce", "gone@example.org", 550, "5.1.1", "No such user")), "250 2.0.0 kept",
    name .. ": a bounce is taken")
  tap.ok((refuse("Gone@Example.org") or ""):find "not mailed", "and the address refused from now on")
  tap.is(refuse("fine@example.org"), nil, "others are not")
  give(kumo, bounces, record("TransientFailure", "full@example.org", 452, "4.2.2", "Mailbox full"))
  give(kumo, bounces, record("Bounce", "spam@example.org", 554, "5.7.1", "Message rejected as spam"))
  tap.ok(not refuse("full@example.org") and not refuse("spam@example.org"),
    "nor who is full or refused a message")
  give(kumo, bounces, record("OOB", { "late@example.org" }, 550, "5.1.1", "User unknown"))
  tap.ok(refuse("late@example.org"), "a bounce that comes later as a mail counts too")
  give(kumo, bounces, record("Feedback", "feedback@example.com", nil, nil, nil,
    { feedback_report = { feedback_type = "abuse", original_rcpt_to = { "cleo@example.org" } } }))
  tap.ok(refuse("cleo@example.org"), "who complains is not mailed any more")
  tap.is(give(kumo, bounces, record("Reception", "gone@example.org")), "not wanted", "what is no outcome is not wanted")
  tap.is(give(kumo, bounces, record("Bounce", "loop@example.org", 550, nil, "x", { queue = "bouncekit" })), "not wanted",
    "nor what the hook's own messages come to")
end

local function set_up(modules, store)
  local kumo = modules.kumo
  local bounces = require("bouncekit.host.kumomta").new { kumo = kumo, policy = "transactional", store = store,
    stream = "news", now = function() return NOW end }
  kumo.on("smtp_client_rewrite_delivery_status", bounces.rewrite)
  kumo.on("should_enqueue_log_record", bounces.wants)
  return bounces
end

tap.run(function()
  require "exported" (DIR, BUILD, ROOT)
  local program = redis_server.program(DIR)
  if not program then tap.skip "no Redis here" end
  local port = tap.port()
  local pid = redis_server.start(program, DIR, port)
  if not tap.ok(pid, "Redis starts") then return end
  local modules = { kumo = kumod.kumo(log), redis = kumod.redis(), sqlite = kumod.sqlite() }
  kumod.strip()
  tap.ok(rawget(_G, "debug") == nil and not pcall(require, "cjson"), "the state is stripped as kumod strips it")
  tap.is(require("bouncekit").core_name, "lua", "bouncekit runs in plain Lua")
  local host = require "bouncekit.host.kumomta"
  local bounces = kumod.call(set_up, modules, host.redis(modules.redis.open { node = "redis://127.0.0.1:" .. port }))
  status(modules.kumo)
  events(modules.kumo, bounces, "Redis")
  tap.stop(pid, "-KILL")
  tap.is(give(modules.kumo, bounces, record("Bounce", "more@example.org", 550, "5.1.1", "No such user")), 451,
    "without Redis kumod's queue keeps the record")
  tap.is(kumod.call(bounces.refuse, "gone@example.org"), nil, "and nobody is refused")
  events(modules.kumo, kumod.call(set_up, modules,
    kumod.call(function() return assert(host.sqlite(modules.sqlite, DIR .. "/store.db")) end)), "SQLite")
  tap.ok(kumod.waited > 20, "kumod was let go on each time it had to wait", kumod.waited)
  tap.is(#log, 1, "the log has what went wrong and nothing else", table.concat(log, "\n"))
end)
