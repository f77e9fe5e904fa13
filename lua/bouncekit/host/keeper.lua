--- What hosts share that learn of deliveries one by one: each is put to a policy, and what it decides is kept.
--
--     local keeper = require("bouncekit.host.keeper").new { policy = policy, store = store, stream = "news" }
--     keeper:take({ recipient = "ann@example.org", status = "bounced", verdict = verdict }, now)
--
-- No clock is read and no file written: times come with the events, and the store is the host's.
-- @module bouncekit.host.keeper
local destinations = require "bouncekit.watch.destinations"
local policies = require "bouncekit.policy"
local suppression = require "bouncekit.suppression"

local M = {}

local Keeper = {}
Keeper.__index = Keeper

-- Returns whether the decision was kept; nil and a message when the store failed.
local function carry_out(self, decision, recipient, now)
  local done, message, code = self.list:apply(decision, now)
  if code == "store" then return nil, message end
  if done then return true end
  done, message, code = self.destinations:apply(decision, recipient, now)
  if code == "store" then return nil, message end
  return done or false
end

-- A probe, a refused incoming mail, an attempt that was none: nothing for a policy.
local function concerns(event)
  return type(event.recipient) == "string" and not event.probe and not event.no_attempt and event.status ~= "rejected"
end

--- Put an event to the policy and keep what it decides. An event: recipient, status ("delivered", "deferred", "bounced",
-- "expired"), verdict (not for delivered ones), and sender, attempts_before, delay, ip, where they are known.
-- @tparam table event as bouncekit.log gives them
-- @tparam number now seconds
-- @treturn table decision, with `kept`: whether anything of it went into the store; false when the event is none for a
--   policy; nil, message, "policy" or "store"
function Keeper:take(event, now)
  local verdict = event.status == "delivered" and policies.DELIVERED or event.verdict
  if not verdict or not concerns(event) then return false end
  local decision, message, code = self.policy:decide(verdict, { recipient = event.recipient, sender = event.sender,
    stream = self.stream, ip = event.ip or self.ip, attempt = (event.attempts_before or 0) + 1, age = event.delay,
    now = now, status = event.status })
  if not decision then return nil, message, code end
  local all = { decision }
  for i, beside in ipairs(decision.also or {}) do all[i + 1] = beside end
  for _, one in ipairs(all) do
    local kept, why = carry_out(self, one, event.recipient, now)
    if kept == nil then return nil, why, "store" end
    decision.kept = decision.kept or kept
    if one.kind == "alert" and self.alert then self.alert(one, event) end
  end
  return decision
end

-- What a report says of a recipient, in the words of logs. Complaints and the like have no status of their own.
local STATUS = { failed = "bounced", delayed = "deferred", delivered = "delivered", relayed = "delivered",
  expanded = "delivered" }

--- Put each recipient of a bounce mail or its relatives (bouncekit.message) to the policy.
--
-- Anybody can send a bounce about anybody. `ours(failure, message)`, given to `new`, says whose are believed: compare what
-- the returned message carries with what was sent (see bouncekit.verp). Without it all are.
-- @tparam table message
-- @tparam number now seconds
-- @treturn table list of { failure, decision }; those that are not believed have `forged` in place of a decision; or nil,
--   message, "store": nothing more was taken
function Keeper:mail(message, now)
  local out = {}
  for failure in message:recipients() do
    local one = { failure = failure }
    if self.ours and not self.ours(failure, message) then
      one.forged = true
    elseif failure.recipient then
      local status = failure.expired and failure.action == "failed" and "expired" or STATUS[failure.action]
      local decision, why, code = self:take({ recipient = failure.recipient, sender = failure.sender, status = status,
        verdict = failure.verdict }, now)
      if code == "store" then return nil, why, code end
      one.decision, one.complaint = decision or nil, why
    end
    out[#out + 1] = one
  end
  return out
end

--- A keeper. options: `policy` (bouncekit.policy; its store is set to `store`), `store` (bouncekit.store); `list`, a
-- suppression list when it is not the usual one of the store; `stream` and `ip`, of all mail the host speaks of; `alert`,
-- called with decision and event; `ours`, see `mail`.
-- @treturn table with `list` (bouncekit.suppression), `destinations` and the method `take`
function M.new(options)
  options.policy.store = options.store
  return setmetatable({ policy = options.policy, store = options.store, stream = options.stream or "mail",
    ip = options.ip, alert = options.alert, ours = options.ours, list = options.list or suppression.new(options.store),
    destinations = destinations.new(options.store) }, Keeper)
end

return M
