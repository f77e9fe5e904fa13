local helper = require "helper"
local input = require "bouncekit.cli.input"

local function read(content)
  local got = { replies = {}, events = 0, unknown = 0, lines = 0 }
  local name = helper.file(content)
  local ok, message = input.read(name, {
    line = function() got.lines = got.lines + 1 end,
    unknown = function() got.unknown = got.unknown + 1 end,
    reply = function(text) got.replies[#got.replies + 1] = text end,
    event = function() got.events = got.events + 1 end,
  }, function(text) return { category = "x", permanence = "hard", text = text } end)
  return ok and got, message
end

describe("input", function()
  after_each(helper.cleanup)
  it("takes one reply a line, with any line end and without a last one", function()
    assert.same({ "550 a", "551 b", "552 c" }, read("550 a\r\n551 b\n\n552 c").replies)
  end)
  it("joins the lines of a multi-line reply", function()
    assert.same({ "550-5.1.1 a\r\n550-b\r\n550 5.1.1 c", "450 d" }, read("550-5.1.1 a\n550-b\n550 5.1.1 c\n450 d\n").replies)
  end)
  it("keeps a continuation that never ends, and one that another reply interrupts", function()
    assert.same({ "550-a\r\n550-b" }, read("550-a\n550-b\n").replies)
    assert.same({ "550-a", "421 b" }, read("550-a\n421 b\n").replies)
  end)
  it("tells logs from replies", function()
    local got = read("Mar  3 09:12:01 mail sshd[1]: x\n" ..
      "Mar  3 09:12:01 mail postfix/smtp[1]: AB12: to=<a@b.example>, relay=none, delay=1, delays=0/0/1/0, dsn=5.0.0, status=bounced (x)\n" ..
      "stray text\n")
    assert.equal(1, got.events)
    assert.equal(2, got.unknown)
    assert.same({}, got.replies)
    assert.equal(3, got.lines)
  end)
  it("cuts endless lines and goes on", function()
    local got = read(("x"):rep(3000000) .. "\n550 next\n")
    assert.equal(2, #got.replies)
    assert.is_true(#got.replies[1] <= 1200000)
    assert.equal("550 next", got.replies[2])
  end)
  it("says why a file cannot be read", function()
    local got, message = input.read("/nonexistent/file", {}, print)
    assert.is_nil(got)
    assert.truthy(message:find("nonexistent", 1, true))
    local folder, why = input.read("/", {}, print)
    assert.is_nil(folder)
    assert.is_string(why)
  end)
end)
