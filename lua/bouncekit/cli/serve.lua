-- bouncekit serve: JSON lines in, JSON lines out.
local M = {}

-- The fields of an answer, in this order; those without a value are null.
M.KEYS = { "category", "group", "permanence", "action", "party", "confidence", "code", "enhanced", "provider", "rule",
  "evidence", "retry_after", "blocklist", "blocklist_kind", "blocklist_link", "link", "phase" }

function M.define(parser)
  local c = parser:command("serve", "Classify for another program: JSON lines on standard input and output.")
  c:epilog [[
A request is {"id": ..., "text": "550 ...", "host": "mx.example", "phase": "rcpt"}; only text is required. Every line gets
exactly one line back, in order: {"id": ..., "category": ..., "permanence": ..., ...}, or {"id": ..., "error": "..."}.]]
end

-- An id comes back as it was: numbers without a fraction as such, whatever the library makes of them.
local function id_text(json, id)
  if type(id) == "number" and id % 1 == 0 and id > -2 ^ 53 and id < 2 ^ 53 then return ("%.0f"):format(id) end
  if type(id) == "table" then return "null" end
  return json.encode(id)
end

local function optional_string(value, json)
  if value == json.null then return nil end
  return value
end

local function context(request, json)
  local host, phase = optional_string(request.host, json), optional_string(request.phase, json)
  if host ~= nil and type(host) ~= "string" then return nil, "host is no string" end
  if phase ~= nil and type(phase) ~= "string" then return nil, "phase is no string" end
  return (host or phase) and { host = host, phase = phase } or false
end

--- The answer to one line.
function M.answer(line, classify, json)
  local request, message = json.decode(line)
  if type(request) ~= "table" then
    return '{"error":' .. json.encode(message and "bad JSON: " .. message or "not an object") .. "}"
  end
  local id = request.id ~= nil and '"id":' .. id_text(json, request.id) .. "," or ""
  local ctx, wrong = context(request, json)
  if type(request.text) ~= "string" then wrong = "text is missing or no string" end
  if wrong then return "{" .. id .. '"error":' .. json.encode(wrong) .. "}" end
  local verdict = classify(request.text, ctx or nil)
  return "{" .. id .. json.object(verdict, M.KEYS, true):sub(2)
end

function M.run()
  local json = require "bouncekit.json"
  if json.missing then return 2, json.missing end
  local classify = require("bouncekit").classify
  io.stdout:setvbuf("line")
  for line in io.lines() do
    io.write(M.answer(line, classify, json), "\n")
  end
  return 0
end

return M
