-- Scripts may compute: a partner's gateway gives a number in its replies that says how long it wants to be left alone.
--
-- 451 4.3.2 GW-BUSY level=3 | recipient=ann@partner.example => pause gateway until 45m
-- 451 4.3.2 GW-BUSY level=9 | recipient=ann@partner.example => pause gateway until 135m
-- 451 4.3.2 GW-BUSY level=x | recipient=ann@partner.example => retry again
-- 451 4.3.2 GW-BUSY level=3 | recipient=ann@example.org => retry again
local MINUTES_A_LEVEL = 15

return {
  name = "partner-classes",
  extends = "bulk",
  rules = {
    { name = "gateway", uses = {}, when = { domain = "partner.example", text = "*GW-BUSY*" },
      pause = function(verdict)
        local level = tonumber(verdict.text:match("level=(%d)"))
        return level and { scope = "domain", lasts = level * MINUTES_A_LEVEL * 60 }
      end },
  },
}
