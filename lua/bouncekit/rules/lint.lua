-- What is wrong with rules that their reader accepts: examples that come out otherwise, phrases that never win, phrases
-- that two rules of different categories claim. The engine itself is asked, with texts made of each phrase.
local sample = require "bouncekit.rules.sample"

local M = {}

local AGREE = 8   -- what agreement with the codes adds to a score

--- Try the examples of all rules. report(rule, line, message) is called for each that fails; returns how many there are.
-- An example must come out as its rule's category (or be decided by the rule itself), that of a hint must be understood as
-- one; an example-not must not be decided by its rule.
function M.examples(reader, set, report)
  local tried = 0
  for _, rule in ipairs(reader.rules_list) do
    for _, example in ipairs(rule.examples) do
      local v = set.classify(example.text)
      tried = tried + 1
      local hint = rule.category == "unknown" and set.evidence(example.text).later
      if v.category ~= rule.category and v.rule ~= rule.id and not hint then
        report(rule, example.line, ("example is decided by %s as %s, not as %s"):format(v.rule or "nothing", v.category,
          rule.category))
      end
    end
    for _, example in ipairs(rule.nots) do
      tried = tried + 1
      if set.classify(example.text).rule == rule.id then
        report(rule, example.line, "example-not is decided by this rule")
      end
    end
  end
  return tried
end

--- report(rule, line, message) for rules without an example; a file with many has one line for all of them.
function M.missing_examples(reader, report)
  local by_file, files = {}, {}
  for _, rule in ipairs(reader.rules_list) do
    if not by_file[rule.file] then
      by_file[rule.file] = { rules = 0 }
      files[#files + 1] = rule.file
    end
    local list = by_file[rule.file]
    list.rules = list.rules + 1
    if #rule.examples == 0 then list[#list + 1] = rule end
  end
  for _, file in ipairs(files) do
    local list = by_file[file]
    if #list > 3 then
      report(list[1], list[1].line, ("%d of %d rules have no example, rule %s first"):format(#list, list.rules, list[1].id))
    else
      for _, rule in ipairs(list) do report(rule, rule.line, "rule " .. rule.id .. " has no example") end
    end
  end
end

-- phrases ------------------------------------------------------------------------------------------------------------

-- What of `other` can keep it from holding where `mine` does: vetoes and `not-when` that mine has not.
local function exceptions(other, mine)
  local out = {}
  for row in pairs(other.conditions) do
    if row:find("^C\tnot\t") and not mine.conditions[row] then out[row] = true end
  end
  for row in pairs(other.vetoes) do
    if other.origin ~= mine.origin or not mine.vetoes[row] then out[row] = true end
  end
  return next(out) and out
end

-- Does `other` hold wherever `mine` does? Between rules of the same files only what is certain: no exceptions. Those of a
-- built-in rule are taken to be rare, and the message names them.
local function always_holds(other, mine)
  for row in pairs(other.conditions) do
    if not row:find("^C\tnot\t") and not mine.conditions[row] then return false end
  end
  return other.origin ~= mine.origin or not exceptions(other, mine)
end

local function net(item) return item.score - (item.agree and item.tier and AGREE or 0) end

local function find(list, test)
  for _, item in ipairs(list) do
    if test(item) then return item end
  end
end

local STANDS = { won = true, lost = true }

-- The evidence in a text, in the first context in which the rule's conditions hold; and the rule's own piece of it.
local function ask(rule, text, contexts, set)
  local own
  for _, c in ipairs(contexts) do
    local list = set.evidence(c.head .. text, c.ctx)
    own = find(list, function(item) return item.rule == rule.id end)
    if own and own.state ~= "condition" then return list, own end
  end
  return nil, own
end

-- One text: "wins", "tie", "loses", "vetoed" or "unknown", and the evidence that is heavier, or as heavy.
local function outcome(rule, text, contexts, set)
  local list, own = ask(rule, text, contexts, set)
  if not list then return "unknown" end
  if own.state == "vetoed" then return "vetoed" end
  if not STANDS[own.state] then return "unknown" end
  local mine = set.rules[rule.id]
  local better = find(list, function(item)
    return item.tier and item.rule ~= rule.id and STANDS[item.state] and net(item) - net(own) > AGREE
      and set.rules[item.rule] and always_holds(set.rules[item.rule], mine)
  end)
  if better then return "loses", better end
  local equal = find(list, function(item)
    return item.tier and item.category ~= own.category and STANDS[item.state] and item.first == own.first
      and item.last == own.last and item.tier == own.tier and math.abs(net(item) - net(own)) < AGREE
      and set.rules[item.rule] and always_holds(set.rules[item.rule], mine)
  end)
  if equal then return "tie", equal end
  return "wins"
end

local function place(reader, set, id)
  local rule = set.rules[id].origin == "own" and reader.by_id[id]
  return rule and ("rule %s (%s:%d)"):format(id, rule.file, rule.line) or "the built-in rule " .. id
end

local function same_outcome(set, a, b)
  local x, y = set.rules[a], set.rules[b]
  return x.category == y.category and x.outcome == y.outcome
end

-- What became of all texts of a phrase: the verdict they share, the evidence, and whether they were all there are.
local function try_phrase(rule, phrase, contexts, reader, set)
  local texts, all = sample.texts(phrase, reader.classes)
  local shared, item, example
  for _, text in ipairs(texts) do
    local what, other = outcome(rule, text, contexts, set)
    if what == "wins" or what == "unknown" then return what end
    if shared and (what ~= shared or (what == "tie" and other.rule ~= item.rule)) then return "wins" end
    shared, item, example = what, item or other, example or text
    if other and not same_outcome(set, other.rule, rule.id) then item, example = other, text end
  end
  return shared or "unknown", item, all, example
end

local function message_of(what, item, all, example, where, but)
  local sure = all and "" or ", as far as was tried"
  if but then sure = sure .. ", but where an `unless` or `not-when` of the other rule says so" end
  if what == "vetoed" then
    return "warning", ("the phrase can never win: an `unless` of its own rule is in it%s"):format(sure)
  end
  if what == "tie" then
    return "warning", ("%s claims the same words as %s at tier %d: codes, then the order of categories decide")
      :format(where, item.category, item.tier)
  end
  return "warning", ('the phrase can never win%s: in "%s", %s weighs more (%s, tier %d)'):format(sure, example, where,
    item.category, item.tier)
end

--- report(rule, line, message, kind) for phrases that never win ("warning"; "redundant" where the winner says the same)
-- and for those claimed twice ("warning").
function M.phrases(reader, set, report)
  for _, rule in ipairs(reader.rules_list) do
    local contexts = sample.contexts(rule, set.hosts)
    for _, phrase in ipairs(rule.phrases) do
      local what, item, all, example = try_phrase(rule, phrase, contexts, reader, set)
      if what == "loses" or what == "tie" or what == "vetoed" then
        local where = item and place(reader, set, item.rule)
        local but = item and exceptions(set.rules[item.rule], set.rules[rule.id])
        local kind, message = message_of(what, item, all, example, where, but)
        if what == "loses" and same_outcome(set, item.rule, rule.id) then kind = "redundant" end
        report(rule, phrase.line, message, kind)
      end
    end
  end
end

return M
