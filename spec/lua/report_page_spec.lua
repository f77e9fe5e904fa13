-- The report's page: nothing a stranger wrote is markup, whatever field it stands in.
local html = require "bouncekit.html"
local page = require "bouncekit.report_page"
local hashes = require "bouncekit.report_page.hashes"
local helper = require "helper"
local json = require "bouncekit.json"
local registry = require "bouncekit.registry"
local stats = require "bouncekit.stats"

local ABOUT = { lang = "en", sources = { "mail.log" }, made = 1764000000, version = "0.1.0" }
local VOID = { meta = true, br = true }
local ELEMENTS, ATTRIBUTES = {}, {}
for name in ([[html head meta title style body a header div h1 h2 h3 p bdi button main noscript section span b small ul li
  ol details summary dl dt dd table caption thead tbody tr th td label select script footer]]):gmatch "%S+" do
  ELEMENTS[name] = true
end
for name in ([[lang data-theme charset http-equiv content name class href id hidden type data-script aria-label aria-live
  aria-labelledby aria-pressed aria-expanded data-id data-weight open data-dim scope data-seconds data-label data-step
  role]]):gmatch "%S+" do
  ATTRIBUTES[name] = true
end
local RAW = { script = true, style = true }

-- Text between tags: every "&" begins an entity that the page uses, no "<" stands alone.
local function check_text(text)
  assert.is_nil(text:find("[<>]"), text)
  for entity in text:gmatch "&([^;]*;?)" do
    assert.truthy(({ ["amp;"] = 1, ["lt;"] = 1, ["gt;"] = 1, ["quot;"] = 1, ["#39;"] = 1, ["#96;"] = 1 })[entity], entity)
  end
end

local function check_attributes(text)
  local rest = text
  while rest ~= "" do
    local name, value, after = rest:match '^%s+([%w-]+)="([^"]*)"()'
    if not name then name, after = rest:match "^%s+([%w-]+)()" end
    assert.truthy(name, "attributes: " .. text)
    assert.truthy(ATTRIBUTES[name], name)
    if value then check_text(value) end
    rest = rest:sub(after)
  end
end

