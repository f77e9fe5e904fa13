-- The helpers for imapfilter, Dovecot and KumoMTA where their programs are not: what they are handed is written by hand
-- after what the programs hand over. The programs themselves are in spec/e2e.
local dovecot = require "bouncekit.host.dovecot"
local imapfilter = require "bouncekit.host.imapfilter"
local keeper = require "bouncekit.host.keeper"
local kumomta = require "bouncekit.host.kumomta"
local memory = require "bouncekit.store.memory"
local policy = require "bouncekit.policy"

local NOW = 1795357105
local HEADER = "From: MAILER-DAEMON@mx.example.com\r\nSubject: Undelivered Mail Returned to Sender\r\n"

local function status(who, reply, action)
  return ("Reporting-MTA: dns; mx.example.com\r\n\r\nFinal-Recipient: rfc822; %s\r\nAction: %s\r\nStatus: %s\r\n"
    .. "Diagnostic-Code: smtp; %s\r\n"):format(who, action or "failed", reply:match("%d%.%d+%.%d+"), reply)
end

-- A message of imapfilter's: its parts by their names.
local function mail(parts, size)
  local structure = {}
  for id, part in pairs(parts) do structure[id] = { type = part[1] } end
  return {
    fetch_size = function() return size or 1000 end,
    fetch_structure = function() return structure end,
    fetch_part = function(_, id) return parts[id][2] end,
    fetch_header = function() return HEADER end,
  }
end

local function report(who, reply, action)
  return mail { ["1"] = { "text/plain", "See below." }, ["2"] = { "message/delivery-status", status(who, reply, action) } }
end

local function new_keeper(options)
  options = options or {}
  return keeper.new { policy = assert(policy.load "transactional"), store = options.store or memory.new(), ours = options.ours }
end

