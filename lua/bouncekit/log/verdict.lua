-- The verdict about an event of a log: the diagnostic's own, in the light of what else the line says.
local plain = require("bouncekit.message.verdict").plain

local M = {}

-- Words of Sendmail for anything at all: the code beside them says more.
local EMPTY = { ["Service unavailable"] = true, ["Deferred"] = true, ["queued"] = true }

-- The part of a domain that two hosts of one site share.
local function site(domain)
  domain = (domain or ""):lower():gsub("%.$", "")
  return domain:match("([^.]+%.[^.]+)$") or domain
end

local function domain_of(address)
  return address and address:match("@([^@]+)$")
end

-- Exim's own word when no router knows the way. For a domain of its own that is an unknown user, for any other a domain
-- without mail servers; its own is what the host's name or the sender shares.
local function is_foreign_route(event)
  if event.mta ~= "exim" or event.relay or not event.text:find("^%s*[Uu]nrouteable address%s*$") then return false end
  local domain = domain_of(event.recipient)
  return domain ~= nil and site(domain) ~= site(event.host) and site(domain) ~= site(domain_of(event.sender))
end

-- What a line means that its words alone do not say; or nil.
local function by_place(event)
  if is_foreign_route(event) then return "domain-unknown" end
  -- RFC 7505's code from our own side: no host answered. Exchange gives the same number to unknown users.
  if EMPTY[event.text] and event.enhanced == "5.1.10" and not event.relay_ip then return "no-mail-service" end
  return nil
end

-- The code that the log gives beside the words decides where they do not; but not against a reply, for which some MTAs
-- invent one (5.1.1 for any 550).
local function verdict_of(event, ctx, classify)
  local text, enhanced, category = event.text, event.enhanced, by_place(event)
  if category then return plain(category, event) end
  ctx.host, ctx.phase = event.relay_host or event.relay_ip, event.phase
  local verdict = classify(text, ctx)
  if not enhanced or verdict.code or (verdict.category ~= "unknown" and not EMPTY[text]) then return verdict end
  local second = classify(EMPTY[text] and enhanced or enhanced .. " " .. text, ctx)
  if second.category == "unknown" then return verdict end
  second.text, second.evidence, second.evidence_begin, second.evidence_end = text, nil, nil, nil
  return second
end

-- No more attempts: what might have passed later is final for this message.
local FINAL = { expired = true, bounced = true }

--- Give an event its verdict; none to what was delivered. `ctx` is a table to be used again.
function M.settle(event, ctx, classify)
  if event.status == "delivered" then return end
  local verdict = verdict_of(event, ctx, classify)
  if event.status == "deferred" and verdict.permanence ~= "success" and verdict.permanence ~= "temporary" then
    verdict.reply_permanence, verdict.permanence = verdict.permanence, "temporary"
    verdict.action = "retry"
  elseif FINAL[event.status] and verdict.permanence == "temporary" then
    verdict.reply_permanence, verdict.permanence = "temporary", "permanent"
    verdict.action = verdict.action == "retry" and "none" or verdict.action
  end
  if not verdict.enhanced then verdict.enhanced = event.enhanced end
  event.code, event.enhanced = event.code or verdict.code, event.enhanced or verdict.enhanced
  event.verdict = verdict
end

return M
