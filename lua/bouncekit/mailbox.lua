-- Where mails lie: a file of one mail, an mbox, a Maildir, a tree of folders, standard input; packed ones too. What is
-- held in memory is one mail, at most MAX_MAIL bytes of it, and of a tree the names of its files.
local check = require "bouncekit.check"
local mbox = require "bouncekit.mailbox.mbox"
local source = require "bouncekit.log.source"
local tree = require "bouncekit.mailbox.tree"

local M = {}

-- Folders are read without a core too, but slower.
local has_core, core = pcall(require, "bouncekit.core")
local small_file = has_core and core.small_file

--- Bytes of a mail that are read; what is beyond is left out, and the mail is marked as cut.
M.MAX_MAIL = mbox.MAX_MAIL

--- Bytes that show what a file is.
M.HEAD = 65536

M.is_folder = tree.is_folder
M.files = tree.files

-- Fields that mails have near their beginning, and little else has.
local KNOWN = {}
for name in ([[return-path received from to cc subject date message-id mime-version content-type delivered-to envelope-to
  x-original-to reply-to sender dkim-signature arc-seal arc-message-signature arc-authentication-results
  authentication-results received-spf x-received auto-submitted precedence list-id x-mailer errors-to
  content-transfer-encoding delivery-date status x-envelope-from x-failed-recipients x-spam-status x-spam-checker-version
  x-account-key x-mozilla-status x-ms-exchange-organization-scl thread-topic]]):gmatch("%S+") do
  KNOWN[name] = true
  KNOWN[name:gsub("%f[%a]%a", string.upper)] = true   -- as most write it
end

-- Lines looked at, and unlike ones among them that a damaged header may have.
local MAX_FIELDS, MAX_STRANGE = 200, 1

-- The first fields are known ones nearly always, and told by their names: how many (at most 3), and where the next line
-- begins.
local function known_fields(head, at)
  local known = 0
  while known < 3 do
    local colon = head:find(":", at, true)
    local stop = colon and KNOWN[head:sub(at, colon - 1)] and head:find("\n", colon, true)
    if not stop then break end
    known, at = known + 1, stop + 1
  end
  return known, at
end

-- Does it begin as the header of a mail does: fields, at least one of them known, up to an empty line?
local function is_mail(head)
  local at, fields, known, strange = head:match("^[\r\n]*()"), 0, 0, 0
  if head:find("^>?From [^\r\n]*[\r\n]", at) then at = head:match("^[^\r\n]*\r?\n?()", at) end
  if not head:find("\r", 1, true) then
    known, at = known_fields(head, at)
    if known == 3 then return true end
    fields = known
  end
  while at <= #head and fields < MAX_FIELDS do
    local name, after = head:match("^(%a[!-9;-~]*)[ \t]*:[^\r\n]*\r?\n?()", at)
    if name then
      fields = fields + 1
      if KNOWN[name] or KNOWN[name:lower()] then known = known + 1 end
      if known >= 3 then return true end
    else
      local line
      line, after = head:match("^([^\r\n]*)\r?\n?()", at)
      if line == "" then break end
      if fields == 0 or not line:find("^[ \t]") then
        strange = strange + 1
        if strange > MAX_STRANGE or fields == 0 then return known >= 3 end
      end
    end
    at = after
  end
  return known >= 2 or (known >= 1 and known * 2 >= fields)
end

--- What a file is, by its first bytes: "mbox", "mail" or nil.
function M.kind(head)
  if head:find("^\239\187\191") then head = head:sub(4) end
  if mbox.is(head) then return "mbox" end
  if is_mail(head) then return "mail" end
  return nil
end

