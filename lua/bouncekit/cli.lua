-- The command line: arguments, and one module a sub-command below bouncekit.cli.
local M = {}

-- Exit codes, as the help says.
M.OK, M.NOTHING, M.USAGE, M.INPUT = 0, 1, 2, 3

local COMMANDS = { "explain", "lookup", "search", "classify", "report", "serve", "rules", "top", "policy", "suppress",
  "watch", "opensmtpd-filter", "systems", "categories", "version" }

local EPILOG = [[
Exit codes: 0 done; 1 nothing found (lookup, search); 2 wrong use; 3 input could not be read.
Language: --lang, else the locale (LC_ALL, LC_MESSAGES, LANG); en, tr and zh. Colours only on a terminal, and never
with NO_COLOR set.

Examples:
  bouncekit explain "550 5.1.1 <ann@example.org>: User unknown"
  bouncekit explain 5.7.26 --lang zh
  bouncekit lookup 550 5.7.1 --system merak --all
  bouncekit classify /var/log/mail.log
  bouncekit classify --json - < replies.txt
  bouncekit report /var/log/mail.log -o report.html]]

local function module_of(name)
  return require("bouncekit.cli." .. name:gsub("%-", "_"))
end

-- argparse wraps text at a fixed width unless told otherwise; the epilog is kept as written.
local function build(argparse)
  local parser = argparse("bouncekit", "What a mail server's refusal means, whose problem it is, and what to do.", EPILOG)
  parser:require_command(true):command_target("command")
  for _, name in ipairs(COMMANDS) do
    module_of(name).define(parser)
  end
  return parser
end

--- Is standard output a terminal? Asked of the system once: plain Lua cannot tell.
local function is_terminal()
  local ok = os.execute("test -t 1")
  return ok == true or ok == 0
end

-- The first of LC_ALL, LC_MESSAGES, LANG that is set decides, as POSIX has it.
local function locale_language(core)
  for _, name in ipairs { "LC_ALL", "LC_MESSAGES", "LANG" } do
    local value = os.getenv(name)
    if value and value ~= "" then return core.language(value) or "en" end
  end
  return "en"
end

local function settings(args, core)
  local lang = locale_language(core)
  if args.lang then
    lang = core.language(args.lang)
    if not lang then return nil, "unknown language: " .. args.lang .. " (there are en, tr, zh)" end
  end
  local no_color = os.getenv("NO_COLOR")
  local terminal = is_terminal()
  return { lang = lang, terminal = terminal,
    color = terminal and not (no_color and no_color ~= "") and os.getenv("TERM") ~= "dumb",
    width = math.max(60, math.min(120, tonumber(os.getenv("COLUMNS")) or 100)) }
end

local function complain(message)
  io.stderr:write("bouncekit: ", message, "\n")
end

-- Much is made and soon forgotten: the collector waits until three times what lives is there.
local PAUSE = 300

--- Run the command line. Returns the exit code.
function M.main(argv)
  pcall(collectgarbage, "setpause", PAUSE)
  local found, argparse = pcall(require, "argparse")
  if not found then
    complain("argparse is missing: apt-get install lua-argparse, or luarocks install argparse")
    return M.USAGE
  end
  local parser = build(argparse)
  local ok, args = parser:pparse(argv)
  if not ok then
    io.stderr:write(parser:get_usage(), "\n\nError: ", args, "\n")
    return M.USAGE
  end
  local set, message = settings(args, require "bouncekit.core")
  if not set then
    complain(message)
    return M.USAGE
  end
  local code, why = module_of(args.command).run(args, set)
  if why then complain(why) end
  io.stdout:flush()
  return code
end

return M
