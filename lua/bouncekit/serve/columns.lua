-- Rows of columns in, rows out, for engines that run a program beside their data: ClickHouse (executable functions),
-- Spark (pipe), Hadoop (streaming). One row out for each row in, in order.
--
-- Tab-separated rows are escaped as ClickHouse has it: \t \n \\ and so on, \N for NULL. In JSONEachRow a row is an
-- object.
local encode = require "bouncekit.serve.encode"
local json = require "bouncekit.json"

local M = {}

local find, gsub, sub, concat, tostring = string.find, string.gsub, string.sub, table.concat, tostring

local PLAIN = { b = "\b", f = "\f", n = "\n", r = "\r", t = "\t", ["0"] = "\0", a = "\a", v = "\v" }
local ESCAPED = { ["\b"] = "\\b", ["\f"] = "\\f", ["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t", ["\0"] = "\\0",
  ["\\"] = "\\\\", ["'"] = "\\'" }

--- A field as it stands in a row, to its value; nil for \N.
function M.unescape(field)
  if field == "\\N" then return nil end
  if not find(field, "\\", 1, true) then return field end
  return (gsub(field, "\\(.)(%x?%x?)", function(c, hex)
    if c == "x" and #hex == 2 then return string.char(tonumber(hex, 16)) end
    return (PLAIN[c] or c) .. hex
  end))
end

--- A value as a field.
function M.escape(value)
  if not find(value, "[%c\\']") then return value end
  return (gsub(value, "[%c\\']", ESCAPED))
end

local function split(row, n)
  local out, at = {}, 1
  for i = 1, n - 1 do
    local stop = find(row, "\t", at, true)
    if not stop then break end
    out[i], at = sub(row, at, stop - 1), stop + 1
  end
  out[#out + 1] = sub(row, at)   -- the last takes the rest
  return out
end

local function text_of(value)
  if value == nil then return nil end
  if type(value) == "number" then return encode.number(value) end
  return tostring(value)
end

local function verdict_of(self, row)
  local text, host, phase = row.text or "", row.host, row.phase
  if host == "" then host = nil end
  if phase == "" then phase = nil end
  return self.classify(text, (host or phase) and { host = host, phase = phase } or nil)
end

-- A field of the answer: the verdict's, the whole verdict as JSON, or a column of the row carried through.
local function value_of(self, name, verdict, row)
  if name == "json" then return "{" .. self.verdict_fields(verdict) .. "}" end
  if self.known[name] then return verdict[name] end
  return row[name]
end

local TSV = {}
TSV.__index = TSV

function TSV:answer(line)
  if line == false then line = "" end   -- too long to be looked at: a row all the same
  local fields, row, out = split(line, #self.columns), {}, {}
  for i, name in ipairs(self.columns) do row[name] = fields[i] and M.unescape(fields[i]) end
  local verdict = verdict_of(self, row)
  for i, name in ipairs(self.fields) do
    local value = text_of(value_of(self, name, verdict, row))
    out[i] = value and M.escape(value) or self.null
  end
  return concat(out, "\t")
end

local JSON = {}
JSON.__index = JSON

local function string_or_nil(value)
  if type(value) == "string" then return value end
  return type(value) == "number" and encode.number(value) or nil
end

function JSON:answer(line)
  local ok, request = pcall(json.decode, line or "{}")
  local row, named, out = ok and type(request) == "table" and request or {}, {}, {}
  for _, name in ipairs(self.columns) do named[name] = string_or_nil(row[name]) end
  named.text = named.text or named[self.columns[1]]
  local verdict = verdict_of(self, named)
  for i, name in ipairs(self.fields) do out[i] = encode.scalar(value_of(self, name, verdict, row)) end
  if self.result and #out == 1 then return "{" .. encode.string(self.result) .. ":" .. out[1] .. "}" end
  for i, name in ipairs(self.fields) do out[i] = encode.string(name) .. ":" .. out[i] end
  local object = "{" .. concat(out, ",") .. "}"
  return self.result and "{" .. encode.string(self.result) .. ":" .. object .. "}" or object
end

--- "a,b,c" as a list.
function M.names(text)
  local out = {}
  for name in text:gmatch("[^,%s]+") do out[#out + 1] = name end
  return out
end

local function check(self)
  local has = {}
  for _, name in ipairs(self.columns) do has[name] = true end
  if #self.columns == 0 or #self.fields == 0 then return nil, "--columns and --fields want at least one name" end
  for _, name in ipairs(self.fields) do
    if not self.known[name] and name ~= "json" and not has[name] then
      return nil, "--fields: no such field or column: " .. name
    end
  end
  if self.format == "tsv" and not has.text then return nil, "--columns: one must be text" end
  return self
end

--- A formatter. options: `format` "tsv" or "jsoneachrow", `columns` and `fields` (lists of names), `classify`, `keys`
-- (the fields of a verdict), `null` (what stands for no value in a tab-separated row), `result` (the name of the one
-- column of the answer, for JSONEachRow). Returns an object with `answer(line)`; or nil, message.
function M.new(options)
  local self = { format = options.format, columns = options.columns, fields = options.fields, known = {},
    classify = options.classify, null = options.null or "", result = options.result,
    verdict_fields = encode.fields(options.keys) }
  for _, name in ipairs(options.keys) do self.known[name] = true end
  return check(setmetatable(self, options.format == "tsv" and TSV or JSON))
end

return M
