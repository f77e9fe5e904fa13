-- The command line inside rspamadm, with the suppression list in Rspamd's Redis:
--
--     rspamadm lua -b /usr/local/share/lua/5.1/bouncekit/host/rspamd/console.lua -a suppress -a check -a ann@example.org
--
-- First of the arguments may be `--config FILE` (Rspamd's configuration, for the section `bouncekit` and the Redis in it;
-- default /etc/rspamd/rspamd.conf) or `--servers HOST:PORT` in its place. The rest is as of `bouncekit`: explain,
-- classify, suppress ...
local M = {}

local CONFIG = "/etc/rspamd/rspamd.conf"

-- Seconds: at least so long a console waits for Redis; a worker's time-out is for mail.
local PATIENCE = 10

-- Ours are taken from the front: the rest is the command line's.
local function split(argv)
  local own, rest, i = {}, {}, 1
  while argv[i] == "--config" or argv[i] == "--servers" do
    own[argv[i]:sub(3)] = argv[i + 1]
    i = i + 2
  end
  for j = i, #argv do rest[#rest + 1] = argv[j] end
  return own, rest
end

-- The section `bouncekit`, and the parameters of its Redis; or nil, message.
local function settings(own)
  local lua_redis, config = require "lua_redis", _G.rspamd_config
  local section = { servers = own.servers }
  if not own.servers then
    local name = own.config or CONFIG
    local loaded, why = config:load_ucl(name)
    if not loaded then return nil, ("%s: %s"):format(name, tostring(why)) end
    config:parse_rcl { "logging", "worker" }
    section = config:get_all_opt "bouncekit" or {}
  end
  local params = lua_redis.parse_redis_server("bouncekit", section)
  if not params or not params.write_servers then return nil, "no Redis is configured for bouncekit" end
  params.timeout = math.max(tonumber(params.timeout) or 0, PATIENCE)
  return section, params
end

-- Commands to Redis one after another: nobody waits for a console but its user. The client gives a connection up after
-- every error, also one that Redis answers.
local function call_of(params)
  local lua_redis = require "lua_redis"
  local connection
  return function(name, ...)
    if not connection then
      local ok, made = lua_redis.redis_connect_sync(params, true, nil, _G.rspamd_config, _G.rspamadm_ev_base)
      if not ok or not made then return nil, "cannot connect" end
      connection = made
    end
    connection:add_cmd(name, { ... })
    local ok, reply = connection:exec()
    if not ok then
      connection = nil
      return nil, tostring(reply)
    end
    if reply == nil or type(reply) == "userdata" then return false end
    return reply
  end
end

--- The store that Rspamd's workers use; or nil, message.
function M.open_store(own)
  local section, params = settings(own)
  if not section then return nil, params end
  local options = require("bouncekit.host.rspamd.options").read(section)
  return require("bouncekit.store.redis").new(call_of(params),
    { texts = true, prefix = options.prefix, shards = options.shards, spaces = { options.list } }), options
end

--- Run. Returns the exit code.
function M.main(argv)
  local own, rest = split(argv)
  require("bouncekit.cli.suppress").open_store = function() return M.open_store(own) end
  return require("bouncekit.cli").main(rest)
end

-- A script for rspamadm, and a module for tests.
if rawget(_G, "rspamadm_ev_base") and not ... then os.exit(M.main(rawget(_G, "arg") or {})) end

return M
