-- decide.lua: a decision of each shipped policy with the memory store, as a sender of a million recipients asks for them;
-- beside it a bare look-up of a name in a table with as many, which is what the machine can do at best.
local bouncekit = require "bouncekit"
local policy = require "bouncekit.policy"
local memory = require "bouncekit.store.memory"

local clock = os.clock
local EVENTS, CHUNK = 40000, 50
local NOW = 1700000000

-- What a day of sending looks like: most arrives, the rest is a bit of everything.
local REPLIES = {
  "550 5.1.1 <u@example.org>: User unknown", "452 4.2.2 mailbox full", "450 4.7.1 Greylisted, try again in 300 seconds",
  "421 4.7.28 Gmail has detected an unusual rate of email", "554 5.7.1 blocked using zen.spamhaus.org",
  "451 4.3.0 Temporary system problem", "550 5.7.1 message looks like spam", "552 5.2.2 over quota",
}

local function events(share)
  local seed, list, verdicts = 4711, {}, {}
  for i, text in ipairs(REPLIES) do verdicts[i] = bouncekit.classify(text) end
  for i = 1, EVENTS do
    seed = (seed * 16807) % 2147483647
    local n = seed % 50000
    list[i] = {
      (seed / 50000 % 1) < share and policy.DELIVERED or verdicts[seed % #verdicts + 1],
      { recipient = "user" .. n .. "@domain" .. n % 500 .. ".example", ip = "192.0.2." .. n % 8, stream = "news",
        provider = n % 3 == 0 and "google" or nil, now = NOW + i / 20, attempt = 1, age = 10 },
    }
  end
  return list
end

-- Microseconds a call: the median of chunks of calls, a clock is coarser than one.
local function median(list, f)
  local times = {}
  for at = 1, #list - CHUNK + 1, CHUNK do
    local begin = clock()
    for i = at, at + CHUNK - 1 do f(list[i]) end
    times[#times + 1] = (clock() - begin) / CHUNK
  end
  table.sort(times)
  return times[math.floor(#times / 2) + 1] * 1e6, times[math.floor(#times * 0.99)] * 1e6
end

local function bare(list)
  local known = {}
  for _, event in ipairs(list) do known[event[2].recipient] = 1 end
  return median(list, function(event)
    local name = event[2].recipient
    known[name] = known[name] + 1
  end)
end

local base = bare(events(0.9))
print(("decide.bare %.4f"):format(base))
for _, name in ipairs(policy.SHIPPED) do
  for what, share in pairs { mixed = 0.9, failures = 0 } do
    local list, p = events(share), assert(policy.load(name, { store = memory.new { limit = 200000 } }))
    local function one(event) assert(p:decide(event[1], event[2])) end
    median(list, one)   -- warm
    for _, event in ipairs(list) do event[2].now = event[2].now + EVENTS / 20 end
    collectgarbage()
    local middle, high = median(list, one)
    print(("decide.%s.%s %.3f %.3f %.1f"):format(name, what, middle, high, middle / base))
  end
end
