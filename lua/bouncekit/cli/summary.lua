-- The summary of `bouncekit classify`: what failed, whose problem it is, what to do; for a terminal.
local M = {}

local BAR = 24
local SHOWN_DOMAINS = 8
local SHOWN_CATEGORIES = 20

local function bar(n, most)
  return ("█"):rep(math.max(n > 0 and 1 or 0, math.floor(BAR * n / math.max(most, 1) + 0.5)))
end

local function head(out, ctx, summary, name)
  local t = ctx.term
  out[#out + 1] = ctx.paint(t "ui.report_title", "bold") .. "  " .. ctx.paint(ctx.terminal.escape(name), "dim")
  local parts = {}
  local function add(n, key) if n > 0 then parts[#parts + 1] = ("%d %s"):format(n, t(key)) end end
  if summary.lines > 0 or summary.mails == 0 then parts[1] = ("%d %s"):format(summary.lines, t "ui.lines_read") end
  add(summary.mails, "ui.mails_read")
  add(summary.other_mails, "ui.other_mails")
  add(summary.unknown_lines, "ui.lines_unknown")
  add(summary.delivered, "ui.deliveries")
  add(summary.notifications, "ui.notifications")
  add(summary.failed, "ui.failed")
  add(summary.waiting, "ui.waiting")
  add(summary.recovered, "ui.recovered")
  add(summary.complaints, "ui.complaints")
  add(summary.auto_replies, "ui.auto_replies")
  add(summary.challenges, "ui.challenges")
  out[#out + 1] = table.concat(parts, ", ")
end

local function table_of(out, ctx, title, rows, name_of)
  local most, width = 1, math.min(34, ctx.terminal.width(title))
  for _, r in ipairs(rows) do
    most = math.max(most, r.failed + r.waiting)
    width = math.max(width, math.min(34, ctx.terminal.width(name_of(r))))
  end
  out[#out + 1] = ""
  out[#out + 1] = ctx.paint(ctx.terminal.fit(title, width + 2), "bold") ..
    ctx.paint(ctx.column("ui.failed") .. ctx.column("ui.waiting") .. ctx.column("ui.recovered"), "dim")
  for _, r in ipairs(rows) do
    out[#out + 1] = ctx.terminal.fit(name_of(r), width + 2) .. ctx.number(r.failed) .. ctx.number(r.waiting) ..
      ctx.number(r.recovered) .. "  " .. ctx.paint(bar(r.failed, most), "red") .. ctx.paint(bar(r.waiting, most), "yellow")
  end
end

local function first_of(domains, n)
  local list = {}
  for name, count in pairs(domains) do list[#list + 1] = { name, count } end
  table.sort(list, function(a, b)
    if a[2] ~= b[2] then return a[2] > b[2] end
    return a[1] < b[1]
  end)
  local out = {}
  for i = 1, math.min(n, #list) do out[i] = list[i][1] .. (list[i][2] > 1 and " (" .. list[i][2] .. ")" or "") end
  if #list > n then out[#out + 1] = "…" end
  return table.concat(out, ", ")
end

local function paragraph(out, ctx, label, text, style)
  if not text or text == "" then return end
  local lines = ctx.terminal.wrap(label .. ": " .. text, ctx.width - 5)
  for _, line in ipairs(lines) do out[#out + 1] = "     " .. (style and ctx.paint(line, style) or line) end
end

-- One kind of failure: what it is, whose problem, what to do, a sample.
local function advice(out, ctx, i, r)
  local category, t = ctx.registry.category(r.name, ctx.lang), ctx.term
  local v = r.sample_verdict
  out[#out + 1] = ""
  out[#out + 1] = ctx.paint(("%2d.  %s"):format(i, category.meaning or r.name), "bold") ..
    ctx.paint(("  %s · %d"):format(r.name, r.failed + r.waiting + r.recovered), "dim")
  for _, line in ipairs(ctx.terminal.wrap(category.description or "", ctx.width - 5)) do out[#out + 1] = "     " .. line end
  paragraph(out, ctx, t "ui.problem", t("party." .. category.party))
  paragraph(out, ctx, t "ui.remedy", category.remedy)
  paragraph(out, ctx, t "ui.link", v.blocklist_link or v.link)
  paragraph(out, ctx, t "ui.domains", ctx.terminal.escape(first_of(r.domains, 6)), "dim")
  local sample = ctx.terminal.escape((r.sample or ""):sub(1, 400))
  paragraph(out, ctx, t "ui.sample", sample, "dim")
end

local function context(settings)
  local ctx = require("bouncekit.cli.explain").context(settings)
  ctx.term = function(key)
    local text = ctx.registry.term(key, ctx.lang)
    return text ~= "" and text or (key:match("[^.]+$"):gsub("_", " "))
  end
  ctx.column = function(key) return "  " .. (" "):rep(9 - ctx.terminal.width(ctx.term(key))) .. ctx.term(key) end
  -- A dot for zero, which is wider in bytes than in columns.
  ctx.number = function(n) return n > 0 and ("  %9d"):format(n) or (" "):rep(10) .. "·" end
  return ctx
end

local function some(rows, n)
  local out = {}
  for i = 1, math.min(n, #rows) do out[i] = rows[i] end
  return out
end

--- Print a finished summary.
function M.print(summary, name, settings)
  local ctx, out = context(settings), {}
  local rows = summary:finish()
  head(out, ctx, summary, name)
  if rows.total == 0 then
    out[#out + 1] = ctx.paint(ctx.term "ui.nothing_bounced", "green")
    print(table.concat(out, "\n"))
    return
  end
  table_of(out, ctx, ctx.term "ui.by_category", rows.categories, function(r)
    return ctx.registry.category(r.name, ctx.lang).meaning or r.name
  end)
  if #rows.domains > 0 then
    table_of(out, ctx, ctx.term "ui.by_domain", some(rows.domains, SHOWN_DOMAINS), function(r)
      return ctx.terminal.escape(r.name)
    end)
  end
  if #rows.providers > 0 then
    table_of(out, ctx, ctx.term "ui.by_provider", some(rows.providers, SHOWN_DOMAINS), function(r)
      return ctx.names[r.name] or r.name
    end)
  end
  out[#out + 1] = ""
  out[#out + 1] = ctx.paint(ctx.term "ui.what_to_do_first", "bold")
  for i, r in ipairs(some(rows.categories, SHOWN_CATEGORIES)) do advice(out, ctx, i, r) end
  print(table.concat(out, "\n"))
end

return M
