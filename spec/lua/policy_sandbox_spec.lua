-- Scripts that mean harm, or were written in haste: each ends with a clear error, soon, and leaves nothing behind.
local helper = require "helper"
local policy = require "bouncekit.policy"
local sandbox = require "bouncekit.policy.sandbox"
local pattern = require "bouncekit.policy.pattern"

local function load(source)
  local result, box = sandbox.load(source, "p.lua")
  if type(box) == "string" then return nil, box end
  return result, box
end

-- The result of a script's function, or the message.
local function run(source, ...)
  local f, box = load(source)
  if not f then return nil, box end
  box:refill()
  local ok, result = box:call(f, ...)
  if not ok then return nil, result end
  return result
end

local function stopped(source, words)
  local before = os.clock()
  local _, message = run(source)
  assert.is_string(message, source)
  assert.truthy(message:find("^p%.lua:"), message)
  assert.truthy(message:find(words), message)
  assert.is_true(os.clock() - before < 5, source)
  assert.equal("xx", ("x"):rep(2))
  if debug.gethook then assert.is_nil((debug.gethook())) end
end

describe("the budget of a policy", function()
  local STEPS, MEMORY = "stopped after %d+ steps", "stopped at %d+ KB"
  it("ends loops", function()
    stopped("while true do end", STEPS)
    for _, source in ipairs { "while true do end", "repeat until false", "for i = 1, 1e15 do end", "local function f() return f() end return f()",
      "local t = {} for i = 1, 100000 do t[i] = -i end table.sort(t, function() return true end)" } do
      stopped(source, "stopped")
      stopped("return function() " .. source .. " end", "stopped")
    end
  end)
  it("names the line that was at work", function()
    local _, message = load "local n = 0\n\nwhile true do\n  n = n + 1\nend"
    local line = tonumber(message:match("^p%.lua:(%d+): stopped"))
    assert.is_true(line == 3 or line == 4)
  end)
  it("ends strings and tables that grow", function()
    stopped("local s = 'x' while true do s = s .. s end", MEMORY)
    for _, source in ipairs { "local s = 'x' while true do s = s .. s end", "local s = 'x' for i = 1, 40 do s = s .. s .. s .. s .. s end",
      "local t = {} for i = 1, 1e9 do t[i] = {} end", "local s, t = ('x'):rep(60000), {} for i = 1, 1e9 do t[i] = s .. i end" } do
      stopped("return function() " .. source .. " end", "stopped")
    end
    for _, source in ipairs { "return ('x'):rep(1e9)", "return string.rep('x', 1e9)", "return ('x'):rep(1e5, 'y')", "return string.format('%999999999d', 1)",
      "return string.format(('%s'):rep(90), " .. ("('x'):rep(60000), "):rep(89) .. "1)", "local t = {} for i = 1, 100 do t[i] = ('x'):rep(60000) end return table.concat(t)",
      "return ('x'):rep(60000):gsub('x', ('y'):rep(60000))", "return string.char(table.unpack({}, 1, 1e8))" } do
      stopped("return function() " .. source .. " end", "^p%.lua:.*%w")
    end
  end)
  it("ends patterns that try everything", function()
    for _, source in ipairs { "('x'):rep(30000):find('.-.-.-.-.-y')", "('x'):rep(3000):match('^(.*)(.*)(.*)(.*)%1y')", "('('):rep(60000):find(('%b()'):rep(1000))",
      "('a'):rep(60000):gsub('a*b', '')", "('a'):rep(60000):gsub('', function() return ('x'):upper() end)" } do
      stopped("return function() return " .. source .. " end", "stopped")
    end
  end)
  it("counts what is done in C", function()
    stopped("return function() local s = ('x'):rep(60000) while true do s:upper() end end", "stopped")
    stopped("return function() local s = ('x'):rep(60000) while true do s:find('y', 1, true) end end", STEPS)
  end)
  it("ends recursion", function()
    stopped("local function f() return 1 + f() end return f", "st[oa][pc][pk]")
    stopped("local function f(...) return f(1, ...) end return f", "st[oa][pc][pk]")
  end)
  it("is given back for each decision", function()
    local f, box = load "return function() for i = 1, 20000 do end return 1 end"
    for _ = 1, 10 do
      box:refill()
      assert.same({ true, 1 }, { box:call(f) })
    end
  end)
  it("holds when a decision is made", function()
    local p = assert(policy.new('return { rules = { { name = "a", when = function() while true do end end, drop = true } } }', "p.lua"))
    local d, message, code = p:decide({ category = "unknown" }, { now = 1 }, {})
    assert.is_nil(d)
    assert.equal("policy", code)
    assert.truthy(message:find("^p%.lua:1: stopped after"))
  end)
end)

