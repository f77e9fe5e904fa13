-- A one-time password is of no use after ten minutes: tries follow each other quickly, then the message is dropped and
-- the site can show another way in.
--
-- 451 4.3.0 temporary failure | stream=otp age=5 attempt=1 => retry otp after 20s
-- 451 4.3.0 temporary failure | stream=otp age=25 attempt=2 => retry otp after 40s
-- 451 4.3.0 temporary failure | stream=otp age=590 attempt=9 => drop otp-late
-- 450 4.7.1 Greylisted, try again in 300 seconds | stream=otp age=5 => retry otp after 300s
-- 450 4.7.1 Greylisted, try again in 900 seconds | stream=otp age=5 => drop otp-late
-- 451 4.3.0 temporary failure | stream=receipts age=590 attempt=9 => retry again
return {
  name = "one-time-password",
  extends = "transactional",
  rules = {
    { name = "otp", when = { stream = "otp", permanence = "temporary" },
      retry = { first = "20s", factor = 2, ceiling = "1m", give_up = "10m" } },
    { name = "otp-late", when = { stream = "otp", permanence = "temporary" }, drop = true,
      reason = "the password is no longer valid" },
  },
}
