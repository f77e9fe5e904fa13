-- data/gen.lua and data/lint.lua on small data folders: every kind of mistake is found where it stands.
local helper = require "helper"

local function quote(s) return "'" .. s:gsub("'", "'\\''") .. "'" end

local function slurp(name)
  local f = io.open(name, "rb")
  if not f then return nil end
  local text = f:read("*a")
  f:close()
  return text
end

local function spit(name, text)
  local f = assert(io.open(name, "wb"))
  f:write(text)
  f:close()
end

local function shell(command)
  local p = assert(io.popen(command))
  local out = p:read("*a")
  p:close()
  return out
end

-- A row: columns with " | " between, so that the tests are readable.
local function tsv(...)
  local lines = {}
  for i, line in ipairs { ... } do lines[i] = line:gsub(" ?| ?", "\t") end
  return table.concat(lines, "\n") .. "\n"
end

local TEXTS = "key | meaning | description | remedy"
local ENTRIES = "key | code | enhanced | message | category | basis | source"

--- The smallest sound data folder there is: name -> content.
local function sound()
  local files = {
    ["languages.tsv"] = tsv("lang | name | source", "en | English | x", "tr | Türkçe | x"),
    ["categories.tsv"] = tsv("category | group | permanence | action | party | source",
      "user-unknown | recipient | hard | suppress | sender | x", "delivered | report | success | none | nobody | x",
      "unknown | unknown | permanent | none | nobody | x"),
    ["systems.tsv"] = tsv("system | kind | name | source", "iana | standard | IANA | x", "digits | standard | Digits | x",
      "merak | vendor | Merak | x", "google | provider | Google | x"),
    ["registry/iana.tsv"] = tsv(ENTRIES, "iana.1 | | 5.X.X | Failure | | standard | RFC",
      "iana.2 | | X.7.X | Policy | | standard | RFC", "iana.3 | | X.1.1 | Bad mailbox | user-unknown | standard | RFC"),
    ["registry/digits.tsv"] = tsv(ENTRIES, "digits.1 | 5yz | | | | standard | RFC"),
    ["registry/merak.tsv"] = tsv("# a comment", ENTRIES, "merak.1 | 550 | 5.1.1 | No \"such\" user?? | user-unknown | documented | FAQ",
      "merak.2 | 250 | | OK | | documented | FAQ"),
    ["registry/providers.tsv"] = tsv(ENTRIES, "google.1 | 550 | 5.7.10-20 | gsmtp | user-unknown | observed | field"),
    ["codes.tsv"] = tsv("key | category | weight | permanence | source", "X.1.1 | user-unknown | 5.5 | | RFC"),
    ["providers.tsv"] = tsv("provider | name | hosts | words | source", "google | Google | google.com | \"gsmtp\" | DNS"),
    ["blocklists.tsv"] = tsv("name | kind | zones | strings | lookup | source", "X | ip | x.example | | https://x.example/ | DNS"),
    ["taxonomies.tsv"] = tsv("taxonomy | category | label | relation | source", "ses | user-unknown | Permanent/NoEmail | exact | x",
      "ses | delivered | - | none | x", "ses | unknown | Undetermined | exact | x"),
    ["lexicon/en.lex"] = "@mailbox:\nuser, mailbox\n",
    ["rules/10-a.rules"] = "rule a.b\n  category user-unknown\n  phrase no such @mailbox\n  example 550 no such user\n",
  }
  local texts = { en = { "en.", "Sender" }, tr = { "böyle.", "Gönderen" } }
  for lang, t in pairs(texts) do
    local folder = "lang/" .. lang .. "/"
    local function row(key) return key .. " | m " .. key .. " " .. t[2] .. " | d one " .. t[1] .. " | r two " .. t[1] end
    files[folder .. "categories.tsv"] = tsv(TEXTS, row "user-unknown", row "delivered", row "unknown")
    files[folder .. "iana.tsv"] = tsv(TEXTS, row "iana.1", row "iana.2", row "iana.3")
    files[folder .. "digits.tsv"] = tsv(TEXTS, row "digits.1")
    files[folder .. "merak.tsv"] = tsv(TEXTS, row "merak.1", row "merak.2")
    files[folder .. "terms.tsv"] = tsv("key | text", "group.report | " .. t[2], "ui.x | " .. t[2])
  end
  files["lang/en/providers.tsv"] = tsv(TEXTS, "google.1 | | No such user. | ")
  return files
