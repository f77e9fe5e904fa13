-- peers.lua: our side of peers.sh. `mails FOLDER` reads all mails and makes every verdict; `write ROUNDS [others]` puts
-- replies on standard output, one a line, each ROUNDS times, or each time with another id; `replies FILE` classifies them.
local bouncekit = require "bouncekit"

local function lines_of(name)
  local list = {}
  for line in io.lines(name) do list[#list + 1] = line end
  return list
end

local do_it = {}

function do_it.mails(folder)
  local n = 0
  for raw in require("bouncekit.mailbox").mails(folder) do
    for failure in bouncekit.message(raw):recipients() do n = n + (failure.verdict.category and 1 or 0) end
  end
  print(n)
end

-- The examples of the built-in rules: replies as servers send them. The peers know none of them by heart, nor do we: each is
-- read like any other.
function do_it.write(rounds, others)
  local list = {}
  local p = assert(io.popen("cat data/rules/*.rules"))
  for line in p:lines() do
    local text = line:match("^%s+example (%d%d%d[ %-].*)$")
    if text then list[#list + 1] = text end
  end
  p:close()
  for round = 1, tonumber(rounds) do
    for i, text in ipairs(list) do print(others and ("%s q%dx%dz"):format(text, round, i) or text) end
  end
end

function do_it.replies(name)
  local list, category = lines_of(name), bouncekit.category
  local start = os.clock()
  for i = 1, #list do category(list[i]) end
  print(("%.3f"):format(os.clock() - start))
end

do_it[arg[1]](arg[2], arg[3])
