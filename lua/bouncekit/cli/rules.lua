-- bouncekit rules check|test|explain|score|export
local M = {}

local function define_check(c)
  local check = c:command("check", "Report what is wrong with rule files as file:line: message; exit 1 when anything is.")
  check:argument("file", "Rule files; several are checked together."):args("+")
  check:flag("--alone", "Leave the built-in rules out.")
  check:flag("--strict", "Warnings count as errors.")
  check:flag("--redundant", "Also tell phrases that never win because another rule says the same.")
  check:epilog [[
Errors: what cannot be read, unknown names, duplicate ids, examples that come out otherwise. Warnings: rules without an
example, phrases that can never win because a rule of a higher tier or more words decides all they match, phrases that
two rules of different categories claim at the same tier. "As far as was tried": a phrase has too many wordings for all
to be tried. A built-in rule gives way to one of the same id in the files.]]
  local test = c:command("test", "Try the examples of rule files; exit 1 when one comes out otherwise.")
  test:argument("file", "Rule files."):args("+")
  test:flag("--alone", "Leave the built-in rules out.")
end

local function define_explain(c)
  local explain = c:command("explain", "Show all evidence in a text, or in the examples of rule files: why the winner won.")
  explain:argument("text", "A reply (several words are one text; - is standard input), or rule files."):args("+")
  explain:option("--rules", "A rule file of your own, used before the built-in rules; may be repeated."):count("*")
  explain:flag("--alone", "Leave the built-in rules out.")
  explain:option("--host", "The server that answered.")
  explain:option("--phase", "The command it answered: connect, helo, mail, rcpt, data, eod.")
end

local function define_score(c)
  local score = c:command("score", "Measure verdicts against labelled replies.")
  score:argument("file", "JSON lines with text, category, permanence; also and permanence_also list other right labels; "
    .. "- is standard input.")
  score:option("--misses", "Show the first N wrong ones."):convert(tonumber):default(0)
  score:option("--by", "Also show the figures by a field of the labels: source, lang, ...")
  score:option("--rules", "A rule file of your own, used before the built-in rules; may be repeated."):count("*")
end

local function define_export(c)
  local export = c:command("export", "Write rules as regular expressions for another system.")
  export:argument("file", "Rule files; without one, the built-in rules."):args("*")
  export:option("--to", "kumomta (TOML), zonemta (bounces.txt) or halon (CSV)."):count(1)
    :choices { "kumomta", "zonemta", "halon" }
  export:option("--lang", "Languages whose words are written out: en,de,tr or all."):default("en")
  export:option("--tier", "The least telling phrases that are written: 1 to 9."):convert(tonumber):default(6)
  export:flag("--strict", "Leave out what cannot be expressed whole, instead of writing it without what is missing.")
  export:epilog [[
What a system cannot express is told on standard error and in comments, a line each: nothing is dropped silently.]]
end

function M.define(parser)
  local c = parser:command("rules", "Check, test, explain, measure and export classification rules.")
  c:command_target("verb"):require_command(true)
  define_check(c)
  define_explain(c)
  define_score(c)
  define_export(c)
end

-- check and test -----------------------------------------------------------------------------------------------------

-- Reads and compiles files; the reader's errors are reported. Returns reader, set; or nil, exit code, message.
local function load(files, args, report)
  local sets = require "bouncekit.rules.set"
  local reader, message = sets.read(files)
  if not reader then return nil, 3, message end
  for _, e in ipairs(reader:errors()) do report(e.file, e.line, e.message) end
  if #reader:errors() > 0 then return nil, 1 end
  local set, why = sets.compile(reader, { alone = args.alone })
  if not set then return nil, 1, why end
  return reader, set
end

local function reporter(counts)
  local escape = require("bouncekit.terminal").escape
  return function(file, line, message, kind)
    kind = kind or "error"
    counts[kind] = counts[kind] + 1
    print(("%s:%d: %s%s"):format(escape(file), line, kind == "error" and "" or kind .. ": ", escape(message)))
  end
end

local function of_rule(report, kind)
  return function(rule, line, message, own) report(rule.file, line, message, own or kind) end
end

local VERB = {}

function VERB.check(args)
  local lint, counts = require "bouncekit.rules.lint", { error = 0, warning = 0, redundant = 0 }
  local report = reporter(counts)
  local reader, set, message = load(args.file, args, report)
  if not reader then return set, message end
  local tried = lint.examples(reader, set, of_rule(report, "error"))
  lint.missing_examples(reader, of_rule(report, "warning"))
  lint.phrases(reader, set, function(rule, line, text, kind)
    if kind ~= "redundant" or args.redundant then report(rule.file, line, text, kind)
    else counts.redundant = counts.redundant + 1 end
  end)
  print(("%d rules, %d examples, %d errors, %d warnings, %d redundant phrases"):format(#reader.rules_list, tried,
    counts.error, counts.warning, counts.redundant))
  return (counts.error > 0 or (args.strict and counts.warning > 0)) and 1 or 0