describe("a policy's surroundings", function()
  it("reach no file, clock, loader or metatable", function()
    for _, name in ipairs { "io", "os", "debug", "load", "loadstring", "dofile", "loadfile", "require", "package", "print", "pcall", "xpcall",
      "setmetatable", "getmetatable", "rawget", "rawset", "rawequal", "coroutine", "collectgarbage", "next", "unpack", "utf8", "jit", "ffi", "bit", "bit32",
      "_G", "_ENV_", "newproxy", "module", "setfenv", "getfenv", "gcinfo", "arg", "string_dump" } do
      stopped("return " .. name .. ".x", "'" .. name .. "' is not known here")
    end
    for _, name in ipairs { "string.dump", "string.pack", "math.random", "math.randomseed", "table.foreach", "table.move" } do
      assert.equal("nil", run("return function() return type(" .. name .. ") end"))
    end
  end)
  it("say what to do instead", function()
    local _, message = load "\nreturn os.time()"
    assert.equal("p.lua:2: 'os' is not known here: a policy reads no clock: the time is ctx.now", message)
    _, message = load "\n\nn = 1"
    assert.equal("p.lua:3: 'n' would be global: write 'local n'", message)
  end)
  it("have no way through the methods of strings", function()
    assert.equal("nil", run "return function() return type(('').dump) end")
    assert.equal("nil", run "return function() return type((''):len() == 0 and ('').gfind) end")
    run "string.rep = function() return 'mine' end return function() return ('x'):rep(2) end"
    assert.equal("xx", ("x"):rep(2))
    assert.equal("mine", run "string.rep = function() return 'mine' end return function() return ('x'):rep(2) end")
    assert.equal("xx", run "return function() return ('x'):rep(2) end")
  end)
  it("take source text only", function()
    stopped(string.dump(function() return 1 end), "compiled code")
    stopped("\27Lua", "compiled code")
    stopped("return 1" .. (" "):rep(300000), "bytes")
    stopped("return 1 --" .. (" .. x"):rep(200), "concatenations")
    stopped("return " .. ("("):rep(10000), ".")
    stopped("return ((", "near")
    assert.equal(1, load("\239\187\191return 1"))
  end)
  it("leave the host's message handler alone", function()
    local called = 0
    local ok, result, message = xpcall(function() return load("return " .. ("("):rep(10000)) end, function(e)
      called = called + 1
      return e
    end)
    assert.is_true(ok)
    assert.is_nil(result)
    assert.truthy(message:find("^p%.lua:"))
    assert.equal(0, called)
  end)
  it("survive errors of any kind", function()
    stopped("error({})", "raised a table")
    stopped("error()", "raised a nil")
    stopped("error(('x'):rep(60000))", "xxx")
    stopped("local t = nil; return t.x", "nil")
    stopped("return 1 < 'x'", "compare")
  end)
  -- What other sandboxes were left through: each line is a way that is none here.
  it("have no way out", function()
    for _, source in ipairs {
      "getmetatable('').__index.rep = nil", "(''):rep(1).x.y = 1", "string.format('%s', setmetatable({}, {}))", "coroutine.wrap(function() while true do end end)()",
      "local c = coroutine.create(print)", "collectgarbage('stop')", "collectgarbage('generational')", "load('return 1')()", "loadstring('x = 1')()", "string.dump(hour)",
      "debug.sethook()", "debug.getregistry()", "rawset(string, 'x', 1)", "require('ffi').C.abort()", "newproxy(true)", "jit.on()", "_ENV.x = 1", "_G.x = 1", "setfenv(1, {})",
      "getfenv(0).os.exit(1)", "package.loaded.os.exit(1)", "error(setmetatable({}, { __tostring = function() while true do end end }))", "os.exit(1)", "io.write('x')",
      "pcall(function() while true do end end)", "xpcall(error, error)", "select(-1e9, 1)", "table.unpack({}, 1, 1e7)", "table.concat(setmetatable({}, {}))", "next({})" } do
      stopped("return function() " .. source .. " end", "^p%.lua:")
    end
    stopped("goto done ::done:: local t = nil return t.x", "p%.lua:1:")
    stopped("for i = 1, 10 do if i > 1 then goto continue end ::continue:: end while true do end", "p%.lua:1:")
    stopped("local t = {} t[1], t[2] = t, t return function() return table.concat(t) end", "concat")
    stopped("return function() local t = {} for i = 1, 1e9 do t[i] = i end end", "stopped")
    stopped("return function() local t = {} for i = 1, 1e9 do t[-i] = { t } end end", "stopped")
    stopped("return function() local s = '' for i = 1, 1e9 do s = s .. i end end", "stopped")
  end)
  it("have no way out through the values they are given", function()
    local p = assert(policy.new([[return { rules = { { name = "a", when = function(v, c, n)
      return v.x == nil and getmetatable == nil or v.explain end, drop = true } } }]], "p.lua"))
    local d, message = p:decide(setmetatable({ category = "unknown" }, { __index = function(_, key) return key == "explain" and os.exit or nil end }), { now = 1 }, {})
    assert.is_nil(d)
    assert.truthy(message:find("^p%.lua:2: 'getmetatable' is not known here"), message)
    p = assert(policy.new('return { rules = { { name = "a", when = function(v, c) return type(c.f) == "nil" and type(c.t) == "nil" end, drop = true } } }', "p.lua"))
    assert.equal("drop", p:decide({ category = "unknown" }, { now = 1, f = os.exit, t = { os } }, {}).kind)
  end)
  it("stop what one function does for all: other policies go on", function()
    local bad = assert(policy.new('return { rules = { { name = "a", when = function() while true do end end, drop = true } } }', "bad.lua"))
    local good = assert(policy.new('return { rules = { { name = "a", when = function(v) return ("x"):rep(3) == "xxx" end, drop = true } } }', "good.lua"))
    for _ = 1, 5 do
      assert.is_nil((bad:decide({ category = "unknown" }, { now = 1 }, {})))
      assert.equal("drop", good:decide({ category = "unknown" }, { now = 1 }, {}).kind)
    end
  end)
  it("are watched in a coroutine of the host's too", function()
    local p = assert(policy.new('return { rules = { { name = "a", when = function() while true do end end, drop = true } } }', "p.lua"))
    local co = coroutine.wrap(function()
      coroutine.yield(1)
      return select(2, p:decide({ category = "unknown" }, { now = 1 }, {}))
    end)
    co()
    assert.truthy(co():find("^p%.lua:1: stopped after"))
    assert.is_nil((debug.gethook()))
  end)
  it("stay the host's: an own hook comes back", function()
    local hook = function() end
    debug.sethook(hook, "", 1000000)
    run "return function() return 1 end"
    local now = debug.gethook()
    debug.sethook()
    assert.equal(hook, now)
  end)
  it("want a debug library, or trust", function()
    local program = helper.file [[
      debug = nil
      local policy = require "bouncekit.policy"
      local source = 'return { rules = { { name = "r", when = function(v) return v.code == 1 end, drop = true } } }'
      print((select(2, policy.new(source, "p.lua"))))
      local p = assert(policy.new(source, "p.lua", { trusted = true }))
      print(p:decide({ code = 1 }, { now = 1 }, {}).kind, ("x"):rep(3))
      print(assert(policy.load("bulk", { store = require("bouncekit.store.memory").new() })).name)]]
    local out = io.popen(helper.lua .. " " .. program .. " 2>&1"):read("*a")
    assert.equal("p.lua: this host has no debug library, so no budget can be kept: trusted = true runs it all the same\ndrop\txxx\nbulk\n", out)
  end)
  it("are the same everywhere", function()
    assert.equal("3|a|b", run "return function() local out = {} for k in pairs { b = 1, a = 2, [3] = 3 } do out[#out + 1] = k end return table.concat(out, '|') end")
    assert.equal("table 3 0.1", run "return function() return tostring({}) .. ' ' .. tostring(6 / 2) .. ' ' .. tostring(0.1) end")
    assert.equal("1,2,2,3", run "return function() local t = { 3, 2, 1, 2 } table.sort(t) return table.concat(t, ',') end")
    assert.equal("c,a,b", run "return function() local t = { 'a', 'x' } table.insert(t, 'b') table.insert(t, 1, 'c') table.remove(t, 3) return table.concat(t, ',') end")
  end)
end)

