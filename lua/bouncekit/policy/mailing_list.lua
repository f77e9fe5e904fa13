-- The policy "mailing-list": discussion lists, where a member is only lost to one list and often comes back. As "bulk",
-- with GNU Mailman's patience: a failure counts at most once a day, a hard one whole and a soft one half, and five
-- disable delivery.
local DELIVERED = { category = { "delivered", "relayed" } }

return {
  name = "mailing-list",
  about = "Discussion lists: members are paused after days of failures, for their list alone.",
  extends = "bulk",
  off = { "gone-unclear", "abandoned" },
  counters = {
    soft = { key = "recipient", window = "90d", gap = "1d",
      about = "Days on which a message to this recipient failed for good, since the last delivery.",
      source = "GNU Mailman, bounce processing (at most one a day)",
      add = { final = true, group = { "recipient", "domain", "network" } }, reset = DELIVERED },
    hard = { key = "recipient/stream", window = "30d", gap = "1d",
      about = "Days on which a member's address was refused for good.",
      source = "GNU Mailman, bounce processing: one a day; window ours: a list with a message a week still gets "
        .. "to five",
      add = { permanence = "hard", group = { "recipient", "domain" } }, reset = DELIVERED },
  },
  rules = {
    { name = "complaint", when = { category = "complaint" }, suppress = { scope = "stream", lasts = "forever" },
      reason = "the member reported a message of the list as spam", source = "RFC 6449: an unsubscription" },
    { name = "gone", when = { permanence = "hard", group = { "recipient", "domain" }, count = { hard = ">= 5" } },
      suppress = { scope = "stream", lasts = "30d" }, reason = "the member's address failed on five days",
      source = "GNU Mailman, bounce_score_threshold 5; three notices a week apart, then removal" },
    { name = "soft-limit",
      when = { final = true, group = { "recipient", "network", "domain" }, count = { soft = ">= 10" } },
      suppress = { scope = "stream", lasts = "30d" }, reason = "messages failed on ten days and none arrived",
      source = "GNU Mailman, bounce_score_threshold 5, a soft bounce counts half" },
    { name = "again", when = { permanence = "temporary" },
      retry = { first = "15m", factor = 2, ceiling = "4h", jitter = 0.2, give_up = "5d" },
      reason = "a later try may work",
      source = "Exim's default retry rule (15 minutes, four days); RFC 5321 4.5.4.1 (four to five days)" },
  },
}
