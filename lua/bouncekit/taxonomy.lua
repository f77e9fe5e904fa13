-- A verdict in another system's vocabulary: the tables are made of data/taxonomies.tsv.
local M = {}

--- The vocabularies there are.
function M.names()
  return require("bouncekit.data").taxonomies
end

--- The label of a verdict (a table with `category`, or a category's name) in a vocabulary: "sisimai", "kumomta", ...
-- @treturn string|nil label; nil where the vocabulary has no word for it, and nil, message, code where there is no such
--   vocabulary
function M.label(verdict, taxonomy)
  local labels = require("bouncekit.data").labels[taxonomy]
  if not labels then return nil, "unknown taxonomy: " .. tostring(taxonomy), "UNKNOWN" end
  return labels[type(verdict) == "table" and verdict.category or verdict]
end

return M
