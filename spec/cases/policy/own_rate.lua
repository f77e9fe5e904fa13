-- A small provider that limits hard: never more than twenty messages an hour for the rest of the day.
--
-- 421 4.7.0 too many messages, slow down | recipient=ann@small.example => throttle small-rate, retry again
-- 421 4.7.0 too many messages, slow down | recipient=ann@other.example => throttle limit, retry again
return {
  name = "own-rate",
  extends = "bulk",
  rules = {
    { name = "small-rate", continue = true, when = { group = "rate", domain = "small.example" },
      throttle = { scope = "domain", rate = "20/1h", lasts = "1d" } },
    { name = "limit", continue = true, when = { group = "rate" }, unless = { domain = "small.example" },
      throttle = { scope = "ip/provider", fraction = 0.5, lasts = "30m", recover = "2h" } },
  },
}
