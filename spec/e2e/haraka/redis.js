'use strict'
// Counters and the list in a Redis that is killed while mail flows, and started again.
const fs = require('node:fs')
const net = require('node:net')
const path = require('node:path')
const { spawn, execFileSync, execSync } = require('node:child_process')

const { E2E_DIR: DIR, BUILD } = process.env
const RESULTS = 1500
const PER_MAIL = 50

// redis-tools has the whole program under another name.
function program() {
  const found = execSync('command -v redis-server || command -v redis-check-rdb || true', { encoding: 'utf8' }).trim()
  if (!found) return null
  const name = path.join(DIR, 'redis-server')
  fs.symlinkSync(found, name)
  return name
}

const listens = (port) =>
  new Promise((done) => {
    const s = net.connect(port, '127.0.0.1', () => {
      s.destroy()
      done(true)
    })
    s.on('error', () => done(false))
  })

module.exports = async (t, sink) => {
  const { ok, note, until, smtp, mail } = t
  const name = program()
  if (!name) return note('no redis-server here: the store in Redis is not tried')
  const redis_port = await t.free_port()
  const url = `redis://127.0.0.1:${redis_port}`
  const serve = async () => {
    const args = ['--port', redis_port, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', DIR]
    const child = spawn(name, args.map(String), { stdio: 'ignore' })
    await until(10, () => listens(redis_port))
    return child
  }
  let redis = await serve()
  try {
    const port = await t.free_port()
    const dir = t.configure(
      'redis',
      sink.port,
      port,
      `[main]\ncommand=${BUILD}/bin/bouncekit serve --policy transactional --store ${url}\ntimeout=20000\n[bounce]\ndsn=never\n`,
      'temp_fail_intervals=600s*3',
    )
    const haraka = await t.start(dir, port)
    ok(haraka.up, 'Haraka starts with its store in Redis', haraka.log())
    const total = () => {
      const r = t.results(haraka.log())
      return r.bounce.size + r.deferred.size + r.delivered.size
    }
    const kinds = ['ok', 'gone', 'grey']
    const rcpts = Array.from({ length: RESULTS }, (_, i) => `${kinds[i % 3]}${i}@r${i % 97}.example.org`)
    const feed = (async () => {
      for (let i = 0; i < RESULTS; i += PER_MAIL)
        await smtp(port, mail('news@example.com', rcpts.slice(i, i + PER_MAIL)))
    })()
    await until(60, () => total() >= RESULTS * 0.25)
    const dead = new Promise((done) => redis.on('close', done))
    redis.kill('SIGKILL')
    await dead
    await until(60, () => total() >= RESULTS * 0.75)
    redis = await serve()
    await feed
    await until(60, () => total() >= RESULTS)
    const r = t.results(haraka.log())
    ok(total() === RESULTS && r.failed === 0, `${RESULTS} results, none lost with Redis`, `${total()}, ${r.failed} failed`)
    const lines = [...r.bounce.values()]
    ok(
      lines.every((line) => line.includes('category=user-unknown')) && lines.some((line) => line.includes('decision=-')),
      'verdicts all the time, decisions but for a while',
      lines.slice(0, 5),
    )
    await smtp(port, mail('news@example.com', ['gone-at-last@back.example.org']))
    await until(15, () => t.results(haraka.log()).bounce.has('gone-at-last@back.example.org'))
    const said = haraka
      .log()
      .split('\n')
      .filter((line) => /Redis|store/.test(line))
    const times = (text) => said.filter((line) => line.includes(text)).length
    ok(
      times('the store fails') === 1 && times('Redis does not answer') === 1,
      'the log says once that Redis went',
      said.join('\n'),
    )
    ok(times('Redis answers again') === 1, 'and once that it is back', said.join('\n'))
    const list = execFileSync(`${BUILD}/bin/bouncekit`, ['suppress', 'list', '--store', url], { encoding: 'utf8' })
    ok(list.includes('gone-at-last@back.example.org'), 'and who is gone is on the list again', list)
    await t.stop(haraka)
  } finally {
    redis.kill('SIGKILL')
  }
}
