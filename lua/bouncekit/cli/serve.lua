-- bouncekit serve: answers for other programs, on standard input and output or on a unix socket.
local M = {}

function M.define(parser)
  local c = parser:command("serve", "Answer other programs: JSON lines; rows for ClickHouse, Spark, Hadoop; rsyslog.")
  c:option("--socket", "Listen on this unix socket instead (needs luv); stops on SIGTERM or SIGINT."):argname("PATH")
  c:option("--mode", "Who may use the socket, in octal."):default("600"):argname("MODE")
  c:option("--clients", "Clients of the socket at once."):default("64"):convert(tonumber):argname("N")
  c:option("--pending", "Bytes of answers that may wait for a client."):default("1048576"):convert(tonumber)
    :argname("N")
  c:option("--max-line", "Bytes of the longest line."):default("1048576"):convert(tonumber):argname("N")
  c:option("--policy", "A policy for `decide`, by name or file; the first is the default; may be repeated."):count("*")
  c:option("--store", "Counters and suppression list: an SQLite file, or redis://HOST:PORT/DB; without it both are in "
    .. "memory."):argname("FILE")
  c:option("--format", "What stands on a line."):choices { "json", "tsv", "jsoneachrow", "omprog", "mmexternal" }
    :default("json")
  c:option("--columns", "tsv, jsoneachrow: the columns of a row: text, host, phase, or names to carry through.")
    :default("text"):argname("A,B")
  c:option("--fields", "tsv, jsoneachrow: the columns of an answer: fields of a verdict, json (all of it), or columns.")
    :default("category"):argname("A,B")
  c:option("--result", "jsoneachrow: the name of the one column of an answer."):argname("NAME")
  c:flag("--nulls", "tsv: \\N, not an empty column, where there is no value.")
  c:flag("--chunk-header", "tsv, jsoneachrow: a line with the number of rows goes before each block.")
  c:option("--output", "omprog: the file that events are appended to, as JSON lines."):argname("FILE")
  c:option("--stream", "omprog: the stream the mail belongs to, for policies."):argname("NAME")
  c:epilog [[
A request is {"id": ..., "text": "550 ...", "host": "mx.example", "phase": "rcpt"}; only text is required. Every line
gets exactly one line back, in order: {"id": ..., "category": ..., "permanence": ..., ...}, or {"id": ..., "error":
"..."}. With "op" a request asks for something else: decide, check, message, log, lookup, ping, version.]]
end

-- Numbers that limit something are whole and positive.
local LIMITS = { clients = "--clients", pending = "--pending", max_line = "--max-line" }
local function wrong_use(args)
  for name, option in pairs(LIMITS) do
    local n = args[name]
    if type(n) ~= "number" or n < 1 or n % 1 ~= 0 then return option .. " wants a whole number above 0" end
  end
  if not args.mode:find("^[0-7][0-7][0-7]$") then return "--mode wants three octal digits" end
  if args.socket and args.format ~= "json" then return "--socket speaks JSON: leave --format out" end
  if args.chunk_header and args.format ~= "tsv" and args.format ~= "jsoneachrow" then
    return "--chunk-header is for tsv and jsoneachrow"
  end
end

-- The decider, and whether its store outlives us. Nothing to decide with for formats that were not given a policy.
local function decider_of(args)
  local decide = require "bouncekit.serve.decide"
  local store, message
  if args.store then store, message = require("bouncekit.cli.suppress").open_store(args, true)
  else store = require("bouncekit.store.memory").new() end
  if not store then return nil, 3, message end
  local made, why, code = decide.new { store = store, policies = args.policy }
  if not made then return nil, code == "input" and 3 or 2, why end
  return made
end

local function answerer(args, decider)
  local classify, now = require("bouncekit").classify, os.time
  if args.format == "json" then
    local service = require("bouncekit.serve.service").new { classify = classify, now = now, decider = decider,
      durable = args.store ~= nil }
    return function(line, session) return service:answer(line, session) end
  end
  if args.format == "tsv" or args.format == "jsoneachrow" then
    local columns = require "bouncekit.serve.columns"
    local rows, message = columns.new { format = args.format, columns = columns.names(args.columns),
      fields = columns.names(args.fields), classify = classify, keys = require("bouncekit.serve.service").KEYS,
      null = args.nulls and "\\N" or "", result = args.result }
    if not rows then return nil, message end
    return function(line) return rows:answer(line) end
  end
  local program = require("bouncekit.serve.syslog").new { format = args.format, classify = classify, now = now,
    output = args.output, stream = args.stream, decider = #args.policy > 0 and decider or nil }
  return function(line) return program:answer(line) end, program:greeting()
end

local function ready()
  io.stderr:write("bouncekit: ready\n")
end

function M.run(args)
  local json = require "bouncekit.json"
  if json.missing then return 2, json.missing end
  local message = wrong_use(args)
  if message then return 2, message end
  local found, luv = pcall(require, "luv")
  if not found and args.socket then return 2, "luv is missing: apt-get install lua-luv, or luarocks install luv" end
  local decider, code, why = decider_of(args)
  if not decider then return code, why end
  local answer, greeting = answerer(args, decider)
  if not answer then return 2, greeting end
  local ok
  if args.socket then
    ok, why = require("bouncekit.serve.socket").run { luv = luv, path = args.socket, mode = tonumber(args.mode, 8),
      answer = answer, clients = args.clients, pending = args.pending, line = args.max_line, ready = ready }
  else
    local session = {}
    ok, why = require("bouncekit.serve.stdio").run { luv = found and luv or nil, limit = args.max_line,
      answer = function(line) return answer(line, session) end, greeting = greeting, header = args.chunk_header }
  end
  decider.store:close()
  return ok and 0 or 3, why
end

return M
