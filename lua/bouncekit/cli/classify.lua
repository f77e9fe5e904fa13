-- bouncekit classify [FILE...]
local M = {}

-- The fields of a failure as JSON, in this order; those without a value are null.
M.KEYS = { "time", "queue_id", "recipient", "status", "category", "group", "permanence", "action", "code", "enhanced",
  "provider", "rule", "confidence", "evidence", "retry_after", "blocklist", "relay", "text", "as" }

function M.define(parser)
  local c = parser:command("classify", "Sort failures: reply lines or mail logs in, a summary or JSON lines out.")
  c:argument("file", "Files of replies (one a line, multi-line replies as they are) or Postfix logs; - is standard input.")
    :args("*"):default("-")
  c:flag("--json", "One JSON object a failure: a reply, or a delivery attempt that did not succeed.")
  c:option("--as", "Add the label of another vocabulary: sisimai, kumomta, zonemta, sparkpost, ses, ...")
  c:option("--lang", "Language of the summary: en, tr, zh.")
end

local function printer(json, taxonomy)
  local label = taxonomy and require("bouncekit.taxonomy").label
  return function(verdict, event)
    local row = setmetatable({ permanence = verdict.permanence, text = verdict.text,
      as = label and label(verdict, taxonomy) or nil }, { __index = function(_, key) return rawget(verdict, key) end })
    if event then
      row.time, row.queue_id, row.recipient = event.time, event.queue_id, event.recipient
      row.status, row.relay = event.status, event.relay
    end
    io.write(json.object(row, M.KEYS, true), "\n")
  end
end

local function json_handlers(json, args)
  local print_row = printer(json, args.as)
  local classify = require("bouncekit").classify
  return {
    line = function() end,
    unknown = function() end,
    reply = function(text) print_row(classify(text)) end,
    event = function(event)
      if event.status ~= "delivered" and not event.probe then print_row(event.verdict, event) end
    end,
  }
end

local function summary_handlers(summary)
  local classify = require("bouncekit").classify
  return {
    line = function() summary.lines = summary.lines + 1 end,
    unknown = function() summary.unknown_lines = summary.unknown_lines + 1 end,
    reply = function(text) summary:verdict(classify(text)) end,
    event = function(event) summary:event(event) end,
  }
end

local function bad_arguments(args, json)
  if args.json and json.missing then return json.missing end
  if args.as then
    local known, message = require("bouncekit.taxonomy").label("unknown", args.as)
    if known == nil and message then return message end
  end
end

function M.run(args, settings)
  local json, bouncekit = require "bouncekit.json", require "bouncekit"
  local wrong = bad_arguments(args, json)
  if wrong then return 2, wrong end
  local files = type(args.file) == "table" and args.file or { args.file }
  if #files == 0 then files = { "-" } end
  local summary = require("bouncekit.summary").new()
  local on = args.json and json_handlers(json, args) or summary_handlers(summary)
  local code, complaint = 0, {}
  for _, name in ipairs(files) do
    local ok, message = require("bouncekit.cli.input").read(name, on, bouncekit.classify)
    if not ok then code, complaint[#complaint + 1] = 3, message end
  end
  if not args.json and (code == 0 or summary.lines > 0) then
    require("bouncekit.cli.summary").print(summary, table.concat(files, " "), settings)
  end
  return code, complaint[1] and table.concat(complaint, "; ")
end

return M
