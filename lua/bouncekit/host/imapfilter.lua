--- A bounce mailbox worked off by imapfilter: each mail is read, put to a policy, and moved to the folder of its kind.
--
--     local bounces = require "bouncekit.host.imapfilter"
--     bounces.process(account, "INBOX", { keeper = keeper, folders = bounces.FOLDERS })
--
-- Mails are read whole where bouncekit.mime is installed (rock bouncekit-mime), else by their parts as the server names
-- them, which does for all reports that are not encoded.
-- @module bouncekit.host.imapfilter
local M = {}

-- A bounce may carry the message it is about; a larger mail is none that anybody has to wait for.
local MAX_SIZE = 10 * 1024 * 1024
local MAX_PARTS = 50
local BATCH = 100

--- Where mails go when nothing else is said. What is no report stays where it is.
M.FOLDERS = { hard = "Bounces/Hard", permanent = "Bounces/Failed", temporary = "Bounces/Delayed",
  success = "Bounces/Delivered", complaint = "Bounces/Complaints", ["auto-reply"] = "Bounces/Auto-replies",
  challenge = "Bounces/Challenges", forged = "Bounces/Not ours" }

-- imapfilter keeps the parts by their names, "1", "2.1", "10": in the order of their numbers.
local function place_of(id)
  return (id:gsub("%d+", function(digits) return ("0"):rep(8 - #digits) .. digits end))
end

local function sorted_parts(structure)
  local ids = {}
  for id in pairs(structure) do
    if type(id) == "string" then ids[#ids + 1] = id end
  end
  table.sort(ids, function(a, b) return place_of(a) < place_of(b) end)
  for i = #ids, MAX_PARTS + 1, -1 do ids[i] = nil end
  return ids
end

-- The mail by its parts, where there is no MIME library to take it apart.
local function by_parts(mail, bouncekit)
  local structure, parts = mail:fetch_structure() or {}, {}
  for _, id in ipairs(sorted_parts(structure)) do
    local kind = (structure[id].type or "text/plain"):lower()
    if kind:find("^text/") or kind:find("^message/") then
      parts[#parts + 1] = { type = kind, text = mail:fetch_part(id) or "" }
    end
  end
  return bouncekit.report { header = mail:fetch_header() or "", parts = parts }
end

--- Read a mail. `mail`: a message of imapfilter's, `mailbox[uid]`.
-- @treturn table message, see bouncekit.message; or nil and a message
function M.read(mail)
  local bouncekit = require "bouncekit"
  local size = tonumber(mail:fetch_size())
  if size and size > MAX_SIZE then return nil, "larger than 10 MiB" end
  if not pcall(require, "bouncekit.mime") then return by_parts(mail, bouncekit) end
  local raw = mail:fetch_message()
  if not raw then return nil, "cannot be fetched" end
  return bouncekit.message(raw)
end

-- The recipient whose verdict says most against an address decides where the mail goes.
local WEIGHT = { hard = 4, permanent = 3, temporary = 2, success = 1 }

local function heaviest(results)
  local best
  for _, one in ipairs(results) do
    local weight = not one.forged and WEIGHT[one.failure.verdict.permanence] or 0
    if not best or weight > best.weight then best = { weight = weight, one = one } end
  end
  return best and best.one
end

--- The folder of a mail: what `folders` has for the category, the mail's kind, the group, the permanence, in this order;
-- "forged" before all for what is not believed. nil: it stays.
function M.folder(folders, message, results)
  if type(folders) == "function" then return folders(message, results) or nil end
  local one = heaviest(results)
  if not one then return folders[message.kind] or nil end
  -- an automatic reply quotes nothing that could be ours
  if one.forged and message.kind ~= "auto-reply" and message.kind ~= "challenge" then return folders.forged or nil end
  local verdict = one.failure.verdict
  for _, name in ipairs { verdict.category, message.kind, verdict.group or "", verdict.permanence } do
    if folders[name] ~= nil then return folders[name] or nil end
  end
end

-- Verdicts without a policy.
local function verdicts(message)
  local out = {}
  for failure in message:recipients() do out[#out + 1] = { failure = failure } end
  return out
end

local function one_mail(mailbox, uid, options, moves, counts)
  local message, why = M.read(mailbox[uid])
  counts.mails = counts.mails + 1
  if not message then
    counts.unread = counts.unread + 1
    options.log(("%s: %s"):format(tostring(uid), why))
    return true
  end
  local results, code
  if options.keeper then results, why, code = options.keeper:mail(message, options.now())
  else results = verdicts(message) end
  if not results then return nil, why, code end
  for _, one in ipairs(results) do
    counts.recipients = counts.recipients + 1
    if one.decision and one.decision.kind == "suppress" and one.decision.kept then
      counts.suppressed = counts.suppressed + 1
    end
  end
  local folder = M.folder(options.folders, message, results)
  if folder then
    moves[folder] = moves[folder] or {}
    table.insert(moves[folder], { mailbox, uid })
  end
  if options.each then options.each(message, results, folder) end
  return true
end

-- What came of the mails is kept before they are moved: after a crash in between they are read once more, which puts
-- nobody on the list who was not.
local function batch(account, mailbox, messages, first, options, counts)
  local moves = {}
  local function work()
    for i = first, math.min(first + BATCH - 1, #messages) do
      local ok, why = one_mail(mailbox, messages[i][2], options, moves, counts)
      if not ok then return nil, why end
    end
    return true
  end
  local ok, why
  if options.keeper then ok, why = options.keeper.store:batch(work) else ok, why = work() end
  if not ok then return nil, why, "store" end
  for folder, list in pairs(moves) do
    if mailbox:move_messages(account[folder], list) then
      counts.moved = counts.moved + #list
    else
      options.log(("%d mails could not be moved to %s"):format(#list, folder))
    end
  end
  return true
end

local function complain(text) io.stderr:write("bouncekit: ", (text:gsub("%c", "?")), "\n") end

--- Work off a mailbox.
-- @tparam table account an account of imapfilter's; its `options.create` makes folders that are missing
-- @tparam string name of the mailbox
-- @tparam table options `keeper` (bouncekit.host.keeper), to decide and keep; without it mails are only sorted;
--   `folders`: a table of folders, see `folder`, or a function(message, results); default FOLDERS; `messages`: a set of
--   imapfilter's, default all; `each(message, results, folder)`, called for each mail; `log(text)`; `now()`, a clock
-- @treturn table counts: mails, recipients, suppressed, moved, unread; or nil, message, "store"
function M.process(account, name, options)
  local mailbox = account[name]
  local o = { keeper = options.keeper, folders = options.folders or M.FOLDERS, each = options.each,
    log = options.log or complain, now = options.now or os.time }
  local messages = options.messages or mailbox:select_all()
  local counts = { mails = 0, recipients = 0, suppressed = 0, moved = 0, unread = 0 }
  for first = 1, #messages, BATCH do
    local ok, why, code = batch(account, mailbox, messages, first, o, counts)
    if not ok then return nil, why, code end
  end
  return counts
end

return M
