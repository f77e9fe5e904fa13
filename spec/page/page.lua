-- The report's page in a browser: it counts right, filters by clicking, asks the network for nothing, and says nothing to
-- the console. usage: page.lua PORT PROFILE FOLDER, FOLDER having page-LANG.html of page.log and hostile.html; pictures
-- are left there. Prints TAP.
local webdriver = require "webdriver"

local port, profile, folder = tonumber(arg[1]), arg[2], arg[3]
local number, failed = 0, 0

local function check(name, ok, got)
  number = number + 1
  if not ok then failed = failed + 1 end
  print((ok and "ok" or "not ok") .. " " .. number .. " - " .. name
    .. (not ok and got ~= nil and " (got " .. tostring(got) .. ")" or ""))
end

local function equal(name, want, got)
  check(name .. ": " .. tostring(want), want == got, got)
end

assert(webdriver.wait(port))
local browser = assert(webdriver.new(port, profile))

-- Digits of an element's text.
local function value(selector)
  return browser:run(("const e = document.querySelector('%s'); return e && +e.textContent.replace(/[^0-9]/g, '')"):format(
    selector))
end

local function row(dim, name)
  return ("return (() => { for (const r of document.querySelectorAll('table[data-dim=%s] tbody tr'))"
    .. " if (r.querySelector('button').textContent === '%s') return r; })()"):format(dim, name)
end

local function click_row(dim, name)
  browser:run(row(dim, name):gsub("^return ", "window.found = ") .. "; window.found.id = 'found'")
  browser:click("#found button")
  browser:run("window.found.removeAttribute('id')")
end

local function row_count(dim, name)
  return browser:run(row(dim, name):gsub("^return ", "const r = ")
    .. "; return r && +r.querySelector('.n').textContent.replace(/[^0-9]/g, '')")
end

local function chips()
  return browser:run("return document.querySelectorAll('#chips .chip').length")
end

