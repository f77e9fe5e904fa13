-- bouncekit classify [FILE|FOLDER...]
local M = {}

-- The fields of a failure as JSON, in this order; those without a value are null.
M.KEYS = { "time", "queue_id", "recipient", "status", "category", "group", "permanence", "action", "code", "enhanced",
  "provider", "rule", "confidence", "evidence", "retry_after", "blocklist", "relay", "text", "as", "as_type", "kind",
  "original_recipient", "status_reported", "remote_host", "reporting_mta", "diagnostic", "message_id", "subject",
  "sender", "file" }

--- The columns of CSV: what a spreadsheet has a use for, first what is looked at first.
M.CSV_KEYS = { "time", "recipient", "category", "permanence", "action", "code", "enhanced", "provider", "status", "text",
  "group", "relay", "remote_host", "reporting_mta", "queue_id", "message_id", "sender", "subject", "kind",
  "original_recipient", "retry_after", "blocklist", "rule", "confidence", "evidence", "file" }

function M.define(parser)
  local c = parser:command("classify", "Sort failures: replies, logs or bounce mails in, a summary or JSON lines out.")
  c:argument("file", "Replies (one a line), mail logs, mails, mboxes, Maildirs, folders of these, webhook payloads in "
    .. "JSON; packed ones too. What a file is, its content says; - is standard input."):args("*"):default("-")
  c:flag("--json", "One JSON object a failure: a reply, a recipient of a mail, an attempt that did not succeed.")
  c:flag("--follow", "Go on at the end of the file, a log, as it grows or is rotated (tail -F); one file. With --json each "
    .. "failure is printed at once, else the summary when interrupted.")
  c:option("--as", "Add the label of another vocabulary: sisimai, kumomta, zonemta, sparkpost, ses, ...; as_type is what "
    .. "goes with it there: hard or soft, a bounce type, an action.")
  c:option("--lang", "Language of the summary: en, tr, zh.")
end

-- A row that takes from the verdict what it has not itself.
local function row_of(verdict, taxonomy)
  local row = { permanence = verdict.permanence, text = verdict.text }
  if taxonomy then row.as, row.as_type = require("bouncekit.taxonomy").label(verdict, taxonomy) end
  return setmetatable(row, { __index = function(_, key) return rawget(verdict, key) end })
end

local FROM_EVENT = { "time", "queue_id", "recipient", "status", "relay", "original_recipient" }
local FROM_MAIL = { "queue_id", "recipient", "original_recipient", "remote_host", "reporting_mta", "message_id", "subject",
  "sender" }

local function of_event(verdict, event, taxonomy)
  local row = row_of(verdict, taxonomy)
  for _, key in ipairs(FROM_EVENT) do row[key] = event[key] end
  row.remote_host = event.relay_host
  return row
end

local function of_failure(kind, failure, file, taxonomy)
  local row = row_of(failure.verdict, taxonomy)
  for _, key in ipairs(FROM_MAIL) do row[key] = failure[key] end
  row.kind, row.file, row.diagnostic = kind, file, failure.text
  row.time = failure.time or failure.last_attempt_date or failure.arrival_date
  row.status, row.status_reported = failure.action or kind, failure.status
  return row
end

--- What bouncekit.cli.input calls, for one row (with the fields KEYS) a failure.
function M.row_handlers(print_row, taxonomy)
  local classify = require("bouncekit").classify
  return {
    reply = function(text) print_row(row_of(classify(text), taxonomy)) end,
    deliveries = function() end,
    event = function(event)
      if event.status ~= "delivered" and not event.probe then print_row(of_event(event.verdict, event, taxonomy)) end
    end,
    mail = function(message, file)
      for failure in message:recipients() do print_row(of_failure(message.kind, failure, file, taxonomy)) end
    end,
    webhook = function(event, file) print_row(of_failure(event.kind, event, file, taxonomy)) end,
  }
end

local function json_handlers(json, taxonomy)
  return M.row_handlers(function(row) io.write(json.object(row, M.KEYS, true), "\n") end, taxonomy)
end

local function summary_handlers(summary)
  local classify = require("bouncekit").classify
  return {
    lines = function(n) summary.lines = summary.lines + n end,
    unknown = function() summary.unknown_lines = summary.unknown_lines + 1 end,
    reply = function(text) summary:verdict(classify(text)) end,
    event = function(event) summary:event(event) end,
    deliveries = function(n, notifications) summary:deliveries(n, notifications) end,
    mail = function(message) summary:mail(message) end,
    webhook = function(event) summary:report(event.kind, event) end,
  }
