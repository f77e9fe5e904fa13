-- Methods of verdicts: the metatable that the core gives every verdict it makes.
local M = {}

local methods = {}

--- What the verdict means, for people: see bouncekit.explain.
function methods:explain(lang)
  return require("bouncekit.explain").verdict(self, lang)
end

--- The verdict in another system's vocabulary; nil, message, code for a vocabulary that is not known.
function methods:as(taxonomy)
  return require("bouncekit.taxonomy").label(self, taxonomy)
end

M.meta = { __index = methods, __name = "bouncekit.verdict" }

function M.meta.__tostring(v)
  local parts = { v.category, v.permanence or "", v.action or "" }
  if v.code then parts[#parts + 1] = tostring(v.code) end
  if v.enhanced then parts[#parts + 1] = v.enhanced end
  return table.concat(parts, " ")
end

return M
