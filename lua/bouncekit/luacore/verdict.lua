-- What evidence means for the address: permanence, action, confidence. See csrc/verdict.c.
local data = require "bouncekit.luacore.registry_data"

local M = {}

-- Troubles that pass by themselves, unless the server says that it will not try again.
local PASSES = { network = true, server = true, rate = true }
-- Without a code nobody knows whether an MTA gave up; these are over all the same.
local OVER = { ["mailer-error"] = true, ["protocol-error"] = true, ["too-many-recipients"] = true }

-- What passes by itself is taken to be under way, and so is what the text says to try again.
local function uncoded(c, case)
  if case.later or c.name == "mailbox-full" or (PASSES[c.group] and not OVER[c.name]) then return "temporary" end
  return c.permanence
end

-- A 5xx means what it says, but for what is temporary by its nature, or asks to come back.
local function refused(c, case)
  if c.name == "greylisted" then return "temporary" end
  if case.later and PASSES[c.group] and c.name ~= "expired" then return "temporary" end
  return c.permanence == "temporary" and "permanent" or c.permanence
end

local function unknown(case)
  if case.class == 2 then return "success" end
  return case.class == 0 and case.later and "temporary" or "permanent"
end

-- The class of what stands around a quoted reply; 0: nothing quoted, or no code around it.
local function outer_class(reply)
  if reply.outer_code ~= 0 then return math.floor(reply.outer_code / 100) end
  return reply.outer_esc and reply.outer_esc.class or 0
end

local function weigh_permanence(case)
  local e = case.best
  local c = data.category[e.category]
  local own = e.hit and e.hit.rule.permanence or e.says and e.says.permanence or ""
  if c.permanence == "success" and case.class ~= 5 then return "success" end
  if c.name == "expired" and case.reply.code == 0 then return "permanent" end   -- 4.4.7 of a DSN: given up
  -- who quotes another's refusal decides whether the message is tried again
  local outer = outer_class(case.reply)
  if outer == 4 then return "temporary" end
  if case.class == 4 and outer == 5 and c.name ~= "greylisted" then return "permanent" end
  if case.class == 4 then return "temporary" end
  if own ~= "" then return own end
  if c.name == "unknown" then return unknown(case) end
  if case.class == 5 then return refused(c, case) end
  return uncoded(c, case)
end

--- "hard", "permanent", "temporary" or "success". case: see bouncekit.luacore.classify.
-- What was accepted is no failure; and where a code of class 2 to 4 stands beside it, nothing is hard.
function M.permanence(case)
  local code, class = math.floor(case.reply.code / 100), case.reply.esc and case.reply.esc.class or 0
  if code == 2 then return "success" end
  local permanence = weigh_permanence(case)
  if permanence == "hard" and ((code ~= 0 and code ~= 5) or (class ~= 0 and class ~= 5)) then return "permanent" end
  return permanence
end

local RETRIED = { unknown = true, ["recipient-refused"] = true, ["system-error"] = true, ["mailer-error"] = true,
  ["routing-error"] = true }

--- What a category advises holds for a final refusal; what may still pass is tried again, or slower.
function M.action(case, permanence)
  local e = case.best
  local c = data.category[e.category]
  local own = e.hit and e.hit.rule.action or ""
  if own ~= "" and (own ~= "suppress" or permanence == "hard") then return own end
  if permanence == "success" then return "none" end
  if c.action == "suppress" and permanence ~= "hard" and c.name ~= "complaint" then
    return permanence == "temporary" and "retry" or "fix-address"
  end
  if permanence == "temporary" and RETRIED[c.name] then return "retry" end
  if c.name == "unknown" and permanence == "permanent" then return "contact-postmaster" end
  return c.action
end

-- Score and what it is worth, from the highest on.
local BY_WORDS = { { 900, 0.97 }, { 800, 0.89 }, { 700, 0.88 }, { 600, 0.82 }, { 500, 0.72 }, { 0, 0.6 } }
local BY_CODE = { { 400, 0.75 }, { 200, 0.6 }, { 0, 0.4 } }
local NEARLY = 60

function M.confidence(case)
  local e, value = case.best, nil
  if e.score == 0 then return 0.1 end
  for _, step in ipairs(e.hit and BY_WORDS or BY_CODE) do
    if e.score >= step[1] then
      value = step[2]
      break
    end
  end
  if e.agree and e.hit then value = value + 0.04 end
  if case.second > 0 and e.score - case.second < NEARLY then value = value - 0.12 end
  return math.max(0.1, math.min(0.99, value))
end

return M
