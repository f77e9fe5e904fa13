-- Statistics as JSON: a documented, stable shape.
--
-- { "format": "bouncekit-report", "schema": 1, "version", "made", "sources": [...], "interrupted",
--   "totals": {lines, unknown_lines, mails, other_mails, cases, failed, hard, waiting, recovered, complaints, delivered,
--     notifications, auto_replies, challenges},
--   "period": {"first", "last", "step"},      seconds; first and last (since 1970) are left out without dates
--   "undated": N,                             cases without a usable date
--   "timeline": [{"time", "count", OUTCOME...}],
--   "actions": [{"category", "action", "party", "count", OUTCOME..., "urgency", "domains": [{name, count}], "providers",
--     "sample"}],                             the most pressing first
--   "category", "provider", "domain", "code", "reporter", "recipient", "template":
--     {"rows": [{"name", "count", OUTCOME..., "category", "sample", "last"}], "others": N, "none": N, "short": N} }
--
-- OUTCOME is hard, permanent, temporary, recovered, complaint. `others`: cases under names that are not listed; `none`:
-- without a name; `short`: a listed count may be too low by so much (see bouncekit.stats.names).
local html = require "bouncekit.html"
local stats = require "bouncekit.stats"

local M = {}

local function copy(row, keys)
  local out = { count = row.count }
  for _, outcome in ipairs(stats.OUTCOMES) do out[outcome] = row[outcome] end
  for _, key in ipairs(keys) do out[key] = row[key] end
  return out
end

local function list(rows, keys)
  local out = {}
  for i, row in ipairs(rows) do out[i] = copy(row, keys) end
  return out
end

--- The object as text. `about` as in bouncekit.report_page.
function M.json(result, about)
  local out = { format = "bouncekit-report", schema = 1, version = about.version, made = about.made,
    sources = about.sources, interrupted = about.interrupted or false, totals = result.totals, undated = result.undated,
    period = { step = result.step, first = result.first, last = result.last },
    timeline = list(result.timeline, { "time" }),
    actions = list(result.actions, { "category", "action", "party", "urgency", "domains", "providers", "sample" }) }
  for _, d in ipairs(stats.DIMENSIONS) do
    local by = result.by[d]
    out[d] = { rows = list(by.rows, { "name", "category", "sample", "last" }), others = by.others, none = by.none,
      short = by.short }
  end
  return html.json(out)
end

return M
