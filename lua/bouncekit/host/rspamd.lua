--- bouncekit in Rspamd: symbols for bounces and their relatives, backscatter, counters and suppression in Redis.
--
-- A plugin is three lines (`plugins.d/bouncekit.lua`), its configuration the section `bouncekit { ... }`; the page
-- host/rspamd.md has the set-up:
--
--     local host = require "bouncekit.host.rspamd"
--     host.setup(rspamd_config)
-- @module bouncekit.host.rspamd
local bouncekit = require "bouncekit"
local link = require "bouncekit.host.rspamd.link"
local mail = require "bouncekit.host.rspamd.mail"
local message = require "bouncekit.message"
local names = require "bouncekit.host.rspamd.names"
local options_of = require "bouncekit.host.rspamd.options"
local origin = require "bouncekit.host.rspamd.origin"
local policies = require "bouncekit.policy"
local reload = require "bouncekit.host.rspamd.reload"
local suppression = require "bouncekit.suppression"

local M = {}

local ipairs, pairs, pcall, setmetatable, tostring, type = ipairs, pairs, pcall, setmetatable, tostring, type

-- Recipients of one report that are named in options and counted; further ones are left out.
M.MAX_RECIPIENTS = 20
-- Outgoing recipients of one message that are looked up.
M.MAX_OUTGOING = 100

local Plugin = {}
Plugin.__index = Plugin

-- Reading -------------------------------------------------------------------------------------------------------------

-- A report read for one task is read once: symbols and selectors share it.
local CACHE = "bouncekit"

-- The address that the report came to.
local function address_of(task)
  local list = task:get_recipients "smtp"
  return list and list[1] and list[1].addr
end

local function read(self, task)
  if not self.options.every and not mail.is_candidate(task) then return false end
  local report = message.report(mail.input(task), self.classify)
  if not names.KIND[report.kind] then return false end
  local failures, n = {}, 0
  for failure in report:recipients() do
    n = n + 1
    if n > M.MAX_RECIPIENTS then break end
    failures[n] = failure
  end
  local address = address_of(task)
  local carried = self.origin:carried(address)
  if carried and #failures == 1 then failures[1].recipient = carried end
  local out = { kind = report.kind, failures = failures }
  out.origin, out.why = self.origin:judge(address, failures[1], self.host.now())
  return out
end

--- What a task's message reports: `kind`, `failures` (see bouncekit.message, at most MAX_RECIPIENTS), `origin` ("ours",
-- "forged", "unknown") and `why`; false for mail that reports nothing.
function Plugin:report(task)
  local cached = task:cache_get(CACHE)
  if cached == nil then
    local ok, report = pcall(read, self, task)
    if not ok then
      self.host.log.errx(task, "bouncekit: %s", report)
      report = false
    end
    cached = { report = report }
    task:cache_set(CACHE, cached)
  end
  return cached.report
end

-- Symbols -------------------------------------------------------------------------------------------------------------

