-- The names a rule may ask for, and the nearest of them to a name that is none.
local M = {}

local function set(words)
  local out = {}
  for word in words:gmatch("%S+") do out[word] = true end
  return out
end

--- Fields of a verdict (see bouncekit.classify) that conditions may name.
M.VERDICT = set [[category group permanence action party confidence rule evidence code enhanced provider blocklist
  blocklist_kind link retry_after phase text reply_permanence]]

--- Fields of the context: what the host knows of the delivery. `status` is "bounced" or "expired" when the host gave up;
-- `final` is made of it and of the verdict: the message will not be tried again.
M.CONTEXT = set [[recipient domain provider ip stream pool sender attempt age now status message final]]

--- Fields of the verdict that a plan is made for: they take few values, so rules are sorted out by them beforehand.
M.STATIC = { "category", "group", "permanence", "action" }
M.IS_STATIC = set "category group permanence action"

-- Edits between two short words.
local function distance(a, b)
  local row = {}
  for j = 0, #b do row[j] = j end
  for i = 1, #a do
    local before = row[0]
    row[0] = i
    for j = 1, #b do
      local cost = a:byte(i) == b:byte(j) and 0 or 1
      before, row[j] = row[j], math.min(row[j] + 1, row[j - 1] + 1, before + cost)
    end
  end
  return row[#b]
end

--- " (did you mean 'category'?)", or "".
function M.hint(word, ...)
  if type(word) ~= "string" or #word > 40 then return "" end
  local best, least = nil, math.max(1, math.floor(#word / 3)) + 1
  local names = {}
  for _, known in ipairs { ... } do
    for name in pairs(known) do names[#names + 1] = name end
  end
  table.sort(names)
  for _, name in ipairs(names) do
    local d = type(name) == "string" and distance(word, name) or least
    if d < least then best, least = name, d end
  end
  return best and (" (did you mean '%s'?)"):format(best) or ""
end

--- The value of a field: the verdict's, else the context's; the host's word on the provider counts first.
function M.get(name, verdict, ctx)
  if name == "provider" then return ctx.provider or verdict.provider end
  if M.VERDICT[name] then return verdict[name] end
  return ctx[name]
end

return M
