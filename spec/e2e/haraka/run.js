'use strict'
// A real Haraka with the plugin as it is shipped, and a sink it delivers to: 10,000 results through the child, which is
// killed three times meanwhile; then DSNs, waits, the suppression list and incoming bounces.
const fs = require('node:fs')
const net = require('node:net')
const path = require('node:path')
const { spawn, execFileSync } = require('node:child_process')

const { E2E_ROOT: ROOT, E2E_DIR: DIR, BUILD } = process.env
const HARAKA = path.join(process.env.NODE_PATH, 'Haraka/bin/haraka')
const RESULTS = Number(process.env.RESULTS || 10000)
const PER_MAIL = 50

let number = 0
let bad = 0
const ok = (held, text, detail) => {
  if (!held) bad++
  console.log(`${held ? '' : 'not '}ok ${++number} - ${text}`)
  if (!held && detail !== undefined) console.log(`# ${String(detail).slice(0, 2000).replace(/\n/g, '\n# ')}`)
}
const note = (text) => console.log(`# ${text}`)
const sleep = (ms) => new Promise((done) => setTimeout(done, ms))
const until = async (seconds, f) => {
  const stop = Date.now() + seconds * 1000
  for (;;) {
    const got = await f()
    if (got || Date.now() > stop) return got
    await sleep(50)
  }
}
const free_port = () =>
  new Promise((done) => {
    const s = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = s.address()
      s.close(() => done(port))
    })
  })

// What the test adds to Haraka: everybody may send, and everything goes to the sink.
const helper = (sink) => `
exports.hook_connect = (next, connection) => { connection.relaying = true; next() }
exports.hook_rcpt = (next) => next(OK)
exports.hook_get_mx = (next) => next(OK, { exchange: '127.0.0.1', port: ${sink}, priority: 0 })
`

function configure(name, sink, port, ini, outbound) {
  const dir = path.join(DIR, name)
  const write = (file, text) => {
    fs.mkdirSync(path.dirname(path.join(dir, file)), { recursive: true })
    fs.writeFileSync(path.join(dir, file), text)
  }
  const core = path.join(process.env.NODE_PATH, 'Haraka/config')
  write('config/connection.ini', fs.readFileSync(path.join(core, 'connection.ini')))
  write('config/outbound.bounce_message', fs.readFileSync(path.join(core, 'outbound.bounce_message')))
  write('config/log.ini', '[main]\nlevel=INFO\n')
  write('config/me', 'mx.example.com\n')
  write('config/smtp.ini', `[main]\nlisten=127.0.0.1:${port}\nnodes=0\n`)
  write('config/plugins', 'bouncekit\nhelper\n')
  write(
    'config/outbound.ini',
    `enable_tls=false\nlocal_mx_ok=true\nalways_split=true\nconcurrency_max=40\n${outbound}\n`,
  )
  write('config/bouncekit.ini', ini)
  write('plugins/helper.js', helper(sink))
  fs.cpSync(path.join(ROOT, 'lua/bouncekit/host/haraka'), path.join(dir, 'plugins/bouncekit'), { recursive: true })
  fs.mkdirSync(path.join(dir, 'queue'), { recursive: true })
  return dir
}

async function start(dir, port) {
  const log = path.join(dir, 'log')
  const out = fs.openSync(log, 'w')
  const child = spawn(process.execPath, [HARAKA, '-c', dir], { stdio: ['ignore', out, out] })
  running.add(child)
  child.on('close', () => running.delete(child))
  const up = await until(
    15,
    () =>
      new Promise((done) => {
        const s = net.connect(port, '127.0.0.1', () => {
          s.destroy()
          done(true)
        })
        s.on('error', () => done(false))
      }),
  )
  return { child, up, log: () => fs.readFileSync(log, 'latin1') }
}

const running = new Set()
const stop = (haraka) =>
  new Promise((done) => {
    haraka.child.on('close', done)
    haraka.child.kill('SIGTERM')
    setTimeout(() => haraka.child.kill('SIGKILL'), 8000).unref()
  })

// One SMTP conversation; returns the replies.
function smtp(port, lines) {
  return new Promise((done) => {
    const replies = []
    const socket = net.connect(port, '127.0.0.1')
    let rest = ''
    const todo = [...lines]
    socket.setEncoding('latin1')
    socket.on('data', (piece) => {
      const got = (rest + piece).split('\r\n')
      rest = got.pop()
      for (const line of got) {
        if (line[3] === '-') continue
        replies.push(line)
        if (todo.length) socket.write(todo.shift())
        else socket.end()
      }
    })
    socket.on('error', () => done(replies))
    socket.on('close', () => done(replies))
  })
}

