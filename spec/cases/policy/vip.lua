-- Customers who are never taken off a list by a machine: their failures go to a person.
--
-- 550 5.1.1 User unknown | recipient=ann@bigcustomer.example => alert vip-alert, drop vip
-- 550 5.1.1 User unknown | recipient=ann@mail.bigcustomer.example => alert vip-alert, drop vip
-- 550 5.1.1 User unknown | recipient=ann@example.org => drop failed
-- 550 5.1.1 User unknown | recipient=ann@example.org +1d => suppress gone
return {
  name = "vip",
  extends = "bulk",
  rules = {
    { name = "vip-alert", continue = true,
      when = { permanence = "hard", domain = { "bigcustomer.example", "*.bigcustomer.example" } },
      alert = { text = "mail to a big customer is refused", to = "sales" } },
    { name = "vip", when = { permanence = "hard", domain = { "bigcustomer.example", "*.bigcustomer.example" } },
      drop = true, reason = "a person decides about this customer" },
  },
}