-- The first MAX_MAIL bytes; true when there are more.
local function one(read)
  local list, n = {}, 0
  while n < M.MAX_MAIL do
    local piece = read(M.HEAD)
    if not piece then return table.concat(list) end
    list[#list + 1], n = piece, n + #piece
  end
  return table.concat(list):sub(1, M.MAX_MAIL), (n > M.MAX_MAIL or read(1) ~= nil) or nil
end

--- The mails in a stream of a kind that `kind` named. `read(n)` gives up to n bytes, or more; nil at the end.
-- @treturn function iterator: mail, and true when it was cut
function M.of_stream(read, kind)
  if kind == "mbox" then return mbox.mails(read) end
  local done = false
  return function()
    if done then return nil end
    done = true
    return one(read)
  end
end

-- The most that is asked for at first: more than most mails have. A long read costs its memory whatever comes.
local FIRST = 16384

-- As many bytes of a file as show what it is, `head` among them; and true when that is all.
-- A pipe gives what it has: more is asked for until there is enough to see, or no more.
local function head_of(file, head, ended)
  while #head < M.HEAD and not ended do
    local want = M.HEAD - #head
    local piece = file:read(want)
    -- a file gives less than it is asked for only at its end; asking again would be a call of the system for nothing
    ended = not piece or (io.type(file) == "file" and #piece < want)
    head = head .. (piece or "")
  end
  return head, ended
end

-- A small file of a folder at once; nil: to be opened.
local function at_once(name)
  local bytes = small_file and small_file(name)
  if bytes and not source.is_packed(bytes) then return bytes end
end

local function closed() return true end
local function nothing() end

--- Open a file, packed or not, or "-". Returns its first bytes, a function that reads all of it from there on, one
-- that closes it, the file (nil when it was read at once), and true when the first bytes are all there are; or nil,
-- message. `found`: a walk over folders found it there as a plain file.
function M.open(name, found)
  local whole = found and at_once(name)
  if whole then
    return whole, function()
      local piece = whole
      whole = nil
      return piece
    end, closed, nil, true
  end
  local file, head, packed
  if name == "-" then file, head = io.stdin, "" else file, head, packed = source.begin(name, FIRST) end
  if not file then return nil, head end
  local ended
  head, ended = head_of(file, head, name ~= "-" and not packed and #head < FIRST)
  local held = head ~= "" and head or nil
  local function read(n)
    local piece = held
    if piece then
      held = nil
      return piece
    end
    return not ended and file:read(n) or nil
  end
  local function close()
    if name == "-" then return true end
    local ok = file:close()
    if packed and not ok then return nil, name .. ": unpacking failed" end
    return true
  end
  return head, read, close, file, ended
end

-- The mails of one file; a complaint goes to the list.
local function of_file(name, complaints, found)
  local head, read, close, _, all = M.open(name, found)
  if not head then
    complaints[#complaints + 1] = read
    return function() end
  end
  local kind = M.kind(head)
  if all and kind == "mail" then
    local ok, message = close()
    if not ok then complaints[#complaints + 1] = message end
    return function()
      local mail = head
      head = nil
      return mail
    end
  end
  local step, ended = kind and M.of_stream(read, kind) or function() end, false
  return function()
    if ended then return nil end
    local mail, cut = step()
    if mail then return mail, cut end
    ended = true
    local ok, message = close()
    if not ok then complaints[#complaints + 1] = message end
  end
end

--- The mails of a file, an mbox, a Maildir, a folder or "-", in order.
-- @tparam string name
-- @treturn function iterator: mail (a string), and where it was: file, number (within the file, from 1), cut
-- @treturn table what could not be read: a list of messages, complete when the iterator has ended
function M.mails(name)
  check.string("mailbox", 1, name)
  local complaints, names, found = {}, { name }, false
  if name ~= "-" and tree.is_folder(name) then
    local list, message = tree.files(name)
    names, complaints[1], found = list or {}, message, true
  end
  local i, number, step = 0, 0, nothing
  return function()
    while true do
      local mail, cut = step()
      if mail then
        number = number + 1
        return mail, { file = names[i], number = number, cut = cut }
      end
      i, number = i + 1, 0
      if not names[i] then return nil end
      local whole = found and at_once(names[i])
      if whole and M.kind(whole) == "mail" then
        step = nothing
        return whole, { file = names[i], number = 1 }
      end
      step = of_file(names[i], complaints, found)
    end
  end, complaints
end

return M
