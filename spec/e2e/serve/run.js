'use strict'
// The service over pipes and over a unix socket: shapes against the schema, many clients, limits, a clean end; and rows
// as ClickHouse asks for them: a block is sent, as many rows are read, and only then comes the next.
const fs = require('node:fs')
const net = require('node:net')
const path = require('node:path')
const { spawn } = require('node:child_process')
const Ajv = require('ajv/dist/2020')

const { E2E_ROOT: ROOT, E2E_DIR: DIR, BUILD } = process.env
const BOUNCEKIT = path.join(BUILD, 'bin/bouncekit')

let number = 0
let bad = 0
const ok = (held, text, detail) => {
  if (!held) bad++
  console.log(`${held ? '' : 'not '}ok ${++number} - ${text}`)
  if (!held && detail !== undefined) console.log(`# ${String(detail).slice(0, 2000).replace(/\n/g, '\n# ')}`)
}
const sleep = (ms) => new Promise((done) => setTimeout(done, ms))
const until = async (seconds, f) => {
  const stop = Date.now() + seconds * 1000
  for (;;) {
    const got = await f()
    if (got || Date.now() > stop) return got
    await sleep(20)
  }
}

const running = new Set()
function start(args) {
  const child = spawn(BOUNCEKIT, ['serve', ...args], { stdio: ['pipe', 'pipe', 'pipe'] })
  running.add(child)
  child.err = ''
  child.stderr.on('data', (d) => (child.err += d))
  child.stdin.on('error', () => {})
  child.ended = new Promise((done) =>
    child.on('close', (code, signal) => {
      running.delete(child)
      done(signal || code)
    }),
  )
  return child
}

// Lines of a stream, to be asked for one at a time.
function lines_of(stream) {
  const ready = []
  const asked = []
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('error', () => {})
  stream.on('data', (piece) => {
    const lines = (rest + piece).split('\n')
    rest = lines.pop()
    for (const line of lines) asked.length ? asked.shift()(line) : ready.push(line)
  })
  const end = () => {
    while (asked.length) asked.shift()(null)
  }
  stream.on('end', end)
  stream.on('close', end)
  return () => (ready.length ? Promise.resolve(ready.shift()) : new Promise((done) => asked.push(done)))
}

const dsn = fs.readFileSync(path.join(ROOT, 'spec/cases/mail/postfix-dsn.eml'))
const POSTFIX =
  'Nov 14 22:13:20 mx postfix/smtp[1]: ABC123: to=<ann@example.org>, relay=mx.example.net[192.0.2.1]:25, ' +
  'delay=1, delays=0/0/0/1, dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.1] said: 550 5.1.1 User unknown ' +
  '(in reply to RCPT TO command))'
const REPLIES = [
  '550 5.1.1 User unknown',
  '452 4.2.2 Mailbox full',
  '450 4.7.1 Greylisted, try again in 5 minutes',
  '421 4.7.28 Gmail has detected an unusual rate of mail',
  '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org',
  '250 2.0.0 OK',
  '',
]

