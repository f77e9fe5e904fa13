'use strict'
// The child by itself: what it does when the program is slow, dead or too much is asked; and how long a round trip
// takes.
const path = require('node:path')

const ROOT = process.env.E2E_ROOT
const Child = require(path.join(ROOT, 'lua/bouncekit/host/haraka/child.js'))
const BOUNCEKIT = path.join(process.env.BUILD, 'bin/bouncekit')

const make = (command, more) => new Child({ command, timeout: 3000, queue: 100, bytes: 1e6, log: () => {}, ...more })
const ask = (child, request) =>
  new Promise((done) => child.ask(request, (error, answer) => done(error ? error.message : answer)))
const node = (code) => [process.execPath, '-e', code]
const EACH = (code) =>
  node(
    `require('node:readline').createInterface({input:process.stdin}).on('line',(l)=>{const r=JSON.parse(l);${code}})`,
  )
const say = 'process.stdout.write(JSON.stringify({id:r.id,pid:process.pid,n:r.n})+"\\n")'

module.exports = async (ok, note) => {
  const mute = make(EACH(''), { timeout: 200 })
  ok((await ask(mute, {})) === 'no answer in time', 'a question that nobody answers fails in time')
  await Promise.all([ask(mute, {}), ask(mute, {}), ask(mute, {})])
  await ask(mute, {})
  ok(mute.starts > 1, 'a child that never answers is ended and started again')
  ok(mute.waiting.size === 0 && mute.size === 0, 'nothing of it is kept')
  mute.close()

  const full = make(EACH(''), { queue: 3, timeout: 300 })
  const said = await Promise.all([1, 2, 3, 4].map((n) => ask(full, { n })))
  ok(said[3] === 'queue full' && said[2] === 'no answer in time', 'beyond the queue, a question fails at once')
  ok((await ask(full, { text: 'x'.repeat(2e6) })) === 'queue full', 'and beyond its bytes')
  full.close()

  const killer = make(EACH('process.exit(1)'))
  ok(
    /every child died|no answer in time/.test(await ask(killer, {})),
    'a question that every child dies of is given up',
  )
  ok(killer.starts <= 6, 'children that die are not started without end')
  killer.close()

  const missing = make(['/nonexistent/program'], { timeout: 500 })
  ok((await ask(missing, {})) === 'no answer in time', 'a program that is not there is no harm')
  missing.close()

  const noise = make(EACH(`process.stdout.write('noise\\n[]\\nnull\\n{"id":99}\\n');${say}`))
  ok((await ask(noise, { n: 5 })).n === 5, 'answers that are none are passed over')
  noise.close()

  const mortal = make(EACH(say), { queue: 2000 })
  await ask(mortal, {})
  const many = Array.from({ length: 1000 }, (_, n) => ask(mortal, { n }))
  mortal.process.kill('SIGKILL')
  const answers = await Promise.all(many)
  ok(
    answers.every((a, n) => a.n === n),
    'no question is lost with a child that is killed',
  )
  mortal.close()

  const real = make([BOUNCEKIT, 'serve'])
  const request = {
    op: 'decide',
    status: 'bounced',
    text: '550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown in virtual mailbox table',
  }
  for (let i = 0; i < 300; i++) await ask(real, request)
  for (const [name, r] of [
    ['classify', { text: request.text }],
    ['decide', { ...request, recipient: 'ann@example.org', policy: 'bulk' }],
  ]) {
    const times = []
    for (let i = 0; i < 3000; i++) {
      const t = process.hrtime.bigint()
      await ask(real, r)
      times.push(Number(process.hrtime.bigint() - t) / 1e6)
    }
    times.sort((a, b) => a - b)
    note(`round trip of ${name}: median ${times[1500].toFixed(3)} ms, p99 ${times[2970].toFixed(3)} ms`)
  }
  ok((await ask(real, request)).category === 'user-unknown', 'the real program answers')
  const closing = new Promise((done) => real.process.on('close', done))
  real.close()
  ok((await closing) === 0, 'and ends by itself when its input does')
  ok((await ask(real, request)) === 'closed', 'after that, questions fail at once')
}
