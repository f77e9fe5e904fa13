-- Replies go into ClickHouse as bytes, so that all escapes are its own, and with each what bouncekit says of it here.
-- Then ClickHouse asks bouncekit itself, and compares.
local bouncekit = require "bouncekit"
local tap = require "tap"

local DIR, BUILD = os.getenv "E2E_DIR", os.getenv "BUILD"
local TCP, HTTP = tap.port(), tap.port()

local CONF = [[
<yandex>
  <logger><level>warning</level><log>%DIR%/server.log</log><errorlog>%DIR%/error.log</errorlog></logger>
  <listen_host>127.0.0.1</listen_host>
  <tcp_port>%TCP%</tcp_port>
  <http_port>%HTTP%</http_port>
  <path>%DIR%/data/</path>
  <tmp_path>%DIR%/tmp/</tmp_path>
  <mark_cache_size>10485760</mark_cache_size>
  <users_config>users.xml</users_config>
  <default_profile>default</default_profile>
  <default_database>default</default_database>
  <dictionaries_config>*_dictionary.xml</dictionaries_config>
</yandex>
]]

local USERS = [[
<yandex>
  <profiles><default></default></profiles>
  <quotas><default></default></quotas>
  <users><default>
    <password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota>
  </default></users>
</yandex>
]]

local DICTIONARY = [[
<yandex>
  <dictionary>
    <name>verdicts</name>
    <source><executable><command>%COMMAND%</command><format>TabSeparated</format></executable></source>
    <layout><complex_key_cache><size_in_cells>200000</size_in_cells></complex_key_cache></layout>
    <lifetime>3600</lifetime>
    <structure>
      <key><attribute><name>text</name><type>String</type></attribute></key>
      <attribute><name>category</name><type>String</type><null_value></null_value></attribute>
      <attribute><name>permanence</name><type>String</type><null_value></null_value></attribute>
    </structure>
  </dictionary>
</yandex>
]]

local function fill(text, values) return (text:gsub("%%(%u+)%%", values)) end

local function query(sql)
  tap.write(DIR .. "/query.sql", sql)
  return tap.output(("clickhouse-client --port %d <%s/query.sql 2>&1"):format(TCP, DIR))
end

-- bytes that no format may lose, in texts that mean something all the same
local PIECES = { "550 5.1.1 User unknown", "452 4.2.2 Mailbox full", "450 4.7.1 Greylisted, try again in 5 minutes",
  "554 5.7.1 Message rejected as spam", "421 4.7.0 Too many connections", "550 utilisateur inconnu: bo\195\174te", "\t",
  "\n", "\r\n", "\\", "\\N", "\\n", "\\x41", "'", '"', "\0", "\b\f", "\127", "\1\27", "\226\130\172", " ", "|", ",",
  "{", "}" }
local BROKEN = { "\255", "\195", "\128\254" }