const mail = (from, to, text) => [
  'EHLO client.example.com\r\n',
  `MAIL FROM:<${from}>\r\n`,
  ...to.map((a) => `RCPT TO:<${a}>\r\n`),
  'DATA\r\n',
  `${(text || 'Subject: test\n\ntext').split('\n').join('\r\n')}\r\n.\r\n`,
  'QUIT\r\n',
]

const children_of = (pid) =>
  fs.readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/).filter(Boolean).map(Number)

// Lines of the plugin about results, by hook.
function results(log) {
  const out = { bounce: new Map(), deferred: new Map(), delivered: new Map(), failed: 0 }
  for (const m of log.matchAll(/\[bouncekit\] (bounce|deferred|delivered) rcpt=(\S+) (.*)/g)) {
    if (m[3].startsWith('failed:')) out.failed++
    else out[m[1]].set(m[2], m[3])
  }
  return out
}

async function many(sink) {
  const port = await free_port()
  const dir = configure(
    'many',
    sink.port,
    port,
    `[main]\ncommand=${BUILD}/bin/bouncekit serve --policy bulk\ntimeout=20000\n[bounce]\ndsn=never\n`,
    'temp_fail_intervals=600s*3',
  )
  const haraka = await start(dir, port)
  ok(haraka.up, 'Haraka starts with the plugin', haraka.log())
  const kinds = ['ok', 'gone', 'grey', 'ok', 'gone']
  const rcpts = Array.from({ length: RESULTS }, (_, i) => `${kinds[i % 5]}${i}@d${i % 97}.example.org`)
  const began = Date.now()
  const mails = []
  for (let i = 0; i < RESULTS; i += PER_MAIL) mails.push(rcpts.slice(i, i + PER_MAIL))
  const feed = (async () => {
    for (const to of mails) await smtp(port, mail('news@example.com', to))
  })()
  const count = () => results(haraka.log())
  const total = (r) => r.bounce.size + r.deferred.size + r.delivered.size
  const killed = []
  for (const share of [0.1, 0.4, 0.7]) {
    await until(120, () => total(count()) >= RESULTS * share)
    const pid = children_of(haraka.child.pid)[0]
    if (pid && !killed.includes(pid)) {
      process.kill(pid, 'SIGKILL')
      killed.push(pid)
    }
  }
  await feed
  await until(180, () => total(count()) >= RESULTS)
  const r = count()
  note(`${total(r)} results in ${((Date.now() - began) / 1000).toFixed(1)} s`)
  ok(killed.length === 3, 'the child was killed three times', killed)
  ok((haraka.log().match(/the child ended \(SIGKILL\)/g) || []).length === 3, 'each time the log says so, once')
  ok(total(r) === RESULTS && r.failed === 0, `${RESULTS} results, none lost`, `${total(r)} and ${r.failed} failed`)
  const wanted = { ok: 'delivered', gone: 'bounce', grey: 'deferred' }
  const wrong = rcpts.filter((a) => !r[wanted[/^[a-z]+/.exec(a)[0]]].has(a))
  ok(wrong.length === 0, 'each under its own hook', wrong.slice(0, 10))
  const says = (map, words) => [...map.values()].every((line) => words.every((w) => line.includes(w)))
  ok(says(r.bounce, ['category=user-unknown', 'permanence=hard']), 'verdicts of bounces')
  ok(says(r.deferred, ['category=greylisted', 'decision=retry', 'rule=greylist']), 'decisions about deferred mail')
  ok(says(r.delivered, ['category=delivered', 'decision=none']), 'deliveries')
  ok(
    sink.seen.mails.every((m) => m.from !== ''),
    'no DSN was sent (dsn=never)',
  )
  const waits = [...haraka.log().matchAll(/Temp failing \S+ for (\d+) seconds/g)].map((m) => Number(m[1]))
  ok(
    waits.length > 0 && waits.every((s) => s === 300),
    'deferred mail waits as the policy says, not as Haraka would',
    waits.slice(0, 5),
  )
  const pids = children_of(haraka.child.pid)
  await stop(haraka)
  ok(
    pids.length === 1 && (await until(5, () => !fs.existsSync(`/proc/${pids[0]}`))),
    'one child, and it ends with Haraka',
    pids,
  )
}

