-- The loop on standard input and output. Answers leave when all that has come in is answered: one write for many rows
-- when they come in blocks, and never later than the other side can wait.
local lines_of = require "bouncekit.serve.lines"

local M = {}

local PIECE = 65536

-- Some hosts hand us a pipe that does not wait: then we do.
local function wait(luv)
  local poll = luv.new_poll(0)
  local ready = false
  poll:start("r", function() ready = true end)
  while not ready do luv.run("once") end
  poll:close()
  luv.run("nowait")
end

-- A function that waits for input and returns what there is, as read(2) does; nil at the end. Plain Lua can only wait
-- for whole lines, which is as right but slower, and holds a line of any length.
local function reader(luv)
  if not luv then
    return function()
      local line = io.read("*l")
      return line and line .. "\n"
    end
  end
  return function()
    while true do
      local piece, message, code = luv.fs_read(0, PIECE, -1)
      if piece and piece ~= "" then return piece end
      if code == "EAGAIN" then wait(luv) elseif code ~= "EINTR" then return nil, message end
    end
  end
end

--- Answer until the input ends. options: `answer(line)` gives the text that goes back (nil: nothing), `greeting` (a
-- line), `limit` (bytes of a line), `header`: a line with the number of rows goes before each block, as ClickHouse's
-- send_chunk_header has it; `luv` is the module, where there is one. Returns true; or nil, message.
function M.run(options)
  local read, lines = reader(options.luv), lines_of.new(options.limit)
  local out, count, rows, wrong = {}, 0, 0, nil
  local function put(text)
    count = count + 1
    out[count] = text
  end
  local function on(line)
    if options.header and rows == 0 then
      rows = tonumber(line or "")
      if not rows then wrong = "a number of rows was expected before a block" end
      return
    end
    rows = rows - 1
    local text = options.answer(line)
    if text then put(text) end
  end
  local function flush()
    if count == 0 then return true end
    out[count + 1] = ""
    local ok, message = io.stdout:write(table.concat(out, "\n", 1, count + 1))
    if ok then ok, message = io.stdout:flush() end
    out, count = {}, 0
    return ok, message
  end
  if options.greeting then put(options.greeting) end
  local ok, message = flush()
  while ok and not wrong do
    local piece = read()
    if piece then lines:feed(piece, on) else lines:close(on) end
    ok, message = flush()
    if not piece then break end
  end
  if wrong then return nil, wrong end
  if not ok then return nil, message end
  return true
end

return M
