-- Three failed messages in a month, on different days, and none delivered in between: two months of rest.
--
-- 552 5.2.2 over quota => drop failed
-- 552 5.2.2 over quota | +1h => drop failed
-- 552 5.2.2 over quota | +1d => drop failed
-- delivered | +1d => none
-- 552 5.2.2 over quota | +1d => drop failed
-- 552 5.2.2 over quota | +1d => drop failed
-- 552 5.2.2 over quota | +1d => suppress strikes until 60d
return {
  name = "three-strikes",
  counters = {
    strikes = { key = "recipient", window = "30d", gap = "1d",
      add = { final = true, group = "recipient" }, reset = { category = "delivered" } },
  },
  rules = {
    { name = "strikes", when = { final = true, count = { strikes = ">= 3" } },
      suppress = { scope = "address", lasts = "60d" } },
    { name = "again", when = { permanence = "temporary" }, retry = { first = "30m", factor = 2, give_up = "3d" } },
    { name = "failed", when = { permanence = { "permanent", "hard" } }, drop = true },
  },
}