const BOUNCE = `From: Mail Delivery System <MAILER-DAEMON@mx.example.net>
To: news@example.com
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b

It did not work.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net

Final-Recipient: rfc822; ann@example.org
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User unknown

--b--`

async function rest(sink) {
  const port = await free_port()
  const store = path.join(DIR, 'store.db')
  const policy = path.join(DIR, 'strict.lua')
  fs.writeFileSync(
    policy,
    `return { name = "strict", extends = "transactional", rules = {
    { name = "no-wait", when = { category = "greylisted" }, drop = true, reason = "we do not wait" } } }`,
  )
  const ini =
    `[main]\ncommand=${BUILD}/bin/bouncekit serve --policy ${policy} --store ${store}\n` +
    `[bounce]\ndsn=unless_suppressed\n[deferred]\nshortest=1\n[rcpt]\ncheck=true\n`
  const dir = configure('rest', sink.port, port, ini, 'temp_fail_intervals=600s*3')
  const haraka = await start(dir, port)
  sink.seen.mails.length = 0
  await smtp(port, mail('news@example.com', ['gone@example.org', 'spam@example.org', 'grey@example.org']))
  await until(15, () => sink.seen.mails.filter((m) => m.from === '').length >= 2)
  await sleep(300)
  const dsns = sink.seen.mails.filter((m) => m.from === '').map((m) => m.text)
  ok(
    dsns.some((t) => t.includes('spam@example.org')),
    'a DSN for who was not suppressed',
    haraka.log().slice(-2000),
  )
  ok(!dsns.some((t) => t.includes('gone@example.org')), 'none for who was (dsn=unless_suppressed)')
  ok(
    dsns.some((t) => t.includes('grey@example.org') && t.includes('Too many failures')),
    'what the policy gives up bounces after one more try',
  )
  const refused = await smtp(port, mail('news@example.com', ['gone@example.org']).slice(0, 3).concat('QUIT\r\n'))
  ok(
    refused.some((l) => /^550 .*does not exist/.test(l)),
    'who is on the suppression list is refused',
    refused.join('\n'),
  )
  const said = execFileSync(`${BUILD}/bin/bouncekit`, ['suppress', 'list', '--store', store], { encoding: 'utf8' })
  ok(said.includes('gone@example.org') && said.trim().split('\n').length === 1, 'the list is in the file', said)

  sink.seen.mails.length = 0
  await smtp(port, mail('', ['news@example.com'], BOUNCE))
  await until(15, () => sink.seen.mails.length)
  ok(
    /X-Bouncekit: failure; ann@example\.org user-unknown hard/.test(sink.seen.mails[0]?.text),
    'an incoming bounce is read',
    sink.seen.mails[0]?.text,
  )
  await stop(haraka)
}

async function without(sink) {
  const port = await free_port()
  const dir = configure(
    'without',
    sink.port,
    port,
    '[main]\ncommand=/nonexistent/program\ntimeout=500\n',
    'temp_fail_intervals=600s*3',
  )
  const haraka = await start(dir, port)
  sink.seen.mails.length = 0
  await smtp(port, mail('news@example.com', ['gone@example.org', 'grey@example.org', 'ok@example.org']))
  await until(15, () => sink.seen.mails.length >= 2 && /Temp failing/.test(haraka.log()))
  ok(
    sink.seen.mails.some((m) => m.to[0] === 'ok@example.org'),
    'without a program mail flows on',
  )
  ok(
    sink.seen.mails.some((m) => m.from === '' && m.text.includes('gone@example.org')),
    'and bounces as Haraka has it',
  )
  ok(/Temp failing \S+ for 600 seconds/.test(haraka.log()), 'and waits as Haraka has it')
  await stop(haraka)
}

;(async () => {
  const sink = await require('./sink.js').start()
  try {
    await require('./child.js')(ok, note)
    await many(sink)
    await rest(sink)
    await without(sink)
    await require('./redis.js')({ ok, note, until, free_port, configure, start, stop, smtp, mail, results }, sink)
  } catch (e) {
    ok(false, 'the run ended early', e.stack)
  }
  for (const child of running) child.kill('SIGKILL')
  sink.server.close()
  console.log(`1..${number}`)
  process.exit(bad ? 1 : 0)
})()
