--- Phrases of rule files and members of lexicon files: text -> elements -> rows.
-- A phrase is a list of elements. An element has a list of alternatives and the gap allowed before it; an
-- alternative is one class, or a list of atoms (word, stem*, <token>, "quoted"). Everything optional is expanded
-- here, so that the core never sees an optional part: it gets plain sequences of units.

local M = {}

M.MAX_ROWS = 64          -- rows one phrase may expand to
M.MAX_ELEMENTS = 24
M.MAX_GAP = 16
M.MAX_SUM = 31           -- of the gaps around what may be missing
M.MIN_STEM = 2           -- letters
M.MAX_WORD = 256         -- bytes of one word

M.tokens = {}
for name in ("addr ip host url code esc id num size duration date dnsbl rhsbl null"):gmatch("%a+") do
  M.tokens["<" .. name .. ">"] = true
end

local SPECIAL = { ["("] = true, [")"] = true, ["["] = true, ["]"] = true, ["|"] = true }

--- Cut a phrase into its signs. Returns the list, or nil and a message.
local function scan(text)
  local out, pos = {}, 1
  while true do
    pos = text:find("%S", pos)
    if not pos then return out end
    local c = text:sub(pos, pos)
    if c == '"' then
      local stop = text:find('"', pos + 1, true)
      if not stop then return nil, 'the quote is not closed: write "words" in one pair of quotes' end
      out[#out + 1] = text:sub(pos, stop)
      pos = stop + 1
    elseif SPECIAL[c] then
      out[#out + 1] = c
      pos = pos + 1
    else
      local stop = text:find('[%s"()%[%]|]', pos) or #text + 1
      out[#out + 1] = text:sub(pos, stop - 1)
      pos = stop
    end
    if #out > 512 then return nil, "the phrase is too long: cut it into several phrases" end
  end
end

--- Check one word, stem, token or quoted string; append its atoms to `atoms`. Returns true, or nil and a message.
local function atom(sign, atoms)
  if #sign > M.MAX_WORD then return nil, "a word may have at most " .. M.MAX_WORD .. " bytes" end
  local first = sign:sub(1, 1)
  if first == '"' then
    local body = sign:sub(2, -2)
    if body:find("|", 1, true) then return nil, "a quoted string may not contain |: write two phrases" end
    if not body:find("%S") then return nil, "the quoted string is empty" end
    for part in body:gmatch("%S+") do atoms[#atoms + 1] = '"' .. part .. '"' end
    return true
  end
  if first == "<" then
    if not M.tokens[sign] then return nil, "unknown token class " .. sign .. ": see the list in data/README.md" end
  elseif first == "~" or first == "&" or first == "^" or first == "$" then
    return nil, first .. " may not stand inside ( ) or [ ]: write two phrases"
  elseif first == "@" then
    return nil, "a class stands alone in its alternative: (" .. sign .. "|other words)"
  elseif first == "*" then
    return nil, "a stem needs letters before its *"
  elseif sign:sub(1, -2):find("*", 1, true) then
    return nil, "a * may only stand at the end of a word"
  elseif sign:sub(-1) == "*" and #sign:gsub("[\128-\191]", "") <= M.MIN_STEM then
    return nil, "a stem needs at least two letters before its *"
  elseif sign:find("@", 1, true) then
    return nil, "an address cannot be named: write <addr>"
  elseif sign:find("[<>]") then
    return nil, "a word may not contain < or >: a token class looks like <addr>"
  end
  atoms[#atoms + 1] = sign
  return true
end

local function append(lists, tail)
  local out = {}
  for i = 1, #lists do
    for j = 1, #tail do
      local joined = {}
      for k = 1, #lists[i] do joined[k] = lists[i][k] end
      for k = 1, #tail[j] do joined[#joined + 1] = tail[j][k] end
      out[#out + 1] = joined
    end
  end
  return out
end

--- Read alternatives from signs[pos] up to the closing sign (or the end when `close` is nil).
-- Returns a list of alternatives { class = name } or { atoms... }, and the position after the closing sign.
local function alternatives(signs, pos, close, depth)
  local done, current, class = {}, { {} }, nil
  if depth > 4 then return nil, "brackets are nested too deeply" end
  local function finish()
    if class then done[#done + 1] = { class = class } end
    for i = 1, #current do
      if not class then done[#done + 1] = current[i] end
    end
    current, class = { {} }, nil
  end
  while true do
    local sign = signs[pos]
    if sign == nil or sign == close then
      if sign ~= close then return nil, "missing " .. close end
      finish()
      return done, pos + 1
    elseif sign == "|" then
      finish()
      pos = pos + 1
    elseif sign == "(" or sign == "[" then
      local inner, after = alternatives(signs, pos + 1, sign == "(" and ")" or "]", depth + 1)
      if not inner then return nil, after end
      for i = 1, #inner do
        if inner[i].class then return nil, "a class stands alone in its alternative" end
      end
      if sign == "[" then inner[#inner + 1] = {} end
      current = append(current, inner)
      pos = after
    elseif sign == ")" or sign == "]" then
      return nil, "unexpected " .. sign
    elseif sign:sub(1, 1) == "@" and #current == 1 and #current[1] == 0 and not class then
      class = sign:sub(2)
      pos = pos + 1
    elseif class then
      return nil, "a class stands alone in its alternative: (@" .. class .. "|other words)"
    else
      local tail = {}
      local ok, message = atom(sign, tail)
      if not ok then return nil, message end
      current = append(current, { tail })
      pos = pos + 1
    end
    if #current + #done > M.MAX_ROWS * 8 then return nil, "too many alternatives: cut the phrase into several" end
  end
end

--- A member of a lexicon class -> list of atom lists.
function M.member(text)
  local signs, message = scan(text)
  if not signs then return nil, message end
  signs[#signs + 1] = ")"
  local list, after = alternatives(signs, 1, ")", 0)
  if not list then return nil, after end
  if after <= #signs then return nil, "unexpected )" end
  local out = {}
  for i = 1, #list do
    if list[i].class then return nil, "a member may not refer to a class" end
    if #list[i] > 0 then out[#out + 1] = list[i] end
  end
  if #out > M.MAX_ROWS then return nil, "a member may expand to at most " .. M.MAX_ROWS .. " sequences" end
  return out
end

local function check_group(list, optional)
  local kept = {}
  for i = 1, #list do
    if list[i].class or #list[i] > 0 then
      kept[#kept + 1] = list[i]
    else
      optional = true
    end
  end
  if #kept == 0 then return nil, "an empty alternative" end
  return kept, optional
end

--- One element of a phrase at signs[pos]. Returns the element and the next position, or nil and a message.
local function element(signs, pos)
  local sign = signs[pos]
  if sign == "(" or sign == "[" then
    local list, after = alternatives(signs, pos + 1, sign == "(" and ")" or "]", 1)
    if not list then return nil, after end
    local kept, optional = check_group(list, sign == "[")
    if not kept then return nil, optional end
    return { alts = kept, optional = optional }, after
  elseif SPECIAL[sign] then
    return nil, "unexpected " .. sign
  elseif sign:sub(1, 1) == "@" then
    return { alts = { { class = sign:sub(2) } } }, pos + 1
  end
  local atoms = {}
  local ok, message = atom(sign, atoms)
  if not ok then return nil, message end
  return { alts = { atoms }, plain = true }, pos + 1
end

local function number_after(sign, default)
  if #sign == 1 then return default end
  local n = sign:match("^.(%d+)$")
  return n and tonumber(n)
end

--- Adjacent plain words become one element of several atoms: fewer units, and one look-up in the core.
local function merge_plain(list)
  local out = {}
  for i = 1, #list do
    local e, last = list[i], out[#out]
    if e.plain and last and last.plain and e.gap == 0 then
      for k = 1, #e.alts[1] do last.alts[1][#last.alts[1] + 1] = e.alts[1][k] end
    else
      local copy = { alts = e.alts, gap = e.gap, plain = e.plain }
      if e.plain then
        copy.alts = { {} }
        for k = 1, #e.alts[1] do copy.alts[1][k] = e.alts[1][k] end
      end
      out[#out + 1] = copy
    end
  end
  return out
end

--- All sequences of a list of elements with each optional one present or absent.
local function expand(list)
  local rows = { { gap = 0 } }
  for i = 1, #list do
    local e, out = list[i], {}
    for r = 1, #rows do
      local row = rows[r]
      local gap = (#row > 0 and row.gap or 0) + (e.gap or 0)
      if gap > M.MAX_SUM then
        return nil, "gaps around what may be missing are more than " .. M.MAX_SUM .. " in sum: make them smaller"
      end
      local with = { gap = 0 }
      for k = 1, #row do with[k] = row[k] end
      with[#with + 1] = { alts = e.alts, gap = #row > 0 and gap or 0, plain = e.plain }
      out[#out + 1] = with
      if e.optional then
        local without = { gap = #row > 0 and gap or 0 }
        for k = 1, #row do without[k] = row[k] end
        out[#out + 1] = without
      end
    end
    rows = out
    if #rows > M.MAX_ROWS then return nil end
  end
  local kept = {}
  for r = 1, #rows do
    if #rows[r] > 0 then kept[#kept + 1] = merge_plain(rows[r]) end
  end
  return kept
end

local function joined(left, right, gap)
  local out = {}
  for i = 1, #left do out[i] = left[i] end
  for i = 1, #right do
    local e = right[i]
    out[#out + 1] = { alts = e.alts, gap = i == 1 and gap or e.gap, plain = i > 1 and e.plain or nil }
  end
  return out
end

--- Expand the parts around & in either order. Returns a list of rows or nil and a message.
local function expand_parts(parts, distance)
  local rows, why = expand(parts[1])
  if why then return nil, why end
  if rows and parts[2] then
    local other, cause = expand(parts[2])
    if cause then return nil, cause end
    local both = {}
    for i = 1, #rows do
      for j = 1, other and #other or 0 do
        both[#both + 1] = joined(rows[i], other[j], distance)
        both[#both + 1] = joined(other[j], rows[i], distance)
      end
    end
    rows = other and both
  end
  if not rows or #rows > M.MAX_ROWS then
    return nil, "the phrase expands to more than " .. M.MAX_ROWS .. " rows: cut it into several phrases"
  end
  if #rows == 0 then return nil, "the phrase has no words that must be there" end
  return rows
end

--- Read the signs of a phrase into one part, or two around an &.
local function read_parts(signs, first, last)
  local parts, distance, gap, count, pos = { {} }, nil, nil, 0, first
  while pos <= last do
    local sign, part = signs[pos], parts[#parts]
    local head = sign:sub(1, 1)
    if head == "~" or head == "&" then
      local n = number_after(sign, head == "~" and 3 or 4)
      if not n or n > M.MAX_GAP then return nil, head .. " takes a number up to " .. M.MAX_GAP .. ": " .. head .. "3" end
      if #part == 0 or pos == last or gap then return nil, sign .. " needs words on both sides" end
      if head == "&" then
        if distance then return nil, "only one & in a phrase" end
        distance = n
        parts[2] = {}
      else
        gap = n
      end
      pos = pos + 1
    else
      local e, after = element(signs, pos)
      if not e then return nil, after end
      e.gap = #part > 0 and gap or 0
      gap, count = nil, count + 1
      part[#part + 1] = e
      pos = after
    end
    if count > M.MAX_ELEMENTS then return nil, "a phrase may have at most " .. M.MAX_ELEMENTS .. " elements" end
  end
  return parts, distance
end

--- Parse a phrase. Returns { rows = {...}, at_start = bool, at_end = bool } or nil and a message.
-- Each row is a list of elements { alts = {...}, gap = N }: an alternative is { class = name } or a list of atoms.
function M.parse(text)
  local signs, message = scan(text)
  if not signs then return nil, message end
  local first, last = 1, #signs
  local at_start, at_end = signs[1] == "^", last > 0 and signs[last] == "$"
  if at_start then first = 2 end
  if at_end then last = last - 1 end
  if first > last then return nil, "the phrase is empty" end
  local parts, distance = read_parts(signs, first, last)
  if not parts then return nil, distance end
  if parts[2] and (at_start or at_end) then return nil, "^ and $ cannot be combined with &" end
  local rows, why = expand_parts(parts, distance)
  if not rows then return nil, why end
  return { rows = rows, at_start = at_start, at_end = at_end }
end

return M
