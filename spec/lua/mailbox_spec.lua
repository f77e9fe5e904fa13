-- Where mails lie: mbox in its dialects, Maildirs, trees, packed files; and what is no mail.
local helper = require "helper"
local mailbox = require "bouncekit.mailbox"
local mbox = require "bouncekit.mailbox.mbox"

local function mail(n, body)
  return ("From: ann@example.net\nTo: bob@example.org\nSubject: number %s\n\n%s"):format(n, body or "text " .. n .. "\n")
end

local FROM = "From ann@example.net Tue Nov 24 10:00:00 2026\n"

-- The mails of an mbox that is read `step` bytes at a time.
local function split(text, step)
  local at, out = 1, {}
  local function read()
    if at > #text then return nil end
    local piece = text:sub(at, at + step - 1)
    at = at + step
    return piece
  end
  for one, cut in mbox.mails(read) do out[#out + 1] = { one, cut } end
  return out
end

local function folder(files)
  local root = os.tmpname()
  os.remove(root)
  for name, content in pairs(files) do
    assert(os.execute("mkdir -p '" .. (root .. "/" .. name):gsub("'", "'\\''"):match("^(.*)/") .. "'"))
    if content then
      local f = assert(io.open(root .. "/" .. name, "wb"))
      f:write(content)
      f:close()
    end
  end
  return root
end

local function subjects(name)
  local out, iterator, complaints = {}, mailbox.mails(name)
  for one, where in iterator do
    out[#out + 1] = one:match("Subject: number (%S+)")
    assert.is_number(where.number)
  end
  return out, complaints
end

describe("mbox", function()
  it("is told by its first line", function()
    assert.is_true(mbox.is(FROM .. mail(1)))
    assert.is_true(mbox.is("\r\n" .. FROM .. mail(1)))
    assert.is_true(mbox.is("From - Tue Nov 24 10:00:00 2026\nX-Mozilla-Status: 0001\n"))
    assert.is_false(mbox.is("From: ann@example.net\n"))
    assert.is_false(mbox.is("From here to there\nSubject: x\n"))
    assert.is_false(mbox.is(""))
  end)

  it("gives each mail, whatever the pieces it is read in", function()
    local text = FROM .. mail(1) .. "\n" .. FROM .. mail(2) .. "\n" .. FROM .. mail(3)
    local want = { { mail(1) .. "\n" }, { mail(2) .. "\n" }, { mail(3) } }
    for step = 1, #text + 1 do assert.same(want, split(text, step)) end
    local crlf = text:gsub("\n", "\r\n")
    for step = 1, #crlf, 7 do
      assert.equal(3, #split(crlf, step))
      assert.equal((mail(2):gsub("\n", "\r\n")) .. "\r\n", split(crlf, step)[2][1])
    end
  end)

  it("takes off marks of quoting: mboxo and mboxrd", function()
    local body = "a\n>From here\n>>From there\n> From us\n>Frombo\n"
    local out = split(FROM .. mail(1, body) .. "\n" .. FROM .. mail(2), 50)
    assert.equal(mail(1, "a\nFrom here\n>From there\n> From us\n>Frombo\n") .. "\n", out[1][1])
    assert.equal(2, #out)
  end)

  it("believes a length where a mail ends: mboxcl and mboxcl2", function()
    local body = "look:\n\n" .. FROM .. "Subject: number inner\n\nquoted\n"
    local with = ("From: ann@example.net\nContent-Length: %d\nSubject: number 1\n\n%s"):format(#body, body)
    local text = FROM .. with .. "\n" .. FROM .. mail(2)
    for step = 1, #text, 3 do
      local out = split(text, step)
      assert.equal(2, #out)
      assert.equal(with, out[1][1])
    end
    assert.equal(with, split(FROM .. with, 10)[1][1])
    assert.equal(1, #split(FROM .. with, 10))
  end)

  it("does not believe a wrong length", function()
    for _, length in ipairs { "3", "0", "5000", "99999999", "999999999999999999999", "-4", "x" } do
      local one = ("From: ann@example.net\nContent-Length: %s\n\nbody\n"):format(length)
      local out = split((FROM .. one .. "\n"):rep(20), 100)
      assert.equal(20, #out, length)
      assert.equal(one .. "\n", out[7][1])
    end
  end)

  it("is not misled by a line that begins with From", function()
    local out = split(FROM .. mail(1, "x\n\nFrom here it goes on\n\nFrom 10:30 on we met\nuntil noon\n") .. "\n" .. FROM
      .. mail(2), 64)
    assert.equal(2, #out)
    -- a writer that left the blank line out
    assert.equal(2, #split(FROM .. mail(1) .. FROM .. mail(2), 64))
  end)

  it("cuts a mail that is too long, and goes on with the next", function()
    local limit = mbox.MAX_MAIL
    mbox.MAX_MAIL = 1000
    local out = split(FROM .. mail(1, ("line\n"):rep(1000)) .. "\n" .. FROM .. mail(2), 300)
    mbox.MAX_MAIL = limit
    assert.equal(2, #out)
    assert.equal(1000, #out[1][1])
    assert.is_true(out[1][2])
    assert.same({ mail(2) }, out[2])
  end)

  it("survives any damage", function()
    local text = FROM .. "Content-Length: 5\n\nbody\n\n" .. FROM .. mail(2) .. "\n>From x\n"
    for n = 0, #text do
      split(text:sub(1, n), 16)
      split(text:sub(n + 1), 16)
      if n > 0 then split(text:sub(1, n - 1) .. "\0" .. text:sub(n + 1), 16) end
    end
    assert.same({}, split("", 1))
    assert.same({}, split("\n\n\n", 1))
    assert.equal(1, #split(FROM, 5))
    split(("\nFrom "):rep(20000), 4096)
    split("From " .. (">"):rep(200000), 4096)
  end)
end)

describe("kind", function()
  it("knows mails by their header", function()
    for _, head in ipairs {
      "Return-Path: <>\nReceived: from a by b;\n\tTue, 24 Nov 2026\nFrom: x\n\nbody",
      "X-Odd: 1\nFrom: x@example.org\nSubject: y\n\n",
      "\239\187\191Subject: y\n\nbody",
      "From: x@example.org\r\nSubject: y\r\n\r\nbody",
      ">From ann@example.net Tue Nov 24 10:00:00 2026\nSubject: y\n\n",
    } do
      assert.equal("mail", mailbox.kind(head), head)
    end
  end)
  it("takes nothing else for a mail", function()
    for _, head in ipairs {
      "", "550 5.1.1 User unknown\n", "Error: 550 no\nHint: ask\n", "Mar  3 09:12:01 mail postfix/smtp[1]: x: to=<a@b>\n",
      "2026-11-24T10:00:00Z mail postfix/smtp[1]: AB: to=<a@b.example>\n", "{\"event\": \"bounce\"}\n", ("\0"):rep(100),
      "host: x\nuser: y\nport: 25\n", "smtp; 550 5.1.1 <ann@example.org>: unknown\n",
    } do
      assert.is_nil(mailbox.kind(head), head)
    end
  end)
end)

describe("mailbox", function()
  local made = {}
  local function make(files)
    made[#made + 1] = folder(files)
    return made[#made]
  end
  after_each(function()
    helper.cleanup()
    for _, name in ipairs(made) do os.execute("rm -rf '" .. name .. "'") end
    made = {}
  end)

  it("reads a file of one mail, and an mbox", function()
    assert.same({ "1" }, (subjects(helper.file(mail(1)))))
    assert.same({ "1", "2" }, (subjects(helper.file(FROM .. mail(1) .. "\n" .. FROM .. mail(2)))))
    assert.same({}, (subjects(helper.file("550 no\n"))))
  end)

  it("reads packed ones", function()
    local name = helper.file(FROM .. mail(1) .. "\n" .. FROM .. mail(2))
    os.execute("gzip -c " .. name .. " > " .. name .. ".gz")
    assert.same({ "1", "2" }, (subjects(name .. ".gz")))
    os.remove(name .. ".gz")
  end)

  it("reads a Maildir in the order of arrival, without what is no mail", function()
    local root = make {
      ["cur/1700000002.M1.mx:2,S"] = mail(2), ["new/1700000001.M2.mx"] = mail(1), ["new/1700000003.M3.mx"] = mail(3),
      ["tmp/1700000004.M4.mx"] = mail("tmp"), ["dovecot-uidlist"] = mail("list"), [".Junk/cur/1700000000.M5.mx:2,"] = mail(0),
    }
    assert.same({ "0", "1", "2", "3" }, (subjects(root)))
    assert.is_true(mailbox.files(root).maildir)
  end)

  it("reads a tree with names of any kind, numbers as numbers", function()
    local root = make { ["a/10"] = mail(10), ["a/9"] = mail(9), ["b c/it's\nnew; rm -rf $HOME"] = mail("odd"),
      ["b c/-n"] = mail("dash"), ["z.bin"] = ("\0"):rep(100), ["empty"] = "" }
    assert.same({ "9", "10", "dash", "odd" }, (subjects(root)))
    assert.same({ "9", "10", "dash", "odd" }, (subjects(root .. "//")))
    assert.is_false(mailbox.files(root).maildir)
  end)

  it("reads the files of a tree whole, small, large and packed ones", function()
    local files, want = {}, {}
    for i, size in ipairs { 1000, 16384, 65535, 65536, 65537, 200000 } do
      local one = mail(i, "")
      want[i] = one .. ("x"):rep(size - #one)
      files["a/" .. i] = want[i]
    end
    files["a/7.mbox"] = FROM .. mail("seven") .. "\n" .. FROM .. mail("eight")
    files["a/8"] = mail("packed")
    local root = make(files)
    os.execute("gzip " .. root .. "/a/8")
    local got, names = {}, {}
    for one, where in mailbox.mails(root) do got[#got + 1], names[#names + 1] = one, where.file:match("[^/]*$") end
    assert.same({ "1", "2", "3", "4", "5", "6", "7.mbox", "7.mbox", "8.gz" }, names)
    for i, one in ipairs(want) do assert.equal(one, got[i]) end
    assert.equal("packed", got[9]:match("Subject: number (%S+)"))
  end)

  it("lists the same files with the core and without it", function()
    local core, tree = package.loaded["bouncekit.core"], package.loaded["bouncekit.mailbox.tree"]
    package.loaded["bouncekit.core"], package.loaded["bouncekit.mailbox.tree"] = {}, nil
    local plain = require "bouncekit.mailbox.tree"
    package.loaded["bouncekit.core"], package.loaded["bouncekit.mailbox.tree"] = core, tree
    local root = make {
      ["cur/2.M"] = "x", ["cur/10.M"] = "x", ["new/007"] = "x", ["new/7"] = "x", ["tmp/1"] = "x", ["list"] = "x",
      [".Junk/cur/1"] = "x", [".Junk/new/0"] = "x", ["mh/1"] = "x", ["mh/01"] = "x", ["mh/a1b20"] = "x",
      ["mh/a1b3"] = "x", ["mh/000"] = "x", ["mh/it's\nodd"] = "x", ["mh/\255"] = "x", ["mh/deep/er/1"] = "x",
      ["mh/A"] = "x", ["mh/a"] = "x",
    }
    os.execute("ln -s mh " .. root .. "/link && ln -s ../mh/1 " .. root .. "/mh/another")
    local names = { root, root .. "/", root .. "/cur", root .. "/link", root .. "/mh", "spec/cases", "./spec/", "spec" }
    for _, name in ipairs(names) do
      local want, got = plain.files(name), mailbox.files(name)
      assert.is_true(#want > 0)
      assert.same(want, got, name)
    end
    local most = plain.MAX_FILES
    plain.MAX_FILES, require("bouncekit.mailbox.tree").MAX_FILES = 3, 3
    local _, slow = plain.files(root)
    local _, fast = mailbox.files(root)
    plain.MAX_FILES, require("bouncekit.mailbox.tree").MAX_FILES = most, most
    assert.equal(root .. ": more than 3 files", slow)
    assert.equal(slow, fast)
  end)

  it("says what could not be read", function()
    local _, complaints = subjects("/nonexistent/mail")
    assert.equal(1, #complaints)
    assert.has_error(function() mailbox.mails(nil) end)
    assert.is_false(mailbox.is_folder("/nonexistent"))
    assert.is_true(mailbox.is_folder("/"))
    assert.is_false(mailbox.is_folder(helper.file("x")))
  end)
end)
