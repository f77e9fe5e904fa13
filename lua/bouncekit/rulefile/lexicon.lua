-- Lexicon files: classes of words, over all languages.
local phrase = require "bouncekit.phrase"
local lines = require "bouncekit.rulefile.lines"

local each_line, limits, trim = lines.each_line, lines.limits, lines.trim

local Reader = {}

local function add_member(self, class, text, file, line)
  local sequences, message = phrase.member(text)
  if not sequences then return self:fail(file, line, "in member '" .. text .. "': " .. message) end
  for i = 1, #sequences do
    local atoms = table.concat(sequences[i], " ")
    if class == "skip" then
      if not self.skip_set[atoms] then
        self.skip_set[atoms] = true
        self.skip_words[#self.skip_words + 1] = atoms
      end
    else
      local c = self.classes[class]
      if #c.list >= limits.members then
        return self:fail(file, line, "class @" .. class .. " has more than " .. limits.members .. " members")
      end
      if not c.seen[atoms] then
        c.seen[atoms] = true
        c.list[#c.list + 1] = { atoms = sequences[i], text = atoms }
      end
    end
  end
end

-- The class to which members are added: a new one, or a copy of what other readers see too.
local function own_class(self, name)
  if rawget(self.classes, name) then return end
  local class, shared = { list = {}, seen = {} }, self.classes[name]
  for i, member in ipairs(shared and shared.list or {}) do
    class.list[i], class.seen[member.text] = member, true
  end
  self.classes[name] = class
end

--- Read a lexicon file. Classes are the union over all files, whatever their language.
function Reader:lexicon(text, file)
  local class, pending, pending_line = nil, "", 0
  local function flush()
    local member = trim(pending):gsub("%s+", " ")
    if member ~= "" and class then add_member(self, class, member, file, pending_line) end
    pending = ""
  end
  each_line(self, text, file, function (line, number)
    if line:find("^%s*#") then return end
    local name, rest = line:match("^@([%w_-]+):%s*(.*)$")
    if name then
      flush()
      class = name
      if name ~= "skip" then own_class(self, name) end
      line = rest
    elseif line:find("^@") then
      return self:fail(file, number, "a class heading looks like @name:")
    elseif line:find("%S") and not class then
      return self:fail(file, number, "words before the first @class: heading")
    end
    for part, comma in line:gmatch("([^,]*)(,?)") do
      if pending:find("%S") == nil then pending_line = number end
      pending = pending .. " " .. part
      if #pending > limits.line then
        self:fail(file, number, "a member is too long: is a comma missing?")
        pending = ""
      end
      if comma == "," then flush() end
    end
  end)
  flush()
end

-- Files -> { pieces = { class = { {file, text}, ... } }, classes = what has been taken apart }, made once for all readers.
local indexes = setmetatable({}, { __mode = "k" })

local function index(files)
  local found = indexes[files]
  if found then return found end
  found = { pieces = {}, classes = {} }
  for _, file in ipairs(files) do
    local text = "\n" .. file.text
    local at = text:find("\n@", 1, true)
    while at do
      local after = text:find("\n@", at + 1, true)
      local name = text:match("^([%w_-]+):", at + 2)
      local list = found.pieces[name] or {}
      found.pieces[name], list[#list + 1] = list, { file = file.name, text = text:sub(at + 1, after) }
      at = after
    end
  end
  indexes[files] = found
  return found
end

-- One class out of an index, with a reader of its own.
local function shared_class(found, name)
  if not found.classes[name] and found.pieces[name] then
    local reader = setmetatable({ classes = {}, skip_words = {}, skip_set = {} }, { __index = Reader })
    for _, piece in ipairs(found.pieces[name]) do reader:lexicon(piece.text, piece.file) end
    found.classes[name] = reader.classes[name]
  end
  return found.classes[name]
end

--- Know the words of { {name, text}, ... }, files that the build has checked: a class is taken apart when a rule first
-- names it. Taking all of them apart takes half a second.
function Reader:known_lexicon(files)
  local found = index(files)
  for _, piece in ipairs(found.pieces.skip or {}) do self:lexicon(piece.text, piece.file) end
  setmetatable(self.classes, { __index = function (_, name) return shared_class(found, name) end })
end

return Reader
