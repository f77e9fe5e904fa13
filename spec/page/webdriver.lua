-- A browser by the WebDriver protocol (chromedriver, HTTP on the loopback interface): what the page's test needs of it.
local http = require "socket.http"
local json = require "cjson"
local ltn12 = require "ltn12"
local mime = require "mime"

local M = {}
local Driver = {}
Driver.__index = Driver

http.TIMEOUT = 60

local function call(url, method, body)
  local text, out = body and json.encode(body), {}
  if text == "[]" then text = "{}" end
  local ok, status = http.request { url = url, method = method, sink = ltn12.sink.table(out),
    source = text and ltn12.source.string(text) or nil,
    headers = { ["content-type"] = "application/json", ["content-length"] = text and tostring(#text) or "0" } }
  if not ok then return nil, tostring(status) end
  local answer = json.decode(table.concat(out))
  if status ~= 200 then return nil, type(answer.value) == "table" and answer.value.message or "status " .. status end
  return answer.value
end

--- Wait for the driver at a port; a number of tries.
function M.wait(port)
  for _ = 1, 100 do
    local status = call(("http://127.0.0.1:%d/status"):format(port), "GET")
    if type(status) == "table" and status.ready then return true end
    require("socket").sleep(0.1)
  end
  return nil, "chromedriver does not answer"
end

--- A browser. `profile`: an empty folder.
function M.new(port, profile)
  local base = ("http://127.0.0.1:%d/session"):format(port)
  local answer, why = call(base, "POST", { capabilities = { alwaysMatch = { browserName = "chrome",
    ["goog:loggingPrefs"] = { browser = "ALL", performance = "ALL" },
    ["goog:chromeOptions"] = { args = { "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic",
      "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
      "--hide-scrollbars",
      "--lang=en-US", "--window-size=1280,900", "--user-data-dir=" .. profile } } } } })
  if not answer then return nil, why end
  return setmetatable({ url = base .. "/" .. answer.sessionId }, Driver)
end

function Driver:post(path, body)
  local value, why = call(self.url .. path, "POST", body or {})
  if value == nil then error(path .. ": " .. tostring(why), 2) end
  return value
end

function Driver:open(url)
  self:post("/url", { url = url })
end

--- The value of a script's `return`.
function Driver:run(script)
  -- an argument nobody asks for: an empty list would be encoded as an object
  local value = self:post("/execute/sync", { script = script, args = { 0 } })
  if value == json.null then return nil end
  return value
end

function Driver:devtools(command, parameters)
  return self:post("/goog/cdp/execute", { cmd = command, params = parameters })
end

--- Click as a person does, on the first element a selector finds.
function Driver:click(selector)
  local element = self:post("/element", { using = "css selector", value = selector })
  local _, id = next(element)
  self:run(("document.querySelector(%s).scrollIntoView({ block: 'center' })"):format(json.encode(selector)))
  self:post("/element/" .. id .. "/click")
end

local KEYS = { tab = "\238\128\132", enter = "\238\128\135" }

--- Press keys by name.
function Driver:keys(...)
  local actions = {}
  for _, name in ipairs { ... } do
    actions[#actions + 1] = { type = "keyDown", value = KEYS[name] }
    actions[#actions + 1] = { type = "keyUp", value = KEYS[name] }
  end
  self:post("/actions", { actions = { { type = "key", id = "keyboard", actions = actions } } })
end

--- Drag with the mouse between two points of the window.
function Driver:drag(x1, y1, x2, y2)
  self:post("/actions", { actions = { { type = "pointer", id = "mouse", parameters = { pointerType = "mouse" }, actions = {
    { type = "pointerMove", duration = 0, x = x1, y = y1 }, { type = "pointerDown", button = 0 },
    { type = "pointerMove", duration = 50, x = x2, y = y2 }, { type = "pointerUp", button = 0 } } } } })
end

function Driver:size(width, height)
  self:post("/window/rect", { width = width, height = height })
end

local function save(name, text)
  local file = assert(io.open(name, "wb"))
  file:write((mime.unb64(text)))
  file:close()
end

--- The whole page as PNG.
function Driver:shot(name)
  local answer = self:devtools("Page.captureScreenshot", { format = "png", captureBeyondViewport = true })
  save(name, answer.data)
end

--- The page as it is printed; returns its bytes in base64.
function Driver:print(name)
  local text = self:post("/print", { orientation = "portrait" })
  save(name, text)
  return #text
end

--- What the browser logged since the last time: "browser" (the console) or "performance" (events of the network).
function Driver:log(kind)
  local out = {}
  for i, entry in ipairs(self:post("/se/log", { type = kind })) do
    out[i] = kind == "performance" and json.decode(entry.message).message or entry
  end
  return out
end

function Driver:quit()
  call(self.url, "DELETE")
end

return M
