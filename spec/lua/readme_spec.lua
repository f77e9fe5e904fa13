local helper = require "helper"

local function readme()
  local f = assert(io.open("README.md", "rb"))
  local text = f:read("*a")
  f:close()
  return text
end

local function examples(kind)
  local list = {}
  for block in readme():gmatch("<!%-%- example: " .. kind .. " %-%->%s*```%a*\n(.-)```") do list[#list + 1] = block end
  return list
end

describe("the README", function()
  after_each(helper.cleanup)
  it("has Lua examples that print what they say", function()
    local blocks = examples "lua"
    assert.is_true(#blocks > 0)
    for _, block in ipairs(blocks) do
      local wanted, printed = {}, {}
      for text in block:gmatch("%-%->%s*([^\n]*)") do wanted[#wanted + 1] = text end
      block = block:gsub("/var/log/mail.log", "spec/cases/log/postfix.log")
      local env = setmetatable({ print = function(...)
        local parts = {}
        for i = 1, select("#", ...) do parts[i] = tostring((select(i, ...))) end
        printed[#printed + 1] = table.concat(parts, "\t")
      end }, { __index = _G })
      local run
      local loadstring, setfenv = rawget(_G, "loadstring"), rawget(_G, "setfenv")   -- Lua 5.1
      if setfenv then run = setfenv(assert(loadstring(block)), env) else run = assert(load(block, "README", "t", env)) end
      run()
      local all = "\n" .. table.concat(printed, "\n") .. "\n"
      for _, text in ipairs(wanted) do assert.truthy(all:find("\n" .. text .. "\n", 1, true), text .. " is not in:" .. all) end
    end
  end)
  it("has commands that work", function()
    local blocks = examples "sh"
    assert.is_true(#blocks > 0)
    for line in table.concat(blocks):gmatch("[^\n]+") do
      local command = line:gsub("bouncekit ", helper.lua .. " lua/bin/bouncekit ", 1)
      if line:find("| bouncekit", 1, true) then command = line:gsub("| bouncekit ", "| " .. helper.lua .. " lua/bin/bouncekit ") end
      local p = io.popen(command .. " >/dev/null; echo $?")
      local code = p:read("*a"):gsub("%s+$", "")
      p:close()
      assert.equal("0", code, line)
    end
  end)
end)