end

local root

local function write_data(files)
  shell("rm -rf " .. quote(root) .. "; mkdir -p " .. quote(root .. "/out/bouncekit"))
  for _, folder in ipairs { "registry", "lang/en", "lang/tr", "lang/zh", "lexicon", "rules" } do
    shell("mkdir -p " .. quote(root .. "/data/" .. folder))
  end
  for name, text in pairs(files) do spit(root .. "/data/" .. name, text) end
end

--- Run a tool of data/ on a folder: what it said on standard error (folder names cut), exit code.
local function run(tool, files, arguments)
  write_data(files)
  local err = root .. "/err"
  local code = shell(helper.lua .. " data/" .. tool .. ".lua " .. quote(root .. "/data") .. " " .. (arguments or "") ..
    " >/dev/null 2>" .. quote(err) .. "; echo $?")
  local text = slurp(err)
  local at = 1
  local out = {}
  while true do
    local from, to = text:find(root .. "/data/", at, true)
    if not from then break end
    out[#out + 1] = text:sub(at, from - 1)
    at = to + 1
  end
  return table.concat(out) .. text:sub(at), tonumber((code:gsub("%s", "")))
end

local function gen(files)
  return run("gen", files, quote(root .. "/out") .. " " .. quote(root .. "/data/lexicon/en.lex") .. " " ..
    quote(root .. "/data/rules/10-a.rules"))
end

local function lint(files) return run("lint", files) end

--- The sound folder with one text of one file replaced, plain.
local function broken(file, from, to)
  local files = sound()
  local at, stop = files[file]:find(from, 1, true)
  assert(at, "no '" .. from .. "' in " .. file)
  files[file] = files[file]:sub(1, at - 1) .. to .. files[file]:sub(stop + 1)
  return files
end

setup(function()
  root = os.tmpname()
  os.remove(root)
end)
teardown(function() shell("rm -rf " .. quote(root)) end)

describe("gen", function()
  it("makes all files of sound data", function()
    local said, code = gen(sound())
    assert.equal("", said)
    assert.equal(0, code)
    local c = slurp(root .. "/out/registry_data.c")
    assert.truthy(c:find('"merak.1", "merak", "550", "5.1.1", "No \\"such\\" user?\\?"', 1, true))
    assert.truthy(slurp(root .. "/out/rules_data.c"):find('R\\ta.b\\tuser-unknown', 1, true))
    local data = dofile(root .. "/out/bouncekit/data.lua")
    assert.same({ "ses" }, data.taxonomies)
    assert.same({ ["user-unknown"] = "Permanent/NoEmail", unknown = "Undetermined" }, data.labels.ses)
    assert.same({ { name = "lexicon/en.lex", lang = "en", text = sound()["lexicon/en.lex"] } },
      dofile(root .. "/out/bouncekit/lexicon.lua"))
    assert.truthy(dofile(root .. "/out/bouncekit/data_rows.lua"):find("\nR\ta.b\t", 1, true))
    assert.truthy(dofile(root .. "/out/bouncekit/data_registry.lua"):find("\nE\tgoogle.1\t550\t5.7.10-20\tgsmtp\t", 1, true))
  end)

  it("names no folder and no time in what it makes, and makes it twice alike", function()
    local first = {}
    local names = { "registry_data.c", "rules_data.c", "bouncekit/data.lua", "bouncekit/lexicon.lua",
      "bouncekit/data_rows.lua", "bouncekit/data_registry.lua" }
    gen(sound())
    for _, name in ipairs(names) do first[name] = slurp(root .. "/out/" .. name) end
    local before = root
    root = root .. "x"
    gen(sound())
    for _, name in ipairs(names) do
      assert.equal(first[name], slurp(root .. "/out/" .. name))
      assert.falsy(first[name]:find(before, 1, true))
      assert.is_nil(slurp(root .. "/out/" .. name .. ".new"))
    end
    shell("rm -rf " .. quote(root))
    root = before
  end)

  it("does not touch a file that would not change", function()
    gen(sound())
    local name = quote(root .. "/out/registry_data.c")
    shell("touch -d 2001-01-01 " .. name)
    shell(helper.lua .. " data/gen.lua " .. quote(root .. "/data") .. " " .. quote(root .. "/out"))
    assert.equal("2001", shell("date -r " .. name .. " +%Y"):sub(1, 4))
  end)

  it("writes nothing when anything is wrong", function()
    local _, code = gen(broken("systems.tsv", "vendor", "vendro"))
    assert.equal(1, code)
    assert.is_nil(slurp(root .. "/out/registry_data.c"))
  end)

  local function fails(what, file, from, to, want)
    it("reports " .. what, function()
      local said, code = gen(broken(file, from, to))
      assert.truthy(("\n" .. said):find("\n" .. want, 1, true), "said:\n" .. said .. "\nwant: " .. want)
      assert.equal(1, code)
    end)
  end

  fails("a wrong header", "languages.tsv", "lang\tname", "lang\tnames", "languages.tsv:1: the header must be: lang name source")
  fails("a missing column", "languages.tsv", "Türkçe\tx", "Türkçe", "languages.tsv:3: 2 columns, not 3")
  fails("a column too many", "languages.tsv", "Türkçe\tx", "Türkçe\tx\t", "languages.tsv:3: 4 columns, not 3")
  fails("a trailing blank", "languages.tsv", "Türkçe\tx", "Türkçe\tx ", "languages.tsv:3: blanks at the end")
  fails("a leading blank", "languages.tsv", "Türkçe\tx", " Türkçe\tx", "languages.tsv:3: blanks at the end or the beginning of column name")
  fails("an empty source", "languages.tsv", "Türkçe\tx", "Türkçe\t", "languages.tsv:3: no source")
  fails("bytes that are no UTF-8", "languages.tsv", "Türkçe", "T\252rk", "languages.tsv:3: not UTF-8")
  fails("an overlong form", "languages.tsv", "Türkçe", "T\192\175", "languages.tsv:3: not UTF-8")
  fails("a surrogate", "languages.tsv", "Türkçe", "T\237\160\128", "languages.tsv:3: not UTF-8")
  fails("a cut character", "languages.tsv", "Türkçe", "T\228\184", "languages.tsv:3: not UTF-8")
  fails("a character inside another", "languages.tsv", "Türkçe", "\228\194\128\128\128", "languages.tsv:3: not UTF-8")
  fails("a control character", "languages.tsv", "Türkçe", "T\1", "languages.tsv:3: a control character")
  fails("NUL", "languages.tsv", "Türkçe", "T\0", "languages.tsv:3: a control character")
  fails("CRLF", "languages.tsv", "English\tx\n", "English\tx\r\n", "languages.tsv:2: the line ends in CR")
  fails("a byte order mark", "languages.tsv", "lang\tname", "\239\187\191lang\tname", "languages.tsv:1: a byte order mark")
  fails("a missing last line feed", "languages.tsv", "Türkçe\tx\n", "Türkçe\tx", "languages.tsv:3: the last line does not end")
  fails("an empty line", "languages.tsv", "tr\t", "\ntr\t", "languages.tsv:3: an empty line")
  fails("a language twice", "languages.tsv", "tr\tT", "en\tT", "languages.tsv:3: duplicate lang 'en': it stands at line 2")
  fails("another language than English first", "languages.tsv", "en\tEnglish\tx\n", "", "languages.tsv:2: en, the fall-back, comes first")

  fails("a category twice", "categories.tsv", "delivered\t", "user-unknown\t", "categories.tsv:3: duplicate category")
  fails("an unknown permanence", "categories.tsv", "hard", "harder", "categories.tsv:2: unknown permanence 'harder'")
  fails("an unknown action", "categories.tsv", "suppress", "forget", "categories.tsv:2: unknown action 'forget'")
  fails("an unknown party", "categories.tsv", "sender", "me", "categories.tsv:2: unknown party 'me'")
  fails("another last category than unknown", "categories.tsv", "unknown\tunknown\t", "other\tunknown\t",
    "categories.tsv:4: the last category must be unknown")
  fails("an unknown kind of system", "systems.tsv", "vendor", "seller", "systems.tsv:4: unknown kind 'seller'")
  fails("a provider before a standard", "systems.tsv", "iana\tstandard", "iana\tprovider", "systems.tsv:3: standard systems come first")
  fails("a provider without entries", "systems.tsv", "google\tprovider\tGoogle\tx\n",
    "google\tprovider\tGoogle\tx\nyahoo\tprovider\tYahoo\tx\n", "systems.tsv:6: system yahoo has no entries")
  fails("a system without a table", "systems.tsv", "merak\t", "mailenable\tvendor\tM\tx\nmerak\t", "registry/mailenable.tsv:1: missing")

  fails("a key twice", "registry/merak.tsv", "merak.2", "merak.1", "registry/merak.tsv:4: duplicate key 'merak.1': it stands at line 3")
  fails("a key of another system", "registry/merak.tsv", "merak.2", "iana.2", "registry/merak.tsv:4: key 'iana.2' does not begin with merak.")
  fails("a key without a number", "registry/merak.tsv", "merak.2", "merak.x", "registry/merak.tsv:4: key 'merak.x': SYSTEM.N")
  fails("an unknown provider", "registry/providers.tsv", "google.1", "goggle.1", "registry/providers.tsv:2: unknown provider 'goggle'")
  fails("a vendor among the providers", "registry/providers.tsv", "google.1", "merak.3", "registry/providers.tsv:2: unknown provider 'merak'")
  fails("an unknown category", "registry/merak.tsv", "user-unknown", "user-unknwon", "registry/merak.tsv:3: unknown category 'user-unknwon'")
  fails("an unknown basis", "registry/merak.tsv", "documented", "guessed", "registry/merak.tsv:3: unknown basis 'guessed'")
  fails("a code of two digits", "registry/merak.tsv", "250", "25", "registry/merak.tsv:4: code '25': three digits")
  fails("a pattern outside digits", "registry/merak.tsv", "250", "25z", "registry/merak.tsv:4: code '25z': three digits")
  for _, bad in ipairs { "5.1", "5.1.1.1", "3.1.1", "5.01.1", "5.1.1000", "5.1.0x1", "5.1.1e1", "5.X.X", "X.1.X", "5.1.5-5",
    "5.1.5-", "5.1.9-3", "5.1.1 x", "x.1.1" } do
    fails("the enhanced code " .. bad, "registry/merak.tsv", "5.1.1", bad, "registry/merak.tsv:3: enhanced '" .. bad .. "'")
  end
  fails("an entry with nothing to find it by", "registry/merak.tsv", "250\t\tOK", "\t\t", "registry/merak.tsv:4: no code, no enhanced code")

  fails("a text for no entry", "lang/tr/merak.tsv", "merak.2", "merak.3", "lang/tr/merak.tsv:3: unknown key 'merak.3'")
  fails("a missing translation of an entry", "lang/tr/merak.tsv", "merak.2", "merak.3", "registry/merak.tsv:4: merak.2 has no description in tr")
  fails("a text twice", "lang/en/merak.tsv", "merak.2", "merak.1", "lang/en/merak.tsv:3: duplicate key 'merak.1'")
  fails("a missing field of a translation", "lang/tr/iana.tsv", "d one böyle.", "", "lang/tr/iana.tsv:2: iana.1 has no description here, but in en")
  fails("a field that English lacks", "lang/en/iana.tsv", "m iana.1 Sender", "", "lang/en/iana.tsv:2: iana.1 has no meaning here, but in tr")
  fails("an untranslated category", "lang/tr/categories.tsv", "unknown\tm unknown Gönderen", "unknown\t",
    "lang/tr/categories.tsv:4: unknown has no meaning here, but in en")
  fails("a category without a remedy", "lang/en/categories.tsv", "r two en.", "", "categories.tsv:2: category user-unknown needs")
  fails("a row without any text", "lang/en/providers.tsv", "No such user.", "", "lang/en/providers.tsv:2: google.1: no text")
  fails("a provider entry without an English description", "lang/en/providers.tsv", "\t\tNo such user.\t", "\tx\t\t",
    "registry/providers.tsv:2: google.1 has no description in en")
  fails("a failure without a remedy", "registry/providers.tsv", "user-unknown", "", "registry/providers.tsv:2: google.1 is a failure without a remedy")
  fails("a missing term", "lang/tr/terms.tsv", "ui.x", "ui.y", "lang/en/terms.tsv:3: term ui.x is missing in tr")
  fails("a term that English lacks", "lang/tr/terms.tsv", "ui.x", "ui.y", "lang/tr/terms.tsv:3: term ui.y is missing in en")
  fails("an empty term", "lang/tr/terms.tsv", "ui.x\tGönderen", "ui.x\t", "lang/tr/terms.tsv:3: ui.x: no text")

  fails("an unknown category of a vocabulary", "taxonomies.tsv", "delivered", "deliverd", "taxonomies.tsv:3: unknown category 'deliverd'")
  fails("a category without a label", "taxonomies.tsv", "delivered", "deliverd", "taxonomies.tsv:2: ses has no label for delivered")
  fails("a label twice", "taxonomies.tsv", "delivered\t-\tnone", "unknown\t-\tnone", "taxonomies.tsv:4: duplicate label of unknown in ses")
  fails("an empty label", "taxonomies.tsv", "-\tnone", "\texact", "taxonomies.tsv:3: no label: '-' where there is none")
  fails("an unknown relation", "taxonomies.tsv", "exact", "same", "taxonomies.tsv:2: unknown relation 'same'")

  fails("an error of the rule reader", "rules/10-a.rules", "@mailbox", "@postbox", "rules/10-a.rules:3: unknown class @postbox")
  fails("a rule file that is no UTF-8", "rules/10-a.rules", "such", "s\252ch", "rules/10-a.rules:3: not UTF-8")
  fails("an unknown category of a rule", "rules/10-a.rules", "user-unknown", "nobody", "rules/10-a.rules:2: unknown category 'nobody'")
  fails("a code twice", "codes.tsv", "5.5\t\tRFC\n", "5.5\t\tRFC\nX.1.1\tunknown\t1\t\tRFC\n", "codes.tsv:3: duplicate key X.1.1")
  fails("a blocklist without a source", "blocklists.tsv", "https://x.example/\tDNS", "https://x.example/\t", "blocklists.tsv:2: no source")

  it("reports the same entry twice, explanation and all", function()
    local files = sound()
    files["registry/providers.tsv"] = tsv(ENTRIES, "google.1 | 550 | | x | user-unknown | observed | f",
      "google.2 | 550 | | x | user-unknown | observed | f")
    files["lang/en/providers.tsv"] = tsv(TEXTS, "google.1 | | One. | ", "google.2 | | One. | ")
    assert.truthy(gen(files):find("registry/providers.tsv:3: duplicate entry: google.1 at line 2", 1, true))
    files["lang/en/providers.tsv"] = tsv(TEXTS, "google.1 | | One. | ", "google.2 | | Two. | ")
    assert.equal("", (gen(files)))
  end)

  it("reports every mistake at once, in the order of the files", function()
    local files = broken("categories.tsv", "suppress", "forget")
    files["registry/merak.tsv"] = files["registry/merak.tsv"]:gsub("documented", "guessed")
    files["taxonomies.tsv"] = nil
    local said = gen(files)
    assert.equal("categories.tsv:2: unknown action 'forget'\nregistry/merak.tsv:3: unknown basis 'guessed'\n" ..
      "registry/merak.tsv:4: unknown basis 'guessed'\ntaxonomies.tsv:1: missing\n", said)
  end)

  it("asks for its arguments", function()
    assert.equal("2\n", shell(helper.lua .. " data/gen.lua 2>/dev/null; echo $?"))
  end)
end)

describe("lint", function()
  it("is content with sound data", function()
    local said, code = lint(sound())
    assert.equal("", said)
    assert.equal(0, code)
  end)

  local function finds(what, file, from, to, want)
    it("finds " .. what, function()
      local said, code = lint(broken(file, from, to))
      assert.truthy(("\n" .. said):find("\n" .. want, 1, true), "said:\n" .. said .. "\nwant: " .. want)
      assert.equal(1, code)
    end)
  end

  local merak, head = "lang/en/merak.tsv", "lang/en/merak.tsv:2: merak.1, description: "
  finds("two blanks", merak, "d one", "d  one", head .. "two blanks in a row")
  finds("a missing full stop", merak, "d one en.", "d one en", head .. "does not end with a full stop")
  finds("an em dash", merak, "d one", "d \226\128\148 one", head .. "an em dash")
  finds("a no-break space", merak, "d one", "d\194\160one", head .. "a no-break space")
  finds("an invisible character", merak, "d one", "d\226\128\139one", head .. "an invisible character")
  finds("a combining mark", merak, "d one", "do\204\136 one", head .. "a combining mark")
  finds("a blank before punctuation", merak, "d one", "d , one", head .. "a blank before punctuation")
  finds("an open bracket", merak, "d one", "(d one", head .. "( without )")
  finds("an odd quotation mark", merak, "d one", "\"d one", head .. "a quotation mark without its pair")
  finds("a text too long", merak, "d one", ("word "):rep(190) .. "one", head .. "longer than 900 characters")
  it("finds a text left in English", function()
    local files = sound()
    for _, lang in ipairs { "en", "tr" } do
      local file = "lang/" .. lang .. "/merak.tsv"
      files[file] = files[file]:gsub("d one %S+%.", "The same sentence.", 1)
    end
    assert.equal("lang/tr/merak.tsv:2: merak.1, description: the same as in English\n", (lint(files)))
  end)
  finds("rows out of order", merak, "merak.1\tm merak.1 Sender\td one en.\tr two en.\nmerak.2\tm merak.2 Sender\td one en.\tr two en.\n",
    "merak.2\tm merak.2 Sender\td one en.\tr two en.\nmerak.1\tm merak.1 Sender\td one en.\tr two en.\n",
    "lang/en/merak.tsv:3: merak.1 stands after merak.2")
  finds("keys out of order", "registry/iana.tsv", "iana.2\t\tX.7.X\tPolicy\t\tstandard\tRFC\niana.3", "iana.3\t\tX.7.X\tPolicy\t\tstandard\tRFC\niana.2",
    "registry/iana.tsv:4: iana.2 is out of order")
  finds("a category of a success", "registry/merak.tsv", "250\t\tOK\t", "250\t\tOK\tuser-unknown", "registry/merak.tsv:4: merak.2 is no failure")
  finds("a basis that does not fit", "registry/iana.tsv", "standard", "observed", "registry/iana.tsv:2: iana.1: basis observed")
  finds("a URL for a source", "registry/iana.tsv", "standard\tRFC", "standard\thttps://rfc.example", "registry/iana.tsv:2: iana.1: a source is a title")
  finds("what gen finds", "registry/iana.tsv", "standard\tRFC", "standard\t", "registry/iana.tsv:2: no source")

  describe("in Chinese", function()
    -- the Turkish files become Chinese ones
    local function chinese(description)
      local files = sound()
      files["languages.tsv"] = tsv("lang | name | source", "en | English | x", "zh | 简体中文 | x")
      for name, text in pairs(sound()) do
        local table_name = name:match("^lang/tr/(.*)")
        if table_name then
          files[name] = nil
          files["lang/zh/" .. table_name] = text:gsub("d one böyle%.", "收件人不存在。"):gsub("r two böyle%.", "请联系管理员。")
            :gsub("m %S+ Gönderen", "没有此人")
        end
      end
      files["lang/zh/merak.tsv"] = files["lang/zh/merak.tsv"]:gsub("收件人不存在。", description, 1)
      return files
    end
    local cases = {
      { "收件人不存在。", nil }, { "他说“不存在。”", nil }, { "邮箱（如 a@b.example）不存在。", nil },
      { "收件人不存在", "does not end with a full stop" }, { "收件人不存在.", "does not end with a full stop" },
      { "收件人\"甲\"不存在。", "an ASCII quotation mark" }, { "收件人,不存在。", "half-width punctuation" },
      { "收件人(甲)不存在。", "half-width punctuation" }, { "The recipient is unknown。", "no Chinese in it" },
      { "收件人（甲不存在。", "\239\188\136 without \239\188\137" },
    }
    for _, case in ipairs(cases) do
      it(case[1], function()
        local said = lint(chinese(case[1]))
        if case[2] then assert.truthy(said:find("lang/zh/merak.tsv:2: merak.1, description: " .. case[2], 1, true), said)
        else assert.equal("", said) end
      end)
    end
  end)
end)

describe("the data of the project", function()
  it("has a label of ten vocabularies for every category", function()
    local data = require "bouncekit.data"
    assert.same({ "sisimai", "kumomta", "zonemta", "postalsys", "sparkpost", "powermta", "postmark", "ses", "sendgrid",
      "mailgun" }, data.taxonomies)
    for _, name in ipairs(data.taxonomies) do
      for category in ("user-unknown mailbox-full greylisted ip-blocked spam-content unknown"):gmatch("%S+") do
        assert.is_string(data.labels[name][category], name .. " " .. category)
      end
    end
    assert.equal("userunknown", data.labels.sisimai["user-unknown"])
    assert.is_nil(data.labels.zonemta.delivered)
    assert.truthy(data.rows:find("\nR\t", 1, true))
    assert.truthy(data.registry:find("\nE\tiana.1\t", 1, true))
    assert.is_nil(data.nothing)
  end)
end)
