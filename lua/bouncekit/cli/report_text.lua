-- The report for a terminal: the same numbers as the page, with bars.
local stats = require "bouncekit.stats"

local M = {}

local BAR, NAME, SHOWN, ACTIONS = 28, 40, 8, 5
local COLORS = { hard = "red", permanent = "yellow", temporary = "blue", recovered = "green", complaint = "cyan" }
local LEVELS = { "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█" }

-- A bar stacked by outcome: as many blocks as its part of the longest has, at least one.
local function bar(row, most, paint)
  local out, sum, drawn = {}, 0, 0
  for _, outcome in ipairs(stats.OUTCOMES) do
    sum = sum + row[outcome]
    local to = math.floor(BAR * sum / most + 0.5)
    if row[outcome] > 0 and to == 0 then to = 1 end
    if to > drawn then out[#out + 1] = paint(("█"):rep(to - drawn), COLORS[outcome]) end
    drawn = math.max(drawn, to)
  end
  return table.concat(out)
end

local function longest(rows)
  local most = 1
  for _, row in ipairs(rows) do most = math.max(most, row.count) end
  return most
end

-- The counts of the timeline in a line of blocks.
local function spark(result, page)
  if #result.timeline == 0 then return nil end
  local most, out = longest(result.timeline), {}
  for i, row in ipairs(result.timeline) do
    out[i] = row.count == 0 and " " or LEVELS[math.max(1, math.ceil(#LEVELS * row.count / most))]
  end
  return table.concat(out), page.time(result.first), page.time(result.last + result.step)
end

local function legend(ctx, result)
  local out, counts = {}, {}
  for _, row in ipairs(result.by.category.rows) do
    for _, o in ipairs(stats.OUTCOMES) do counts[o] = (counts[o] or 0) + row[o] end
  end
  for _, o in ipairs(stats.OUTCOMES) do
    if (counts[o] or 0) > 0 then
      out[#out + 1] = ctx.paint("█", COLORS[o]) .. " " .. ctx.term("page." .. o) .. " " .. counts[o]
    end
  end
  return table.concat(out, "   ")
end

local function panel(out, ctx, result, spec)
  local d, by = spec[1], result.by[spec[1]]
  if #by.rows == 0 then return end
  local most, terminal = longest(by.rows), ctx.terminal
  out[#out + 1] = ""
  out[#out + 1] = ctx.paint(ctx.term(spec[2]), "bold")
  for i = 1, math.min(SHOWN, #by.rows) do
    local row = by.rows[i]
    local name = d == "category" and ctx.category(row.name).meaning or d == "provider" and ctx.systems[row.name] or row.name
    out[#out + 1] = ("  %s %8d  %s"):format(terminal.fit(terminal.escape(name), NAME), row.count, bar(row, most, ctx.paint))
  end
  local rest = by.others
  for i = SHOWN + 1, #by.rows do rest = rest + by.rows[i].count end
  if rest > 0 then
    out[#out + 1] = ctx.paint(("  %s %8d"):format(terminal.fit(ctx.term "ui.others", NAME), rest), "dim")
  end
end

local function paragraph(out, ctx, text, style)
  for _, line in ipairs(ctx.terminal.wrap(text, ctx.width - 6)) do
    out[#out + 1] = "      " .. (style and ctx.paint(line, style) or line)
  end
end

local function actions(out, ctx, result)
  out[#out + 1] = ""
  out[#out + 1] = ctx.paint(ctx.term "ui.what_to_do_first", "bold")
  for i = 1, math.min(ACTIONS, #result.actions) do
    local a = result.actions[i]
    local c = ctx.category(a.category)
    out[#out + 1] = ctx.paint(("  %2d. %s"):format(i, ctx.term("action." .. a.action)), "bold")
      .. ("  %s · %d %s · %s"):format(c.meaning or a.category, a.count, ctx.term "page.messages",
        ctx.term("party." .. a.party))
    paragraph(out, ctx, c.remedy or "")
    local domains = {}
    for j, d in ipairs(a.domains) do domains[j] = ctx.terminal.escape(d.name) .. " (" .. d.count .. ")" end
    if #domains > 0 then paragraph(out, ctx, table.concat(domains, ", "), "dim") end
  end
end

--- The text. `about` as in bouncekit.report_page, with `settings` of the command line.
function M.text(result, about)
  local page, settings = require "bouncekit.report_page", about.settings
  local ctx = page.context(about.lang)
  ctx.terminal, ctx.width = require "bouncekit.terminal", settings.width
  ctx.paint = ctx.terminal.painter(settings.color)
  local parts, out = require "bouncekit.report_page.parts", {}
  out[1] = ctx.paint(ctx.term "ui.report_title", "bold") .. "  "
    .. ctx.paint(ctx.terminal.escape(table.concat(about.sources, " ")), "dim")
  if about.interrupted then out[#out + 1] = ctx.paint(ctx.term "page.interrupted", "yellow") end
  out[#out + 1] = page.read_text(result.totals, ctx)
  if result.totals.cases == 0 then
    out[#out + 1] = ctx.paint(ctx.term "ui.nothing_bounced", "green")
    return table.concat(out, "\n")
  end
  local line, from, to = spark(result, parts)
  if line then
    out[#out + 1] = ""
    out[#out + 1] = ctx.paint(ctx.term "page.failures_over_time", "bold") .. ctx.paint("  " .. from .. " – " .. to, "dim")
    out[#out + 1] = "  " .. line
  end
  out[#out + 1] = ""
  out[#out + 1] = legend(ctx, result)
  for _, spec in ipairs(parts.TABLES) do panel(out, ctx, result, spec) end
  actions(out, ctx, result)
  return table.concat(out, "\n")
end

return M
