-- How long a server asks to wait, in the languages servers speak: csrc/retry.c has the same words.
--
-- A number with a unit of time counts in a sentence that asks to come back; a rate ("100 messages per 60 minutes") and an
-- age ("in the last hour") do not.
local sub, match, gmatch = string.sub, string.match, string.gmatch
local MAX_WAIT = 7 * 86400

-- Folded as the lexer folds: no case, no accents. CJK units are their first sign.
local UNITS = {}
for seconds, words in pairs {
  [1] = [[s sec secs second seconds sekunde sekunden seconde secondes seconden segundo segundos secondi saniye sekund
    sekundy sekunder секунд секунды сек 秒 초]],
  [60] = [[m min mins minute minutes minuten minuut minuto minutos minuti dakika dk minut minuty minuter minutter минут
    минуты минуту мин 分 분]],
  [3600] = [[h hr hrs hour hours stunde stunden heure heures hora horas ora ore saat godzin godziny uur uren timer timmar
    час часа часов 时 時 小 시]],
  [86400] = [[d day days tag tage tagen jour jours dia dias giorno giorni gun dni dag dagen день дня днеи 天 日 일]],
} do
  for word in gmatch(words, "%S+") do UNITS[word] = seconds end
end

local function set(words)
  local out = {}
  for word in gmatch(words, "%S+") do out[word] = true end
  return out
end

-- Words that ask to come back; the beginning is enough.
local CUES = {}
for word in gmatch([[again retry retries later wait resend greylist graylist grey gray defer delay come return reconnect
  erneut spater wieder warte nouveau reessay ulterieur patient riprov attend intente intentar espere tente aguarde novamente
  tekrar sonra bekle ponown sprobuj pozniej opnieuw probeer wacht forsok prova igen повтор позже снова попробу через
  后 後 再 重 다 재]], "%S+") do CUES[#CUES + 1] = word end

local RATES = set "per every last past pro par por each previous letzten за"
local BEFORE_TIME = set "at until till on um bis jusqu hasta ate fino do tot"
local AND = set "and und et y e ve i en и"
local AMOUNT = set "num duration date"

local function is_cue(text)
  for _, cue in ipairs(CUES) do
    if sub(text, 1, #cue) == cue then return true end
  end
  return false
end

-- The digits at the beginning as a number, and how many; nil: none, or beyond all waiting.
local function whole_number(text)
  local digits = match(text, "^[0-9]+")
  if not digits then return nil end
  local value = #match(digits, "^0*([0-9]*)$") <= 7 and tonumber(digits, 10)
  if not value or math.floor(value / 10) > MAX_WAIT then return nil end
  return value, #digits
end

-- hh:mm:ss or mm:ss.
local function clock_time(text)
  local total, parts, at = 0, 0, 1
  while at <= #text do
    local value, n = whole_number(sub(text, at))
    parts = parts + 1
    if not value or value > 99 or parts > 3 then return nil end
    total, at = total * 60 + value, at + n
    if at <= #text and sub(text, at, at) ~= ":" then return nil end
    at = at + 1
  end
  return parts >= 2 and total or nil
end

-- "at 12:30", "until 12:30", a time behind its date: no span of time.
local function is_of_day(tokens, i)
  local before = tokens[i - 1]
  return before and (before.kind == "date" or before.kind == "num" or BEFORE_TIME[before.text])
end

-- Of "5-10" the longer.
local function amount(text)
  local value, n = whole_number(text)
  if not value or sub(text, n + 1, n + 1) ~= "-" then return value, sub(text, (n or 0) + 1) end
  text = sub(text, n + 2)
  value, n = whole_number(text)
  return value, sub(text, (n or 0) + 1)
end

-- What token i says, with the unit that may follow it, or nil; and the place of the token behind.
local function wait_at(tokens, i)
  local t, after = tokens[i], i + 1
  if t.kind == "date" then return not is_of_day(tokens, i) and clock_time(t.text) or nil, after end
  local value, rest = amount(t.text)
  if not value then return nil, after end
  local unit
  if t.kind == "duration" then
    unit = UNITS[rest]
  elseif rest == "" and tokens[after] then
    unit, after = UNITS[tokens[after].text], after + 1
  end
  if not unit or value * unit > MAX_WAIT then return nil, after end
  return value * unit, after
end

-- The same with what is added to it: "1 hour 30 minutes", "2 hours and 5 minutes".
local function whole_wait(tokens, i)
  local wait, at = wait_at(tokens, i)
  for _ = 2, 4 do
    if not wait then return nil end
    local t = tokens[at]
    if t and not AMOUNT[t.kind] and AND[t.text] then at = at + 1 end
    local more
    if tokens[at] and AMOUNT[tokens[at].kind] then more, at = wait_at(tokens, at) end
    if not more then return wait end
    wait = wait + more
  end
  return wait
end

local function asks(tokens)
  for _, t in ipairs(tokens) do
    if (t.kind == "word" or t.kind == "sign") and is_cue(t.text) then return true end
  end
  return false
end

--- Seconds that the sentence asks to wait, or nil.
return function(tokens)
  for i, t in ipairs(tokens) do
    local wait = AMOUNT[t.kind] and whole_wait(tokens, i)
    if wait and not (i > 1 and RATES[tokens[i - 1].text]) then
      return wait <= MAX_WAIT and asks(tokens) and wait or nil
    end
  end
  return nil
end
