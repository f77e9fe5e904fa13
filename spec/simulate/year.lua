-- year.lua [MESSAGES [POLICY [SEED]]]: a sender's year against a world with known truth (world.lua), on a fake clock: each
-- message is asked of the suppression list, tried, tried again when the policy says so, and what the policy suppresses is
-- suppressed. Prints a report, and TAP: of the addresses suppressed 99.9 % were dead, and of the dead 98 % were suppressed
-- within three messages.
local world = require "world"
local bouncekit = require "bouncekit"
local policy = require "bouncekit.policy"
local memory = require "bouncekit.store.memory"
local suppression = require "bouncekit.suppression"

local MESSAGES, NAME, SEED = tonumber(arg[1]) or 300000, arg[2] or "bulk", tonumber(arg[3]) or 20260101
local START, HOUR, DAY = 1767225600, 3600, 86400
local floor = math.floor

local number = floor(MESSAGES / 46.5)
local truth = world.new(number, SEED)
local its = assert(policy.load(NAME, { store = memory.new { limit = 4 * number + 10000 } }))
local list = suppression.new(memory.new { limit = 2 * number + 10000 })
local verdicts = {}
for name, text in pairs(world.REPLIES) do verdicts[name] = bouncekit.classify(text) end

local count = { messages = 0, attempts = 0, delivered = 0, held = 0, alerts = 0, right = 0, wrong = 0, abandoned = 0 }
local said, by_rule, wrong_by, waiting, paused = {}, {}, {}, {}, {}

local function add(t, key) t[key] = (t[key] or 0) + 1 end

-- The truth about somebody who is suppressed: dead is right, and so is a mailbox that nobody will ever open again.
local function judge(one, now, rule)
  if one.suppressed then return end
  one.suppressed = now
  add(by_rule, rule)
  if one.dead and now >= one.dead then
    count.right = count.right + 1
    one.took = one.sent
  elseif one.abandoned and now >= one.abandoned then
    count.right, count.abandoned = count.right + 1, count.abandoned + 1
  else
    count.wrong = count.wrong + 1
    add(wrong_by, rule .. (one.spell and " (" .. one.spell.says .. ", later well)" or " (well)"))
  end
end

local function later(at, message)
  local hour = floor(at / HOUR)
  local due = waiting[hour] or {}
  waiting[hour] = due
  due[#due + 1] = message
end

local function act(decision, one, now)
  local kind = decision.kind
  if kind == "suppress" then
    assert(list:apply(decision, START + now))
    if decision.scope ~= "domain" then return judge(one, now, decision.rule) end
    for _, member in ipairs(one.place.members or { one }) do
      if member.joined <= now then judge(member, now, decision.rule) end
    end
  elseif kind == "pause" then
    paused[one.place] = decision.expires - START
  elseif kind == "alert" then
    count.alerts = count.alerts + 1
  end
end

-- One try of a message: { one, born, attempt }.
local function try(message, now)
  local one, attempt = message[1], message[3]
  if paused[one.place] then
    if now < paused[one.place] then return later(paused[one.place] + 60, message) end
    paused[one.place] = nil
  end
  count.attempts = count.attempts + 1
  local answer = world.answer(truth, one, now, attempt)
  local age = now - message[2]
  local expired = answer and age > 3 * DAY
  add(said, answer or "delivered")
  if not answer then
    count.delivered = count.delivered + 1
    -- Whoever takes mail again after a suppression that had ended was wrongly suppressed; that was counted then.
    one.suppressed = nil
  end
  local decision = assert(its:decide(answer and verdicts[answer] or policy.DELIVERED, { recipient = one.address, ip = "192.0.2.1",
    provider = one.place.provider, stream = "news", attempt = attempt, age = age, now = START + now, status = expired and "expired" or nil }))
  for _, beside in ipairs(decision.also or {}) do act(beside, one, now) end
  if decision.kind == "retry" and not expired then
    message[3] = attempt + 1
    return later(math.max(decision.at - START, (floor(now / HOUR) + 1) * HOUR), message)
  end
  act(decision, one, now)
end

-- A message to somebody, unless the list holds it back.
local function send(one, now)
  if list:check(one.address, { now = START + now, stream = "news" }) then
    count.held = count.held + 1
    return
  end
  count.messages = count.messages + 1
  if one.dead and now >= one.dead then one.sent = (one.sent or 0) + 1 end
  try({ one, now, 1 }, now)
end

-- Who gets something on which day of 28.
local function schedule(people)
  local days = {}
  for day = 0, 27 do days[day] = {} end
  for _, one in ipairs(people) do
    for day = one.phase % one.every, 27, one.every do days[day][#days[day] + 1] = one end
  end
  return days
end

local function year(people)
  local days = schedule(people)
  for hour = 0, 365 * 24 - 1 do
    local now = hour * HOUR
    local due = waiting[hour]
    waiting[hour] = nil
    for i = 1, due and #due or 0 do try(due[i], now + floor(i * HOUR / (#due + 1))) end
    local time = hour % 24
    if time >= 8 and time < 12 then
      local today = days[floor(hour / 24) % 28]
      local first, last = floor(#today * (time - 8) / 4) + 1, floor(#today * (time - 7) / 4)
      for i = first, last do
        if today[i].joined <= now then send(today[i], now + floor((i - first) * HOUR / (last - first + 1))) end
      end
    end
  end
end

-- Of the dead who had three messages or were suppressed before: how many in time?
local function promptness(people)
  local dead, prompt, sends = 0, 0, {}
  for _, one in ipairs(people) do
    if one.dead and (one.took or (one.sent or 0) >= 3) then
      dead = dead + 1
      local n = one.took or "more"
      if one.took and one.took > 3 then n = "more" end
      if n ~= "more" then prompt = prompt + 1 end
      add(sends, n)
    end
  end
  return dead, prompt, sends
end

local function rows(title, t)
  print("# " .. title)
  local keys = {}
  for key in pairs(t) do keys[#keys + 1] = key end
  table.sort(keys, function(a, b)
    if t[a] ~= t[b] then return t[a] > t[b] end
    return tostring(a) < tostring(b)
  end)
  for _, key in ipairs(keys) do print(("#   %9d  %s"):format(t[key], tostring(key))) end
end

local function percent(part, whole) return whole > 0 and 100 * part / whole or 100 end

local begin = os.clock()
year(truth.people)
local dead, prompt, sends = promptness(truth.people)
local suppressed = count.right + count.wrong
print(("# a year under the policy %s: %d recipients, %d messages, %d attempts, %d delivered, %d messages not sent, %d alerts")
  :format(NAME, number, count.messages, count.attempts, count.delivered, count.held, count.alerts))
rows("answers", said)
rows("suppressed by rule", by_rule)
rows("messages to the dead before they were suppressed", sends)
print(("# suppressed: %d, of these dead: %d (%d of them full for good), wrongly: %d"):format(suppressed, count.right,
  count.abandoned, count.wrong))
rows("wrongly suppressed", wrong_by)
print(("# %.0f seconds"):format(os.clock() - begin))
-- One error more than the share allows: in a small year there is no half of one.
local ok = count.wrong <= floor(suppressed / 1000) + (suppressed < 10000 and 1 or 0)
print(("%s 1 - of the addresses suppressed %.3f %% were dead (99.9 wanted)"):format(ok and "ok" or "not ok",
  percent(count.right, suppressed)))
local soon = dead > 0 and prompt / dead >= 0.98
print(("%s 2 - of the dead %.2f %% were suppressed within three messages (98 wanted)"):format(soon and "ok" or "not ok",
  percent(prompt, dead)))
print "1..2"
os.exit(ok and soon)
