-- The generated rows of the registry (bouncekit.data_registry) as tables. Categories, systems and languages are read when
-- this is required, entries and terms when they are first asked for: classification needs none of them.
local text = require "bouncekit.data_registry"

local find, sub, gmatch, match = string.find, string.sub, string.gmatch, string.match

local M = { languages = {}, systems = {}, categories = {}, category = {} }

local function split(line)
  local fields, at = {}, 1
  while true do
    local tab = find(line, "\t", at, true)
    fields[#fields + 1] = sub(line, at, (tab or 0) - 1)
    if not tab then return fields end
    at = tab + 1
  end
end

local head, tail = {}, {}

function head.L(f) M.languages[#M.languages + 1] = { tag = f[2], name = f[3] } end

function head.S(f)
  M.systems[#M.systems + 1] = { id = f[2], kind = f[3], name = f[4] }
end

function head.C(f)
  local c = { name = f[2], group = f[3], permanence = f[4], action = f[5], party = f[6], texts = {}, index = #M.categories }
  M.categories[#M.categories + 1] = c
  M.category[c.name] = c
end

function head.D(f) M.category[f[2]].texts[f[3]] = { meaning = f[4], description = f[5], remedy = f[6] } end

function tail.E(f, out)
  local e = { key = f[2], code = f[3], enhanced = f[4], message = f[5], category = f[6], basis = f[7], source = f[8],
    texts = {}, system = match(f[2], "^(.*)%.") }
  e.number = match(e.code, "^[0-9][0-9][0-9]$") and tonumber(e.code, 10)
  out.entries[#out.entries + 1] = e
end

function tail.T(f, out)
  out.entries[#out.entries].texts[f[3]] = { meaning = f[4], description = f[5], remedy = f[6] }
end

function tail.W(f, out)
  out.terms[f[2]] = out.terms[f[2]] or {}
  out.terms[f[2]][f[3]] = f[4]
end

local at = 1
while at <= #text do
  local feed = find(text, "\n", at, true) or #text + 1
  local read = head[sub(text, at, at)]
  if not read then break end
  read(split(sub(text, at, feed - 1)))
  at = feed + 1
end

local loaded

--- { entries, terms, spans }: an entry's `number` is its code, unless that is a pattern; spans[system] = { first, last }.
function M.load()
  if loaded then return loaded end
  local out = { entries = {}, terms = {}, spans = {} }
  for line in gmatch(sub(text, at), "[^\n]+") do tail[sub(line, 1, 1)](split(line), out) end
  for i, e in ipairs(out.entries) do
    local span = out.spans[e.system] or { i, i }
    span[2] = i
    out.spans[e.system] = span
  end
  loaded = out
  return out
end

return M
