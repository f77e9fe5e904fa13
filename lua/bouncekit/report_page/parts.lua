-- The parts of the report's page: tiles, actions, tables. Everything that comes from mails or logs goes through `escape`.
local date = require "bouncekit.date"
local escape = require("bouncekit.html").escape
local stats = require "bouncekit.stats"

local M = {}

--- Fill a template: {name} by the escaped value, {{name}} by markup made here.
function M.fill(template, values)
  return (template:gsub("{({?)([%w_]+)}(}?)", function(open, name, close)
    local value = values[name]
    if value == nil then error("no value for " .. name, 0) end
    if open == "{" and close == "}" then return value end
    return open .. escape(value) .. close
  end))
end
local fill = M.fill

--- Digits in groups, as the language writes them.
local SEPARATOR = { en = ",", tr = ".", zh = "," }
local function number(ctx, n)
  local text = ("%d"):format(n)
  for _ = 1, #text / 3 do text = text:gsub("^(%-?%d+)(%d%d%d)", "%1" .. (SEPARATOR[ctx.lang] or " ") .. "%2") end
  return text
end
M.number = number

local function percent(n, of)
  if of == 0 then return "" end
  return ("%.1f %%"):format(100 * n / of)
end

--- "2026-11-25 10:00"
function M.time(seconds)
  return (date.iso(seconds):gsub("T", " "):gsub(":%d%dZ$", ""))
end

-- tiles ----------------------------------------------------------------------------------------------------------------

local TILE = [[
<button type="button" class="card tile {class}" data-id="{id}" aria-pressed="false"><b>{n}</b><span>{name}</span>
<small>{note}</small></button>
]]
local FIXED_TILE = [[
<div class="card tile"><b{{id}}>{n}</b><span>{name}</span><small>{note}</small></div>
]]

function M.tiles(result, ctx)
  local t, totals = ctx.term, result.totals
  local counts, out = {}, {}
  for _, name in ipairs(stats.OUTCOMES) do counts[name] = 0 end
  for _, r in ipairs(result.by.category.rows) do
    for _, name in ipairs(stats.OUTCOMES) do counts[name] = counts[name] + r[name] end
  end
  local ended = totals.failed + totals.delivered + totals.recovered
  out[1] = fill(FIXED_TILE, { id = ' id="total"', n = number(ctx, totals.cases), name = t "page.messages",
    note = totals.failed > 0 and percent(totals.failed, ended) .. " " .. t "page.failed_share" or "" })
  local notes = { hard = t "permanence.hard", permanent = t "permanence.permanent", temporary = t "permanence.temporary",
    recovered = t "permanence.temporary", complaint = t "action.suppress" }
  for i, name in ipairs(stats.OUTCOMES) do
    out[#out + 1] = fill(TILE, { class = name, id = i, n = number(ctx, counts[name]), name = t("page." .. name),
      note = notes[name] })
  end
  out[#out + 1] = fill(FIXED_TILE, { id = "", n = number(ctx, totals.delivered), name = t "ui.deliveries",
    note = totals.auto_replies > 0 and number(ctx, totals.auto_replies) .. " " .. t "ui.auto_replies" or "" })
  return table.concat(out)
end

-- actions --------------------------------------------------------------------------------------------------------------

local ACTION = [[
<li data-id="{id}" data-weight="{weight}"><details{{open}}><summary><span class="rank">{rank}</span>
<h3>{title}<small>{party_label}: {party}</small></h3><span class="todo">{action}</span>
<span class="amount"><b>{n}</b> <small>{messages} · <span class="share">{share}</span></small></span></summary>
<div class="body"><p>{description}</p><p class="remedy">{remedy}</p><dl>
<dt>{domains_label}</dt><dd class="domains">{domains}</dd>{{sample}}{{link}}</dl>
<button type="button" class="only" data-id="{id}" data-script hidden>{only}</button></div></details></li>
]]
local TERM = "<dt>{name}</dt><dd class=\"mono\"><bdi>{value}</bdi></dd>"
local OPEN = 3

local function domains_text(ctx, list)
  local out = {}
  for i, d in ipairs(list) do out[i] = d.name .. " (" .. number(ctx, d.count) .. ")" end
  return #out > 0 and table.concat(out, ", ") or "–"
end

local function action_values(a, i, result, ctx)
  local t, category = ctx.term, ctx.category(a.category)
  return { id = ctx.place.category[a.category], weight = ctx.weight(a.category, a.action), rank = i,
    open = i <= OPEN and " open" or "", title = category.meaning or a.category, party_label = t "ui.problem",
    party = a.party and t("party." .. a.party) or "", action = a.action and t("action." .. a.action) or "",
    n = number(ctx, a.count), messages = t "page.messages", share = percent(a.count, result.totals.cases),
    description = category.description or "", remedy = category.remedy or "", domains_label = t "ui.domains",
    domains = domains_text(ctx, a.domains), only = t "page.show_messages",
    sample = a.sample and fill(TERM, { name = t "ui.sample", value = a.sample }) or "",
    -- as text, not to be clicked: the reply may have brought it
    link = a.link and fill(TERM, { name = t "ui.link", value = a.link }) or "" }
