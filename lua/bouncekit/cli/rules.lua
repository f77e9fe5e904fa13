-- bouncekit rules check FILE...
local M = {}

function M.define(parser)
  local c = parser:command("rules", "Check rule files: syntax, and that every example is decided as its rule says.")
  c:command_target("verb"):require_command(true)
  local check = c:command("check", "Report errors as file:line: message; exit 1 when there are any.")
  check:argument("file", "Rule files."):args("+")
  check:flag("--alone", "Try the examples without the built-in rules.")
end

-- An example must come out as its rule's category (or be decided by the rule itself); an example-not must not be decided
-- by it.
local function try_examples(reader, classifier, report)
  local tried = 0
  for _, rule in ipairs(reader.rules_list) do
    for _, example in ipairs(rule.examples) do
      local v = classifier:classify(example.text)
      tried = tried + 1
      if v.category ~= rule.category and v.rule ~= rule.id then
        report(rule.file, example.line, ("example is decided by %s as %s, not as %s")
          :format(v.rule or "nothing", v.category, rule.category))
      end
    end
    for _, example in ipairs(rule.nots) do
      tried = tried + 1
      if classifier:classify(example.text).rule == rule.id then
        report(rule.file, example.line, "example-not is decided by this rule")
      end
    end
  end
  return tried
end

function M.run(args)
  local classifier = require "bouncekit.classifier"
  local reader, bad = classifier.reader(), 0
  local function report(file, line, message)
    bad = bad + 1
    print(("%s:%d: %s"):format(file, line, message))
  end
  local ok, message = classifier.read(reader, args.file)
  if not ok then return 3, message end
  for _, e in ipairs(reader:errors()) do report(e.file, e.line, e.message) end
  if bad > 0 then return 1 end
  local mine, why = classifier.compile(reader, not args.alone)
  if not mine then return 1, why end
  local tried = try_examples(reader, mine, report)
  print(("%d rules, %d examples, %d wrong"):format(#reader.rules_list, tried, bad))
  return bad > 0 and 1 or 0
end

return M
