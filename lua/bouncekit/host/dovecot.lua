--- Bounces as Dovecot delivers them: functions for its push-notification driver in Lua.
--
--     -- /etc/dovecot/bouncekit.lua
--     require("bouncekit.host.dovecot").install(_G, {
--       mail = function(user, message, event) dovecot.i_info(user .. " got a " .. message.kind) end,
--     })
--
-- Dovecot tells sender, subject and the beginning of the text. That is enough to know a bounce by, not to read it: what
-- looks like one is fetched whole with doveadm.
-- @module bouncekit.host.dovecot
local M = {}

local MAX_MAIL = 10 * 1024 * 1024
local MAX_EVENTS = 1000

local function text_of(value)
  return type(value) == "string" and value or ""
end

--- What an event shows of a mail (bouncekit.report): its kind, and recipients if the text's beginning names any.
function M.glance(event)
  return require("bouncekit").report {
    header = { { "From", text_of(event.from) }, { "Subject", text_of(event.subject) },
      { "Message-ID", text_of(event.message_id) } },
    parts = { { type = "text/plain", text = text_of(event.snippet) } },
  }
end

-- A sender that mail systems have, whatever the subject's language.
local function is_system(event)
  local from = text_of(event.from):lower()
  return from:find("mailer%-daemon") ~= nil or from:find("postmaster@") ~= nil or from == "" or from == "<>"
end

--- Does a mail look like a bounce or a relative of one? Rather too often than too seldom.
function M.looks_like_report(event)
  return is_system(event) or M.glance(event).kind ~= "none"
end

local function quote(word) return "'" .. word:gsub("%z", ""):gsub("'", "'\\''") .. "'" end

--- The whole mail, by doveadm; nil and a message when it cannot be had. doveadm: the command, a list of words.
function M.fetch(user, event, doveadm)
  local uid = tonumber(event.uid)
  if not uid then return nil, "Dovecot told no uid" end
  local words = {}
  for _, word in ipairs(doveadm or { "doveadm" }) do words[#words + 1] = quote(word) end
  -- A delivery's environment holds its configuration and no PATH: doveadm is to read the configuration itself. The same
  -- words stand in the environment for the functions of this file, which doveadm loads too.
  local command = ("exec env -u DOVECONF_ENV PATH=\"${PATH:-/usr/bin:/bin}\" %s -f flow fetch -u %s text mailbox %s uid %d "
    .. "2>/dev/null"):format(table.concat(words, " "), quote(user), quote(text_of(event.mailbox)), uid)
  local pipe = io.popen(command, "r")
  local raw = pipe and pipe:read(MAX_MAIL)
  if pipe then pipe:close() end
  raw = raw and raw:match("^text=(.*)$")
  if not raw or raw == "" then return nil, "doveadm gave nothing for uid " .. uid end
  return raw
end

--- Put the functions that Dovecot calls into a table, as a rule _G. options: `mail(user, message, event)`, called for each
-- mail that is a bounce or a relative of one; `doveadm`: the command, a list of words, or false to take what the event
-- shows; `log(text)`, default dovecot.i_error.
function M.install(env, options)
  local function log(text)
    if options.log then return options.log(text) end
    env.dovecot.i_error("bouncekit: " .. text)
  end

  local function handle(user, event)
    if not M.looks_like_report(event) then return end
    local message, why
    if options.doveadm == false then
      message = M.glance(event)
    else
      local raw
      raw, why = M.fetch(user, event, options.doveadm)
      if raw then message, why = require("bouncekit").message(raw) end
    end
    if not message then return log(why) end
    if message.kind ~= "none" then options.mail(user, message, event) end
  end

  function env.dovecot_lua_notify_begin_txn(user)
    return { user = type(user) == "string" and user or user.username, events = {} }
  end

  function env.dovecot_lua_notify_event_message_new(txn, event)
    if #txn.events < MAX_EVENTS then txn.events[#txn.events + 1] = event end
  end

  -- A mistake of ours must not disturb a delivery.
  function env.dovecot_lua_notify_end_txn(txn)
    for _, event in ipairs(txn.events) do
      local ok, why = pcall(handle, txn.user, event)
      if not ok then log(tostring(why)) end
    end
  end
end

return M
