-- What bench_engine.c reads, into a folder: replies, the literals of the built-in rules, generated rule sets.
--   texts      the replies of spec/cases/replies, a NUL behind each
--   literals   the words of the built-in rules' phrases as they would stand in a text, a line each, each once; of at
--              least four bytes: shorter ones stand in every text, and a literal matcher would do little but report them
--   rules.N    rows of N rules
local json = require "bouncekit.json"

local dir = arg[1]
local rows = require "bouncekit.data_rows"

local function write(name, list, stop)
  local f = assert(io.open(dir .. "/" .. name, "wb"))
  for _, s in ipairs(list) do f:write(s, stop) end
  f:close()
end

local texts = {}
for _, name in ipairs { "1-eight-languages", "1-english-prose", "1-english-wire", "1-thirty-languages", "2-english",
  "2-languages", "3-english", "3-languages", "4-english", "4-languages" } do
  for line in io.lines("spec/cases/replies/" .. name .. ".jsonl") do
    local reply = json.decode(line)
    if reply and reply.text then texts[#texts + 1] = reply.text end
  end
end
write("texts", texts, "\0")

local literals, words, seen = {}, {}, {}
for members in rows:gmatch("\nU\t%d+\t([^\n]*)") do
  for member in members:gmatch("[^|]+") do
    local literal = member:gsub('"', ""):gsub("%*$", "")
    if #literal >= 4 and not literal:find("[<>]") and not seen[literal] then
      seen[literal] = true
      literals[#literals + 1] = literal
      if literal:find("^[a-z]+$") then words[#words + 1] = literal end
    end
  end
end
write("literals", literals, "\n")

-- Rules as providers' own are: two or three places with up to four words each, bounded gaps between; every fourth place
-- is one of the word classes that most rules are about, every second rule names a product of its own.
local CLASSES = { "mailbox|account|user|recipient", "blocked|rejected|refused|denied", "full|quota|exceeded",
  "spam|policy|reputation" }
local state = 1
local function random(n)
  state = (state * 16807) % 2147483647
  return state % n + 1
end

local function place(i, k)
  if random(4) == 1 then return CLASSES[random(#CLASSES)] end
  if k == 1 and random(2) == 1 then return ("product%d"):format(i) end
  local list = {}
  for n = 1, random(4) do list[n] = words[random(#words)] end
  return table.concat(list, "|")
end

for _, n in ipairs { 500, 1000, 2000, 5000 } do
  local out, units, number = {}, 0, {}
  local function unit(members)
    if not number[members] then
      units = units + 1
      number[members] = units
      out[#out + 1] = ("U\t%d\t%s"):format(units, members)
    end
    return number[members]
  end
  for i = 1, n do
    local phrase = { unit(place(i, 1)) }
    for k = 2, 1 + random(2) do phrase[k] = random(6) .. "\t" .. unit(place(i, k)) end
    out[#out + 1] = ("R\trule%d\tpolicy"):format(i)
    out[#out + 1] = "P\t7\t0\t0\t" .. table.concat(phrase, "\t")
  end
  write("rules." .. n, out, "\n")
end
