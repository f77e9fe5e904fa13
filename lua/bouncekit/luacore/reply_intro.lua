-- What stands before a number in prose: does it introduce a reply ("host mx said: 550"), or is the number a count, a
-- port, a version? Looks back a few bytes only.
local bytes = require "bouncekit.luacore.bytes"

local sub = string.sub
local space, alpha, alnum, blank, lower = bytes.space, bytes.alpha, bytes.alnum, bytes.blank, bytes.lower

local M = { NONE = 0, WEAK = 1, STRONG = 2 }
local NONE, WEAK, STRONG = M.NONE, M.WEAK, M.STRONG

local function words(text)
  local set = {}
  for word in text:gmatch("%S+") do set[word] = true end
  return set
end

local COLON_STRONG = words [[said says replied reply response returned responded answered was refusal code me data
  connection reason deferred handshake]]
local COUNTS = words [[limit size max maximum line count total number port length id bytes messages recipients rcpts quota
  score age pid uid page tel phone box]]
local EQUALS_STRONG = words "reply response stat code status msg"
local SEMICOLON_STRONG = words "smtp lmtp esmtp"
local BEFORE = words "returned returns error code said says got with response reply replied smtp status"
local UNITS = words [[messages mails emails recipients rcpts bytes k kb mb gb m kbyte kbytes kilobytes megabytes seconds sec
  secs s ms minutes min mins hours days connections times per attempts users of characters chars lines percent or and kib
  mib requests addresses hops sessions commands errors octets]]
local VERSIONED = words [[version ver v release build exim postfix sendmail spamassassin clamav amavis rspamd rfc section
  chapter exchange dovecot qmail haraka python perl php kernel linux lua on dated since date java outlook kumomta powermta
  pmta zimbra icewarp merak mdaemon opensmtpd openssl gnutls mailman courier appendix]]

-- The letters that end before `at`, white space skipped, in lower case; at most 15.
local function word_before(s, at)
  local b = s.b
  while at > s.begin and space[b[at - 1]] do at = at - 1 end
  local from = at
  while from > s.begin and at - from < 15 and alpha[b[from - 1]] do from = from - 1 end
  return lower(sub(s.p, from, at - 1))
end

-- "said: 550", "refused to talk to me: 421", "after end of data: 554", "Deferred: 454"
local function colon_intro(s, colon, glued)
  if colon > s.begin and s.b[colon - 1] == 93 then return glued and NONE or STRONG end
  local word = word_before(s, colon)
  if COLON_STRONG[word] then return STRONG end
  return COUNTS[word] and NONE or WEAK
end

local function strong_if(condition)
  return condition and STRONG or NONE
end

local function is_arrow(s, lead)
  local before = lead - s.begin >= 2 and s.b[lead - 2]
  return before == 45 or before == 61
end

-- No punctuation that says it: words, or a quote or bracket of its own, not DOC-1369#550.
local function plain_intro(s, at, lead)
  local b = s.b
  local c = b[lead - 1]
  if lead == at then return NONE end
  if alpha[c] and BEFORE[word_before(s, lead)] then return WEAK end
  if space[b[at - 1]] then return NONE end
  return alnum[c] and not space[b[lead]] and NONE or WEAK
end

--- How the text up to `lead` (quotes, brackets and blanks after it skipped) introduces the number at `at`.
function M.of(s, at, lead)
  local b = s.b
  if lead == s.begin then return WEAK end
  local c, glued = b[lead - 1], lead == at
  if c == 58 then
    local intro = colon_intro(s, lead - 1, glued)
    return glued and intro ~= STRONG and NONE or intro
  end
  if c == 0x9a and lead - s.begin >= 3 and b[lead - 3] == 0xef and b[lead - 2] == 0xbc then return WEAK end
  if c == 61 then return strong_if(EQUALS_STRONG[word_before(s, lead - 1)]) end
  if c == 59 then return strong_if(SEMICOLON_STRONG[word_before(s, lead - 1)]) end
  if c == 62 and is_arrow(s, lead) then return STRONG end
  if c == 45 and not glued and lead - s.begin >= 2 and blank[b[lead - 2]] then return WEAK end
  return plain_intro(s, at, lead)
end

--- "554 messages", "500 KB", "250 per hour": a count. `at` is behind the number. Plurals and small letters only:
-- "554 Message refused" is a reply.
function M.unit_follows(s, at)
  local b = s.b
  while at < s.stop and space[b[at]] do at = at + 1 end
  local from = at
  while at < s.stop and at - from < 12 and alpha[b[at]] do at = at + 1 end
  if at - from > 3 and b[from] < 97 then return false end
  return UNITS[lower(sub(s.p, from, at - 1))] == true
end

--- "Exim 4.97.1", "version 5.2.1", "on 5.3.24": no enhanced code.
function M.version_before(s, at)
  return VERSIONED[word_before(s, at)] == true
end

return M
