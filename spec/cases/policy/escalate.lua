-- Suppress for a week, the next time for a month, then for a year: who comes back is found, who does not is left alone.
--
-- 550 5.1.1 User unknown => suppress longer until 7d
-- 550 5.1.1 User unknown | +8d => suppress longer until 30d
-- 550 5.1.1 User unknown | +31d => suppress longer until 365d
-- delivered | +366d => none delivered
-- 550 5.1.1 User unknown | +1d => suppress longer until 7d
return {
  name = "escalate",
  extends = "bulk",
  off = { "gone", "gone-unclear" },
  counters = {
    times = { key = "recipient", window = "730d", gap = "1d", add = { permanence = "hard", group = "recipient" },
      reset = { category = "delivered" } },
  },
  rules = {
    { name = "longer", uses = { "times" }, when = { permanence = "hard", group = "recipient" },
      suppress = function(_, _, counts)
        local lasts = { "7d", "30d", "365d" }
        return { scope = "address", lasts = lasts[math.min(counts.times, 3)] }
      end },
  },
}
