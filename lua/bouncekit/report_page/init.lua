--- The report as one HTML page that needs nothing else: no network, no other file. All rows are in it as tables, readable
-- without its script; the script draws, sorts and filters. A policy in the page forbids everything but these two texts,
-- named by their hashes.
-- @module bouncekit.report_page
local hashes = require "bouncekit.report_page.hashes"
local html = require "bouncekit.html"
local parts = require "bouncekit.report_page.parts"
local registry = require "bouncekit.registry"
local results = require "bouncekit.stats.result"
local stats = require "bouncekit.stats"

local M = {}

--- What the policy's hashes are of.
M.style = require "bouncekit.report_page.css"
M.script = require "bouncekit.report_page.js_data" .. require "bouncekit.report_page.js_chart"
  .. require "bouncekit.report_page.js_view"

local DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

-- Hexadecimal digits as base64.
local function base64_of_hex(hex)
  local out, bits, n = {}, 0, 0
  for digit in hex:gmatch("%x") do
    bits, n = bits * 16 + tonumber(digit, 16), n + 4
    if n >= 6 then
      local rest = 2 ^ (n - 6)
      local value = math.floor(bits / rest)
      out[#out + 1] = DIGITS:sub(value + 1, value + 1)
      bits, n = bits % rest, n - 6
    end
  end
  if n > 0 then
    local value = bits * 2 ^ (6 - n)
    out[#out + 1] = DIGITS:sub(value + 1, value + 1)
  end
  return table.concat(out) .. ("="):rep(-#out % 4)
end

--- The content security policy of the page.
function M.policy()
  return ("default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'"):format(
    base64_of_hex(hashes.style), base64_of_hex(hashes.script))
end

local WORDS = { "remove_filter", "show_all", "show_fewer", "theme", "theme_auto", "theme_light", "theme_dark", "time",
  "complaint", "hard", "permanent", "temporary", "recovered" }

-- Everything the script reads: words, the steps of time, and the combinations as one flat list.
local function data_of(result, ctx)
  local words, titles, flat = {}, { outcome = ctx.term "ui.permanence" }, {}
  for _, key in ipairs(WORDS) do words[key] = ctx.term("page." .. key) end
  local dims = { "outcome" }
  for _, d in ipairs(stats.DIMENSIONS) do dims[#dims + 1] = d end
  for _, spec in ipairs(parts.TABLES) do titles[spec[1]] = ctx.term(spec[3]) end
  for _, row in ipairs(result.rows) do
    for i = 1, #row do flat[#flat + 1] = row[i] end
  end
  return { lang = ctx.lang, words = words, titles = titles, outcomes = stats.OUTCOMES, dims = dims, rows = flat,
    factors = results.FACTORS, time = { first = result.first or 0, step = result.step, n = #result.timeline } }
end

local PAGE = [[
<!DOCTYPE html>
<html lang="{lang}" data-theme="auto">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>{title}</title>
<style>{{style}}</style>
</head>
<body>
<a class="skip" href="#main">{skip}</a>
<header>
<div><h1>{title}</h1><p>{period}</p><p><bdi>{sources}</bdi></p></div>
<div class="tools" data-script hidden><button type="button" id="theme">{theme}</button>
<button type="button" id="print">{print}</button></div>
</header>
<main id="main">
{{notice}}<noscript><p class="card notice">{no_script}</p></noscript>
<section class="filters" aria-label="{filters}" aria-live="polite" data-script hidden>
<span class="hint" id="hint">{filter_hint}</span><span id="chips"></span>
<button type="button" class="chip reset" id="reset" hidden>{reset}</button></section>
<section class="tiles" aria-label="{by_permanence}">
{{tiles}}</section>
{{body}}</main>
<footer><p>{read}</p><p>{times_note}</p><p>{made_label}: {made} · bouncekit {version}</p></footer>
<script type="application/json" id="data">{{data}}</script>
<script>{{script}}</script>
</body>
</html>
]]

local BODY = [[
{{timeline}}<section class="card todo" aria-labelledby="first"><h2 id="first">{first}</h2>
<p class="empty" id="nothing" hidden>{nothing_matches}</p>
<ol class="actions" id="actions">
{{actions}}</ol></section>
<div class="grid">
{{tables}}</div>
]]

local TIMELINE = [[
<section class="card" aria-labelledby="over-time"><div class="top"><h2 id="over-time">{title}</h2>
<div class="ranges" data-script hidden><button type="button" data-seconds="0">{all_time}</button>
<button type="button" data-seconds="86400">{last_day}</button>
<button type="button" data-seconds="604800">{last_week}</button>
<button type="button" data-seconds="2592000">{last_month}</button>
<label>{from} <select id="from"></select></label><label>{to} <select id="to"></select></label></div></div>
<div id="chart" data-label="{title}" data-script hidden></div>
<ul class="legend">{{legend}}</ul>
<details class="data"><summary>{as_table}{undated}</summary><div class="scroll">{{times}}</div></details></section>
]]

-- The words under these names, as values for a template.
local function with_words(ctx, values, names)
  for name in names:gmatch("%S+") do
    if values[name] == nil then values[name] = ctx.term("page." .. name) end
  end
  return values
end

local function timeline(result, ctx)
  if #result.timeline == 0 then return "" end
  local legend = {}
  for i, name in ipairs(stats.OUTCOMES) do
    legend[i] = parts.fill('<li class="{name}">{word}</li>', { name = name, word = ctx.term("page." .. name) })
  end
  local undated = result.undated > 0
    and (" (%s %s)"):format(parts.number(ctx, result.undated), ctx.term "page.undated") or ""
  return parts.fill(TIMELINE, with_words(ctx, { title = ctx.term "page.failures_over_time", from = ctx.term "ui.from",
    to = ctx.term "ui.to", legend = table.concat(legend), times = parts.times(result, ctx), undated = undated },
    "all_time last_day last_week last_month as_table"))
end

local function body(result, ctx)
  if result.totals.cases == 0 then
    return parts.fill('<p class="card">{text}</p><div hidden><p id="nothing"></p><ol id="actions"></ol></div>',
      { text = ctx.term "ui.nothing_bounced" })
  end
  return parts.fill(BODY, with_words(ctx, { timeline = timeline(result, ctx), first = ctx.term "ui.what_to_do_first",
    actions = parts.actions(result, ctx), tables = parts.tables(result, ctx) }, "nothing_matches"))
end

local READ = { { "lines", "ui.lines_read" }, { "mails", "ui.mails_read" }, { "other_mails", "ui.other_mails" },
  { "unknown_lines", "ui.lines_unknown" }, { "delivered", "ui.deliveries" }, { "notifications", "ui.notifications" },
  { "failed", "ui.failed" }, { "waiting", "ui.waiting" }, { "recovered", "ui.recovered" },
  { "complaints", "ui.complaints" }, { "auto_replies", "ui.auto_replies" }, { "challenges", "ui.challenges" } }

--- What was read and counted, in words.
function M.read_text(totals, ctx)
  local out = {}
  for _, item in ipairs(READ) do
    if totals[item[1]] > 0 then out[#out + 1] = parts.number(ctx, totals[item[1]]) .. " " .. ctx.term(item[2]) end
  end
  return table.concat(out, ", ")
end

--- What pages and terminals share: words, categories and systems in a language.
function M.context(lang)
  local systems = {}
  for _, s in ipairs(registry.systems()) do systems[s.id] = s.name end
  return { lang = lang, systems = systems, weight = results.weight,
    term = function(key) return registry.term(key, lang) end,
    category = function(name) return registry.category(name, lang) or {} end }
end

local function period(result)
  if not result.first then return "" end
  return parts.time(result.first) .. " – " .. parts.time(result.last + result.step)
end

--- The page.
-- @tparam table result of `stats:finish()`; its `top` must not be above 900
-- @tparam table about `lang` ("en", "tr", "zh"), `sources` (list of names), `made` (seconds), `interrupted` (boolean),
--   `version`
-- @treturn string HTML
function M.render(result, about)
  local ctx = M.context(about.lang)
  ctx.place = { category = {} }
  for i, r in ipairs(result.by.category.rows) do ctx.place.category[r.name] = i + 1 end
  local notice = about.interrupted
    and parts.fill('<p class="card notice" role="status">{text}</p>\n', { text = ctx.term "page.interrupted" }) or ""
  return parts.fill(PAGE, with_words(ctx, { lang = about.lang, policy = M.policy(), title = ctx.term "ui.report_title",
    style = M.style, script = M.script, data = html.json(data_of(result, ctx)), period = period(result),
    sources = ctx.term "page.read_from" .. ": " .. table.concat(about.sources, ", "):sub(1, 400),
    notice = notice, tiles = parts.tiles(result, ctx), body = body(result, ctx), read = M.read_text(result.totals, ctx),
    made_label = ctx.term "page.made", made = parts.time(about.made), version = about.version,
    by_permanence = ctx.term "ui.by_permanence" },
    "skip theme print no_script filters filter_hint reset times_note"))
end

return M
