-- Phrases as regular expressions that PCRE2, JavaScript and Rust's regex crate read alike: no look-behind, no back
-- references, no named groups; matched without regard to case. The engine reads tokens; a pattern reads bytes, so it also
-- finds words inside addresses, hosts and URLs, and knows accents only as the rules write them, or none at all.
local core = require "bouncekit.core"

local M = {}
local Writer = {}
Writer.__index = Writer

-- What may stand between two words of a sentence: blanks and ASCII signs without . ! ? ; and |. Written with ranges, since
-- a comma may not appear, and in ASCII, since a set that reaches all of Unicode costs Rust's engine 50 times the memory.
local BETWEEN = [=[[\t-\r "-\-/:<->@\[-`{}~]]=]
local CHUNK = [=[\S*[^\s.!?;|]\s+]=]     -- one word inside a gap, whatever it is
local REST = [=[[^\s.!?;:"'()<>\x2c]*]=]  -- the rest of a word after its stem; a comma is \x2c, which ZoneMTA needs

local TOKENS = {
  ["<addr>"] = [=[<?[^\s<>@]+@[^\s<>@]+>?]=],
  ["<ip>"] = [=[\[?(?:[0-9]+\.[0-9]+\.[0-9]+\.[0-9]+|[0-9a-f]*:[0-9a-f:.]*:[0-9a-f.]*)\]?]=],
  ["<host>"] = [=[[a-z0-9_-]+(?:\.[a-z0-9_-]+)+]=],
  ["<url>"] = [=[(?:https?:|www\.)[^\s<>"]+]=],
  ["<code>"] = [=[[2-5][0-9][0-9]]=],
  ["<esc>"] = [=[[245]\.[0-9]+\.[0-9]+]=],
  ["<id>"] = [=[[a-z0-9_-]*[0-9][a-z0-9_-]*]=],
  ["<num>"] = [=[[0-9]+]=],
  ["<size>"] = [=[[0-9][0-9.]*\s*(?:[kmgt]i?b?|bytes?|octets?)]=],
  ["<duration>"] = [=[[0-9]+\s*(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?)]=],
  ["<date>"] = [=[[0-9]+[-/.][0-9]+[-/.][0-9]+]=],
  ["<null>"] = "<>",
}

local function escape(text)
  return (text:gsub("[%^%$%(%)%%%.%[%]%*%+%-%?{}|\\/]", "\\%0"):gsub(",", "\\x2c"))
end
M.escape = escape

-- The letter that the lexer makes of one with an accent.
local folded = {}
local function fold(char)
  if folded[char] == nil then
    local token = core.tokens(char)[1]
    folded[char] = token and token.kind == "word" and token.text or char
  end
  return folded[char]
end

-- A letter with an accent, or the letter it is folded to.
local function letters(text)
  return (escape(text):gsub("[\194-\244][\128-\191]+", function(char)
    local base = fold(char)
    return base ~= char and base:find("^%a+$") and "(?:" .. char .. "|" .. base .. ")" or nil
  end))
end

local NOT = "(?:not|cannot|[a-z]*n't)"   -- where other words may stand before it
local JOINED_NOT = "not|n?'?t"           -- behind its verb: does not, doesn't, cannot

-- The words of one atom of a phrase, as the lexer cuts it: can't -> can not; e-mail -> e mail; sender's -> sender.
local function words_of(atom)
  local stem = atom:sub(-1) == "*"
  if stem then atom = atom:sub(1, -2) end
  atom = atom:gsub("^(%a*)n't$", function(verb) return (verb == "ca" and "can" or verb) .. " not" end)
  atom = atom:gsub("^cannot$", "can not"):gsub("'s$", ""):gsub("^(%a+s)n?t$", function(verb)
    return (verb == "does" or verb == "is" or verb == "was" or verb == "has") and verb .. " not" or nil
  end)
  if atom:find("^[%d.]+$") then return { escape(atom) }, stem end
  local out = {}
  for part in atom:gmatch("[%w\128-\255.]+") do
    part = part:gsub("^%.+", ""):gsub("%.+$", "")
    if part ~= "" then out[#out + 1] = part end
  end
  return out, stem
end

-- tries ----------------------------------------------------------------------------------------------------------------

-- Patterns with common beginnings, as a trie over their parts, so that what they share is written once.
local function insert(node, parts)
  for _, part in ipairs(parts) do
    local child = node[part]
    if not child then
      child = { name = part }
      node[part], node[#node + 1] = child, child
    end
    node = child
  end
  node.ends = true
end

local function render(node)
  if #node == 0 then return "" end
  local out = {}
  for i, child in ipairs(node) do out[i] = child.name .. render(child) end
  if #out == 1 and not node.ends then return out[1] end
  return "(?:" .. table.concat(out, "|") .. ")" .. (node.ends and "?" or "")
end

local function alternatives(list)
  local root = {}
  for _, parts in ipairs(list) do
    if #parts > 0 then insert(root, parts) end
  end
  root.ends = nil
  return #root > 0 and render(root) or nil
end

-- members --------------------------------------------------------------------------------------------------------------

--- A writer. options.skip: words that nobody says; options.zones: pattern of blocklist zones; options.nested: no {m,n}.
function M.new(options)
  local skip, skipped = {}, {}
  for i, word in ipairs(options.skip) do
    skip[i], skipped[word] = { letters(word) }, true
  end
  local any_skipped = alternatives(skip)
  return setmetatable({ join = BETWEEN .. "+" .. (any_skipped and "(?:" .. any_skipped .. BETWEEN .. "+)*" or ""),
    skipped = skipped, nested = options.nested, zones = options.zones }, Writer)
end

function Writer:token(sign)
  if sign == "<dnsbl>" or sign == "<rhsbl>" then return self.zones end
  return TOKENS[sign]
end

-- What joins a word to the one before: blanks, signs and words that nobody says. East Asian text has none of them.
function Writer:between(before, word)
  if before:find("[\227-\239][\128-\191][\128-\191]$") or word:find("^[\227-\239]") then return BETWEEN .. "*" end
  return self.join
end

local function edge(text, first, last)
  return (first and text:find("^[%w(%[]") and not text:find("^%[%^") and "\\b" or "") .. text
    .. (last and text:find("%w$") and "\\b" or "")
end

-- A member as words: { text, word } each.
function Writer:words(atoms)
  local out = {}
  for _, atom in ipairs(atoms) do
    local token = self:token(atom)
    if token then
      out[#out + 1] = { token }
    else
      local words, stem = words_of((atom:gsub('^"(.*)"$', "%1")):lower())
      for i, word in ipairs(words) do
        if not self.skipped[word] then
          out[#out + 1] = { letters(word) .. (stem and i == #words and REST or ""), word }
        end
      end
    end
  end
  return out
end

-- A member as the parts of a trie. `first` and `last`: does it begin or end the phrase?
function Writer:member(atoms, first, last)
  local words, out = self:words(atoms), {}
  for i, w in ipairs(words) do
    local text, ends = w[1], last and i == #words
    if i == 1 then
      if w[2] == "not" then text = NOT .. (ends and "\\b" or "")
      elseif w[2] then text = edge(text, first, ends) end
    elseif w[2] == "not" then
      text = "(?:" .. self.join .. JOINED_NOT .. ")" .. (ends and "\\b" or "")
    else
      text = self:between(words[i - 1][1], text) .. edge(text, false, ends and w[2])
    end
    out[i] = text
  end
  return out
end

-- An element's members, classes flattened; nil when there are none.
function Writer:element(element, classes, first, last)
  local list = {}
  for _, alt in ipairs(element.alts) do
    if alt.class then
      for _, m in ipairs(classes[alt.class].list) do list[#list + 1] = self:member(m.atoms, first, last) end
    else
      list[#list + 1] = self:member(alt, first, last)
    end
  end
  return alternatives(list)
end

function Writer:gap(n)
  if n == 0 then return self.join end
  if not self.nested then return self.join .. "(?:" .. CHUNK .. "){0," .. n .. "}" end
  local out = ""
  for _ = 1, n do out = "(?:" .. CHUNK .. out .. ")?" end
  return self.join .. out
end

-- One row of a phrase as the parts of a trie; nil where a class has no words in the languages asked for.
function Writer:row(row, classes)
  local out = {}
  for i, e in ipairs(row) do
    local text = self:element(e, classes, i == 1, i == #row)
    if not text then return nil end
    out[i] = (i > 1 and self:gap(e.gap) or "") .. text
  end
  return out
end

--- Phrases of bouncekit.phrase as one pattern, without their anchors; nil where nothing is left of them.
function Writer:phrases(list, classes)
  local rows = {}
  for _, phrase in ipairs(list) do
    for _, row in ipairs(phrase.rows) do rows[#rows + 1] = self:row(row, classes) end
  end
  return alternatives(rows)
end

-- conditions -----------------------------------------------------------------------------------------------------------

local function enhanced(value)
  local from, to = value:match("^%d%.%d+%.(%d+)%-%d%.%d+%.(%d+)$")
  local cls, subject, detail = value:match("^([245X])%.(%d+)%.([%d*]+)")
  local head = (cls == "X" and "[245]" or cls) .. "\\." .. subject .. "\\."
  if from then
    local list = {}
    for n = tonumber(from), math.min(tonumber(to), tonumber(from) + 200) do list[#list + 1] = tostring(n) end
    return head .. "(?:" .. table.concat(list, "|") .. ")"
  end
  return head .. (detail == "*" and "[0-9]+" or detail)
end

local function any(list, turn)
  local out = {}
  for i, value in ipairs(list) do out[i] = turn(value) end
  return #out == 1 and out[1] or "(?:" .. table.concat(out, "|") .. ")"
end

local function same(value) return value end

--- The beginning of a reply with these codes: lists of classes, codes and enhanced codes (nil: any). "" when all are nil.
function M.head(class, code, esc)
  if not (class or code or esc) then return "" end
  local digits = code and any(code, same) or (class and any(class, same) or "[2-5]") .. "[0-9][0-9]"
  if esc then return "^(?:" .. digits .. "[\\s-]+)?" .. any(esc, enhanced) .. "\\b" end
  if code then return "^" .. digits .. "\\b" end
  return "^" .. any(class, same) .. "(?:[0-9][0-9]|\\.[0-9]+\\.[0-9]+)\\b"
end

M.start = [=[(?:[2-5][0-9][0-9][\s-]*)?(?:[245]\.[0-9]+\.[0-9]+)?]=] .. BETWEEN .. "*"
M.stop = BETWEEN .. [=[*[.!]?\s*$]=]
M.anything = [=[[\s\S]*?]=]

return M
