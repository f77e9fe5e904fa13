-- A blocked address is paused, and its mail leaves through the spare pool; what is blocked there too is not sent round in
-- circles.
--
-- 554 5.7.1 blocked using zen.spamhaus.org | pool=main => pause pause, reroute spare
-- 554 5.7.1 blocked using zen.spamhaus.org | pool=spare => pause pause, drop failed
return {
  name = "reroute-blocked",
  rules = {
    { name = "pause", continue = true, when = { category = "ip-blocked" }, pause = { scope = "ip/provider", lasts = "4h" } },
    { name = "spare", when = { category = "ip-blocked" }, unless = { pool = "spare" }, reroute = { pool = "spare" } },
    { name = "again", when = { permanence = "temporary" }, retry = { first = "15m", factor = 2, give_up = "3d" } },
    { name = "failed", when = { permanence = { "permanent", "hard" } }, drop = true },
  },
}
