-- One alert when refusals for content reach three in an hour (a real list would say fifty), not one for each.
--
-- 550 5.7.1 message looks like spam => drop failed
-- 550 5.7.1 message looks like spam | +1m recipient=b@example.org => drop failed
-- 550 5.7.1 message looks like spam | +1m recipient=c@example.org => alert spam-alert, drop failed
-- 550 5.7.1 message looks like spam | +1m recipient=d@example.org => drop failed
-- 550 5.7.1 message looks like spam | +3h recipient=e@example.org => drop failed
return {
  name = "alert-at",
  extends = "bulk",
  counters = {
    spam = { key = "stream", window = "1h", add = { category = { "spam-content", "content-rejected" } } },
  },
  rules = {
    { name = "spam-alert", continue = true, when = { group = "content", count = { spam = 3 } },
      alert = { text = "a campaign is refused as spam" } },
  },
}