-- What both matchers understand must come out the same: Lua's own is the oracle.
describe("patterns", function()
  it("match as Lua's do", function()
    local texts = { "", "a", "aaa", "user unknown", "550 5.1.1 <ann@example.org>: no", "f(a(b)c)d", "x = 1, y = 22", "aXbXc", "[%d]", "a-b_c.d", "\0\1\255", "abcabc" }
    local patterns = { "", "a", "a*", "a-", "a+", "a?", "^a", "a$", "^$", ".", ".-", ".*", "(.)(.)", "()", "(a*)()", "%d+", "%D", "(%w+)@(%w+)", "%b()", "[abc]", "[^abc]", "[a-c]+", "[%d.]+",
      "[]]", "[^]]", "[a-]", "[%]]", "%%", "(.-)X", "<(.-)>", "%f[%w]%w+", "(%a)%1", "(a)(b)c%1%2", "^(%d%d%d)%s", "%s*$", "%p", "%x+", "[%w_]+%s*=%s*(%d+)", "x?y", "(()a)" }
    for _, t in ipairs(texts) do
      for _, p in ipairs(patterns) do
        for init = 1, 3 do
          if init <= #t + 1 then
            local want = { t:find(p, init) }
            local a, b, list, level = pattern.search(t, p, init)
            local got = { a, b }
            for i = 1, level or 0 do got[2 + i] = list[i] end
            assert.same(want, got, ("%q %q %d"):format(t, p, init))
          end
        end
      end
    end
  end)
  it("are replaced and walked as Lua's are", function()
    for _, case in ipairs { { "hello world", "o", "0" }, { "hello", "", "-" }, { "abc", "%w", "%0%0" }, { "abc def", "(%w+) (%w+)", "%2 %1" }, { "aaa", "^a", "b" }, { "a.b.c", "%.", "%%" } } do
      local text, p, by = case[1], case[2], case[3]
      assert.equal((text:gsub(p, by)), (run(("return function(t, p, by) return (t:gsub(p, by)) end"), text, p, by)), p)
    end
    assert.equal("a,b,c", run "return function() local out = {} for w in ('a b c'):gmatch('%a') do out[#out + 1] = w end return table.concat(out, ',') end")
    assert.equal("A-b", run "return function() return (('a-b'):gsub('%w', { a = 'A' })) end")
    assert.equal("<a><b>", run "return function() return (('ab'):gsub('.', function(c) return '<' .. c .. '>' end)) end")
  end)
  it("that are malformed are told", function()
    for _, p in ipairs { "%", "[a", "(a", "a)", "%b", "%f", "%1", ("()"):rep(40) } do
      stopped(("return function() return ('aaa'):find(%q) end"):format(p), "[mlpitu]")
    end
  end)
  after_each(helper.cleanup)
end)
