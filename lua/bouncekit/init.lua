--- bouncekit: what a mail server's refusal means, whose problem it is and what to do next.
--
-- Wrong use (a number where a string belongs) raises and names the caller's line. Bad data never does: a malformed
-- reply gets the best answer it supports, with flags set.
-- @module bouncekit

-- The core: in C, or where the host has none or takes no C modules, the same in plain Lua. Other modules find the one at
-- work as bouncekit.core. The environment may ask for one: BOUNCEKIT_CORE=lua or c.
local function load_core()
  local wanted = os and os.getenv and os.getenv "BOUNCEKIT_CORE"
  local ok, core, why
  if wanted ~= "lua" then
    ok, core = pcall(require, "bouncekit.core")
    if ok then return core end
    if wanted == "c" then error(core, 0) end
    why = core
  end
  ok, core = pcall(require, "bouncekit.luacore")
  if not ok then error(tostring(core) .. (why and "\nand of the core in C: " .. tostring(why) or ""), 0) end
  package.loaded["bouncekit.core"] = core
  return core
end

local core = load_core()
local check = require "bouncekit.check"
local registry = require "bouncekit.registry"
local verdict = require "bouncekit.verdict"

local M = {}

M.version = "0.1.0"
if core.version ~= M.version then
  error(("bouncekit %s found a core of version %s: two installations are mixed"):format(M.version,
    tostring(core.version)))
end
--- Which core is at work: "c", or "lua" (same answers, slower; without logs and messages).
M.core_name = core.name

--- Classify a reply, a diagnostic text or a bounce sentence.
-- @function classify
-- @tparam string text any bytes; what is beyond 16 KiB is flagged and not read
-- @tparam[opt] table ctx `host`: the server that answered; `phase`: connect, ehlo, starttls, auth, mail, rcpt, data, eod
-- @treturn table verdict: category, group, permanence ("hard", "permanent", "temporary", "success"), action, party,
--   confidence (0 to 1), rule, evidence, evidence_begin and evidence_end (bytes, 1-based, inclusive), code, enhanced,
--   provider, blocklist, blocklist_kind, blocklist_link, link, retry_after (seconds), phase, flags, text.
--   Methods: `verdict:explain(lang)`, `verdict:as(taxonomy)`.

--- Classify without making a table: the fast path.
-- @function category
-- @tparam string text
-- @tparam[opt] table ctx as in classify
-- @treturn string category, permanence, action, code or nil, enhanced or nil
local classify, category = core.bind(nil, verdict.meta)

function M.classify(text, ctx)
  if type(text) ~= "string" then check.string("classify", 1, text) end
  if ctx ~= nil and type(ctx) ~= "table" then check.optional_table("classify", 2, ctx) end
  return classify(text, ctx)
end

function M.category(text, ctx)
  if type(text) ~= "string" then check.string("category", 1, text) end
  if ctx ~= nil and type(ctx) ~= "table" then check.optional_table("category", 2, ctx) end
  return category(text, ctx)
end

--- Take a reply apart, whatever is wrapped around it.
-- @tparam string text one reply: lines with CRLF, LF, CR or the literal `\r\n` and `\n` of logs
-- @treturn table code, enhanced, class, subject, detail (numbers), text (lines joined by a space), lines, flags (a set),
--   phase, host, ip, agent; outer_code and outer_enhanced when another server's reply was quoted inside
function M.parse(text)
  return core.parse(check.string("parse", 1, text))
end

--- A reply's shape, what varies put as classes: `550 5.1.1 <addr> user unknown`. Replies of one shape are one problem.
-- @tparam string text
-- @treturn string template
function M.template(text)
  return (core.template(check.string("template", 1, text)))
end

M.lookup = registry.lookup
M.entries = registry.entries
M.search = registry.search
M.systems = registry.systems
M.categories = registry.categories
M.languages = registry.languages

--- Explain a reply or a code ("5.7.26", "550", "550 5.7.1") in a language.
-- @tparam string text
-- @tparam[opt="en"] string lang "en", "tr", "zh" or a locale such as "tr_TR.UTF-8"
-- @treturn table explanation; `tostring` of it is the text for people
function M.explain(text, lang)
  check.string("explain", 1, text)
  check.optional_string("explain", 2, lang)
  return require("bouncekit.explain").text(text, lang, M.classify)
end

--- A classifier of your own: the built-in rules and yours, yours first.
-- @tparam table options `rules`: list of rule file names; `text`: rules as a string; `builtin = false` leaves ours out
-- @treturn table with `classify`, `category`; or nil, message, code
function M.classifier(options)
  return require("bouncekit.classifier").new(options)
end

local LOG_SOURCES = { string = true, table = true, ["function"] = true }

--- The delivery events of a mail log: Postfix, Exim, Sendmail, qmail, OpenSMTPD, Courier, Haraka, ... told apart by line.
-- @param source a file name (packed files too), a list of lines, or an iterator over lines (`io.lines "mail.log"`)
-- @tparam[opt] table options `rejects = true`: also what the receiving side refused; `follow = true` with `sleep`, a
--   function that waits: go on like tail -F
-- @treturn function iterator over events: time, queue_id, recipient, relay, status, text, verdict
function M.log(source, options)
  check.one_of("log", 1, source, LOG_SOURCES, "a file name, a list or an iterator")
  check.optional_table("log", 2, options)
  local step = require("bouncekit.log").events(source, M.classify, options)
  return step
end

local read

--- Read a whole mail: what kind it is, and the failures in it. Needs bouncekit.mime (GMime).
-- @tparam string raw the mail as it stands, with any line ends
-- @treturn table message: kind ("failure", "delay", "success", "complaint", "auto-reply", "challenge", "other"), reasons,
--   flags; `message:recipients()` iterates over one result per recipient, each with its verdict; or nil, message, code
function M.message(raw)
  if type(raw) ~= "string" then check.string("message", 1, raw) end
  read = read or require("bouncekit.message").read
  return read(raw, M.classify)
end

--- Read a mail that the host has taken apart already: decoded parts, in the order of the mail.
-- @tparam table parts see bouncekit.message
-- @treturn table message, as of `message`
function M.report(parts)
  return require("bouncekit.message").report(parts, M.classify)
end

--- Read the webhook of a sending service: Amazon SES, SendGrid, Mailgun, Postmark, SparkPost, Brevo.
-- @param payload the JSON as text, or as a table decoded already
-- @treturn table see bouncekit.webhook; or nil, message, code
function M.webhook(payload)
  return require("bouncekit.webhook").read(payload, M.classify)
end

return M