local function insert_verdicts(task, report)
  local options = {}
  local function add(symbol, option)
    if not symbol then return end
    local list = options[symbol]
    if not list then list = { seen = {} }; options[symbol] = list end
    if list.seen[option] then return end
    list.seen[option], list[#list + 1] = true, option
  end
  for _, failure in ipairs(report.failures) do
    local verdict, option = failure.verdict, names.recipient(failure)
    add(names.KIND[report.kind], option)
    add(names.PERMANENCE[verdict.permanence], option)
    add(names.category(verdict.category), option)
    if verdict.provider then add(names.PROVIDER, names.clean(verdict.provider)) end
  end
  if #report.failures == 0 then options[names.KIND[report.kind]] = {} end
  for symbol, list in pairs(options) do task:insert_result(symbol, 1.0, list) end
end

-- Only failures, delays and complaints come of a message of somebody's; an auto-reply proves nothing.
local JUDGED = { failure = true, delay = true, success = true, complaint = true }

local function insert_origin(task, report)
  if report.origin == "ours" then task:insert_result(names.OURS, 1.0, report.why)
  elseif report.origin == "forged" then task:insert_result(names.BACKSCATTER, 1.0, report.why) end
end

-- The policy ----------------------------------------------------------------------------------------------------------

local STATUS = { failed = "bounced" }

-- What the policy decides about one recipient, and the suppression that comes of it. Runs in a coroutine of the link.
local function decide_one(self, failure, now)
  local ctx = { recipient = failure.recipient, now = now, status = STATUS[failure.action], sender = failure.sender,
    stream = self.options.stream or failure.list_id, message = failure.message_id }
  return function()
    local decision, why, code = self.policy:decide(failure.verdict, ctx)
    if not decision then return nil, why, code end
    local all = { decision }
    for _, other in ipairs(decision.also or {}) do all[#all + 1] = other end
    for _, d in ipairs(all) do
      local applied, wrong, kind = self.list:apply(d, now)
      if applied == nil and kind == "store" then return nil, wrong, kind end
      if applied then d.applied = true end
    end
    return all
  end
end

-- Decisions become symbols of a mail that waits for them, else lines in the log.
local function tell_decisions(self, task, decisions)
  for _, d in ipairs(decisions) do
    if task then
      if d.kind ~= "none" then task:insert_result(names.DECISION, 1.0, names.decision(d)) end
      if d.applied then task:insert_result(names.SUPPRESS, 1.0, names.clean(d.recipient)) end
    elseif d.kind ~= "none" then
      self.host.log.infox(self.host.config, "bouncekit: decision: %s%s", names.decision(d),
        d.applied and " (on the list)" or "")
    end
  end
end

local function is_trusted(self, report)
  return self.options.trust == "any" or report.origin == "ours"
end

local function decide(self, task, report)
  if not self.link or not self.policy or not JUDGED[report.kind] or not is_trusted(self, report) then return end
  -- the worker's own event loop carries what no mail waits for
  local where = not self.options.wait and self.where or task
  for _, failure in ipairs(report.failures) do
    if failure.recipient then
      self.link:run_sure(where, decide_one(self, failure, self.host.now()), function(decisions, why, code)
        if decisions then tell_decisions(self, where == task and task or nil, decisions)
        elseif code == "policy" then self.host.log.errx(self.host.config, "bouncekit: policy: %s", why) end
      end)
    end
  end
end

--- The callback of symbol BOUNCEKIT.
function Plugin:check(task)
  local report = self:report(task)
  if not report then return end
  insert_verdicts(task, report)
  if JUDGED[report.kind] then insert_origin(task, report) end
  decide(self, task, report)
end

--- The callback for mail that goes out: which of its recipients are on the suppression list?
function Plugin:check_outgoing(task)
  local user = task:get_user()
  if not user or user == "" then return end
  local recipients, found = task:get_recipients "smtp" or {}, {}
  local n = math.min(#recipients, M.MAX_OUTGOING)
  local left = n
  for i = 1, n do
    local address = recipients[i].addr
    self.link:run(task, function()
      return self.list:check(address, { now = self.host.now(), stream = self.options.stream })
    end, function(entry)
      left = left - 1
      if entry then found[#found + 1] = names.clean(address) .. " " .. names.clean(entry.reason or entry.rule or "-") end
      if left > 0 or #found == 0 then return end
      task:insert_result(names.RECIPIENT, 1.0, found)
      if #found == #recipients then task:insert_result(names.RECIPIENTS, 1.0) end
    end)
  end
end

--- A selector's value: "kind", "origin", or a field of the recipients and their verdicts (recipient, category, group,
-- permanence, action, code, enhanced, provider). The second result is the type, as Rspamd has it.
function Plugin:select(task, field)
  local report = self:report(task)
  if not report then return nil end
  if field == "kind" or field == "origin" then return report[field], "string" end
  local out = {}
  for _, failure in ipairs(report.failures) do
    local value = field == "recipient" and failure.recipient or failure.verdict[field]
    if value ~= nil and type(value) ~= "table" then out[#out + 1] = tostring(value) end
  end
  if #out == 0 then return nil end
  return out, "string_list"
end

-- Set-up --------------------------------------------------------------------------------------------------------------

local function one_line(text)
  return (tostring(text):sub(1, 1000):gsub("%s*\n%s*", "; "))
end

-- The classifier of the rule files and ours; ours alone without files.
local function make_classify(files)
  if not files then return bouncekit.classify end
  local set, why = bouncekit.classifier { rules = files }
  if not set then return nil, why end
  return function(text, ctx) return set:classify(text, ctx) end
end

local function load_rules(self)
  local files = self.options.rules
  local current = reload.new(files or {}, function() return make_classify(files) end, self.host.stat)
  local ok, why = current:load()
  if not ok then self.host.log.errx(self.host.config, "bouncekit: rules are not used: %s", one_line(why)) end
  -- another classifier after a change, and nobody keeps the old one
  self.classify = function(text, ctx) return (current.value or bouncekit.classify)(text, ctx) end
  return current
end

local function load_policy(self)
  local name = self.options.policy
  if name == "none" or not self.link then return nil end
  local function make() return policies.load(name, { store = self.link.store }) end
  local current = reload.new(name:find("/", 1, true) and { name } or {}, make, self.host.stat)
  local ok, why = current:load()
  if not ok then self.host.log.errx(self.host.config, "bouncekit: no policy: %s", one_line(why)) end
  self.policy = current.value
  return current
end

--- Look whether files changed: called every `reload` seconds in each worker that scans.
function Plugin:look()
  local log, cfg = self.host.log, self.host.config
  for what, current in pairs(self.files) do
    local changed, why = current:look()
    if changed then log.infox(cfg, "bouncekit: %s read again: %s", what, table.concat(current.names, " "))
    elseif changed == false then log.errx(cfg, "bouncekit: %s stay as they were: %s", what, one_line(why)) end
  end
  if self.files.policy then self.policy = self.files.policy.value end
end

--- A plugin without Rspamd around it. host: `log` (errx, infox), `config` (what they log for), `now` (seconds), `stat`,
-- `hmac`, and for Redis `request`, `params`, `clock`. Field `where` of the plugin: see bouncekit.host.rspamd.link; set when
-- a worker starts.
function M.new(options, host)
  local self = setmetatable({ options = options, host = host, files = {} }, Plugin)
  local judge, why = origin.new(options, host.hmac)
  if not judge then
    host.log.errx(host.config, "bouncekit: %s", why)
    options.verp = nil
    judge = origin.new(options, host.hmac)
  end
  self.origin = judge
  if host.params then
    self.link = link.new(host, options)
    self.list = suppression.new(self.link.store, { name = options.list })
  end
  self.files.rules = load_rules(self)
  self.files.policy = load_policy(self)
  return self
end

-- Of the Lua state: the plugin that was set up, and whether the selector is there.
local current, has_selector

--- Register the selector `bouncekit`, without the plugin. In rspamd.local.lua it comes before Rspamd's own modules
-- (multimap, ratelimit), which want it when they are loaded; the plugin itself comes after them.
-- @param cfg rspamd_config
function M.selector(cfg)
  if has_selector then return end
  has_selector = true
  require("bouncekit.host.rspamd.glue").register_selector(cfg, function(task, field)
    if current then return current:select(task, field) end
  end)
end

--- Set up the plugin: reads the section, registers symbols, the selector and the look at changed files. Raises when the
-- core in C is not found.
-- @param cfg rspamd_config
-- @tparam[opt] table section in place of `bouncekit { ... }`
-- @treturn table the plugin
function M.setup(cfg, section)
  local glue = require "bouncekit.host.rspamd.glue"
  if bouncekit.core_name ~= "c" then error("bouncekit.core of C is not found: package.cpath is " .. package.cpath, 0) end
  section = section or cfg:get_all_opt "bouncekit" or {}
  local options, wrong = options_of.read(section)
  local host = glue.host(cfg, section)
  for _, text in ipairs(wrong) do host.log.errx(cfg, "bouncekit: %s", text) end
  current = M.new(options, host)
  glue.register(cfg, current, names.all(bouncekit.categories()))
  M.selector(cfg)
  return current
end

return M