end

local function bad_arguments(args, json)
  if args.follow and (#args.file ~= 1 or args.file[1] == "-") then return "--follow takes one file" end
  if args.json and json.missing then return json.missing end
  if args.as then
    local known, message = require("bouncekit.taxonomy").label("unknown", args.as)
    if known == nil and message then return message end
  end
end

-- Bytes of all files, where that is known.
local function size_of(files)
  local total = 0
  for _, f in ipairs(files) do
    local file = f[1] ~= "-" and io.open(f[1], "rb")
    local size = file and file:seek("end")
    if file then file:close() end
    if not size or f[1]:find("%.[gxzb]%w+$") then return nil end
    total = total + size
  end
  return total
end

-- Few files are measured in bytes, many in files.
local MANY = 100

local function new_progress(files)
  local many = #files > MANY
  return require("bouncekit.cli.progress").new { unit = many and "files" or "bytes",
    total = many and #files or nil }, many
end

local function read_all(files, on, progress, many, complain, follow)
  local read, classify = require("bouncekit.cli.input").read, require("bouncekit").classify
  if progress.enabled and not many then progress.total = size_of(files) end
  on.bytes = not many and function(n) progress:add(n) end or nil
  for _, f in ipairs(files) do
    if on.file then on.file(f[1]) end
    local ok, message = read(f[1], on, classify, { below = f[2], follow = follow })
    if not ok then complain(message) end
    if many then progress:add(1) end
  end
end

-- Run f. Returns true when it was interrupted: the interpreter turns the signal into an error. Other errors go on.
local function interrupted(f)
  local ok, message = xpcall(f, function(m)
    if type(m) == "string" and m:find("interrupted!", 1, true) then return m end
    return debug and debug.traceback and debug.traceback(tostring(m), 2) or m
  end)
  if ok then return false end
  if type(message) == "string" and message:find("interrupted!$") then return true end
  error(message, 0)
end

-- The first complaints in full, the others counted: thousands of files may have the same fault.
local SHOWN_COMPLAINTS = 3

local function complaints_text(list)
  if #list <= SHOWN_COMPLAINTS then return list[1] and table.concat(list, "; ") end
  return table.concat(list, "; ", 1, SHOWN_COMPLAINTS) .. ("; and %d more"):format(#list - SHOWN_COMPLAINTS)
end

--- Read what the arguments name, with a progress line. `on` is as in bouncekit.cli.input, and may have file(name): a file
-- begins. `follow`: the one file is a log, and read on when its end is reached.
-- @treturn table names read
-- @treturn table complaints
-- @treturn boolean interrupted
function M.read(argument, on, follow)
  local names = type(argument) == "table" and argument or { argument }
  if #names == 0 then names = { "-" } end
  pcall(require, "bouncekit.mime")   -- early: an interrupt while it loads would look as if it were not there
  local complaints, progress = {}, nil
  local stopped = interrupted(function()
    local files, unreadable = require("bouncekit.cli.input").files(names)
    for _, message in ipairs(unreadable) do complaints[#complaints + 1] = message end
    local many
    progress, many = new_progress(files)
    read_all(files, on, progress, many, function(message) complaints[#complaints + 1] = message end, follow)
  end)
  if progress then progress:clear() end
  return names, complaints, stopped
end

--- The exit code, and what is said on standard error.
function M.ending(complaints, stopped)
  if stopped then complaints[#complaints + 1] = "interrupted: this is what was read until then" end
  return stopped and 130 or complaints[1] and 3 or 0, complaints_text(complaints)
end

function M.run(args, settings)
  local json = require "bouncekit.json"
  local wrong = bad_arguments(args, json)
  if wrong then return 2, wrong end
  if args.follow then io.stdout:setvbuf("line") end
  local summary = require("bouncekit.summary").new()
  local on = args.json and json_handlers(json, args.as) or summary_handlers(summary)
  local names, complaints, stopped = M.read(args.file, on, args.follow)
  if not args.json and (#complaints == 0 or summary.lines + summary.mails > 0) then
    require("bouncekit.cli.summary").print(summary, table.concat(names, " "), settings)
  end
  return M.ending(complaints, stopped)
end

return M
