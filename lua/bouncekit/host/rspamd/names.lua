-- The symbols, and the options they carry.
local M = {}

M.GROUP = "bouncekit"

--- By kind of message; messages of other kinds have no symbol.
M.KIND = {
  failure = "BOUNCEKIT_FAILURE", delay = "BOUNCEKIT_DELAY", success = "BOUNCEKIT_SUCCESS",
  complaint = "BOUNCEKIT_COMPLAINT", ["auto-reply"] = "BOUNCEKIT_AUTO_REPLY", challenge = "BOUNCEKIT_CHALLENGE",
}

--- By what the verdict says of the future.
M.PERMANENCE = { hard = "BOUNCEKIT_HARD", permanent = "BOUNCEKIT_PERMANENT", temporary = "BOUNCEKIT_TEMPORARY" }

M.PROVIDER = "BOUNCEKIT_PROVIDER"        -- option: the provider that refused
M.OURS = "BOUNCEKIT_OURS"                -- the returned message is ours; option: how that is known
M.BACKSCATTER = "BOUNCEKIT_BACKSCATTER"  -- it is not; option: why
M.DECISION = "BOUNCEKIT_DECISION"        -- what the policy decided
M.SUPPRESS = "BOUNCEKIT_SUPPRESS"        -- put on the suppression list
M.RECIPIENT = "BOUNCEKIT_RCPT_SUPPRESSED"      -- outgoing: recipients that are on the list
M.RECIPIENTS = "BOUNCEKIT_RCPT_ALL_SUPPRESSED" -- outgoing: all of them are

--- BOUNCEKIT_C_USER_UNKNOWN and so on.
function M.category(name)
  return "BOUNCEKIT_C_" .. name:upper():gsub("-", "_")
end

--- All symbols of reports with their descriptions, in a fixed order. `categories` as of bouncekit.categories.
function M.all(categories)
  local out = {}
  local function add(name, about, score) out[#out + 1] = { name = name, about = about, score = score or 0 } end
  for _, kind in ipairs { "failure", "delay", "success", "complaint", "auto-reply", "challenge" } do
    add(M.KIND[kind], "a mail system's report: " .. kind)
  end
  add(M.PERMANENCE.hard, "the address is proven bad: stop mailing it")
  add(M.PERMANENCE.permanent, "this message failed for good")
  add(M.PERMANENCE.temporary, "a later try may work")
  for _, c in ipairs(categories) do add(M.category(c.name), c.meaning) end
  add(M.PROVIDER, "who refused")
  add(M.OURS, "the returned message is ours")
  add(M.BACKSCATTER, "the returned message is not ours", "backscatter")
  add(M.DECISION, "what the policy decided")
  add(M.SUPPRESS, "the recipient was put on the suppression list")
  return out
end

-- Options stand in logs, headers and pages.
local MAX_OPTION = 200
function M.clean(text)
  return (tostring(text or ""):sub(1, MAX_OPTION):gsub("[%c\127,;]", "?"))
end

--- "ann@example.org 550 5.1.1"
function M.recipient(failure)
  local out = failure.recipient and M.clean(failure.recipient) or "-"
  local verdict = failure.verdict
  if verdict.code then out = out .. " " .. M.clean(verdict.code) end
  if verdict.enhanced then out = out .. " " .. M.clean(verdict.enhanced) end
  return out
end

--- "suppress gone ann@example.org", with the counts that were looked at: "soft=3"
function M.decision(decision)
  local parts = { M.clean(decision.kind), M.clean(decision.rule or "-"), M.clean(decision.recipient or "-") }
  local names = {}
  for name in pairs(decision.counts or {}) do names[#names + 1] = name end
  table.sort(names)
  for _, name in ipairs(names) do parts[#parts + 1] = ("%s=%s"):format(M.clean(name), tostring(decision.counts[name])) end
  return table.concat(parts, " ")
end

return M