-- A strict reader: known elements, known attributes in double quotes, everything closed. Returns the contents of scripts.
local function parse(text)
  local at, open, raw = text:match "^<!DOCTYPE html>\n()", {}, {}
  assert.truthy(at)
  while at <= #text do
    local before, stop = text:match("^([^<]*)()", at)
    check_text(before)
    at = stop
    if at > #text then break end
    local closing, name, attributes, after = text:match('^<(/?)([%w]+)([^>]*)>()', at)
    assert.truthy(name, text:sub(at, at + 60))
    assert.truthy(ELEMENTS[name], name)
    at = after
    if closing == "/" then
      assert.equal(table.remove(open), name)
    else
      check_attributes(attributes)
      if RAW[name] then
        local content, behind = text:match("^(.-)</" .. name .. ">()", at)
        raw[#raw + 1], at = content, behind
      elseif not VOID[name] then
        open[#open + 1] = name
      end
    end
  end
  assert.equal(0, #open)
  return raw
end

local BAD = { "<script>alert(1)</script>", "</script><b>", "</style>", "<!-- <script>", "-->", '"><img src=x onerror=a>',
  "' onclick='a", "`x`", "&lt;&#60;", "\226\128\168\226\128\169", "\226\128\174", "\255\254\128", "\0\1\27[31m\127", "{{style}}",
  "{title}", "%1%%", "\194\133", "\237\160\128", "\244\144\128\128", "\r\n\t", ("<"):rep(3000), "]]>", "\\u003c/script>" }

-- A report with something bad in every field there is.
local function hostile()
  local s = stats.new()
  for i, bad in ipairs(BAD) do
    s:event { status = "bounced", queue_id = "Q" .. i .. bad, recipient = bad .. "@" .. bad, host = bad,
      time = "2026-11-25T10:00:00" .. bad,
      verdict = { category = "unknown", permanence = "permanent", text = bad, code = 550, enhanced = bad, provider = bad,
        link = bad, blocklist_link = bad } }
    s:report("complaint", { recipient = bad .. "@x.example", reporting_mta = bad, time = bad,
      verdict = { category = "complaint", permanence = "permanent", text = bad } })
  end
  return s:finish()
end

local function render(result, changes)
  local about = {}
  for key, value in pairs(ABOUT) do about[key] = value end
  for key, value in pairs(changes or {}) do about[key] = value end
  return page.render(result, about)
end

describe("the report's page", function()
  after_each(helper.cleanup)
  it("has nothing of a stranger as markup", function()
    local text = render(hostile(), { sources = BAD, interrupted = true })
    local raw = parse(text)
    assert.equal(3, #raw)
    assert.equal(page.style, raw[1])
    assert.equal(page.script, raw[3])
    assert.is_nil(raw[2]:find("[<>&]"))
    assert.is_nil(text:find("\226\128[\168\169\174]"))
    assert.is_nil(text:find("[%z\1-\9\11-\31\127]"))
    for i = 1, #text do
      if text:byte(i) >= 128 and (i == 1 or text:byte(i - 1) < 128) then
        local length = 0
        while i + length <= #text and text:byte(i + length) >= 128 do
          local n = json.char_length(text, i + length)
          if not n then error("bad UTF-8 at " .. i) end
          length = length + n
        end
      end
    end
  end)
  if not json.missing then
    it("carries its data as JSON", function()
      local result = hostile()
      local data = assert(json.decode(parse(render(result))[2]))
      assert.equal(0, #data.rows % (#data.dims + 2))
      local n = 0
      for i = #data.dims + 2, #data.rows, #data.dims + 2 do n = n + data.rows[i] end
      assert.equal(result.totals.cases, n)
    end)
  end
  it("is whole without any failure, and without any date", function()
    parse(render(stats.new():finish()))
    local s = stats.new()
    s:verdict { category = "user-unknown", permanence = "hard", text = "550 no", code = 550 }
    parse(render(s:finish()))
  end)
  it("names its style and script by their hashes", function()
    for name, want in pairs(hashes) do
      local file = helper.file(page[name])
      local p = assert(io.popen("sha256sum " .. file))
      local got = p:read "*a"
      p:close()
      assert.equal(want, got:match "^%x+", "run .ci/page-hashes")
    end
    local policy = page.policy()
    assert.truthy(policy:find("default-src 'none'", 1, true))
    assert.equal(2, select(2, policy:gsub("'sha256%-[%w+/]+='", "")))
    assert.is_nil(policy:find("unsafe", 1, true))
  end)
  it("has no address to load anything from", function()
    local raw = parse(render(hostile()))
    for i = 1, 3, 2 do
      assert.is_nil(raw[i]:find("url(", 1, true))
      assert.is_nil(raw[i]:find("@import", 1, true))
      assert.is_nil(raw[i]:find("innerHTML", 1, true))
      assert.is_nil((raw[i]:gsub("http://www.w3.org/2000/svg", "")):find("https?:"))
    end
  end)
  it("has every word in every language", function()
    local result, seen = hostile(), {}
    for _, l in ipairs(registry.languages()) do
      local text = render(result, { lang = l.tag, interrupted = true })
      parse(text)
      seen[#seen + 1] = text:match "<title>(.-)</title>"
      assert.truthy(text:find('<html lang="' .. l.tag .. '"', 1, true))
    end
    assert.is_true(#seen >= 3 and seen[1] ~= seen[2] and seen[2] ~= seen[3])
    for key in (page.script):gmatch "WORDS%.([%w_]+)" do
      for _, lang in ipairs { "en", "tr", "zh" } do assert.truthy(#registry.term("page." .. key, lang) > 0, key) end
    end
    for _, lang in ipairs { "tr", "zh" } do
      for key in ("failures_over_time filter_hint hard temporary theme print by_template times_note"):gmatch "%S+" do
        assert.not_equal(registry.term("page." .. key, "en"), registry.term("page." .. key, lang))
      end
    end
  end)
  it("is the same page for the same data", function()
    assert.equal(render(hostile()), render(hostile()))
  end)
  it("stays small whatever comes", function()
    local s = stats.new()
    for i = 1, 6000 do
      s:event { status = "bounced", queue_id = "Q" .. i, recipient = "u" .. i .. "@d" .. i .. ".example", host = "h" .. i,
        time = tostring(1764000000 + i * 4000),
        verdict = { category = "policy", permanence = "permanent", text = ("w" .. i .. " "):rep(200), code = 100 + i % 900 } }
    end
    local result = s:finish()
    assert.is_true(#result.rows <= 10000 and #result.timeline <= 96)
    for _, d in ipairs(stats.DIMENSIONS) do assert.is_true(#result.by[d].rows <= 100) end
    assert.is_true(#render(result) < 700000)
  end)
end)

describe("text for pages", function()
  it("is escaped and valid", function()
    assert.equal("&lt;a href=&quot;x&quot;&gt;&amp;&#39;&#96;", html.escape "<a href=\"x\">&'`")
    assert.equal("a b", html.clean "a\r\n\tb")
    for _, bad in ipairs { "\255", "\0", "\194", "\194\133", "\226\128\174", "\239\191\191" } do
      assert.equal("\239\191\189", html.clean(bad))
    end
    assert.equal("kutu dolu: ığüşöç 用户", html.clean "kutu dolu: ığüşöç 用户")
  end)
  it("is JSON that no page ends at", function()
    assert.equal('"\\u003c/script\\u003e\\\\\\"\\u0026"', html.json "</script>\\\"&")
    assert.equal('{"a":[1,2.5,true,null],"b":[]}', html.json { b = {}, a = { 1, 2.5, true, 0 / 0 } })
    assert.equal("null", html.json(math.huge))
    assert.equal("-12345678901", html.json(-12345678901))
  end)
end)