async function schema() {
  const text = JSON.parse(fs.readFileSync(path.join(ROOT, 'lua/bouncekit/serve/protocol.schema.json')))
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    strictTypes: false,
  })
  ajv.addSchema(text, 'protocol')
  const validate = (name, value) => {
    const v = ajv.getSchema(`protocol#/$defs/${name}`)
    return v(value) ? null : ajv.errorsText(v.errors)
  }
  const child = start([])
  const next = lines_of(child.stdout)
  const requests = []
  for (const text of REPLIES) {
    requests.push({ text }, { text, host: 'mx.google.com', phase: 'rcpt', lang: 'tr' })
    for (const policy of ['transactional', 'bulk', 'mailing-list']) {
      for (const status of ['bounced', 'deferred', 'expired', 'delivered']) {
        requests.push({
          op: 'decide',
          text,
          status,
          policy,
          recipient: 'ann@example.org',
          ip: '192.0.2.9',
          stream: 'news',
        })
      }
    }
  }
  requests.push(
    { op: 'check', recipient: 'ann@example.org' },
    { op: 'check', recipient: 'bob@example.org' },
    { op: 'message', raw_base64: dsn.toString('base64') },
    { op: 'message', raw: dsn.toString('utf8'), policy: 'bulk' },
    { op: 'log', line: POSTFIX },
    { op: 'log', line: 'nothing' },
    { op: 'lookup', code: 550, enhanced: '5.7.1', lang: 'zh' },
    { op: 'lookup', code: 299 },
    { op: 'ping' },
    { op: 'version' },
  )
  const wrong = []
  for (const [id, request] of requests.entries()) {
    child.stdin.write(`${JSON.stringify({ id, ...request })}\n`)
    const answer = JSON.parse(await next())
    const why =
      validate('request', { id, ...request }) ||
      validate(request.op || 'classify', answer) ||
      (answer.id !== id && 'another id')
    if (why) wrong.push(`${JSON.stringify(request)} -> ${JSON.stringify(answer)}: ${why}`)
  }
  ok(wrong.length === 0, `${requests.length} answers have the shapes of the schema`, wrong.slice(0, 5).join('\n'))
  const odd = [
    '',
    '{',
    '[]',
    '{"id":1}',
    '{"id":2,"op":"no"}',
    '{"id":3,"op":"decide","text":"x","status":"lost"}',
    '{"id":"x","op":"message","raw_base64":"?"}',
    '{"id":5,"op":"lookup","code":"x"}',
    '{"op":"check","recipient":"none"}',
    '{"op":"log","line":3}',
  ]
  const faults = []
  for (const line of odd) {
    child.stdin.write(`${line}\n`)
    const answer = JSON.parse(await next())
    const why = validate('error', answer)
    if (why) faults.push(`${line} -> ${JSON.stringify(answer)}: ${why}`)
  }
  ok(faults.length === 0, `${odd.length} errors have the shape of errors`, faults.join('\n'))
  ok(
    validate('classify', { category: 'x' }) !== null && validate('error', {}) !== null,
    'the schema refuses what has another shape',
  )
  child.stdin.end()
  ok((await child.ended) === 0, 'it ends when its input does')
}

const connect = (socket) =>
  new Promise((done, fail) => {
    const c = net.connect(socket, () => done(c))
    c.on('error', fail)
  })