end

function M.actions(result, ctx)
  local out = {}
  for i, a in ipairs(result.actions) do out[i] = fill(ACTION, action_values(a, i, result, ctx)) end
  return table.concat(out)
end

-- tables ---------------------------------------------------------------------------------------------------------------

local TABLE = [[
<section class="card {class}"><table data-dim="{dim}"><caption>{title}</caption><thead><tr><th scope="col">{head}</th>
<td></td><th scope="col">{messages}</th><th scope="col">{share}</th></tr></thead><tbody>
{{rows}}</tbody></table>
<button type="button" class="more" id="more-{dim}" aria-expanded="false" hidden>{more}</button>{{note}}</section>
]]
local ROW = [[
<tr data-id="{id}"{{class}}><th scope="row"><button type="button" aria-pressed="false"{{mono}}><bdi>{name}</bdi></button>
{{below}}</th><td class="bar"></td><td class="n">{n}</td><td class="s">{share}</td></tr>
]]

-- What stands below a name.
local BELOW = {
  recipient = function(r, ctx)
    local parts = { ctx.category(r.category).meaning or r.category }
    if r.last then parts[2] = M.time(r.last) end
    parts[#parts + 1] = r.sample
    return table.concat(parts, " · ")
  end,
  template = function(r, ctx)
    return (ctx.category(r.category).meaning or r.category) .. " · " .. (r.sample or "")
  end,
}

local function name_of(d, name, ctx)
  if d == "category" then return ctx.category(name).meaning or name end
  return d == "provider" and ctx.systems[name] or name
end

local MONO = { template = ' class="mono"', code = ' class="mono"' }

local function rows_of(d, result, ctx)
  local list, out, below = result.by[d], {}, BELOW[d]
  local function add(id, name, n, small)
    out[#out + 1] = fill(ROW, { id = id, name = name, n = number(ctx, n), share = percent(n, result.totals.cases),
      class = id < 2 and ' class="tail"' or "", mono = id > 1 and MONO[d] or "",
      below = small and "<small><bdi>" .. escape(small) .. "</bdi></small>" or "" })
  end
  for i, r in ipairs(list.rows) do add(i + 1, name_of(d, r.name, ctx), r.count, below and below(r, ctx)) end
  if list.others > 0 then add(1, ctx.term "ui.others", list.others) end
  if list.none > 0 then
    add(0, ctx.term(d == "provider" and "page.no_provider" or "ui.not_given"), list.none)
  end
  return table.concat(out)
end

--- The dimensions in the order of the page: title, head of the first column, class.
M.TABLES = {
  { "category", "ui.by_category", "ui.category", "tall" }, { "provider", "ui.by_provider", "ui.provider", "" },
  { "reporter", "page.by_reporter", "ui.host", "" }, { "domain", "ui.by_domain", "ui.domain", "" },
  { "code", "page.by_code", "ui.code", "" }, { "recipient", "page.worst_recipients", "ui.recipient", "wide long" },
  { "template", "page.by_template", "page.template", "wide long" },
}

local function one_table(spec, result, ctx)
  local d, list, t = spec[1], result.by[spec[1]], ctx.term
  if #list.rows == 0 then return "" end
  local note = ""
  if list.short > 0 then
    note = "<p class=\"hint\"><small>" .. escape(t "page.bounded" .. " " .. number(ctx, list.short)) .. "</small></p>"
  end
  return fill(TABLE, { class = spec[4], dim = d, title = t(spec[2]), head = t(spec[3]), messages = t "page.messages",
    share = t "ui.share", rows = rows_of(d, result, ctx), more = t "page.show_all", note = note })
end

function M.tables(result, ctx)
  local out = {}
  for i, spec in ipairs(M.TABLES) do out[i] = one_table(spec, result, ctx) end
  return table.concat(out)
end

--- The numbers of the chart as a table.
function M.times(result, ctx)
  local out = { "<table id=\"times\"><thead><tr><th scope=\"col\">", escape(ctx.term "page.time"), "</th>" }
  local function add(...) for _, s in ipairs { ... } do out[#out + 1] = s end end
  for _, name in ipairs(stats.OUTCOMES) do add("<th scope=\"col\">", escape(ctx.term("page." .. name)), "</th>") end
  add("</tr></thead><tbody>\n")
  for i, r in ipairs(result.timeline) do
    if r.count > 0 then
      add("<tr data-step=\"", ("%d"):format(i - 1), "\"><th scope=\"row\">", escape(M.time(r.time)), "</th>")
      for _, name in ipairs(stats.OUTCOMES) do add("<td>", number(ctx, r[name]), "</td>") end
      add("</tr>\n")
    end
  end
  add("</tbody></table>")
  return table.concat(out)
end

return M
