-- A year of mail with known truth: who reads, who has gone and how their servers say so, and what goes wrong meanwhile.
-- Deterministic: the same seed, the same year, on every Lua. Times are seconds since the year began.
--
-- How often things happen is ours: nobody publishes it. Where there was a choice the harder was taken: outages fall into
-- the hours of sending, full mailboxes stay full for weeks, and some servers never say clearly that somebody has gone.
local M = {}

local floor, log = math.floor, math.log
local HOUR, DAY = 3600, 86400
local YEAR = 365 * DAY

-- What servers say. Each is classified as it stands.
M.REPLIES = {
  google_gone = "550-5.1.1 The email account that you tried to reach does not exist. Please try\r\n"
    .. "550 5.1.1 double-checking the recipient's email address for typos or unnecessary spaces.",
  outlook_gone = "550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302).",
  yahoo_gone = "554 delivery error: dd This user doesn't have a yahoo.com account (user@yahoo.com) [0]",
  postfix_gone = "550 5.1.1 <user@example.org>: Recipient address rejected: User unknown in virtual mailbox table",
  exim_gone = "550 No such user here", exchange_gone = "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found",
  plain_gone = "550 mailbox unavailable", unclear_gone = "550 5.1.0 Address rejected",
  disabled = "550 5.2.1 The email account that you tried to reach is disabled.",
  full = "552 5.2.2 <user@example.org>: user is over quota", full_for_now = "452 4.2.2 The recipient's mailbox is over quota",
  no_domain = "550 5.1.2 <user@example.org>: Domain not found",
  no_server = "connect to mx.example.org[192.0.2.1]:25: Connection timed out",
  greylisted = "450 4.7.1 <user@example.org>: Recipient address rejected: Greylisted, try again in 300 seconds",
  limited = "421 4.7.28 Gmail has detected an unusual rate of email originating from your IP address",
  blocked = "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org",
  broken = "550 5.3.0 System error, message refused", busy = "451 4.3.0 Temporary system problem. Try again later",
  spam = "550 5.7.1 Our system has detected that this message is likely unsolicited mail",
}

local function generator(seed)
  return function(n)
    seed = (seed * 16807) % 2147483647
    local x = seed / 2147483647
    return n and floor(x * n) or x
  end
end

-- So long, on average `mean`, exponentially.
local function lasting(random, mean)
  return -mean * log(1 - random() * 0.999999)
end

-- Mail systems: the big ones by their share, then companies of some size, then small domains with twenty users each.
local BIG = { { "google", 0.34, "google_gone" }, { "outlook", 0.18, "outlook_gone" }, { "yahoo", 0.09, "yahoo_gone" } }
local SMALL_GONE = { "postfix_gone", "exim_gone", "exchange_gone", "plain_gone" }

