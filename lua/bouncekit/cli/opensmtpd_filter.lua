-- bouncekit opensmtpd-filter: started by smtpd, talks to it on standard input and output.
local M = {}

function M.define(parser)
  local c = parser:command("opensmtpd-filter", "A filter that OpenSMTPD starts: keep a store current, refuse who is gone.")
  c:option("--policy", "A policy script, or the name of one of bouncekit's own."):default("bulk")
  c:option("--store", "The SQLite file to keep; smtpd's user must be able to write it and its folder.")
  c:option("--stream", "What policies call the mail that goes out."):default("mail")
  c:flag("--quiet", "Do not log failures.")
  c:epilog [[
In smtpd.conf: filter "bouncekit" proc-exec "bouncekit opensmtpd-filter --store /var/lib/bouncekit/store.db", and
filter "bouncekit" on the relay action (what happened is learnt there) and on listeners (recipients are refused there).]]
end

-- Standard error goes to smtpd's log.
local function complain(message)
  io.stderr:write("bouncekit: ", require("bouncekit.terminal").escape(tostring(message)), "\n")
  io.stderr:flush()
end

local function say(event)
  local v = event.verdict
  if v then
    complain(("%s relay=%s %s %s %s: %s"):format(event.recipient and "<" .. event.recipient .. ">" or "-",
      event.relay or "-", v.category, v.permanence, event.status, event.text:gsub("\r\n", " "):sub(1, 300)))
  end
end

function M.run(args)
  local its, message, code = require("bouncekit.policy").load(args.policy)
  if not its then return code == "input" and 3 or 2, message end
  local store, why = require("bouncekit.cli.suppress").open_store(args)
  if not store then return 3, why end
  local keeper = require("bouncekit.host.keeper").new { policy = its, store = store, stream = args.stream,
    alert = function(decision) complain("alert: " .. decision.text) end }
  local filter = require("bouncekit.host.opensmtpd").new {
    problem = complain,
    event = function(event)
      if not args.quiet then say(event) end
      local decision, problem = keeper:take(event, math.floor(event.time or os.time()))
      if decision == nil then complain(problem) end
    end,
    -- a store that fails refuses nobody
    refuse = function(recipient)
      local entry, problem, of = keeper.list:check(recipient, { now = os.time(), stream = args.stream })
      if of == "store" then complain(problem) end
      return entry and "550 5.1.1 not mailed any more: " .. (entry.reason or entry.rule or "on the suppression list")
    end,
  }
  for line in io.lines() do
    local answer = filter:line(line)
    if answer then
      io.write(answer)
      io.flush()
    end
  end
  store:close()
  return 0
end

return M
