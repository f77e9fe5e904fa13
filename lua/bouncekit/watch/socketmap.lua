-- The protocol of Postfix's socketmap(5) and Sendmail's socket maps: requests "NAME KEY" and answers "OK VALUE",
-- "NOTFOUND ", "TEMP WHY", "PERM WHY", each a netstring. Here are the bytes; the command line has the sockets.
local M = {}

-- Postfix itself sends and takes at most 100,000 bytes; no address or domain is near that.
M.MAX_REQUEST = 4096
M.MAX_DIGITS = 4

function M.netstring(text)
  return ("%d:%s,"):format(#text, text)
end

local Session = {}
Session.__index = Session

--- Take bytes of a client. Returns the answers to send, a string; nil, message when the client does not speak the protocol
-- and should be let go.
function Session:take(bytes)
  self.held = self.held .. bytes
  local out = {}
  while self.held ~= "" do
    local digits, colon = self.held:match("^(%d*)(:?)")
    if #digits > M.MAX_DIGITS or (digits == "" and self.held ~= "") or (colon == "" and #digits < #self.held) then
      return nil, "no netstring"
    end
    if colon == "" then break end
    local size = tonumber(digits)
    if size > M.MAX_REQUEST then return nil, "request of " .. digits .. " bytes" end
    local from = #digits + 2
    if #self.held < from + size then break end
    if self.held:sub(from + size, from + size) ~= "," then return nil, "no netstring" end
    out[#out + 1] = M.netstring(self.answer(self.held:sub(from, from + size - 1)))
    self.held = self.held:sub(from + size + 1)
  end
  return table.concat(out)
end

--- A session. `lookup(name, key)` returns a value, nil, or nil, message, code; `names[name]` is true for known maps.
function M.session(names, lookup)
  local function answer(request)
    local name, key = request:match("^(%S+) (.*)$")
    if not name then return "PERM a request is a name, a blank, a key" end
    if not names[name] then return "PERM no such map: " .. name:gsub("[%c\127-\255]", "?"):sub(1, 64) end
    local value, message, code = lookup(name, key)
    if value then return "OK " .. value end
    if code then return "TEMP " .. (message or code):gsub("[%c\127]", " "):sub(1, 200) end
    return "NOTFOUND "
  end
  return setmetatable({ held = "", answer = answer }, Session)
end

return M
