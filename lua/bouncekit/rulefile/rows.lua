-- What was read -> the row text that the core compiles (csrc/ruleset_rows.c says what the rows are).
local phrase = require "bouncekit.phrase"

local Reader = {}

--- Drop the words nobody says (@skip) from a list of atoms, as the core drops them from a reply.
local function without_skipped(self, atoms)
  local out = {}
  for i = 1, #atoms do
    if not self.skip_set[atoms[i]:lower()] then out[#out + 1] = atoms[i] end
  end
  return out
end

--- The members of an element as one text, classes flattened. Each text is one unit.
local function unit_text(self, alts)
  local out, seen = {}, {}
  local function add(atoms)
    local text = table.concat(without_skipped(self, atoms), " ")
    if text ~= "" and not seen[text] then
      seen[text] = true
      out[#out + 1] = text
    end
  end
  for _, alt in ipairs(alts) do
    if alt.class then
      for _, member in ipairs(self.classes[alt.class].list) do add(member.atoms) end
    else
      add(alt)
    end
  end
  return table.concat(out, "|")
end

local function unit_number(self, state, alts)
  -- a lone class is by far the most frequent element: remember its number, its text is long
  local single = #alts == 1 and alts[1].class
  if single and state.class[single] then return state.class[single] end
  local text = unit_text(self, alts)
  if text == "" then return 0 end
  local n = state.number[text]
  if not n then
    state.count = state.count + 1
    n = state.count
    state.number[text] = n
    state.units[n] = "U\t" .. n .. "\t" .. text
  end
  if single then state.class[single] = n end
  return n
end

--- One expanded row as "u g u g u", or nil when only skipped words are in it.
local function sequence(self, state, row)
  local out, gap = {}, 0
  for _, e in ipairs(row) do
    gap = gap + e.gap
    local n = unit_number(self, state, e.alts)
    if n > 0 then
      if #out > 0 then out[#out + 1] = math.min(gap, phrase.MAX_SUM) end
      out[#out + 1] = n
      gap = 0
    end
  end
  return #out > 0 and table.concat(out, "\t") or nil
end

local function rule_rows(self, state, rule, out)
  out[#out + 1] = table.concat({ "R", rule.id, rule.category, rule.tier, rule.permanence or "", rule.action or "",
    rule.retry or "", rule.link or "" }, "\t")
  for _, c in ipairs(rule.conditions) do
    out[#out + 1] = "C\t" .. c.op .. "\t" .. c.field .. "\t" .. table.concat(c.values, "\t")
  end
  local seen = {}
  local function emit(head, row)
    local text = sequence(self, state, row)
    if text and not seen[head .. text] then
      seen[head .. text] = true
      out[#out + 1] = head .. text
    end
  end
  for _, p in ipairs(rule.phrases) do
    local head = ("P\t%d\t%d\t%d\t"):format(p.tier, p.at_start and 1 or 0, p.at_end and 1 or 0)
    for _, row in ipairs(p.rows) do emit(head, row) end
  end
  for _, p in ipairs(rule.vetoes) do
    for _, row in ipairs(p.rows) do emit("V\t", row) end
  end
end

--- Everything read so far as the row text of the core. The same input gives the same bytes.
function Reader:rows()
  local state = { units = {}, number = {}, class = {}, count = 0 }
  local rules, out = {}, {}
  for _, rule in ipairs(self.rules_list) do rule_rows(self, state, rule, rules) end
  for i = 1, #self.skip_words, 200 do                        -- the core reads 400 fields a row
    out[#out + 1] = "S\t" .. table.concat(self.skip_words, "\t", i, math.min(i + 199, #self.skip_words))
  end
  local function add(list)
    for i = 1, #list do out[#out + 1] = list[i] end
  end
  add(state.units)
  add(rules)
  add(self.code_rows)
  add(self.provider_rows)
  add(self.blocklist_rows)
  for _, id in ipairs(self.silenced) do out[#out + 1] = "X\t" .. id end
  if #self.order_list > 0 then out[#out + 1] = "O\t" .. table.concat(self.order_list, "\t") end
  return table.concat(out, "\n") .. (#out > 0 and "\n" or "")
end

return Reader
