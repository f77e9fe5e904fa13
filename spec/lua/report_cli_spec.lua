-- `bouncekit report`: what it writes, and where.
local csv = require "bouncekit.csv"
local helper = require "helper"
local json = require "bouncekit.json"
local cli = helper.cli

local LOG = "spec/cases/log/postfix.log"

local function slurp(name)
  local f = assert(io.open(name, "rb"))
  local text = f:read "*a"
  f:close()
  return text
end

describe("bouncekit report", function()
  after_each(helper.cleanup)
  it("writes a page to a file or where nobody types", function()
    local out, code = cli { "report", LOG }
    assert.equal(0, code)
    assert.truthy(out:find("^<!DOCTYPE html>") and out:find("</html>\n$"))
    local name = helper.file ""
    local said
    said, code = cli { "report", LOG, "-o", name, "--lang", "zh" }
    assert.same({ "", 0 }, { said, code })
    assert.truthy(slurp(name):find('<html lang="zh"', 1, true))
  end)
  it("makes the same page of the same data at the same time", function()
    local env = "LC_ALL=C SOURCE_DATE_EPOCH=1764000000"
    assert.equal((cli({ "report", LOG }, { env = env })), (cli({ "report", LOG }, { env = env })))
    assert.truthy(cli({ "report", LOG }, { env = env }):find("2025-11-24", 1, true))
  end)
  it("says before it reads that a file cannot be written", function()
    local _, code, err = cli { "report", LOG, "-o", "/nonexistent/report.html" }
    assert.equal(3, code)
    assert.truthy(err:find("/nonexistent", 1, true))
  end)
  it("keeps the old report when there is nothing to read", function()
    local name = helper.file "old"
    assert.equal(3, select(2, cli { "report", "/nonexistent", "-o", name }))
    assert.equal("old", slurp(name))
  end)
  it("summarises for a terminal, with bars", function()
    local out, code = cli { "report", "--terminal", LOG, "--lang", "en" }
    assert.equal(0, code)
    local same = cli({ "classify", LOG, "--lang", "en" }):match("\n([^\n]*)"):gsub(", 1 lines not understood", "")
    assert.truthy(same:find("16 failed", 1, true))
    for part in same:gmatch "%d+ [^,]+" do assert.truthy(out:find(part, 1, true), part) end
    assert.truthy(out:find("█", 1, true))
    assert.truthy(out:find("What to do first", 1, true))
    assert.is_nil(out:find("\27", 1, true))
    out = cli { "report", "--terminal", helper.file "550 \27]0;owned\7 x\155\n550 5.1.1 <a@b.example\27[31m> no\n" }
    assert.is_nil(out:find("[%z\1-\9\11-\31\127]"))
  end)
  it("takes one format", function()
    assert.equal(2, select(2, cli { "report", "--json", "--csv", LOG }))
  end)
  it("says when nothing bounced", function()
    local empty = helper.file ""
    assert.truthy(cli({ "report", "--terminal", empty, "--lang", "en" }):find("Nothing bounced", 1, true))
    assert.truthy(cli({ "report", empty, "--lang", "en" }):find("Nothing bounced", 1, true))
  end)
  it("prints what it has when it is interrupted", function()
    local name, out = helper.file "", helper.file ""
    local feed = ("(cat %s; sleep 20) | timeout -s INT 5 %s lua/bin/bouncekit report - --lang en -o %s 2>%s; echo $?"):format(
      LOG, helper.lua, name, out)
    local p = assert(io.popen("bash -c '" .. feed .. "'"))
    p:read "*a"
    p:close()
    assert.truthy(slurp(out):find("interrupted", 1, true))
    local page = slurp(name)
    assert.truthy(page:find("Reading was interrupted", 1, true))
    assert.truthy(page:find("</html>", 1, true))
  end)
end)

describe("bouncekit report --json", function()
  if json.missing then return end
  it("has the documented shape", function()
    local out, code = cli { "report", "--json", LOG }
    assert.equal(0, code)
    local r = assert(json.decode(out))
    assert.same({ "bouncekit-report", 1 }, { r.format, r.schema })
    assert.same({ 203, 20, 16, 2, 2, 5 }, { r.totals.lines, r.totals.cases, r.totals.failed, r.totals.waiting,
      r.totals.recovered, r.totals.delivered })
    assert.same({ "user-unknown", 6, 6 }, { r.category.rows[1].name, r.category.rows[1].count, r.category.rows[1].hard })
    for _, d in ipairs { "category", "provider", "domain", "code", "reporter", "recipient", "template" } do
      local n = r[d].others + r[d].none
      for _, row in ipairs(r[d].rows) do
        n = n + row.count
        assert.equal(row.count, row.hard + row.permanent + row.temporary + row.recovered + row.complaint)
      end
      assert.equal(20, n, d)
    end
    local n = r.undated
    for _, row in ipairs(r.timeline) do n = n + row.count end
    assert.equal(20, n)
    assert.equal("suppress", r.actions[1].action)
    assert.equal(r.period.first, r.timeline[1].time)
  end)
end)

describe("bouncekit report --csv", function()
  after_each(helper.cleanup)
  local function records(text)
    local lines = text:gmatch "([^\n]*)\n"
    local out = {}
    for fields in csv.records(lines) do out[#out + 1] = fields end
    return out
  end
  it("has one row a failure under its names", function()
    local out, code = cli { "report", "--csv", LOG }
    assert.equal(0, code)
    local list = records(out)
    assert.same({ "time", "recipient", "category" }, { list[1][1], list[1][2], list[1][3] })
    for _, fields in ipairs(list) do assert.equal(#list[1], #fields) end
    local json_rows = select(2, cli({ "classify", "--json", LOG }):gsub("\n", ""))
    assert.equal(json_rows, #list - 1)
    assert.same({ "old.colleague@gmail.example", "user-unknown", "hard" }, { list[2][2], list[2][3], list[2][4] })
  end)
  it("has nothing a spreadsheet would calculate", function()
    for _, bad in ipairs { "=1+1", "+1", "-1+cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\239\188\157 1", "\239\188\160a" } do
      assert.equal("'", csv.inert(bad):sub(1, 1), bad)
    end
    assert.same({ "a=1", 5, -5, "", "'=a" }, { csv.inert "a=1", csv.inert(5), csv.inert(-5), csv.inert "", csv.inert "=a" })
    local log = helper.file("2026-11-25T10:00:00+00:00 mx postfix/smtp[9]: 4F6A1B2C3D: to=<=cmd(1)@x.example>, "
      .. "relay=mx.x.example[192.0.2.9]:25, delay=1, dsn=5.1.1, status=bounced (=HYPERLINK(\"a\",\"b\") 550 5.1.1 no)\n")
    local list = records((cli { "report", "--csv", log }))
    assert.equal(2, #list)
    for _, field in ipairs(list[2]) do assert.is_nil(field:find "^[=+@-]", field) end
    assert.truthy(list[2][2]:find "^'=")
  end)
end)
