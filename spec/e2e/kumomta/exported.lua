-- bouncekit's rules exported for KumoMTA's own classifier, whose patterns are read by Rust's regex library: so does
-- ripgrep's. Each rule's patterns must find its examples.
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
  local toml = tap.output(("%s/bin/bouncekit rules export --to kumomta %s%s 2>%s/left-out"):format(build, root, FILE, dir))
  local patterns, examples, n = patterns_of(toml), examples_of(tap.read(root .. FILE)), 0
  for rule, lines in pairs(examples) do
    if not tap.read(dir .. "/left-out"):find(rule .. ": left out", 1, true) then
      tap.write(dir .. "/patterns", patterns[rule] or "$.")
      tap.write(dir .. "/examples", lines)
      local missed = tap.output(("rg --regex-size-limit 1G -v -f %s/patterns %s/examples 2>&1"):format(dir, dir))
      n = n + 1
      if missed ~= "" then tap.is(missed, "", "exported: " .. rule .. " finds its examples") end
    end
  end
  tap.ok(n > 20, "exported rules are read by Rust's regex library and find their examples", n .. " rules")
end