end

function VERB.test(args)
  local counts = { error = 0 }
  local report = reporter(counts)
  local reader, set, message = load(args.file, args, report)
  if not reader then return set, message end
  local tried = require("bouncekit.rules.lint").examples(reader, set, of_rule(report, "error"))
  print(("%d examples, %d failed"):format(tried, counts.error))
  return counts.error > 0 and 1 or 0
end

-- explain ------------------------------------------------------------------------------------------------------------

local function all_files(names)
  for _, name in ipairs(names) do
    local file = name:find("%.rules$") and io.open(name, "rb")
    if not file then return false end
    file:close()
  end
  return true
end

local function explain_examples(args, show)
  local function report(file, line, message) print(("%s:%d: %s"):format(file, line, message)) end
  local reader, set, message = load(args.text, args, report)
  if not reader then return set, message end
  for _, rule in ipairs(reader.rules_list) do
    print(("%s:%d: rule %s: %s"):format(rule.file, rule.line, rule.id, rule.category))
    for _, example in ipairs(rule.examples) do show.text(example.text, nil, set) end
    for _, example in ipairs(rule.nots) do show.text(example.text, nil, set) end
  end
  return 0
end

function VERB.explain(args, settings)
  local show = require("bouncekit.rules.evidence").new(settings)
  if all_files(args.text) then return explain_examples(args, show) end
  local function report(file, line, message) print(("%s:%d: %s"):format(file, line, message)) end
  local reader, set, message = load(args.rules or {}, args, report)
  if not reader then return set, message end
  local text = table.concat(args.text, " ")
  if text == "-" then text = io.read("*a") or "" end
  show.text(text, { host = args.host, phase = args.phase }, set)
  return 0
end

-- score --------------------------------------------------------------------------------------------------------------

local function each_label(name, json, visit)
  local file, message = io.stdin, nil
  if name ~= "-" then file, message = io.open(name, "rb") end
  if not file then return nil, message end
  local known, number = {}, 0
  for _, c in ipairs(require("bouncekit.registry").categories()) do known[c.name] = true end
  for line in require("bouncekit.cli.input").lines(file) do
    number = number + 1
    if line:find("%S") then
      local row, why = json.decode(line)
      local wrong = row == nil and "bad JSON: " .. tostring(why) or require("bouncekit.rules.score").bad_row(row, known)
      if wrong then return nil, ("%s:%d: %s"):format(name, number, wrong) end
      visit(row)
    end
  end
  if name ~= "-" then file:close() end
  return true
end

local function context_of(row)
  local host, phase = row.host, row.phase
  return { host = type(host) == "string" and host or nil, phase = type(phase) == "string" and phase or nil }
end

local function print_score(score)
  local escape, percent = require("bouncekit.terminal").escape, require("bouncekit.rules.score").percent
  for _, m in ipairs(score.misses) do
    print(("%s %s, found %s %s by %s: %s"):format(m.row.category, m.row.permanence, m.verdict.category,
      m.verdict.permanence, m.verdict.rule or "nothing", escape(m.row.text:sub(1, 200))))
  end
  for _, g in ipairs(score.by and score:by_group() or {}) do
    print(("%6d  category %5.1f %%  permanence %5.1f %%  %s"):format(g.n, percent(g.right, g.n), percent(g.permanence, g.n),
      escape(g.name)))
  end
  local bins = {}
  for i, b in ipairs(score:reliability()) do bins[i] = ("%.1f: %.0f %% of %d"):format(b[1], b[3], b[2]) end
  print("confidence -> right  " .. table.concat(bins, "  "))
  print(score:summary())
end

function VERB.score(args)
  local json = require "bouncekit.json"
  if json.missing then return 2, json.missing end
  local classify = require("bouncekit").classify
  if args.rules and #args.rules > 0 then
    local reader, set, message = load(args.rules, args, reporter { error = 0 })
    if not reader then return set, message end
    classify = set.classify
  end
  local score = require("bouncekit.rules.score").new { by = args.by, misses = args.misses }
  local ok, message = each_label(args.file, json, function(row) score:add(row, classify(row.text, context_of(row))) end)
  if not ok then return 3, message end
  print_score(score)
  return 0
end

-- export -------------------------------------------------------------------------------------------------------------

function VERB.export(args)
  local exporter = require "bouncekit.rules.export"
  local result, code, message = exporter.run { files = args.file, to = args.to, lang = args.lang, tier = args.tier,
    strict = args.strict }
  if not result then return code, message end
  for _, note in ipairs(result.notes) do io.stderr:write(require("bouncekit.terminal").escape(note), "\n") end
  io.write(result.text)
  return 0
end

function M.run(args, settings)
  return VERB[args.verb](args, settings)
end

return M
