-- Rules that hold in some languages only: both cores hear the same language, and mostly the one of the label.
require "helper"
local bouncekit = require "bouncekit"
local c = require "bouncekit.core"
local json = require "bouncekit.json"
local languages = require "bouncekit.langwords"
local lua = require "bouncekit.luacore"
local rulefile = require "bouncekit.rulefile"

-- A rule for each language, about a word that is nobody's.
local function rules()
  local out = {}
  for _, language in ipairs(languages) do
    out[#out + 1] = ("rule l.%s\n  category policy\n  tier 9\n  phrase zzyx\n  when language %s\n"):format(language.lang, language.lang)
  end
  return table.concat(out)
end

local function replies()
  local out = {}
  for _, name in ipairs { "1-eight-languages", "1-thirty-languages", "2-languages", "3-languages", "1-english-prose" } do
    for line in io.lines("spec/cases/replies/" .. name .. ".jsonl") do out[#out + 1] = json.decode(line) end
  end
  return out
end

local function classifier_of(core)
  local reader = rulefile.new()
  reader:rules(rules(), "languages")
  local rows = assert(reader:rows())
  return (core.bind(assert(core.ruleset({ rows }, false)), {}))
end

describe("the language of a reply", function()
  it("is a condition of rules", function()
    local mine = assert(bouncekit.classifier { text = rules(), builtin = false })
    assert.equal("l.de", mine:classify("550 der zzyx ist nicht hier").rule)
    assert.equal("l.tr", mine:classify("550 bu zzyx için değil").rule)
    assert.is_nil(mine:classify("550 zzyx").rule)
  end)
  it("must be one that is known", function()
    local bad = "rule l.x\n category policy\n phrase x\n when language klingon\n"
    local none, message = bouncekit.classifier { text = bad, builtin = false }
    assert.is_nil(none)
    assert.truthy(message:find(":4: 'klingon': no language", 1, true), message)
  end)
  it("is the same in both cores, and nine times of ten the one of the label", function()
    local one, two, right, all = classifier_of(c), classifier_of(lua), 0, 0
    for _, row in ipairs(replies()) do
      local text = row.text .. " zzyx"
      local a, b = one(text, nil), two(text, nil)
      assert.equal(a.rule, b.rule, text)
      if row.lang and a.rule then
        all = all + 1
        if a.rule == "l." .. row.lang then right = right + 1 end
      end
    end
    assert.is_true(all > 700, ("heard in %d"):format(all))
    assert.is_true(right >= 0.9 * all, ("%d of %d right"):format(right, all))
  end)
end)
