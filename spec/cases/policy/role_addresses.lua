-- Role addresses are read by people who look after abuse: they are asked, not silenced.
--
-- complaint | recipient=abuse@example.org => alert role
-- complaint | recipient=postmaster@example.org => alert role
-- complaint | recipient=ann@example.org => suppress complaint
return {
  name = "role-addresses",
  extends = "bulk",
  rules = {
    { name = "role", when = { category = "complaint", recipient = { "abuse@*", "postmaster@*", "security@*" } },
      alert = { text = "a role address complains: answer it", to = "abuse-desk" } },
  },
}