-- What the network was asked for beside the page itself; each page is a file.
local function strangers()
  local out = {}
  for _, event in ipairs(browser:log "performance") do
    local url = event.method == "Network.requestWillBeSent" and event.params.request.url
    if url and not url:find("^file://.*%.html$") then out[#out + 1] = url end
  end
  return out
end

local function quiet(name)
  local said = browser:log "browser"
  check(name .. ": the console is empty", #said == 0, said[1] and said[1].message)
  local urls = strangers()
  check(name .. ": nothing is asked of the network", #urls == 0, urls[1])
end

local function open(name)
  browser:open("file://" .. folder .. "/" .. name .. ".html")
  equal(name .. " is ready", "yes", browser:run "return document.documentElement.dataset.ready")
end

local function counts()
  open "page-en"
  equal("all", 60, value "#total")
  equal("hard", 30, value "button.tile.hard b")
  equal("still waiting", 10, value "button.tile.temporary b")
  equal("delivered late", 5, value "button.tile.recovered b")
  equal("a domain", 30, row_count("domain", "a.example"))
  equal("no filter", 0, chips())
  check("bars are drawn", browser:run "return document.querySelectorAll('#chart rect.hard').length" > 1)
  equal("the first thing to do", "No such recipient",
    browser:run "return document.querySelector('#actions li h3').firstChild.textContent")
end

local function filters()
  click_row("domain", "a.example")
  equal("one domain", 30, value "#total")
  equal("a chip", 1, chips())
  equal("the other domain stays to be chosen", 15, row_count("domain", "b.example"))
  equal("its categories", 30, row_count("category", "No such recipient"))
  click_row("domain", "b.example")
  equal("two domains", 45, value "#total")
  click_row("category", "No such recipient")
  equal("and a category", 30, value "#total")
  equal("three chips", 3, chips())
  browser:click "#chips .chip:nth-child(2)"
  equal("without the first domain", 0, value "#total")
  check("it says so", browser:run "return !document.getElementById('nothing').hidden")
  browser:click "#reset"
  equal("reset", 60, value "#total")
  browser:click "button.tile.temporary"
  equal("permanence", 10, value "#total")
  browser:click "button.tile.temporary"
  equal("permanence off", 60, value "#total")
  click_row("provider", "Google")
  equal("a provider", 15, value "#total")
  browser:click "#reset"
  browser:click "#actions li .only"
  equal("only what an action is about", 30, value "#total")
  equal("other actions go", 1, browser:run "return document.querySelectorAll('#actions > li:not([hidden])').length")
  browser:click "#reset"
end

local function times()
  browser:run "byId('to').value = 0; byId('to').dispatchEvent(new Event('change'))"
  local first = value "#total"
  check("a stretch of time by its lists", first > 0 and first < 60, first)
  equal("as the bar says", first, browser:run [[return [...document.querySelectorAll('#times tr[data-step="0"] td')]
    .reduce((n, c) => n + +c.textContent, 0)]])
  browser:click "#reset"
  browser:run "document.getElementById('chart').scrollIntoView({ block: 'center' })"
  local box = browser:run [[const b = document.querySelector('#chart').getBoundingClientRect();
    return { x: b.left, y: b.top, w: b.width, h: b.height }]]
  local middle = math.floor(box.y + box.h / 2)
  browser:drag(math.floor(box.x + box.w * 0.6), middle, math.floor(box.x + box.w - 8), middle)
  local some = value "#total"
  check("a stretch of time by dragging", some > 0 and some < 60, some)
  equal("its chip", 1, chips())
  browser:shot(folder .. "/brushed.png")
  browser:click "#reset"
end

local function keyboard()
  browser:run "document.activeElement.blur(); document.querySelector('button.tile.hard').focus()"
  browser:keys "enter"
  equal("a filter by the keyboard", 30, value "#total")
  equal("it is told", "true", browser:run "return document.activeElement.getAttribute('aria-pressed')")
  browser:keys "enter"
  equal("and off", 60, value "#total")
  equal("buttons have names", 0, browser:run [[return [...document.querySelectorAll('button')].filter((b) =>
    !(b.textContent.trim() || b.getAttribute('aria-label'))).length]])
end

local function background()
  return browser:run "return getComputedStyle(document.body).backgroundColor"
end

local function appearances()
  browser:size(1280, 900)
  browser:devtools("Emulation.setEmulatedMedia", { features = { { name = "prefers-color-scheme", value = "light" } } })
  local light = background()
  browser:shot(folder .. "/light.png")
  browser:devtools("Emulation.setEmulatedMedia", { features = { { name = "prefers-color-scheme", value = "dark" } } })
  local dark = background()
  check("dark where the reader's system is", dark ~= light, dark)
  browser:shot(folder .. "/dark.png")
  browser:click "#theme"
  equal("light by the switch", light, background())
  browser:click "#theme"
  equal("dark by the switch", dark, background())
  browser:click "#theme"
  browser:devtools("Emulation.setEmulatedMedia", { features = { { name = "prefers-color-scheme", value = "light" } } })
  check("it is printed", browser:print(folder .. "/page.pdf") > 10000)
  browser:devtools("Emulation.setDeviceMetricsOverride", { width = 390, height = 844, deviceScaleFactor = 1,
    mobile = true })
  equal("a telephone need not scroll sideways", 390, browser:run "return document.documentElement.scrollWidth")
  browser:shot(folder .. "/narrow.png")
  browser:devtools("Emulation.clearDeviceMetricsOverride", { unused = true })
end

local function languages()
  for lang, word in pairs { tr = "Geri dönen ileti raporu", zh = "退信报告" } do
    open("page-" .. lang)
    local title = browser:run "return document.title"
    check(lang .. " has its title", title ~= "Bounce report" and #title > 0, title)
    if lang == "tr" then equal("title", word, title) end
    equal(lang .. " counts alike", 60, value "#total")
    browser:shot(folder .. "/" .. lang .. ".png")
    quiet(lang)
  end
end

local function hostile()
  open "hostile"
  check("no script of a stranger ran", browser:run "return !window.pwned && document.title.indexOf('pwned') < 0")
  equal("no element of a stranger", 0, browser:run [[return document.querySelectorAll(`img, iframe, object, embed, base,
    form, a:not(.skip), script:not(#data):not(:last-of-type), [onerror], [onload], [onmouseover]`).length]])
  check("the words are there as text", browser:run "return document.body.textContent.includes('<img src=x')")
  browser:run "document.querySelectorAll('table button, .more').forEach((b) => b.click())"
  check("nor by clicking", browser:run "return !window.pwned")
  browser:run "reset()"
  quiet "hostile"
end

local function all()
  browser:open "about:blank"
  strangers()   -- what the browser's own first page asked for
  counts()
  filters()
  times()
  keyboard()
  quiet "the page"
  appearances()
  quiet "its appearances"
  languages()
  hostile()
end

local ok, message = xpcall(all, debug.traceback)
browser:quit()
if not ok then check("the test ran", false, message) end
print("1.." .. number)
os.exit(failed == 0 and 0 or 1)
