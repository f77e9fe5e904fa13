-- The policy "bulk": newsletters and campaigns, sent to many who can wait. Every number has its source beside it; "ours"
-- means that nobody publishes one, and the comment says why it is what it is.
--
-- What it holds to: an address is suppressed when the address is the matter, never for what is the sender's own fault
-- (reputation, authentication, content, volume) or a fault in between. Soft failures add up, one a day, and a delivery
-- forgives them all.
local DELIVERED = { category = { "delivered", "relayed" } }

-- Replies on one recipient's own rate (X.2.1 "receiving mail too quickly") say nothing of the sender's.
local RECIPIENT_RATE = "*.2.*"

-- What says that an address is not there, clearly or less so.
local ABSENT = { "user-unknown", "mailbox-disabled", "mailbox-moved", "address-syntax" }

return {
  name = "bulk",
  about = "Newsletters and campaigns: slow to give up a message, quick to stop mailing the dead, gentle with "
    .. "providers.",

  counters = {
    soft = { key = "recipient", window = "180d", gap = "6d",
      about = "Weeks in which a message to this recipient failed for good, since the last delivery.",
      source = "ours, from simulated years (make simulate): days add up within one outage, weeks do not; GNU Mailman "
        .. "counts at most one a day",
      add = { final = true, group = { "recipient", "domain", "network" } }, unless = { category = "mailbox-full" },
      reset = DELIVERED },
    full = { key = "recipient", window = "180d", gap = "6d",
      about = "Weeks in which a message failed because the mailbox was full, since the last delivery.",
      source = "as soft; people come back to full mailboxes for weeks",
      add = { final = true, category = "mailbox-full" }, reset = DELIVERED },
    unsure = { key = "recipient", window = "90d", gap = "1d",
      about = "Days on which the recipient was said not to exist, since the last delivery.",
      source = "ours: three sends of a monthly list",
      add = { permanence = { "hard", "permanent" }, category = ABSENT }, reset = DELIVERED },
    no_domain = { key = "domain", window = "90d", gap = "7d",
      about = "Weeks in which the domain was not found, since the last delivery to it.",
      source = "ours: a lapsed registration is usually renewed within days, and takes all its users along",
      add = { category = "domain-unknown", final = true }, reset = DELIVERED },
    unknown_here = { key = "provider", window = "1h", about = "Recipients a provider did not know.",
      source = "ours: the incident named at rule 'storm' was noticed within the hour",
      add = { category = "user-unknown", permanence = "hard" } },
    ended_here = { key = "provider", window = "1h", about = "Messages that ended at a provider, one way or the other.",
      source = "as unknown_here", add = { permanence = { "hard", "permanent", "success" } } },
    limited = { key = "ip/provider", window = "1h", gap = "1m",
      about = "Minutes in which a provider limited the rate of a sending address.",
      source = "gap ours: replies to connections open at once are one event",
      add = { category = { "rate-limited", "too-many-connections" } }, unless = { enhanced = RECIPIENT_RATE } },
    blocked = { key = "ip/provider", window = "1d", about = "Refusals of the sending address.",
      source = "ours: one alert a day is read", add = { category = "ip-blocked" } },
    faults = { key = "provider", window = "1d", about = "Refusals for what the sender must mend.",
      source = "as blocked",
      add = { category = { "domain-blocked", "auth-failure", "ptr-missing", "sender-rejected", "tls-failure" } } },
    complaints = { key = "stream", window = "1d", about = "Complaints about a stream.",
      source = "Google, Email sender guidelines (spam rate is shown by day)", add = { category = "complaint" } },
    delivered = { key = "stream", window = "1d", about = "Deliveries of a stream.", source = "as complaints",
      add = DELIVERED },
  },

  rules = {
    { name = "delivered",
      when = { category = { "delivered", "relayed", "delayed", "auto-reply", "challenge" } }, none = true,
      reason = "nothing to do", source = "RFC 3464 2.3.3; RFC 3834" },

    -- Complaints ------------------------------------------------------------------------------------------------------
    { name = "complaint-rate", continue = true,
      when = { category = "complaint", count = { complaints = ">= 5", ["complaints/delivered"] = ">= 0.003" } },
      source = "Google, Email sender guidelines: below 0.1 %, never 0.3 %; five: ours, fewer say nothing",
      alert = { text = "complaints have reached 0.3 % of a stream's deliveries" }, reason = "too many complaints" },
    { name = "complaint", when = { category = "complaint" }, suppress = { scope = "address", lasts = "forever" },
      reason = "the recipient reported the message as spam",
      source = "RFC 6449; Amazon SES, account-level suppression list" },

    -- Addresses that do not exist ---------------------------------------------------------------------------------------
    -- On 14 and 15 December 2020 Gmail refused existing accounts with 550 5.1.1 for hours. When half of what ends at a
    -- provider ends like that, nobody is suppressed for it.
    { name = "storm-alert", continue = true, source = "as rule storm",
      reason = "a provider does not know most recipients",
      when = { category = "user-unknown", permanence = "hard",
        count = { unknown_here = 100, ["unknown_here/ended_here"] = ">= 0.5" } },
      alert = { text = "a provider refuses most recipients as unknown: an outage there, or a very old list" } },
    { name = "storm",
      when = { category = "user-unknown", permanence = "hard",
        count = { unknown_here = ">= 100", ["unknown_here/ended_here"] = ">= 0.5" } },
      source = "Google Workspace status, incident of 14 December 2020; the numbers: ours, no healthy list has them",
      drop = true, reason = "too many recipients are unknown at once to believe it" },
    -- And below that, where the hour's numbers say nothing: nobody is given up for one day's word. An outage that takes a
    -- directory away is over the next day, the dead are still dead: of ten million simulated messages, suppressing at once
    -- took one living address for each five dead, and asking again costs one message each.
    { name = "gone",
      when = { permanence = "hard", category = ABSENT, confidence = ">= 0.7", count = { unsure = ">= 2" } },
      unless = { category = "mailbox-disabled" },
      suppress = { scope = "address", lasts = "forever" }, reason = "the address was refused as unknown on two days",
      source = "Google Workspace status, incident of 14 December 2020; two days: ours, see above; confidence: ours, a code "
        .. "that means it" },
    { name = "gone-unclear",
      when = { permanence = { "hard", "permanent" }, category = ABSENT, count = { unsure = ">= 3" } },
      suppress = { scope = "address", lasts = "forever" },
      reason = "the address was refused as disabled, or unclearly as unknown, on three days",
      source = "ours: accounts that are disabled may come back, and what is not certain is asked once more" },

    -- Domains -------------------------------------------------------------------------------------------------------
    { name = "null-mx", when = { category = "no-mail-service", permanence = "hard" },
      suppress = { scope = "domain", lasts = "30d" }, reason = "the domain says that it takes no mail",
      source = "RFC 7505; RFC 7504; thirty days ours: a domain may change hands" },
    { name = "no-domain", when = { category = "domain-unknown", permanence = "hard", count = { no_domain = ">= 3" } },
      suppress = { scope = "domain", lasts = "30d" }, reason = "the domain was not found in three weeks",
      source = "as counter no_domain; lasts as rule null-mx" },

    -- Soft failures that do not stop ---------------------------------------------------------------------------------
    { name = "soft-limit",
      when = { final = true, group = { "recipient", "network", "domain" }, count = { soft = ">= 5" } },
      unless = { category = "mailbox-full" },
      suppress = { scope = "address", lasts = "90d" }, reason = "messages failed in five weeks and none arrived",
      source = "GNU Mailman, bounce_score_threshold 5; Mailchimp cleans after seven; weeks: as the counter; ninety days: "
        .. "ours" },
    { name = "abandoned", when = { final = true, category = "mailbox-full", count = { full = ">= 10" } },
      suppress = { scope = "address", lasts = "90d" }, reason = "the mailbox was full for ten weeks and nothing arrived",
      source = "ours: who reads it at all has emptied it by then" },

    -- Providers that limit ---------------------------------------------------------------------------------------------
    -- Halving and slow recovery is what keeps queues of strangers stable (RFC 5681 3.1). Times are the provider's where
    -- it names one.
    { name = "google-limit", continue = true, when = { provider = "google", category = "rate-limited" },
      unless = { enhanced = RECIPIENT_RATE },
      throttle = { scope = "ip/provider", fraction = 0.5, floor = 0.05, by = "limited", lasts = "1h", recover = "4h" },
      reason = "Gmail sees an unusual rate (4.7.28)",
      source = "Google, Email sender guidelines: reduce, then increase slowly; RFC 5681 3.1" },
    { name = "yahoo-limit", continue = true,
      when = { provider = { "yahoo", "yahoo-japan" }, category = "rate-limited" },
      unless = { enhanced = RECIPIENT_RATE },
      throttle = { scope = "ip/provider", fraction = 0.25, floor = 0.02, by = "limited", lasts = "4h", recover = "8h" },
      reason = "Yahoo defers for volume or complaints (TSS04)",
      source = "Yahoo Sender Hub, SMTP error codes; a quarter: ours, the wait asked for is four times as long" },
    { name = "outlook-limit", continue = true,
      when = { provider = { "outlook", "microsoft-exchange-online" },
        category = { "rate-limited", "too-many-connections" } },
      unless = { enhanced = RECIPIENT_RATE },
      throttle = { scope = "ip/provider", fraction = 0.5, floor = 0.05, by = "limited", lasts = "1h", recover = "4h" },
      reason = "Microsoft limits the address (4.7.65x, S77714)",
      source = "Outlook.com Postmaster, Troubleshooting (RP-001 to RP-003); RFC 5681 3.1" },
    { name = "limit", continue = true, when = { category = { "rate-limited", "too-many-connections" } },
      unless = { enhanced = RECIPIENT_RATE,
        provider = { "google", "yahoo", "yahoo-japan", "outlook", "microsoft-exchange-online" } },
      throttle = { scope = "ip/provider", fraction = 0.5, floor = 0.1, by = "limited", lasts = "15m", recover = "1h" },
      reason = "the server limits the rate",
      source = "RFC 5321 4.5.4.1; RFC 5681 3.1; times ours: most limits are by the quarter or the hour" },

    -- The sender's own house -------------------------------------------------------------------------------------------
    { name = "blocked", continue = true,
      when = { category = "ip-blocked" }, pause = { scope = "ip/provider", lasts = "4h" },
      reason = "the sending address is blocked", source = "ours: more refusals only confirm a listing" },
    { name = "blocked-alert", continue = true, when = { category = "ip-blocked", count = { blocked = 1 } },
      source = "as counter blocked",
      alert = { text = "a provider blocks a sending address" }, reason = "the sending address is blocked" },
    { name = "fault-alert", continue = true, source = "as counter faults", reason = "the sender must mend something",
      when = { category = { "domain-blocked", "auth-failure", "ptr-missing", "sender-rejected", "tls-failure" },
        count = { faults = 1 } },
      alert = { text = "mail is refused for its authentication, domain, PTR or TLS" } },

    -- Again, or not -----------------------------------------------------------------------------------------------------
    { name = "greylist", when = { category = "greylisted", permanence = "temporary" },
      retry = { first = "5m", factor = 1.5, ceiling = "1h", give_up = "1d" }, reason = "greylisting wants a second try",
      source = "RFC 6647 5: waits from a minute on, kept for a day" },
    { name = "full", when = { category = "mailbox-full", permanence = "temporary" },
      retry = { first = "1h", factor = 2, ceiling = "12h", jitter = 0.2, give_up = "3d" },
      reason = "the mailbox is full",
      source = "ours: people empty mailboxes in hours, not in minutes; give_up as rule again" },
    { name = "again", when = { permanence = "temporary" },
      retry = { first = "15m", factor = 2, ceiling = "6h", jitter = 0.2, give_up = "3d" },
      reason = "a later try may work",
      source = "Exim's default retry rule (15 minutes, up to 6 hours); Twilio SendGrid, deferrals (72 hours)" },
    { name = "failed", drop = true, reason = "this message failed; the address is not proven bad",
      source = "RFC 5321 4.2.1" },
  },
}
