-- A campaign with too many dead addresses is stopped before the providers notice: a twentieth of at least four messages
-- here (a real list would say two hundred).
--
-- delivered | recipient=a@example.org => none
-- delivered | recipient=b@example.org => none
-- delivered | recipient=c@example.org => none
-- 550 5.1.1 User unknown | recipient=d@example.org => pause stop, alert stop-alert, drop failed
-- 550 5.1.1 User unknown | recipient=e@example.org stream=other => drop failed
-- 550 5.1.1 User unknown | recipient=e@example.org stream=other +1d => suppress gone
return {
  name = "stop-campaign",
  extends = "bulk",
  counters = {
    dead = { key = "stream", window = "1d", add = { permanence = "hard", group = "recipient" } },
    ended = { key = "stream", window = "1d", add = { permanence = { "hard", "permanent", "success" } } },
  },
  rules = {
    { name = "stop", continue = true,
      when = { permanence = "hard", count = { ended = ">= 4", ["dead/ended"] = ">= 0.05" } },
      pause = { scope = "stream", lasts = "1d" } },
    { name = "stop-alert", continue = true,
      when = { permanence = "hard", count = { ended = ">= 4", dead = 1, ["dead/ended"] = ">= 0.05" } },
      alert = { text = "a campaign was stopped: too many addresses do not exist" } },
  },
}
