-- Policies for programs that ask over a pipe: a reply and what became of the message in, verdict and decision out; what
-- a policy decides for the suppression list is put there.
local policy_of = require "bouncekit.policy"
local suppression = require "bouncekit.suppression"

local M = {}

local Decider = {}
Decider.__index = Decider

--- What may have become of a message.
M.STATUS = { bounced = true, deferred = true, expired = true, delivered = true }

--- The verdict in the light of what became of the message, as bouncekit.log has it: a deferred one is still under way,
-- whatever the reply said; an expired one has ended.
function M.settle(verdict, status)
  local permanence = verdict.permanence
  if status == "deferred" and permanence ~= "success" and permanence ~= "temporary" then
    verdict.reply_permanence, verdict.permanence, verdict.action = permanence, "temporary", "retry"
  elseif status == "expired" and permanence == "temporary" then
    verdict.reply_permanence, verdict.permanence = permanence, "permanent"
    if verdict.action == "retry" then verdict.action = "none" end
  end
  return verdict
end

-- A policy by its name: one that the operator named at the start, or one of bouncekit's own. A request never names a
-- file.
function Decider:policy(name)
  name = name or self.default
  local found = self.policies[name]
  if found then return found end
  for _, known in ipairs(policy_of.SHIPPED) do
    if known == name then
      self.policies[name] = assert(policy_of.load(name, { store = self.store }))
      return self.policies[name]
    end
  end
  return nil, "no such policy: " .. name:sub(1, 100), "request"
end

-- The decision and those beside it that are for the list. Returns whether there was one; or nil, message, "store".
local function apply(list, decision, now)
  local done = false
  local all = { decision }
  for i, other in ipairs(decision.also or {}) do all[i + 1] = other end
  for _, one in ipairs(all) do
    local ok, message, code = list:apply(one, now)
    if ok == nil and code ~= "address" then return nil, message, "store" end
    done = done or ok == true
  end
  return done
end

--- Decide. ctx: see bouncekit.policy; options: `policy` (a name), `apply = false` leaves the list alone.
-- @treturn table decision, and true when something went on the list; or nil, message, reason ("request", "policy",
-- "store")
function Decider:decide(verdict, ctx, options)
  local policy, message, reason = self:policy(options.policy)
  if not policy then return nil, message, reason end
  local subject = ctx.status == "delivered" and policy_of.DELIVERED or verdict
  local decision
  decision, message, reason = policy:decide(subject, ctx)
  if not decision then return nil, message, reason end
  if options.apply == false then return decision, false end
  local done
  done, message, reason = apply(self.list, decision, ctx.now)
  if done == nil then return nil, message, reason end
  return decision, done
end

--- Is this recipient on the list? As suppression:check.
function Decider:check(recipient, stream, now)
  return self.list:check(recipient, { now = now, stream = stream })
end

--- What decides. options: `store` (see bouncekit.store), `policies` (a list of files or names; the first is the one
-- that decides where a request names none; without it "transactional").
-- @treturn table decider; or nil, message, code of bouncekit.policy.load
function M.new(options)
  local store = options.store
  local self = setmetatable({ store = store, list = suppression.new(store), policies = {}, names = {} }, Decider)
  for _, name in ipairs(options.policies or {}) do
    local policy, message, code = policy_of.load(name, { store = store })
    if not policy then return nil, message, code end
    local short = name:match("([^/]+)$"):gsub("%.lua$", "")
    self.policies[short] = policy
    self.names[#self.names + 1] = short
    self.default = self.default or short
  end
  self.default = self.default or "transactional"
  return self
end

return M
