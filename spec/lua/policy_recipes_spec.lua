-- The cookbook: every recipe in spec/cases/policy is a policy as it stands, and its comments say what it does with what.
--   -- REPLY | field=value ... +2d => kind rule [until 30d | after 5m], kind rule
-- The cases of a file follow each other on one clock; "delivered" and "complaint" stand for verdicts without a reply.
require "helper"
local bouncekit = require "bouncekit"
local policy = require "bouncekit.policy"
local memory = require "bouncekit.store.memory"
local duration = require "bouncekit.policy.duration"

local NOW = 1700000000   -- 22:13 in UTC

local function cases(name)
  local list, number = {}, 0
  for line in io.lines(name) do
    number = number + 1
    local given, wanted = line:match("^%-%- (.-) => (.+)$")
    if given then
      local text, context = given:match("^(.-) | (.*)$")
      list[#list + 1] = { text = text or given, context = context or "", wanted = wanted, line = number }
    end
  end
  return list
end

local function verdict_of(text)
  if text == "delivered" then return policy.DELIVERED end
  if text == "complaint" then return { category = "complaint", group = "report", permanence = "permanent", action = "suppress" } end
  return bouncekit.classify(text)
end

-- What a decision comes to, as far as the case says it.
local function told(d, wanted, now)
  local out = { d.kind }
  if wanted:find("^%S+ %S") then out[2] = d.rule end
  if wanted:find(" until ", 1, true) then out[#out + 1] = "until " .. duration.text(d.expires - now) end
  if wanted:find(" after ", 1, true) then out[#out + 1] = "after " .. duration.text(d.delay) end
  return table.concat(out, " ")
end

local function same_durations(text)
  return (text:gsub("(%l+ )(%d+%l)$", function(word, length)
    if word ~= "until " and word ~= "after " then return nil end
    return word .. duration.text(duration.seconds(length))
  end))
end

describe("the recipe", function()
  local names = {}
  local p = assert(io.popen("ls spec/cases/policy/*.lua"))
  for name in p:lines() do names[#names + 1] = name end
  p:close()
  for _, name in ipairs(names) do
    it(name:match("([^/]+)%.lua$"), function()
      local mine = assert(policy.load(name, { store = memory.new() }))
      local now, list = NOW, cases(name)
      assert.is_true(#list >= 2)
      for _, case in ipairs(list) do
        local ctx = { recipient = "ann@example.org", ip = "192.0.2.1", stream = "news" }
        for word in case.context:gmatch("%S+") do
          local field, value = word:match("^(%w+)=(.+)$")
          if field then ctx[field] = tonumber(value) or value else now = now + assert(duration.seconds(word:match("^%+(.+)$"))) end
        end
        ctx.now = now
        local d = assert(mine:decide(verdict_of(case.text), ctx))
        local decisions, got, i = {}, {}, 0
        for _, beside in ipairs(d.also or {}) do decisions[#decisions + 1] = beside end
        decisions[#decisions + 1] = d
        local wanted = {}
        for part in (case.wanted .. ", "):gmatch("(.-), ") do
          i = i + 1
          wanted[i] = same_durations(part)
          got[i] = decisions[i] and told(decisions[i], part, now)
        end
        for extra = i + 1, #decisions do got[extra] = told(decisions[extra], "k r", now) end
        assert.same(wanted, got, name .. ":" .. case.line)
      end
    end)
  end
  it("book has at least ten", function() assert.is_true(#names >= 10) end)
end)
