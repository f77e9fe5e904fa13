-- The files below a folder, in the order of the mail. Plain Lua cannot list folders: the core does, else find, once a
-- tree.
local quote = require("bouncekit.log.source").quote

local M = {}

local has_core, core = pcall(require, "bouncekit.core")
if not has_core then core = {} end

--- Files of a tree; with more the walk ends with a message.
M.MAX_FILES = 5000000

local PIECE = 65536

--- Is this a folder? It opens, but does not read.
function M.is_folder(name)
  local file = io.open(name, "rb")
  if not file then return false end
  local piece, message, code = file:read(1)
  file:close()
  return piece == nil and message ~= nil and (code == 21 or code == nil or message:find("directory") ~= nil)
end

-- Records ended by NUL, of a program's output. Returns how many were read, and false when there are more than `most`.
local function records(pipe, most, take)
  local held, n = "", 0
  while true do
    local piece = pipe:read(PIECE)
    if not piece then return n, true end
    local data, at = held .. piece, 1
    while true do
      local stop = data:find("\0", at, true)
      if not stop then break end
      take(data:sub(at, stop - 1))
      at, n = stop + 1, n + 1
      if n > most then return n, false end
    end
    held = data:sub(at)
  end
end

local LENGTH = {}
for i = 0, 999 do LENGTH[i] = ("%03d"):format(i) end

-- Digits with their length before them. Short ones come again and again: they are kept.
local padded = setmetatable({}, { __index = function(kept, digits)
  local number = digits:byte() == 48 and digits:gsub("^0+", "") or digits
  local key = LENGTH[math.min(#number, 999)] .. number
  if #digits <= 3 then kept[digits] = key end
  return key
end })

-- Numbers in names count as numbers: 2 before 10, as MH folders have them.
local function sort_key(name)
  return name:find("%d") and (name:gsub("%d+", padded)) or name
end

-- The places of files: a function of a name that gives what to sort it by. It gives nil for what is no mail: in a
-- Maildir only cur and new hold mail, and they are one folder. What is known of a folder is kept for the files that
-- follow in it.
local function places(maildirs)
  local inside, before, skip
  local function enter(name)
    inside, before, skip = name .. "/", nil, maildirs[name]   -- in the Maildir itself: the server's own lists
    local above, last = name:match("^(.*)/([^/]*)$")
    if above and maildirs[above] then before, skip = above .. "/", last ~= "cur" and last ~= "new" end
  end
  return function(name)
    if not inside or name:find(inside, 1, true) ~= 1 or name:find("/", #inside + 1, true) then
      local where = name:match("^(.*)/[^/]*$")
      if where == nil then return name end
      enter(where)
    end
    if skip then return nil end
    return before and before .. name:sub(#inside + 1) or name
  end
end

local function maildirs_of(list)
  local set = {}
  for _, name in ipairs(list) do set[name:match("^(.*)/cur$") or ""] = true end
  return set
end

-- A name that a program takes neither for an option nor, with a slash behind, for a link.
local function operand(folder)
  folder = folder:gsub("(.)/+$", "%1")
  return folder:find("^/") and folder or "./" .. folder
end

-- Files and folders named cur, as the core or find lists them; nil: more than MAX_FILES; nil, true: not at all.
local function list_with_find(folder)
  local word = quote(folder)
  local pipe = word and io.popen(("exec 2>/dev/null; find -H %s -type d -name cur -print0; printf '\\0'; "
    .. "find -H %s -type f -print0"):format(word, word), "r")
  if not pipe then return nil, true end
  local list, cur, files = {}, {}, false
  local _, all = records(pipe, M.MAX_FILES, function(name)
    if files then list[#list + 1] = name
    elseif name == "" then files = true
    else cur[#cur + 1] = name end
  end)
  pipe:close()
  return all and list or nil, cur
end

local function list_of(folder)
  if core.walk and #folder < 4000 and not folder:find("\0", 1, true) then return core.walk(folder, M.MAX_FILES) end
  return list_with_find(folder)
end

-- Names in the order of their keys.
local function sorted(names, keys)
  if core.sort_names then return core.sort_names(names, keys) end
  local list = {}
  for i, name in ipairs(names) do list[i] = sort_key(keys[i]) .. "\0" .. name end
  table.sort(list)   -- by strings that begin with their key: a function to compare with would take most of the time
  for i, both in ipairs(list) do list[i] = both:sub(both:find("\0", 1, true) + 1) end
  return list
end

--- The names of the files, sorted.
-- @treturn table|nil list of names; with `maildir` where the names are of Maildirs alone; nil, message
function M.files(folder)
  local where = operand(folder)
  local list, cur = list_of(where)
  if not list and cur == true then return nil, folder .. ": cannot be listed" end
  if not list then return nil, ("%s: more than %d files"):format(folder, M.MAX_FILES) end
  local added = where:sub(1, 2) == "./" and folder:sub(1, 2) ~= "./"   -- by operand
  local maildirs = maildirs_of(cur)
  local names, keys, others, place = {}, {}, 0, places(maildirs)
  for _, name in ipairs(list) do
    local key = place(name)
    if key then
      keys[#keys + 1], names[#names + 1] = key, added and name:sub(3) or name
      if #cur == 0 or not maildirs[name:match("^(.*)/[^/]*/[^/]*$") or ""] then others = others + 1 end
    end
  end
  local out = sorted(names, keys)
  out.maildir = #out > 0 and others == 0
  return out
end

return M
