-- The page of the shipped policies says what the policies say: it is made of them, and so is the list of recipes.
--   bouncekit policy show bulk transactional mailing-list   prints what belongs there
local helper = require "helper"
local policy = require "bouncekit.policy"
local describe_policy = require "bouncekit.policy.describe"

local PAGE = "lua/bouncekit/policy/policies.md"

local function slurp(name)
  local f = assert(io.open(name, "rb"))
  local text = f:read("*a")
  f:close()
  return text
end

describe("the page of the policies", function()
  local page = slurp(PAGE)
  for _, name in ipairs { "bulk", "transactional", "mailing-list" } do
    it("has " .. name .. " as it is", function()
      local text = table.concat(describe_policy.lines(assert(policy.load(name))), "\n")
      assert.truthy(page:find(text, 1, true), "not in " .. PAGE .. ": bouncekit policy show " .. name)
    end)
  end
  it("has every recipe, with its first words", function()
    local p, n = assert(io.popen("ls spec/cases/policy/*.lua")), 0
    for name in p:lines() do
      local text = slurp(name)
      local about = text:match("^%-%- ([^\n]*)")
      local rest = text:match("^[^\n]*\n%-%- ([^\n]*)\n")
      if rest and not about:find("%.$") then about = about .. " " .. rest end
      local row = ("- [%s](../../../%s): %s"):format(name:match("([^/]+)%.lua$"):gsub("_", " "), name, about)
      assert.truthy(page:find(row, 1, true), "not in " .. PAGE .. ": " .. row)
      n = n + 1
    end
    p:close()
    assert.is_true(n >= 10)
  end)
end)

describe("bouncekit policy show", function()
  it("prints the tables", function()
    local out, code = helper.cli { "policy", "show", "bulk", "mailing-list" }
    assert.equal(0, code)
    assert.truthy(out:find("^## bulk\n"))
    assert.truthy(out:find("\n## mailing%-list\n"))
    assert.truthy(out:find("| greylist | category: greylisted; permanence: temporary | retry: ceiling 1h,", 1, true))
  end)
  it("shows scripts of one's own, and nothing of theirs reaches a terminal", function()
    local name = helper.file('return { about = "a\\27[31m|b", rules = { { name = "r", when = function() return true end, unless = { code = { 550, 551 }, final = true, domain = "*.x" },\n'
      .. 'drop = true, reason = "x\\ny" }, { name = "s", suppress = function() return { scope = "address", lasts = "1d" } end } } }')
    local out, code = helper.cli { "policy", "show", name }
    assert.equal(0, code)
    assert.is_nil(out:find("\27", 1, true))
    assert.truthy(out:find("| r | (function); unless code: 550 or 551 or domain: \\*.x or final | drop | x y |  |\n", 1, true), out)
    assert.truthy(out:find("| s | always | suppress (function) |  |  |\n", 1, true), out)
    helper.cleanup()
  end)
  it("tells what is wrong", function()
    local name = helper.file "return 1"
    local _, code, err = helper.cli { "policy", "show", name }
    assert.equal(1, code)
    assert.truthy(err:find("a policy is a table with rules", 1, true))
    assert.equal(3, (select(2, helper.cli { "policy", "show", "/nonexistent.lua" })))
    helper.cleanup()
  end)
end)
