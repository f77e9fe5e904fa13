-- A reply -> a verdict: read the words, weigh what was found, say what it means for the address. See csrc/classify.c.
--
-- A case: text, reply (of bouncekit.luacore.reply), class (2, 4, 5 of the reply code, else of the enhanced code; 0),
-- host, phase, provider, language (false: nobody can tell; nil: not asked yet), later (the text asks to try again), says
-- (what the codes say), best (the evidence that wins: score, category, hit or says, agree), second (score of the best
-- evidence for another category).
local bytes = require "bouncekit.luacore.bytes"
local conditions = require "bouncekit.luacore.conditions"
local esc = require "bouncekit.luacore.esc"
local hosts = require "bouncekit.luacore.hosts"
local lex = require "bouncekit.luacore.lex"
local match = require "bouncekit.luacore.match"
local registry = require "bouncekit.luacore.registry"
local reply_of = require "bouncekit.luacore.reply"
local retry_in = require "bouncekit.luacore.retry"
local unescape = require "bouncekit.luacore.unescape"
local verdict = require "bouncekit.luacore.verdict"

local find, sub, floor, lower = string.find, string.sub, math.floor, bytes.lower
local AGREE, PER_WORD, MAX_WORDS, NEARLY, UNRANKED = 8, 9, 10, 60, 400

-- ---- words ----

-- What a host or URL is: the list whose zone it is in makes it <dnsbl> or <rhsbl>.
local function on_host(rs, hits, lx, host, kind)
  local list = hosts.list(rs, host)
  if list and not lx.inner then
    hits.host_list = hits.host_list or list
    return list.is_domain and "rhsbl" or "dnsbl"
  end
  hits.host_provider = hits.host_provider or hosts.provider(rs, host)
  return kind
end

-- A reading: lexer, hits, retry (seconds).
local function new_reading(rs)
  local reading = { hits = match.new_hits() }
  local function on_sentence(lx)
    match.sentence(rs, reading.hits, lx)
    if not reading.retry and not lx.inner then reading.retry = retry_in(lx.tokens) end
  end
  reading.lexer = lex.new(on_sentence, function(lx, host, kind) return on_host(rs, reading.hits, lx, host, kind) end,
    function(_, word) return rs.words[word] ~= nil and rs.words[word].plain ~= nil end)
  return reading
end

-- A piece of the reply, behind `offset` bytes of the caller's text.
local function read_piece(reading, piece, offset)
  if find(piece, "\\", 1, true) then
    local b, n, map = unescape.undo(piece)
    lex.lex(reading.lexer, b, offset, n, map)
  else
    lex.lex(reading.lexer, piece, offset)
  end
end

-- Of a nested reply the words around it too: they may say that it was about the sender.
local function read_lines(rs, text, reply)
  local reading = new_reading(rs)
  for i = 1, reply.nlines do
    local line = reply.lines[i]
    if line.stop > line.from then read_piece(reading, sub(text, line.from, line.stop - 1), line.from - 1) end
  end
  lex.flush(reading.lexer)
  return reading
end

local function read_whole(rs, text)
  local reading = new_reading(rs)
  read_piece(reading, sub(text, 1, reply_of.MAX_TEXT), 0)
  lex.flush(reading.lexer)
  return reading
end

-- ---- evidence ----