local function incident(place, kind, from, lasts)
  local list = place.incidents
  list[#list + 1] = { kind = kind, from = from, to = from + lasts }
end

-- Some time of the year; `sending`: in the hours in which mail is sent.
local function moment(random, sending)
  local day = random(364) * DAY
  return sending and day + 8 * HOUR + random(4 * HOUR) or day + random(DAY)
end

-- What befalls a mail system of a size in a year.
local function befall(random, place, size)
  local function some(chance, kind, sending, mean)
    local whole = floor(chance)
    for _ = 1, whole + (random() < chance - whole and 1 or 0) do
      incident(place, kind, moment(random, sending), mean < 0 and -mean or lasting(random, mean))
    end
  end
  if size == "big" then
    some(1.5, "unknown", true, -HOUR)   -- knows nobody, for an hour: as Gmail in December 2020
    some(4, "broken", true, -2 * HOUR)
    some(6, "busy", true, 3 * HOUR)
    some(3, "blocked", true, 12 * HOUR)
    some(6, "limited", true, 6 * HOUR)
  else
    some(0.03, "unknown", true, 6 * HOUR)   -- the directory behind the server is away
    some(0.1, "broken", true, 4 * HOUR)
    some(0.3, "busy", true, 6 * HOUR)
    some(0.1, "blocked", true, DAY)
    some(0.02, "no_server", false, 2 * DAY)
    some(0.005, "no_domain", false, 4 * DAY)   -- a registration lapses, and is renewed
  end
end

local function make_places(random, number)
  local places, small = {}, {}
  for i, big in ipairs(BIG) do
    places[i] = { name = big[1], provider = big[1], domain = big[1] .. ".example", gone = big[3], incidents = {} }
    befall(random, places[i], "big")
  end
  for i = 1, math.max(20, floor(number * 0.39 / 20)) do
    local place = { name = "d" .. i, domain = "d" .. i .. ".example", gone = SMALL_GONE[1 + random(#SMALL_GONE)], incidents = {},
      greylists = random() < 0.1, members = {} }
    befall(random, place, "small")
    -- A domain that ends takes everybody along.
    if random() < 0.008 then place.ends, place.ends_as = random(YEAR), random() < 0.8 and "no_domain" or "no_server" end
    small[i] = place
  end
  return places, small
end

-- How long sends are apart, in days, and how many of the list want it so.
local RHYTHMS = { { 7, 0.80 }, { 1, 0.04 }, { 28, 0.16 } }

local function rhythm(random)
  local x = random()
  for _, one in ipairs(RHYTHMS) do
    if x < one[2] then return one[1] end
    x = x - one[2]
  end
  return 7
end

-- How an account ends: what its server says from then on.
local function ending(random, one)
  local x = random()
  if x < 0.86 then return one.place.gone end
  if x < 0.985 then return "disabled" end
  return "unclear_gone"
end

local function fate(random, one)
  local x = random()
  if x < 0.03 then
    one.dead, one.says = 0, one.place.gone   -- never was
  elseif x < 0.17 then
    one.dead, one.says = random(YEAR), ending(random, one)
  elseif x < 0.18 then
    one.abandoned = random(YEAR)             -- fills up, and nobody will ever read it again
  elseif x < 0.21 then
    local from = random(YEAR)
    one.spell = { from = from, to = from + lasting(random, 10 * DAY), says = random() < 0.5 and "full" or "full_for_now" }
  elseif x < 0.2105 then
    local from = random(YEAR)
    one.spell = { from = from, to = from + lasting(random, 7 * DAY), says = "disabled" }   -- suspended, and comes back
  end
  if one.place.members then
    one.place.members[#one.place.members + 1] = one
    local ends = one.place.ends
    if ends and not (one.dead and one.dead < ends) then one.dead, one.says = ends, one.place.ends_as end
  end
end

local function place_of(random, big, small)
  local x = random()
  for i, one in ipairs(BIG) do
    if x < one[2] then return big[i] end
    x = x - one[2]
  end
  return small[1 + random(#small)]
end

--- Make a world of so many recipients: `people`, and a function `answer(one, now, attempt)` that gives the name of the
-- reply, or nil for a delivery.
function M.new(number, seed)
  local random = generator(seed)
  local big, small = make_places(random, number)
  local people = {}
  for i = 1, number do
    local place = place_of(random, big, small)
    local one = { address = "user" .. i .. "@" .. place.domain, place = place, every = rhythm(random), phase = random(28),
      joined = random() < 0.8 and 0 or random(YEAR) }
    fate(random, one)
    people[i] = one
  end
  return { people = people, random = random }
end

local function befallen(place, now)
  local list = place.incidents
  for i = 1, #list do
    if now >= list[i].from and now < list[i].to then return list[i].kind end
  end
end

--- What the server says to a message to `one` at a time; nil when it takes it.
function M.answer(world, one, now, attempt)
  local place = one.place
  local kind = befallen(place, now)
  if kind == "unknown" then return place.gone end
  if kind and (kind ~= "limited" or world.random() < 0.3) then return kind end
  if one.dead and now >= one.dead then return one.says end
  if one.abandoned and now >= one.abandoned then return "full" end
  local spell = one.spell
  if spell and now >= spell.from and now < spell.to then return spell.says end
  if place.greylists and attempt == 1 then return "greylisted" end
  if world.random() < 0.002 then return "spam" end
end

return M
