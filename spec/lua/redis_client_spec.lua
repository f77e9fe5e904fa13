-- The client of Redis: the protocol and a server's going and coming, on sockets that are played.
require "helper"
local client = require "bouncekit.store.redis_client"

-- A server in a string: what it says to each connection, and what it was told. A connection that says "refused" is none.
local function play(...)
  local says, heard, now = { ... }, {}, 100
  local n = 0
  local function tcp()
    n = n + 1
    local text, at = says[n] or "refused", 1
    local s = { settimeout = function() end, setoption = function() end, close = function() end }
    function s.connect() return text ~= "refused" or nil, "connection refused" end
    function s.send(_, data) heard[#heard + 1] = data return #data end
    function s.receive(_, what)
      if what == "*l" then
        local line, stop = text:match("^([^\r]*)\r\n()", at)
        if not line then return nil, text:find("SLOW", at, true) and "timeout" or "closed" end
        at = stop
        return line
      end
      if #text < at + what - 1 then return nil, "closed" end
      at = at + what
      return text:sub(at - what, at - 1)
    end
    return s
  end
  local told = {}
  local call = client.new { host = "192.0.2.1", port = 6379, tcp = tcp, clock = function() return now end,
    tell = function(why) told[#told + 1] = why or "back" end }
  return { call = call, heard = heard, told = told, later = function(s) now = now + s end, tries = function() return n end }
end

describe("bouncekit.store.redis_client", function()
  if not pcall(require, "socket") then
    pending "needs LuaSocket"
    return
  end

  it("sends bytes with their lengths and reads each kind of reply", function()
    local p = play "+OK\r\n:42\r\n$5\r\na\r\nb\0\r\n$-1\r\n*3\r\n$1\r\nx\r\n:7\r\n$-1\r\n-ERR no\r\n*-1\r\n"
    assert.equal("OK", p.call("SET", "k", "a\r\nb"))
    assert.equal("*3\r\n$3\r\nSET\r\n$1\r\nk\r\n$4\r\na\r\nb\r\n", p.heard[1])
    assert.equal(42, p.call "A")
    assert.equal("a\r\nb\0", p.call "A")
    assert.is_false(p.call "A")
    assert.same({ "x", 7, false }, p.call "A")
    local reply, message = p.call "A"
    assert.is_nil(reply)
    assert.equal("ERR no", message)
    assert.is_false(p.call "A")
    assert.same({}, p.told)
    assert.equal(1, p.tries())
  end)

  it("takes nothing that is no reply, or is beyond all measure", function()
    local deep = ("*1\r\n"):rep(20) .. ":1\r\n"
    for _, text in ipairs { "HTTP/1.1 400\r\n", "\r\n", "$x\r\n", "*99999999999\r\n", "$99999999999\r\n", deep } do
      local reply, message = play(text).call "A"
      assert.is_nil(reply)
      assert.is_string(message)
    end
  end)

  it("asks again when the server had closed in between, and once only", function()
    local p = play("+1\r\n", "+2\r\n", "")
    assert.equal("1", p.call "A")
    assert.equal("2", p.call "B")
    assert.same({}, p.told)
    local reply, message = p.call "C"
    assert.is_nil(reply)
    assert.equal("closed", message)
    assert.equal(3, p.tries())
  end)

  it("does not ask again what was not answered in time: it may have been done", function()
    local p = play("SLOW", "+2\r\n")
    local reply, message = p.call "A"
    assert.is_nil(reply)
    assert.equal("timeout", message)
    assert.equal(1, #p.heard)
  end)

  it("tells once that the server went and once that it is back, and looks for it once a second", function()
    local p = play("+1\r\n", "refused", "refused", "+2\r\n+3\r\n")
    p.call "A"
    for _ = 1, 5 do
      assert.is_nil((p.call "A"))
      p.later(0.1)
    end
    assert.equal(2, p.tries())
    p.later(1)
    assert.is_nil((p.call "A"))
    assert.equal(3, p.tries())
    p.later(1)
    assert.equal("2", p.call "A")
    assert.equal("3", p.call "A")
    assert.same({ "connection refused", "back" }, p.told)
  end)

  it("reads addresses of servers", function()
    local function is(want, url) assert.same(want, client.parse(url)) end
    is({ host = "127.0.0.1", port = 6379, db = 0 }, "redis://127.0.0.1")
    is({ host = "redis.example.com", port = 7000, db = 3 }, "redis://redis.example.com:7000/3")
    is({ host = "2001:db8::1", port = 6379, db = 0 }, "redis://[2001:db8::1]/")
    is({ host = "h", port = 1, db = 0, user = "u", password = "p@:/" }, "redis://u:p%40:%2F@h:1")
    is({ host = "h", port = 1, db = 0, password = "secret" }, "redis://:secret@h:1/0")
  end)

  it("refuses others, without saying the password", function()
    for _, url in ipairs { "redis://", "redis://h:0", "redis://h:65536", "redis://h/x", "redis://a b", "rediss://h",
      "redis://h:1:2", "redis://h/\n" } do
      assert.is_nil((client.parse(url)))
    end
    local _, message = client.parse "redis://:secret@h:99999"
    assert.is_nil(message:find("secret", 1, true))
  end)

  it("logs in and chooses the database on each new connection", function()
    local heard = {}
    local text = "+OK\r\n+OK\r\n+PONG\r\n"
    local at = 1
    local s = { settimeout = function() end, setoption = function() end, close = function() end,
      connect = function() return true end, send = function(_, data) heard[#heard + 1] = data return #data end,
      receive = function()
        local line, stop = text:match("^([^\r]*)\r\n()", at)
        at = stop
        return line
      end }
    local call = client.new { host = "h", port = 1, user = "u", password = "p", db = 2, tcp = function() return s end }
    assert.equal("PONG", call "PING")
    assert.equal("*3\r\n$4\r\nAUTH\r\n$1\r\nu\r\n$1\r\np\r\n", heard[1])
    assert.equal("*2\r\n$6\r\nSELECT\r\n$1\r\n2\r\n", heard[2])
  end)
end)