-- What the codes say: the enhanced code, then the reply code.
local function look_up_codes(rs, reply)
  local says, e = {}, reply.esc
  if e then
    says[1] = rs.codes[("%d.%d.%d"):format(e.class, e.subject, e.detail)]
      or rs.codes[("X.%d.%d"):format(e.subject, e.detail)] or rs.codes[("%d.%d.*"):format(e.class, e.subject)]
      or rs.codes[("X.%d.*"):format(e.subject)]
  end
  if reply.code ~= 0 then says[#says + 1] = rs.codes[reply.code] end
  return says
end

local function codes_agree(case, category)
  for _, says in ipairs(case.says) do
    if says.category == category and says.weight >= 10 then return true end
  end
  return false
end

local function rank(rs, category)
  local index = registry.category(category).index
  return rs.rank and (rs.rank[category] or UNRANKED + index) or index
end

-- What the words weigh without the codes.
local function words_alone(e)
  return e.score - (e.agree and AGREE or 0)
end

-- Between equal words the text of rows that came first wins, a user's own, before anything else is asked.
local function wins(rs, e, best)
  local mine, theirs = e.hit and e.hit.rule, best.hit and best.hit.rule
  if mine and theirs and mine.batch ~= theirs.batch and words_alone(e) == words_alone(best) then
    return mine.batch < theirs.batch
  end
  if e.score ~= best.score or best.score == 0 then return e.score > best.score end
  local before, behind = rank(rs, e.category), rank(rs, best.category)
  if before ~= behind then return before < behind end
  if not (mine and theirs) then return false end
  if mine ~= theirs then return mine.index < theirs.index end
  return not e.hit.at_end and best.hit.at_end
end

local function offer(rs, case, e)
  e.agree = codes_agree(case, e.category)
  if e.agree and e.hit then e.score = e.score + AGREE end
  local best, other = case.best, e
  if wins(rs, e, best) then case.best, other = e, best end
  if other.category ~= case.best.category and other.score > case.second then case.second = other.score end
end

local function vetoed(hits, rule)
  for _, known in ipairs(hits.vetoes) do
    if known == rule then return true end
  end
  return false
end

local function holds(case, hits, hit)
  if hit.rule.off or (hit.at_end and hit.after ~= hits.tokens) or vetoed(hits, hit.rule) then return false end
  return conditions.hold(hit.rule, case)
end

local function provider_of(rs, hits, case)
  local reply = case.reply
  return hosts.provider(rs, case.host) or reply.host and hosts.provider(rs, reply.host) or hits.provider
    or hits.host_provider
end

local function decide(rs, case, hits)
  case.provider, case.later = provider_of(rs, hits, case), hits.later and not vetoed(hits, rs.hint_later)
  case.best, case.second = { score = 0, category = "unknown" }, 0
  for _, hit in ipairs(hits) do
    if holds(case, hits, hit) then
      local score = hit.tier * 100 + PER_WORD * math.min(hit.words, MAX_WORDS)
      offer(rs, case, { score = score, category = hit.rule.category, hit = hit })
    end
  end
  for _, says in ipairs(case.says) do
    if says.weight > 0 then offer(rs, case, { score = says.weight * 10, category = says.category, says = says }) end
  end
end

-- ---- the verdict ----

local function some(text) return text ~= "" and text or nil end

local function add_evidence(v, text, e)
  if e.hit then
    v.rule, v.link = some(e.hit.rule.id), some(e.hit.rule.link)
    if e.hit.stop > e.hit.begin then
      v.evidence, v.evidence_begin, v.evidence_end = sub(text, e.hit.begin, e.hit.stop - 1), e.hit.begin, e.hit.stop - 1
    end
  elseif e.says then
    v.rule = e.says.name
  end
end

local function add_list(v, hits)
  local list = hits.host_list or hits.list
  if not list or v.permanence == "success" then return end
  v.blocklist, v.blocklist_kind, v.blocklist_link = some(list.name), some(list.kind), some(list.lookup)
end

local function add_retry(v, reading, e)
  if v.permanence ~= "temporary" then return end
  if reading.retry then
    v.retry_after = reading.retry
  elseif e.hit and e.hit.rule.retry >= 0 then
    v.retry_after = e.hit.rule.retry
  end
end

local function flags_of(case, reading)
  local e = case.best
  local flags = {
    truncated = (case.reply.flags.truncated or reading.hits.overflow or reading.lexer.cut) and true or nil,
    nested = case.reply.flags.nested,
    code_only = not e.hit and e.says ~= nil or nil,
    conflict = case.second > 0 and e.score - case.second < NEARLY or nil,
  }
  return next(flags) and flags or nil
end

-- The host that answered, as the caller or the text has it, without the dot of the root.
local function host_of(reply, ctx)
  local host = lower(ctx.host ~= "" and ctx.host or reply.host or "")
  return sub(host, -1) == "." and sub(host, 1, -2) or host
end

local function new_case(rs, text, reply, ctx)
  local class = reply.code ~= 0 and floor(reply.code / 100) or reply.esc and reply.esc.class or 0
  return { text = text, reply = reply, class = class, host = host_of(reply, ctx), phase = ctx.phase or reply.phase,
    says = look_up_codes(rs, reply) }
end

--- The verdict about a text by a frozen rule set, without a metatable. ctx: host ("" for none) and phase (nil for none).
return function(rs, text, ctx)
  local reply = reply_of.read(text)
  local reading = read_lines(rs, text, reply)
  local case = new_case(rs, text, reply, ctx)
  decide(rs, case, reading.hits)
  if not case.best.hit and (reply.flags.wrapped or reply.flags.nested) then
    -- nothing in the remote's words: those around them may know
    reading = read_whole(rs, text)
    decide(rs, case, reading.hits)
  end
  local e = case.best
  local category = registry.category(e.category)
  local v = { category = e.category, group = some(category.group), party = some(category.party), text = text,
    permanence = some(verdict.permanence(case)), confidence = verdict.confidence(case),
    code = reply.code ~= 0 and reply.code or nil, enhanced = esc.format(reply.esc), provider = case.provider,
    phase = case.phase, flags = flags_of(case, reading) }
  v.action = some(verdict.action(case, v.permanence))
  add_evidence(v, text, e)
  add_list(v, reading.hits)
  add_retry(v, reading, e)
  return v
end
