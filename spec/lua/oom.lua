-- What spec/c/oom_lua.c runs with failing allocations: the functions of the core, which never keep half a thing. The big
-- built-in rule set is compiled only with the argument "builtin": that takes thousands of runs otherwise.
local what = ...
local core = require "bouncekit.core"

local function wanted(value, message, code)
  if value == nil and code == "NOMEM" then error(message) end
  return assert(value, message)
end

if what == "builtin" then
  local set = wanted(core.ruleset({}, true))
  core.bind(set, {})
  return
end

assert(core.parse("550-5.1.1 <ann@example.org>: User unknown\r\n550 5.1.1 in table").code == 550)
assert(core.parse(("550-x\r\n"):rep(40) .. "550 " .. ("long "):rep(400)).code == 550)
local entry = core.lookup(550, "5.1.1", nil, "tr")
assert(entry.system)
assert(core.next_entry(0))
assert(#core.categories("zh") > 30 and #core.systems() > 5 and #core.languages() == 3)
assert(core.language("tr_TR") == "tr" and core.term("group.recipient") ~= nil)
local rows = "U\t1\tno such user\nR\tmine.one\tuser-unknown\t8\thard\t\t\t\nP\t8\t0\t0\t1\n"
local set = wanted(core.ruleset({ rows }, false))
local classify, category = core.bind(set, {})
assert(classify("550 no such user", { host = "mx.example.org", phase = "rcpt" }).rule == "mine.one")
assert(category("550 no such user") == "user-unknown")

local function none() end
local report = core.report("From: MAILER-DAEMON@example.net\nSubject: failure notice\n\n", {
  { type = "text/plain", text = "could not be delivered to:\n\n<ann@example.org>\n550 5.1.1 no such user\n" } }, {}, none)
assert(report._failures[1].recipient == "ann@example.org" and report._classify == none)
if core.walk then
  assert(core.small_file("README.md") or core.small_file("LICENSE"))
  local files = assert(core.walk("spec/cases", 100000))
  assert(#core.sort_names(files, files) == #files)
end
