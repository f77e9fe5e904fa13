-- The core in C against the one in plain Lua, which is its oracle: the same answers to whatever comes.
local helper = require "helper"
local twin = require "twin"
local c = require "bouncekit.core"
local lua = require "bouncekit.luacore"

local unpack = rawget(table, "unpack") or rawget(_G, "unpack")
local stressed = os.getenv("BOUNCEKIT_GC") == "stress"
local SPOILED = tonumber(os.getenv("BOUNCEKIT_TWIN")) or (stressed and 100 or 1500)
local texts = twin.texts()

-- Every nth text, where all would take long.
local function some(n)
  local out = {}
  for i = 1, #texts, stressed and 10 * n or n do out[#out + 1] = texts[i] end
  return out
end

-- LuaJIT compiles these loops over and over: ten times the time of its interpreter.
local jit = rawget(_G, "jit")
if jit and jit.status() then
  setup(function() jit.off() end)
  teardown(function() jit.on() end)
end

-- Report at most three texts whose answers differ.
local function agree(name, inputs, f, g)
  local bad = {}
  for _, text in ipairs(inputs) do
    local a, b = twin.both(f, g, text)
    if a ~= b then bad[#bad + 1] = ("%q\n  C:   %s\n  Lua: %s"):format(text, a, b) end
  end
  assert.is_true(#bad == 0, ("%d of %d %s differ:\n%s"):format(#bad, #inputs, name, table.concat(bad, "\n", 1, math.min(3, #bad))))
end

local function spoiled(seed)
  local out, random = {}, twin.random(seed)
  for i = 1, SPOILED do out[i] = twin.spoil(texts, random) end
  return out
end

describe("both cores", function()
  if c == lua then
    pending("there is no core in C here")
    return
  end
  local classify_c, category_c = c.bind(nil, {})
  local classify_lua, category_lua = lua.bind(nil, {})

  it("have texts to be compared on", function() assert.is_true(#texts > 900) end)
  it("take replies apart alike", function() agree("texts", texts, c.parse, lua.parse) end)
  it("take spoiled replies apart alike", function() agree("spoiled texts", spoiled(1), c.parse, lua.parse) end)
  it("classify alike", function() agree("texts", some(1), classify_c, classify_lua) end)
  it("classify spoiled texts alike", function() agree("spoiled texts", spoiled(2), classify_c, classify_lua) end)
  it("give the same category without a verdict", function()
    agree("texts", some(4), category_c, category_lua)
  end)
  it("classify floods alike", function()
    local floods = {}
    for _, text in pairs(twin.floods()) do floods[#floods + 1] = text end
    table.sort(floods)
    if stressed then for i = #floods, 12, -1 do floods[i] = nil end end
    agree("floods", floods, classify_c, classify_lua)
    agree("floods", floods, c.parse, lua.parse)
  end)
  it("stop at the same byte", function()
    for _, n in ipairs { 16383, 16384, 16385 } do
      local text = "550 " .. ("x "):rep(8192)
      agree("lengths", { text:sub(1, n), text:sub(1, n - 16) .. "user unknown" }, classify_c, classify_lua)
    end
  end)
  it("take a context alike", function()
    for _, ctx in ipairs { {}, { host = "gmail-smtp-in.l.google.com" }, { host = "MX.Example.Org.", phase = "RCPT" },
        { host = "me.com" }, { host = "le.com" }, { host = ("a."):rep(127) .. "me.com" }, { phase = "dot" }, { phase = "nonsense" },
        { host = 7, phase = true }, { host = "\1me.com" } } do
      agree("texts", some(40), function(t) return classify_c(t, ctx) end, function(t) return classify_lua(t, ctx) end)
    end
  end)
end)

describe("hosts in both cores", function()
  it("are of a provider or of a blocklist, not of what has the hash of its name", function()
    for _, core in ipairs { c, lua } do
      local classify = core.bind(nil, {})
      for _, host in ipairs { "le.com", "nutlook.com", "fmail.com" } do
        assert.is_nil(classify("550 5.7.1 mail from " .. host .. " is refused").blocklist)
      end
      assert.equal("Spamhaus ZEN", classify("550 blocked, see zen.spamhaus.org").blocklist)
    end
  end)
end)

describe("rule sets of both cores", function()
  if c == lua then return end

  -- The outcome of compiling rows: classify functions, or the errors.
  local function compile(rows, builtin)
    local a, b = { c.ruleset(rows, builtin) }, { lua.ruleset(rows, builtin) }
    if not a[1] or not b[1] then
      assert.same(a, b)
      return nil
    end
    return (c.bind(a[1], {})), (lua.bind(b[1], {}))
  end

  it("agree on rules of chance", function()
    local random = twin.random(3)
    for _ = 1, stressed and 10 or 150 do
      local rows, words = twin.random_rows(random), {}
      local f, g = compile({ rows }, false)
      for i = 1, 20 do words[i] = twin.random_words(random) end
      if f then agree("texts under\n" .. rows .. "\n", words, f, g) end
    end
  end)
  it("agree on a user's own rules", function()
    local reader = require("bouncekit.classifier").reader { examples = false }
    reader:rules([[
rule own.first
  category policy
  tier 9
  phrase @mailbox ~3 @full
  phrase ^ mailbox (is|was) full $
  unless almost
  when class 4 5
  not-when code 552
  when host example.org
  link https://example.org/full
  retry 3600
rule own.second
  category user-unknown
  phrase "no" & mailbox
  when enhanced X.1.* 5.7.1-5.7.99
  when provider google own-provider
  when phase rcpt data
  action retry
  permanence temporary
silence user-unknown.no-such-user
]], "own")
    assert.same({}, reader:errors())
    for _, builtin in ipairs { false, true } do
      local f, g = compile({ reader:rows() }, builtin)
      agree("texts", some(4), f, g)
      for _, ctx in ipairs { { host = "mx.example.org", phase = "rcpt" }, { host = "gmail-smtp-in.l.google.com", phase = "data" } } do
        agree("texts", some(6), function(t) return f(t, ctx) end, function(t) return g(t, ctx) end)
      end
    end
  end)
  it("refuse the same rows", function()
    for _, rows in ipairs { "", "\n\n", "?", "\t", "U\t2\tx", "U\t1\tx\nU\t3\ty", "R\t\tpolicy", "R\ta\tnonsense", "R\ta\tpolicy\t\tsoft",
        "R\ta\tpolicy\t\t\t\tx", "R\ta\tpolicy\t\t\t\t99999999", "P\t5\t0\t0\t1", "R\ta\tpolicy\nP\t5\t0\t0\t1", "R\ta\tpolicy\nP\t0\t0\t0\t1",
        "U\t1\tx\nR\ta\tpolicy\nP\t5\t0\t0\t1\t32\t1", "U\t1\tx\nR\ta\tpolicy\nP\t5\t0\t0\t1\t1", "U\t1\tx\nR\ta\tpolicy\nV\t0",
        "U\t1\t<nonsense>\nR\ta\tpolicy\nP\t5\t0\t0\t1", "U\t1\t<addr> x y*\nR\ta\tpolicy\nP\t5\t0\t0\t1", "C\twhen\tclass\t5",
        "R\ta\tpolicy\nC\twhen\tclass", "R\ta\tpolicy\nC\twhen\tclass\tx", "R\ta\tpolicy\nC\tif\tclass\t5", "R\ta\tpolicy\nC\twhen\tcolour\t5",
        "R\ta\tpolicy\nC\twhen\thost\t.", "R\ta\tpolicy\nC\twhen\thost\t", "R\ta\tpolicy\nC\twhen\tprovider\t", "R\ta\tpolicy\nC\twhen\tphase\tlunch",
        "R\ta\tpolicy\nC\twhen\tenhanced\t5.7", "R\ta\tpolicy\nC\twhen\tenhanced\t5.*.1", "R\ta\tpolicy\nC\twhen\tenhanced\t5.7.1-4.7.9",
        "R\ta\tpolicy\nC\twhen\tenhanced\t5.7.1-5.7.9x", "K\t5.7.1\tpolicy\t5", "K\t5.7\tpolicy\t5", "K\t5.7.1\tpolicy\t55", "K\t5.7.1\tpolicy\t5.5",
        "K\t5.7.1\tpolicy\t", "K\t550\tnonsense\t5", "K\t5.7.1x\tpolicy\t5", "N\t\tx", "W\tnobody\t\"x\"", "B\t\tip", "B\tx\tip\nY\ty\t\"z\"", "O\tpolicy\tnonsense",
        ("U\t1\t" .. ("x "):rep(33)) .. "\nR\ta\tpolicy\nP\t5\t0\t0\t1", ("S" .. ("\tx"):rep(400)), "X", "X\ta", "O", "S" } do
      compile({ rows }, false)
      compile({ "", rows }, false)
    end
  end)
  it("find the same with and without merged units", function()
    local rows, build = require "bouncekit.luacore.rows", require "bouncekit.luacore.build"
    local classify = require "bouncekit.luacore.classify"
    local plain, merged = rows.new(), rows.new()
    plain.merge = 0
    for _, set in ipairs { plain, merged } do
      assert.is_nil(rows.add(set, require "bouncekit.data_rows"))
      assert.is_nil(build.freeze(set))
    end
    -- which of equally good words are quoted may differ
    local function verdict(set)
      return function(text)
        local v = classify(set, text, { host = "" })
        return v.category, v.permanence, v.action, v.rule, v.confidence, v.provider, v.blocklist, v.retry_after, v.flags
      end
    end
    agree("texts", some(2), verdict(plain), verdict(merged))
  end)
end)

describe("registries of both cores", function()
  if c == lua then return end

  it("hold the same", function()
    assert.same(c.systems(), lua.systems())
    assert.same(c.languages(), lua.languages())
    for _, l in ipairs(c.languages()) do
      assert.same(c.categories(l.tag), lua.categories(l.tag))
      local position, e = 0, true
      while e do
        assert.equal(twin.both(c.next_entry, lua.next_entry, position, nil, nil, nil, l.tag))
        e, position = c.next_entry(position, nil, nil, nil, l.tag)
      end
    end
  end)
  it("look up alike", function()
    local codes, enhanced, seen, position = { false, 100, 421, 450, 550, 552, 571, 999 }, { false, "5.1.1", "4.7.26", "2.0.0", "5.7.606",
      "5.999.999", "4.0.0", "5.01.1" }, {}, 0
    while true do
      local e, after = c.next_entry(position)
      if not e then break end
      position = after
      for _, l in ipairs { { codes, type(e.code) == "number" and e.code }, { enhanced, (e.enhanced or ""):match("^[245]%.%d+%.%d+$") } } do
        if l[2] and not seen[l[2]] then seen[l[2]], l[1][#l[1] + 1] = true, l[2] end
      end
    end
    local systems = { false, "", "nobody", "digits" }
    for i, s in ipairs(c.systems()) do if i % 7 == 1 then systems[#systems + 1] = s.id end end
    for i, code in ipairs(codes) do
      for k = i % 8 + 1, #enhanced, stressed and 64 or 8 do
        local esc = enhanced[k]
        local system = systems[(i + k) % #systems + 1] or nil
        assert.equal(twin.both(c.lookup, lua.lookup, code or nil, esc or nil, system, "tr"))
        assert.equal(twin.both(c.next_entry, lua.next_entry, (i * k) % 7, code or nil, esc or nil, system))
      end
    end
  end)
  it("know the same languages and words", function()
    for _, tag in ipairs { "en", "tr", "tr_TR.UTF-8", "ZH-Hans", "C", "POSIX", "xx", "", "de", "tr@x", "zh.utf8", "e" } do
      assert.equal(twin.both(c.language, lua.language, tag))
    end
    for key in require("bouncekit.data_registry"):gmatch("\nW\t([^\t]*)") do
      for _, tag in ipairs { "en", "tr", "zh" } do assert.equal(twin.both(c.term, lua.term, key, tag)) end
    end
    assert.equal(twin.both(c.term, lua.term, "nonsense"))
  end)
end)

describe("wrong use of both cores", function()
  if c == lua then return end

  it("raises alike", function()
    local classify_c, category_c = c.bind(nil, {})
    local classify_lua, category_lua = lua.bind(nil, {})
    for _, case in ipairs { { c.parse, lua.parse }, { c.parse, lua.parse, {} }, { classify_c, classify_lua }, { classify_c, classify_lua, {} },
        { classify_c, classify_lua, "x", 5 }, { category_c, category_lua, nil, 5 }, { category_c, category_lua, "x", "y" },
        { c.lookup, lua.lookup, "x" }, { c.lookup, lua.lookup, 99 }, { c.lookup, lua.lookup, 1000 }, { c.lookup, lua.lookup, 550, "x" },
        { c.lookup, lua.lookup, 550, "5.1.1 " }, { c.lookup, lua.lookup, 550, {} }, { c.lookup, lua.lookup, nil, nil, {} },
        { c.lookup, lua.lookup, nil, nil, nil, "xx" }, { c.next_entry, lua.next_entry }, { c.next_entry, lua.next_entry, 0, 7 },
        { c.categories, lua.categories, "xx" }, { c.language, lua.language }, { c.term, lua.term }, { c.term, lua.term, "x", "xx" },
        { c.ruleset, lua.ruleset }, { c.ruleset, lua.ruleset, "x" }, { c.bind, lua.bind }, { c.bind, lua.bind, nil, 5 } } do
      local a, b = twin.errors(case[1], case[2], select(3, unpack(case, 1, 6)))
      -- an argument that is not there and one that is nil are told apart by C alone where more are given
      assert.equal((a:gsub("got no value", "got nil")), (b:gsub("got no value", "got nil")))
    end
  end)
  it("names the caller's line", function()
    local ok, text = pcall(function() return (lua.parse({})) end)
    assert.is_false(ok)
    assert.truthy(text:find("twin_spec.lua:%d+: bad argument #1 to 'parse'"))
    ok, text = pcall(function() return (lua.lookup(550, "x")) end)
    assert.is_false(ok)
    assert.truthy(text:find("twin_spec.lua:%d+: bad argument #2 to 'lookup'"))
  end)
end)

describe("a host that refuses C modules", function()
  -- What KumoMTA leaves a script: no debug library, no C modules, and here no files either.
  local SCRIPT = [[
    package.cpath = ""
    package.loadlib = nil
    debug = nil
    io = { write = io.write }
    local bouncekit = require "bouncekit"
    local v = bouncekit.classify("550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown")
    io.write(bouncekit.core_name, " ", v.category, " ", v.permanence, " ", v.evidence, " ", v:as("kumomta") or "-", "\n")
    v = bouncekit.classify("450 4.2.2 mailbox full, try again in 2 hours")
    io.write(v.category, " ", v.retry_after, "\n")
    io.write(bouncekit.explain("550 5.7.26", "tr").meaning and "explained" or "", "\n")
    io.write(bouncekit.lookup(550, "5.1.1").system, "\n")
    local own = bouncekit.classifier { text = "rule own.one\n  category policy\n  phrase marmalade\n  example 550 marmalade\n" }
    io.write(own:classify("550 marmalade").rule, "\n")
  ]]

  local function run(env)
    local name = helper.file(SCRIPT)
    local p = assert(io.popen(("LUA_PATH='%s' LUA_CPATH='%s' %s %s %s 2>&1"):format(package.path, package.cpath, env, helper.lua, name)))
    local text = p:read("*a")
    p:close()
    helper.cleanup()
    return text
  end

  it("has the Lua core", function()
    local text = run ""
    assert.truthy(text:find("^lua user%-unknown hard "), text)
    assert.truthy(text:find("\nmailbox%-full 7200\nexplained\niana\nown%.one\n$"), text)
  end)
  it("is not needed to ask for it", function()
    local name = helper.file 'io.write(require("bouncekit").core_name)'
    for _, wanted in ipairs { "lua", "c" } do
      local p = assert(io.popen(("LUA_PATH='%s' LUA_CPATH='%s' BOUNCEKIT_CORE=%s %s %s 2>&1"):format(package.path, package.cpath, wanted, helper.lua, name)))
      assert.equal(wanted, p:read("*a"))
      p:close()
    end
    helper.cleanup()
  end)
end)
