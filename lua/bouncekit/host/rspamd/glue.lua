-- Everything that only Rspamd has: its modules, and the registering of symbols, selector and timer.
local names = require "bouncekit.host.rspamd.names"

local M = {}

-- A server of the section itself, of its part `redis`, or of the global section `redis`; nil: no counters.
local function redis_of(cfg, section)
  local lua_redis = require "lua_redis"
  local ok, params = pcall(lua_redis.parse_redis_server, "bouncekit", section)
  if not ok or not params or not params.write_servers then return nil end
  return params, function(where, ...)
    if type(where) ~= "table" then return lua_redis.redis_make_request(where, ...) end
    return lua_redis.redis_make_request_taskless(where.ev_base, cfg, ...)
  end
end

--- HMAC by Rspamd's own library: algorithm, key, data; gives bytes.
function M.hmac(algorithm, key, data)
  return require("rspamd_cryptobox_hash").create_specific_keyed(key, algorithm, data):bin()
end

--- What bouncekit.host.rspamd needs of its surroundings.
function M.host(cfg, section)
  local util = require "rspamd_util"
  local params, request = redis_of(cfg, section)
  return { config = cfg, log = require "rspamd_logger", now = os.time, clock = util.get_ticks, stat = util.stat,
    hmac = M.hmac, params = params, request = request }
end

--- Register the selector: select(task, field) as Plugin:select.
function M.register_selector(cfg, select)
  require("lua_selectors").register_extractor(cfg, "bouncekit", {
    get_value = function(task, args) return select(task, args and args[1] or "kind") end,
    description = "What a bounce message says: kind, origin, recipient, category, group, permanence, action, code, "
      .. "enhanced or provider",
    args_schema = { require("tableshape").types.string:is_optional() },
  })
end

local function register_outgoing(cfg, plugin)
  local id = cfg:register_symbol { name = "BOUNCEKIT_OUTGOING", type = "callback", group = names.GROUP,
    callback = function(task) plugin:check_outgoing(task) end }
  for _, name in ipairs { names.RECIPIENT, names.RECIPIENTS } do
    cfg:register_symbol { name = name, type = "virtual", parent = id, score = 0, group = names.GROUP,
      description = "outgoing mail to recipients on the suppression list" }
  end
end

--- Register a plugin: `symbols` as of names.all.
function M.register(cfg, plugin, symbols)
  local id = cfg:register_symbol { name = "BOUNCEKIT", type = "callback", group = names.GROUP,
    callback = function(task) plugin:check(task) end }
  for _, s in ipairs(symbols) do
    local score = s.score == "backscatter" and plugin.options.backscatter_score or s.score
    cfg:register_symbol { name = s.name, type = "virtual", parent = id, score = score, group = names.GROUP,
      description = s.about }
  end
  if plugin.options.outgoing and plugin.link then register_outgoing(cfg, plugin) end
  cfg:add_on_load(function(config, ev_base, worker)
    if not worker:is_scanner() then return end
    config:add_periodic(ev_base, plugin.options.reload, function()
      plugin:look()
      return true
    end)
    if not plugin.link then return end
    plugin.where = { ev_base = ev_base }
    config:add_periodic(ev_base, plugin.options.retry, function()
      plugin.link:look(plugin.where)
      return true
    end)
  end)
end

return M