async function sockets() {
  const socket = path.join(DIR, 'bouncekit.sock')
  const args = ['--socket', socket, '--clients', '20', '--max-line', '65536', '--pending', '100000', '--mode', '660']
  const server = start(args)
  ok(await until(10, () => server.err.includes('ready')), 'the socket is served', server.err)
  ok((fs.statSync(socket).mode & 0o777) === 0o660, 'with the mode asked for')

  const clients = await Promise.all(Array.from({ length: 20 }, () => connect(socket)))
  const readers = clients.map(lines_of)
  clients.forEach((c, n) => {
    for (let i = 0; i < 100; i++) c.write(JSON.stringify({ id: `${n}-${i}`, text: REPLIES[(n + i) % 6] }) + '\n')
  })
  let orders = 0
  for (const [n, next] of readers.entries()) {
    for (let i = 0; i < 100; i++) if (JSON.parse(await next()).id === `${n}-${i}`) orders++
  }
  ok(orders === 2000, '20 clients at once, each with its answers in order', orders)
  const extra = await connect(socket)
  const said = JSON.parse(await lines_of(extra)())
  ok(said.reason === 'busy', 'one more is told that it is one too many')
  clients[0].write('x'.repeat(70000) + '\n{"op":"ping"}\n')
  const long = JSON.parse(await readers[0]())
  const after = JSON.parse(await readers[0]())
  ok(long.reason === 'too-long' && after.pong, 'a line that is too long is answered, and the next')
  clients[1].write('{"op":"ping"}')
  clients[1].end()
  ok(JSON.parse(await readers[1]()).pong, 'a last line without its end counts')
  for (let i = 2; i < 6; i++) clients[i].destroy()
  clients[6].write(`{"op":"decide","text":"550 5.1.1 User unknown","recipient":"ann@example.org","policy":"transactional"}\n`)
  await readers[6]()
  clients[7].write(`{"op":"check","recipient":"ann@example.org"}\n`)
  ok(JSON.parse(await readers[7]()).suppressed, 'what one client decided, another finds')

  // a client that asks and does not read: what waits for it is bounded, and nobody else is slowed
  const rss = () => Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${server.pid}/status`))[1])
  const greedy = await connect(socket)
  const before = rss()
  const question = (JSON.stringify({ text: REPLIES[0] }) + '\n').repeat(1000)
  for (let i = 0; i < 300; i++) greedy.write(question)
  await sleep(1500)
  clients[8].write('{"op":"ping"}\n')
  ok(JSON.parse(await readers[8]()).pong, 'a client that does not read holds up nobody')
  const grown = rss() - before
  ok(grown < 50000, `nor does what waits for it grow without end`, `${grown} KiB`)
  const next = lines_of(greedy)
  let got = 0
  while (got < 300000 && (await next()) !== null) got++
  ok(got === 300000, 'and it gets every answer once it reads', got)

  const second = start(['--socket', socket])
  ok(
    (await second.ended) === 3 && second.err.includes('another server'),
    'a second server on the same socket is refused',
    second.err,
  )
  ok(fs.existsSync(socket), 'and leaves it alone')
  for (let i = 0; i < 200; i++) clients[9].write(JSON.stringify({ id: i, text: REPLIES[0] }) + '\n')
  await readers[9]()
  server.kill('SIGTERM')
  let last = 0
  while ((await readers[9]()) !== null) last++
  ok((await server.ended) === 0 && !fs.existsSync(socket), 'SIGTERM ends it, with the socket', server.err)
  ok(last > 0, 'after the answers under way')
  for (const c of clients) c.destroy()

  const slow = start(args)
  await until(10, () => slow.err.includes('ready'))
  const deaf = await connect(socket)
  for (let i = 0; i < 20; i++) deaf.write(question)
  await sleep(300)
  slow.kill('SIGTERM')
  const code = await Promise.race([slow.ended, sleep(20000)])
  ok(code === 0 && !fs.existsSync(socket), 'a client that never reads does not keep it from ending', code)
  deaf.destroy()

  const killed = start(['--socket', socket])
  await until(10, () => killed.err.includes('ready'))
  killed.kill('SIGKILL')
  await killed.ended
  ok(fs.existsSync(socket), 'a killed server leaves its socket')
  const again = start(['--socket', socket])
  ok(await until(10, () => again.err.includes('ready')), 'and the next takes it over')
  again.kill('SIGINT')
  ok((await again.ended) === 0 && !fs.existsSync(socket), 'SIGINT ends it too')
  fs.writeFileSync(socket, 'a file')
  const file = start(['--socket', socket])
  ok(
    (await file.ended) === 3 && fs.readFileSync(socket, 'utf8') === 'a file',
    'a file of another kind is not touched',
  )
}

// A pool of ClickHouse: blocks of rows, one after another, to one process.
async function pool(args, encode, decode, header) {
  const child = start(args)
  const next = lines_of(child.stdout)
  let rows = 0
  for (const size of [1, 7, 0, 1000, 3]) {
    const block = Array.from({ length: size }, (_, i) => REPLIES[i % 7])
    if (header) child.stdin.write(`${size}\n`)
    // in pieces, cut anywhere
    const bytes = block.map((text) => `${encode(text)}\n`).join('')
    for (let at = 0; at < bytes.length; at += 777) child.stdin.write(bytes.slice(at, at + 777))
    for (let i = 0; i < size; i++) {
      const line = await Promise.race([next(), sleep(10000).then(() => null)])
      if (line === null) return `row ${i} of ${size} never came`
      if (decode(line) === (block[i] === '' ? 'unknown' : EXPECTED[i % 7])) rows++
    }
  }
  child.stdin.end()
  return (await child.ended) === 0 ? rows : 'it did not end well'
}
const EXPECTED = ['user-unknown', 'mailbox-full', 'greylisted', 'rate-limited', 'ip-blocked', 'delivered', 'unknown']

async function rows() {
  const same = (s) => s
  ok(
    (await pool(['--format', 'tsv'], same, same)) === 1011,
    'blocks of tab-separated rows, each answered before the next',
  )
  ok(
    (await pool(['--format', 'tsv', '--chunk-header'], same, same, true)) === 1011,
    'with the number of rows before each block',
  )
  const each = (text) => JSON.stringify({ text })
  ok(
    (await pool(['--format', 'jsoneachrow', '--result', 'result'], each, (line) => JSON.parse(line).result)) === 1011,
    'blocks of JSONEachRow',
  )
  const child = start(['--format', 'tsv', '--columns', 'key,text', '--fields', 'key,category,permanence'])
  const next = lines_of(child.stdout)
  child.stdin.end('k\\t1\t550 5.1.1 User unknown\nk2\t\\N\n')
  ok((await next()) === 'k\\t1\tuser-unknown\thard', 'columns of its own are carried through')
  ok((await next()) === 'k2\tunknown\tpermanent', 'NULL is a row like another')
  await child.ended
}

;(async () => {
  try {
    await schema()
    await sockets()
    await rows()
  } catch (e) {
    ok(false, 'the run ended early', e.stack)
  }
  for (const child of running) child.kill('SIGKILL')
  console.log(`1..${number}`)
  process.exit(bad ? 1 : 0)
})()
