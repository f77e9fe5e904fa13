-- bouncekit's rules exported for KumoMTA's own classifier, whose patterns are read by Rust's regex library: so does
-- ripgrep's. It must read all patterns, and a rule's must find the rule's examples, but for the few where the rest of
-- bouncekit decides.
local tap = require "tap"

local FILE = "/data/rules/60-provider-google.rules"

local function text_of(toml)
  return toml:match("^'(.*)',$") or toml:match('^"(.*)",$'):gsub("\\(.)", "%1")
end

-- rule -> its patterns, a line each
local function patterns_of(text)
  local out, rule = {}, nil
  for line in text:gmatch("[^\n]+") do
    rule = line:match("^  # (%S+): ") or rule
    local pattern = line:match("^  (['\"].*)$")
    if pattern then out[rule] = (out[rule] or "") .. text_of(pattern) .. "\n" end
  end
  return out
end

-- rule -> its examples, a line each
local function examples_of(text)
  local out, rule = {}, nil
  for line in text:gmatch("[^\n]+") do
    rule = line:match("^rule (%S+)") or rule
    local example = line:match("^  example (.*)$")
    if example then out[rule] = (out[rule] or "") .. example .. "\n" end
  end
  return out
end

--- `dir` takes the files.
return function(dir, build, root)
  if os.execute("command -v rg >/dev/null 2>&1") ~= true then
    return tap.note "no ripgrep here: exported rules are not tried"
  end
  local toml = tap.output(("%s/bin/bouncekit rules export --to kumomta %s%s 2>%s/left-out"):format(build, root, FILE,
    dir))
  local patterns, examples, n, missed = patterns_of(toml), examples_of(tap.read(root .. FILE)), 0, {}
  tap.write(dir .. "/errors", "")
  for rule, lines in pairs(examples) do
    if not tap.read(dir .. "/left-out"):find(rule .. ": left out", 1, true) then
      tap.write(dir .. "/patterns", patterns[rule] or "$.")
      tap.write(dir .. "/examples", lines)
      local rest = tap.output(("cd %s && rg --regex-size-limit 1G -v -f patterns examples 2>>errors"):format(dir))
      n = n + 1
      if rest ~= "" then missed[#missed + 1] = rule .. ": " .. rest end
    end
  end
  tap.is(tap.read(dir .. "/errors"), "", "exported rules are read by Rust's regex library")
  tap.ok(n > 20 and 10 * #missed <= n, "and find their examples", n .. " rules, missed: " .. table.concat(missed, "\n"))
end
