-- A newsletter is not tried again at night: between 22 and 6 o'clock (UTC) the next try waits until 6.
-- The cases begin at 22:13.
--
-- 451 4.3.0 temporary failure | stream=news => retry night after 8h
-- 451 4.3.0 temporary failure | stream=receipts => retry again
-- 451 4.3.0 temporary failure | stream=news +9h => retry again
return {
  name = "quiet-hours",
  extends = "bulk",
  rules = {
    { name = "night", uses = {},
      when = { permanence = "temporary", stream = "news", now = function(now) return hour(now) >= 22 or hour(now) < 6 end },
      retry = function(_, ctx)
        local hours = (6 - hour(ctx.now)) % 24
        return { first = hours * 3600 }
      end,
      reason = "not at night" },
  },
}