local function sample()
  local seed, out, seen = 7, {}, {}
  local function pick(n)
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed // 65536 % n + 1
  end
  local function add(text, valid)
    if not seen[text] then out[#out + 1] = { text = text, valid = valid } end
    seen[text] = true
  end
  for _, piece in ipairs(PIECES) do add(piece, true) end
  while #out < 3000 do
    local parts, valid = {}, true
    for i = 1, pick(6) do parts[i] = PIECES[pick(#PIECES)] end
    if pick(5) == 1 then parts[#parts + 1], valid = BROKEN[pick(#BROKEN)], false end
    add(table.concat(parts), valid)
  end
  add("", true)
  return out
end

local function varint(n) return n < 128 and string.char(n) or string.char(n % 128 + 128) .. varint(n // 128) end
local function binary(text) return varint(#text) .. text end
local function u32(n)
  return string.char(n % 256, n // 256 % 256, n // 65536 % 256, n // 16777216)
end
local HOSTS = { "gmail-smtp-in.l.google.com", "", "mx.example.org" }

-- text, valid, host, and what is to come of the text alone and with the host
local function load_replies(texts)
  local out = {}
  for i, one in ipairs(texts) do
    local host = HOSTS[i % 4]   -- one in four is NULL
    local alone = bouncekit.classify(one.text)
    local with = bouncekit.classify(one.text, host and host ~= "" and { host = host } or nil)
    out[i] = binary(one.text) .. (one.valid and "\1" or "\0") .. (host and "\0" .. binary(host) or "\1")
      .. binary(alone.category) .. binary(alone.permanence) .. binary(with.category)
      .. (with.retry_after and "\0" .. u32(with.retry_after) or "\1")
  end
  tap.write(DIR .. "/replies.bin", table.concat(out))
  return query [[CREATE TABLE replies (text String, valid UInt8, host Nullable(String), category String,
      permanence String, with_host String, retry_after Nullable(UInt32)) ENGINE = Log]]
    .. tap.output(("clickhouse-client --port %d -q 'INSERT INTO replies FORMAT RowBinary' <%s/replies.bin 2>&1")
      :format(TCP, DIR))
end

local function start()
  local values = { DIR = DIR, TCP = TCP, HTTP = HTTP }
  tap.write(DIR .. "/config.xml", fill(CONF, values))
  tap.write(DIR .. "/users.xml", USERS)
  -- this version's JSONEachRow never sends its rows to a dictionary's program: that format is tried by pipes
  tap.write(DIR .. "/verdicts_dictionary.xml", fill(DICTIONARY, { COMMAND = BUILD
    .. "/bin/bouncekit serve --format tsv --columns text --fields text,category,permanence" }))
  tap.start(("exec clickhouse-server --config-file=%s/config.xml"):format(DIR), DIR .. "/server.out")
  return tap.wait(20, function() return query "SELECT 1" == "1" end)
end

-- The answers are found again by their text: every byte of it has gone there and back.
local function dictionary()
  tap.is(query [[SELECT count(), sum(dictGetString('verdicts', 'category', tuple(text)) = category
      AND dictGetString('verdicts', 'permanence', tuple(text)) = permanence) FROM replies]],
    query "SELECT count(), count() FROM replies", "a dictionary of verdicts: each reply gets its own")
  local many = query [[SELECT dictGetString('verdicts', 'category',
      tuple(concat('550 5.1.1 User unknown ', toString(number)))) AS c, count() FROM numbers(100000) GROUP BY c]]
  tap.is(many, "user-unknown\t100000", "a hundred thousand different ones in one query")
end

-- As Spark and Hadoop do it too: what one program writes the next reads.
local function pipe(format, name, options)
  query(("CREATE TABLE %s (text String, host Nullable(String), category String, retry_after Nullable(UInt32)) \z
    ENGINE = Log"):format(name))
  local where = name == "as_json" and "valid" or "1"
  local said = tap.output(("clickhouse-client --port %d -q 'SELECT text, host FROM replies WHERE %s FORMAT %s' | "
    .. "%s/bin/bouncekit serve %s --columns text,host --fields text,host,category,retry_after | "
    .. "clickhouse-client --port %d -q 'INSERT INTO %s FORMAT %s' 2>&1"):format(TCP, where, format, BUILD, options, TCP,
    name, format))
  tap.is(said, "", format .. ": ClickHouse takes the answers")
  -- NULL equals nothing: both sides are made texts
  local columns = "text, isNull(host) AS none, ifNull(host, '') AS h, %s AS c, ifNull(toInt64(retry_after), -1) AS r"
  local same = query(([[SELECT count() FROM (SELECT %s FROM replies WHERE %s) ALL INNER JOIN (SELECT %s FROM %s)
      USING text, none, h, c, r]]):format(columns:format "with_host", where, columns:format "category", name))
  tap.is(same, query("SELECT count() FROM replies WHERE " .. where),
    format .. ": and each is what was asked for, NULL or empty too")
end

tap.run(function()
  local up = start()
  tap.ok(up, "ClickHouse starts", tap.read(DIR .. "/server.out") .. tap.read(DIR .. "/error.log"))
  if not up then return end
  tap.note("ClickHouse %s", query "SELECT version()")
  local texts = sample()
  tap.is(load_replies(texts), "", "replies of all bytes are loaded")
  tap.is(query "SELECT count() FROM replies", tostring(#texts), "all of them")
  dictionary()
  pipe("TabSeparated", "as_tsv", "--format tsv --nulls")
  pipe("JSONEachRow", "as_json", "--format jsoneachrow")
end)
