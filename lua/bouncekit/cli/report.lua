-- bouncekit report [FILE|FOLDER...]
local M = {}

function M.define(parser)
  local c = parser:command("report", "One page about the failures in logs and mails: HTML, and as terminal, JSON or CSV.")
  c:argument("file", "What `classify` reads: replies, mail logs, mails, mailboxes, folders, webhook payloads; - is "
    .. "standard input."):args("*"):default("-")
  c:option("-o --output", "Where to write; else standard output.")
  c:mutex(c:flag("--html", "The page, though standard output is a terminal's: refused without -o."),
    c:flag("--terminal", "A summary with bars for the terminal: what a terminal gets unless -o is given."),
    c:flag("--json", "What the page shows, as one JSON object."),
    c:flag("--csv", "One row a failure, as `classify --json` has them; nothing a spreadsheet would calculate."))
  c:option("--lang", "Language of the report: en, tr, zh.")
  c:epilog [[
  bouncekit report /var/log/mail.log -o report.html
  bouncekit report Maildir/ --lang tr -o rapor.html
  bouncekit report mail.log*  (in a terminal: a summary with bars)]]
end

-- The format: what was asked for, or what suits the place it goes to.
local function format_of(args, settings)
  for _, name in ipairs { "html", "terminal", "json", "csv" } do
    if args[name] then return name end
  end
  return not args.output and settings.terminal and "terminal" or "html"
end

-- Where it goes. What cannot be written is told before the reading; what is there is kept until there is something else.
local function sink(name)
  if not name or name == "-" then
    return { write = function(s) io.stdout:write(s) end, close = function() return true end }
  end
  local file, message = io.open(name, "ab")
  if not file then return nil, message end
  file:close()
  local failed
  file = nil
  return {
    write = function(s)
      if not file then
        file, failed = io.open(name, "wb")
        if not file then return end
      end
      local ok, why = file:write(s)
      if not ok then failed = failed or why end
    end,
    close = function()
      local ok, why = true, nil
      if file then ok, why = file:close() end
      if failed or not ok then return nil, name .. ": " .. tostring(failed or why) end
      return true
    end,
  }
end

local function stats_handlers(stats)
  local classify = require("bouncekit").classify
  return {
    file = function() stats:file() end,
    lines = function(n) stats:lines(n) end,
    unknown = function() stats:lines(0, 1) end,
    reply = function(text) stats:verdict(classify(text)) end,
    event = function(event) stats:event(event) end,
    deliveries = function(n, notifications) stats:deliveries(n, notifications) end,
    mail = function(message) stats:mail(message) end,
    webhook = function(event) stats:report(event.kind, event) end,
  }
end

-- The clock, or what the environment says instead (reproducible-builds.org), so that the same data can be the same page.
local function now()
  return tonumber(os.getenv("SOURCE_DATE_EPOCH") or "") or os.time()
end

local WRITERS = {
  html = function(result, about) return require("bouncekit.report_page").render(result, about) end,
  json = function(result, about) return require("bouncekit.stats.export").json(result, about) .. "\n" end,
  terminal = function(result, about)
    return require("bouncekit.cli.report_text").text(result, about) .. "\n"
  end,
}

local function csv_handlers(write)
  local csv, classify = require "bouncekit.csv", require "bouncekit.cli.classify"
  local clean = require("bouncekit.json").clean
  write(csv.line(classify.CSV_KEYS) .. "\r\n")
  return classify.row_handlers(function(row)
    local fields = {}
    for i, key in ipairs(classify.CSV_KEYS) do
      local value = row[key]
      if type(value) == "string" then value = clean(value) end
      fields[i] = value == nil and "" or csv.inert(value)
    end
    write(csv.line(fields) .. "\r\n")
  end)
end

local function run_csv(args, out)
  local classify = require "bouncekit.cli.classify"
  local _, complaints, stopped = classify.read(args.file, csv_handlers(out.write))
  local ok, message = out.close()
  if not ok then return 3, message end
  return classify.ending(complaints, stopped)
end

local function read_nothing(result)
  return result.totals.lines + result.totals.mails + result.totals.cases == 0
end

function M.run(args, settings)
  local format = format_of(args, settings)
  if format == "html" and not args.output and settings.terminal then
    return 2, "a page is not for a terminal: give -o FILE, or --terminal"
  end
  local out, why = sink(args.output)
  if not out then return 3, why end
  if format == "csv" then return run_csv(args, out) end
  local classify, made = require "bouncekit.cli.classify", now()
  local stats = require("bouncekit.stats").new { now = made }
  local names, complaints, stopped = classify.read(args.file, stats_handlers(stats))
  local result = stats:finish()
  if #complaints > 0 and read_nothing(result) and not stopped then
    return classify.ending(complaints, stopped)
  end
  out.write(WRITERS[format](result, { lang = settings.lang, sources = names, made = made, interrupted = stopped,
    version = require("bouncekit").version, settings = settings }))
  local ok, message = out.close()
  if not ok then return 3, message end
  return classify.ending(complaints, stopped)
end

return M
