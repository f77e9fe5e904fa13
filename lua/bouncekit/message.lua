-- Bounce mails and their relatives: what kind of mail it is, and one result per recipient, with its verdict.
--
-- bouncekit.mime (GMime) takes raw mails apart; hosts that have parts already hand them to `report`. What the parts say
-- is read in C (core.report); here the results get their verdicts.
local core = require "bouncekit.core"
local check = require "bouncekit.check"
local verdicts = require "bouncekit.message.verdict"

local M = {}

local methods = {}

--- One result per recipient, in the order of the mail. None for a mail that is no report about a message.
--
-- A result: recipient and original_recipient; action ("failed", "delayed", "delivered", "relayed", "expanded"); status
-- (the enhanced code as reported), enhanced (the best there is: the remote's own, else the reported one) and code; text
-- (the diagnostic); diagnostic_type ("smtp", "X-Postfix"); phase; remote_host, remote_ip; expired (true: the mail system
-- gave up trying); last_attempt_date, will_retry_until, final_log_id; of the report: agent, reporting_mta, arrival_date,
-- queue_id, envelope_id; of the returned message: message_id, subject, sender, list_id, size; verdict.
-- @treturn function iterator
function methods:recipients()
  local i, failures = 0, self._failures
  return function()
    i = i + 1
    local failure = failures[i]
    if failure and not failure.verdict then failure.verdict = verdicts.of(self, failure, self._classify) end
    return failure
  end
end

--- How many recipients there are; their verdicts are not made for it.
function methods:count()
  return #self._failures
end

M.meta = { __index = methods, __name = "bouncekit.message" }

local mime_module

-- The module, or nil and why not. Looked for again at each call until it is there.
local function mime()
  if mime_module then return mime_module end
  local found, module = pcall(require, "bouncekit.mime")
  if not found then return nil, "bouncekit.mime is not installed (rock bouncekit-mime; needs GMime 3)", "NOMIME" end
  if module.version ~= core.version then
    return nil, ("bouncekit.mime is of version %s, not %s"):format(tostring(module.version), core.version), "NOMIME"
  end
  mime_module = module
  return module
end

--- See bouncekit.message.
function M.read(raw, classify)
  if type(raw) ~= "string" then check.string("message", 1, raw) end
  local module, message, code = mime()
  if not module then return nil, message, code end
  return core.message(raw, module.reader, M.meta, classify)
end

-- A header as a string, a list of {name, value}, or a map of names to values.
local function header_text(header)
  if header == nil then return "" end
  if type(header) == "string" then return header end
  if type(header) ~= "table" then check.fail("report", 1, "a string or a table in field 'header'", type(header)) end
  local lines = {}
  local function add(name, value)
    -- a line end within a value would begin another field
    lines[#lines + 1] = tostring(name):gsub("[%c:]", "") .. ": " .. tostring(value):gsub("[\r\n]+", " ")
  end
  for _, field in ipairs(header) do
    if type(field) == "table" then add(field[1] or field.name, field[2] or field.value) end
  end
  for name, value in pairs(header) do
    if type(name) == "string" then add(name, value) end
  end
  lines[#lines + 1] = ""
  return table.concat(lines, "\n")
end

--- See bouncekit.report.
function M.report(input, classify)
  if type(input) ~= "table" then check.fail("report", 1, "a table", type(input)) end
  local parts = input.parts or {}
  if type(parts) ~= "table" then check.fail("report", 1, "a list in field 'parts'", type(parts)) end
  for i = 1, #parts do
    if type(parts[i]) ~= "table" then check.fail("report", 1, "tables in field 'parts'", type(parts[i])) end
  end
  return core.report(header_text(input.header), parts, M.meta, classify)
end

return M