-- An account whose INBOX has these mails; `moved` has the mails by folder.
local function account(mails)
  local moved = {}
  local inbox = setmetatable({}, { __index = function(_, uid) return mails[uid] end })
  local methods = {
    select_all = function()
      local out = {}
      for uid in ipairs(mails) do out[uid] = { inbox, uid } end
      return out
    end,
    move_messages = function(_, folder, list)
      if folder == "Bounces/Full" then return false end
      for _, m in ipairs(list) do moved[#moved + 1] = folder .. ":" .. m[2] end
      return true
    end,
  }
  for name, f in pairs(methods) do rawset(inbox, name, f) end
  return setmetatable({ INBOX = inbox }, { __index = function(_, name) return name end }), moved
end

describe("bouncekit.host.imapfilter", function()
  local log
  -- without a library for MIME: by the parts that the server names
  local mime
  before_each(function()
    log, mime = {}, package.loaded["bouncekit.mime"]
    package.loaded["bouncekit.mime"] = nil
    package.preload["bouncekit.mime"] = function() error "none here" end
  end)
  after_each(function()
    package.preload["bouncekit.mime"], package.loaded["bouncekit.mime"] = nil, mime
  end)
  local function process(mails, options)
    local a, moved = account(mails)
    options.log = function(text) log[#log + 1] = text end
    options.now = function() return NOW end
    local counts, why, code = imapfilter.process(a, "INBOX", options)
    table.sort(moved)
    return counts, moved, why, code
  end

  it("sorts mails by what they say, and keeps who is gone", function()
    local k = new_keeper()
    local counts, moved = process({ report("ann@example.org", "550 5.1.1 User unknown"),
      report("bob@example.org", "452 4.2.2 Mailbox full", "delayed"),
      mail { ["1"] = { "text/plain", "When does the next issue come?" } } }, { keeper = k })
    assert.same({ "Bounces/Delayed:2", "Bounces/Hard:1" }, { moved[1], moved[2] })
    assert.same({ 3, 1, 0 }, { counts.mails, counts.suppressed, counts.unread })
    assert.equal("gone", k.list:check("ann@example.org", { now = NOW }).rule)
    assert.is_nil(k.list:check("bob@example.org", { now = NOW }))
  end)
  it("believes only what is ours", function()
    local k = new_keeper { ours = function(failure) return failure.recipient ~= "victim@example.org" end }
    local counts, moved = process({ report("victim@example.org", "550 5.1.1 User unknown") }, { keeper = k })
    assert.same({ "Bounces/Not ours:1" }, moved)
    assert.equal(0, counts.suppressed)
    assert.is_nil(k.list:check("victim@example.org", { now = NOW }))
  end)
  it("has folders by category before kind before permanence, or by a function", function()
    local mails = { report("ann@example.org", "550 5.1.1 User unknown"), report("bob@example.org", "550 5.7.1 Spam detected") }
    local _, moved = process(mails, { folders = { ["user-unknown"] = "Gone", hard = "Hard", permanent = false } })
    assert.same({ "Gone:1" }, moved)
    _, moved = process(mails, { folders = function(message, results) return message.kind .. #results end })
    assert.same({ "failure1:1", "failure1:2" }, moved)
  end)
  it("leaves what is too large or cannot be moved, and says so", function()
    local counts, moved = process({ mail({}, 11 * 1024 * 1024), report("bob@example.org", "552 5.2.2 Mailbox full") },
      { folders = { ["mailbox-full"] = "Bounces/Full" } })
    assert.same({ 2, 1, 0, 0 }, { counts.mails, counts.unread, counts.moved, #moved })
    assert.equal(2, #log)
    assert.truthy(log[2]:find("could not be moved to Bounces/Full", 1, true))
  end)
  it("stops when the store fails, before anything of the batch is moved", function()
    local store = memory.new()
    local k = new_keeper { store = store }
    function store.batch() return nil, "disk full", "store" end
    local counts, moved, why, code = process({ report("ann@example.org", "550 5.1.1 User unknown") }, { keeper = k })
    assert.same({ "disk full", "store", 0 }, { why, code, #moved })
    assert.is_nil(counts)
  end)
  it("reads parts in their order, however many there are", function()
    local parts = {}
    for i = 1, 200 do parts[tostring(i)] = { "text/plain", "Part " .. i } end
    parts["2"] = { "message/delivery-status", status("ann@example.org", "550 5.1.1 User unknown") }
    parts["10"] = { "message/delivery-status", status("bob@example.org", "550 5.1.1 User unknown") }
    parts["200"] = { "message/delivery-status", status("far@example.org", "550 5.1.1 User unknown") }
    local who = {}
    for failure in imapfilter.read(mail(parts)):recipients() do who[#who + 1] = failure.recipient end
    assert.same({ "ann@example.org", "bob@example.org" }, who)
  end)
  it("takes structures that name nothing", function()
    local odd = { mail {}, mail { ["1"] = { nil, nil } }, mail { ["x.y"] = { "MESSAGE/DELIVERY-STATUS", "\0\255" } } }
    odd[4] = mail {}
    odd[4].fetch_structure, odd[4].fetch_header = function() end, function() end
    local counts = process(odd, { keeper = new_keeper() })
    assert.same({ 4, 0 }, { counts.mails, counts.suppressed })
  end)
end)

describe("bouncekit.host.dovecot", function()
  local env, got, log
  local function install(options)
    env, got, log = { dovecot = { i_error = function(text) log[#log + 1] = text end } }, {}, {}
    options = options or { doveadm = false }
    options.mail = options.mail or function(user, message) got[#got + 1] = user .. " " .. message.kind end
    dovecot.install(env, options)
  end
  local function deliver(...)
    local txn = env.dovecot_lua_notify_begin_txn { username = "u" }
    for _, event in ipairs { ... } do env.dovecot_lua_notify_event_message_new(txn, event) end
    env.dovecot_lua_notify_end_txn(txn)
  end

  it("tells bounces and automatic replies, and no letters", function()
    install()
    deliver({ from = "MAILER-DAEMON@mx.example.com", subject = "Undelivered Mail Returned to Sender",
      snippet = "This is the mail system at host mx.example.com. I'm sorry to have to inform you that your message could not "
        .. "be delivered to one or more recipients." },
      { from = "ann@example.org", subject = "Automatic reply: News", snippet = "I am out of the office until Monday." },
      { from = "ann@example.org", subject = "A question", snippet = "When does the next issue come?" })
    assert.same({ "u failure", "u auto-reply" }, got)
    assert.same({}, log)
  end)
  it("takes events of any kind", function()
    install()
    deliver({}, { from = 7, subject = {}, snippet = true }, { from = "\0\255", subject = ("x"):rep(100000) },
      { from = "<>", snippet = ("\0"):rep(1000) })
    assert.same({}, log)
  end)
  it("asks doveadm for the whole mail, with words that stay words", function()
    local name = os.tmpname()
    install { doveadm = { "sh", "-c", 'printf "%s\\n" "$@" >' .. name, "it's" } }
    deliver { from = "MAILER-DAEMON@x", mailbox = "IN'BOX; exit", uid = 7 }
    local file = assert(io.open(name))
    local words = file:read "*a"
    file:close()
    os.remove(name)
    assert.equal("-f\nflow\nfetch\n-u\nu\ntext\nmailbox\nIN'BOX; exit\nuid\n7\n", words)
    assert.same({ "bouncekit: doveadm gave nothing for uid 7" }, log)
    deliver { from = "MAILER-DAEMON@x", mailbox = "INBOX", uid = "$(id)" }
    assert.equal("bouncekit: Dovecot told no uid", log[2])
  end)
  it("disturbs no delivery by a mistake of the script", function()
    install { doveadm = false, mail = function() error "mine" end }
    deliver { from = "ann@example.org", subject = "Automatic reply: News", snippet = "I am out of the office." }
    assert.equal(1, #log)
    assert.truthy(log[1]:find("mine", 1, true))
  end)
  it("takes a bounded number of mails at once", function()
    install()
    local txn = env.dovecot_lua_notify_begin_txn "u"
    for _ = 1, 3000 do env.dovecot_lua_notify_event_message_new(txn, {}) end
    assert.equal(1000, #txn.events)
  end)
end)

describe("bouncekit.host.kumomta", function()
  local function record(kind, more)
    local out = { type = kind, id = "d7ef", sender = "news@example.com", recipient = "ann@example.org", num_attempts = 2,
      timestamp = NOW, peer_address = { name = "mx.example.org", addr = "192.0.2.25" },
      response = { code = 550, content = "No such user", enhanced_code = { class = 5, subject = 1, detail = 1 },
        command = "RCPT TO:<ann@example.org>" } }
    for k, v in pairs(more or {}) do out[k] = v end
    return out
  end

  it("makes events of log records", function()
    local e = kumomta.events(record "Bounce")[1]
    assert.same({ "bounced", "ann@example.org", "news@example.com", "d7ef", 2, NOW, "user-unknown", "rcpt", "5.1.1" },
      { e.status, e.recipient, e.sender, e.queue_id, e.attempts_before, e.time, e.verdict.category, e.verdict.phase,
        e.verdict.enhanced })
    e = kumomta.events(record("TransientFailure"))[1]
    assert.same({ "deferred", "temporary", "retry" }, { e.status, e.verdict.permanence, e.verdict.action })
    e = kumomta.events(record("Delivery"))[1]
    assert.same({ "delivered" }, { e.status, e.verdict })
    assert.equal("expired", kumomta.events(record "Expiration")[1].status)
    assert.equal(2, #kumomta.events(record("Bounce", { recipient = { "a@example.org", "b@example.org" } })))
    e = kumomta.events(record("Feedback", { feedback_report = { original_rcpt_to = { "cleo@example.org" } } }))
    assert.same({ 1, "cleo@example.org", "complaint" }, { #e, e[1].recipient, e[1].verdict.category })
    for _, kind in ipairs { "Reception", "Rejection", "AdminBounce", "XferOut", "?" } do
      assert.same({}, kumomta.events(record(kind)))
    end
  end)
  it("takes records of any shape", function()
    local odd = { 7, "x", true, {}, 5.5, -1, 1e308, 0 / 0, { class = "x" }, { class = 1e300, subject = {}, detail = 0.5 } }
    for _, value in ipairs(odd) do
      for _, name in ipairs { "recipient", "sender", "num_attempts", "timestamp", "peer_address", "response", "feedback_report" } do
        for _, kind in ipairs { "Bounce", "Feedback", "Delivery" } do kumomta.events(record(kind, { [name] = value })) end
      end
      for _, name in ipairs { "code", "content", "enhanced_code", "command" } do
        kumomta.events(record("Bounce", { response = { code = 550, [name] = value } }))
      end
      kumomta.events(record("Bounce", { recipient = { value, "ann@example.org" }, peer_address = { name = value } }))
      assert.same({}, kumomta.events(value))
    end
    local hole = kumomta.events(record("Bounce", { recipient = { 7, "ann@example.org" } }))
    assert.same({ 1, "ann@example.org" }, { #hole, hole[1].recipient })
  end)
  it("puts lines together that kumod wrote as one", function()
    assert.equal("550-a\r\n550 b", kumomta.reply "550-a\\r\\n550 b")
    assert.equal("", kumomta.reply(nil))
  end)
  it("changes a status only where the words are sure", function()
    local plain = kumomta.new { kumo = {} }
    local strict = kumomta.new { kumo = {}, give_up = true }
    assert.equal(450, (plain.rewrite "550 5.7.1 Greylisted, please try again in 5 minutes"))
    assert.is_nil((plain.rewrite "550 5.1.1 User unknown"))
    assert.is_nil((plain.rewrite "450 4.1.1 User unknown"))
    assert.equal(550, (strict.rewrite "450 4.1.1 <ann@example.org>: Recipient address rejected: User unknown"))
    assert.equal(550, (strict.rewrite "450-4.1.1 No such\\r\\n450 4.1.1 user here"))
    assert.is_nil((strict.rewrite "450 4.2.0 <ann@example.org>: Greylisted, see you later"))
    assert.is_nil((strict.rewrite "450 4.1.1 User unknown, try again later"))
    assert.is_nil((strict.rewrite "452 4.2.2 Mailbox full"))
    for _, text in ipairs { "", "x", "250 ok", "450", "\0\255", ("550-x\\r\\n"):rep(5000) } do
      assert.is_nil(strict.rewrite(text), text)
    end
  end)
  it("gives its reason in one line when a recipient is refused", function()
    local store = memory.new()
    local host = kumomta.new { kumo = {}, policy = "transactional", store = store, now = function() return NOW end }
    assert.is_true(host.take(record "Bounce"))
    assert.truthy(host.refuse("ann@example.org"):find("^not mailed any more: [^%c]+$"))
    assert.is_nil(host.refuse "bob@example.org")
    assert.is_nil(host.refuse(nil))
  end)
end)
