-- Replies written without a look at the rules, in rounds (data/README.md, "How sure is sure"): what was read wrongly
-- at first led to more words and classes. Now every one of them keeps its verdict.
require "helper"
local bouncekit = require "bouncekit"
local json = require "bouncekit.json"

local FOLDER = "spec/cases/replies/"
local FILES = {
  ["1-eight-languages"] = 263, ["1-english-prose"] = 147, ["1-english-wire"] = 188, ["1-thirty-languages"] = 246,
  ["2-english"] = 168, ["2-languages"] = 209, ["3-english"] = 128, ["3-languages"] = 158, ["4-english"] = 114,
  ["4-languages"] = 184, ["5-english"] = 227, ["5-languages"] = 272, ["5-servers"] = 465, ["5-traps"] = 54,
  ["6-english"] = 151, ["6-languages"] = 209, ["6-traps"] = 49, ["7-english"] = 81, ["7-languages"] = 124,
  ["8-servers"] = 639, ["8-prose"] = 174, ["8-traps"] = 146, ["8-late"] = 28,
  ["9-servers"] = 394,
  ["10-forums"] = 450,
  ["11-codes"] = 420,
  ["12-logs"] = 404,
}

local function rows(name)
  local list = {}
  for line in io.lines(FOLDER .. name .. ".jsonl") do list[#list + 1] = assert(json.decode(line)) end
  return list
end

local function among(value, label, more)
  if value == label then return true end
  for _, other in ipairs(more or {}) do
    if value == other then return true end
  end
  return false
end

-- What is wrong with a verdict, or nil.
local function fault(row)
  local category, permanence = bouncekit.category(row.text)
  if among(category, row.category, row.also) and among(permanence, row.permanence, row.permanence_also) then return nil end
  return string.format("%s %s, not %s %s: %s", category, permanence, row.category, row.permanence, row.text)
end

describe("replies written blind", function()
  for name, count in pairs(FILES) do
    it("are read as labelled: " .. name, function()
      local list, faults = rows(name), {}
      assert.equal(count, #list)
      for _, row in ipairs(list) do faults[#faults + 1] = fault(row) end
      assert.same({}, faults)
    end)
  end
  it("are not called hard where they are not understood", function()
    local list = rows("unread")
    assert.equal(24, #list)
    for _, row in ipairs(list) do
      local _, permanence = bouncekit.category(row.text)
      if permanence == "hard" then assert.is_true(among("hard", row.permanence, row.permanence_also), row.text) end
    end
  end)
  it("are read the same when they come again, into a table of their own", function()
    local function same(a, b)
      for k, v in pairs(a) do
        if type(v) ~= "table" and b[k] ~= v then return false end
      end
      return true
    end
    for name in pairs(FILES) do
      for _, row in ipairs(rows(name)) do
        local first = bouncekit.classify(row.text)
        for _ = 1, 2 do
          local again = bouncekit.classify(row.text)
          assert.are_not.equal(first, again)
          assert.is_true(same(first, again) and same(again, first), row.text)
          again.category, again.rule = "changed", nil
        end
      end
    end
  end)
  it("keep their verdict in capitals and with other line ends", function()
    for name in pairs(FILES) do
      for _, row in ipairs(rows(name)) do
        if not row.text:find("[\128-\255<'\"=]") and not row.text:find("%u%l+%u") then
          local text = row.text:upper():gsub("\n", "\r\n")
          assert.equal(bouncekit.category(row.text), (bouncekit.category(text)), text)
        end
      end
    end
  end)
end)
