'use strict'
// One long-lived child that answers JSON lines. A child that dies is started again, slower each time it does not live;
// what was not answered is asked again. What is under way is bounded in number and bytes; beyond that a question fails
// at once.

const { spawn } = require('node:child_process')

const FIRST_WAIT = 50 // milliseconds before the second start
const LONGEST_WAIT = 10000
const HEALTHY = 5000 // a child that lived so long begins anew with FIRST_WAIT
const SENDS = 4 // a question that four children died of is given up
const LONGEST_ANSWER = 8 * 1024 * 1024
const HUNG = 3 // time-outs in a row without an answer between: the child is ended
const GRACE = 2000 // what it may take to end by itself

class Child {
  // options: command (list of words), timeout (milliseconds), queue (number), bytes, log (function of level and text)
  constructor(options) {
    Object.assign(this, options)
    this.waiting = new Map()
    this.size = 0
    this.last = 0
    this.silent = 0
    this.wait = 0
    this.starts = 0
    this.process = null
    this.closed = false
  }

  // Ask. `done(error, answer)` is called once, whatever happens.
  ask(request, done) {
    const id = ++this.last
    const line = `${JSON.stringify({ ...request, id })}\n`
    if (this.closed) return void done(new Error('closed'))
    if (this.waiting.size >= this.queue || this.size + line.length > this.bytes)
      return void done(new Error('queue full'))
    const timer = setTimeout(() => this.late(id), this.timeout)
    this.waiting.set(id, { line, done, timer, sends: 0 })
    this.size += line.length
    if (this.process) this.send(id)
    else this.start()
  }

  send(id) {
    const w = this.waiting.get(id)
    if (++w.sends > SENDS) return this.settle(id, new Error('every child died of it'))
    this.process.stdin.write(w.line)
  }

  settle(id, error, answer) {
    const w = this.waiting.get(id)
    if (!w) return
    this.waiting.delete(id)
    this.size -= w.line.length
    clearTimeout(w.timer)
    w.done(error, answer)
  }

  late(id) {
    this.settle(id, new Error('no answer in time'))
    if (++this.silent < HUNG || !this.process) return
    this.log('error', 'the child does not answer and is ended')
    this.silent = 0
    this.process.kill('SIGKILL')
  }

  start() {
    if (this.process || this.timer || this.closed) return
    this.timer = setTimeout(() => this.spawn(), this.wait)
  }

  spawn() {
    this.timer = null
    const child = spawn(this.command[0], this.command.slice(1), { stdio: ['pipe', 'pipe', 'inherit'] })
    const born = Date.now()
    let over = false
    const gone = (why) => {
      if (over) return
      over = true
      this.process = null
      if (this.closed) return
      const healthy = Date.now() - born >= HEALTHY
      this.wait = healthy || !this.wait ? FIRST_WAIT : Math.min(this.wait * 2, LONGEST_WAIT)
      this.log(
        'error',
        `the child ended (${why}); ${this.waiting.size} questions wait; next start in ${this.wait} ms`,
      )
      if (this.waiting.size) this.start()
    }
    child.on('error', (e) => gone(e.message))
    child.on('close', (code, signal) => gone(signal || `exit code ${code}`))
    child.stdin.on('error', () => {}) // the end of the child is told by 'close'
    this.read(child)
    this.process = child
    this.starts++
    this.silent = 0
    for (const id of [...this.waiting.keys()]) this.send(id)
  }

  read(child) {
    let rest = ''
    child.stdout.setEncoding('utf8')
    child.stdout.on('data', (piece) => {
      const lines = (rest + piece).split('\n')
      rest = lines.pop()
      if (rest.length > LONGEST_ANSWER) return void child.kill('SIGKILL')
      for (const line of lines) this.answer(line)
    })
  }

  answer(line) {
    let answer
    try {
      answer = JSON.parse(line)
    } catch {
      return this.log('error', 'an answer is not JSON')
    }
    this.silent = 0
    this.settle(answer?.id, null, answer)
  }

  // No more questions; the child ends when it has answered.
  close() {
    if (this.closed) return
    this.closed = true
    clearTimeout(this.timer)
    const child = this.process
    if (!child) {
      for (const id of [...this.waiting.keys()]) this.settle(id, new Error('closed'))
      return
    }
    child.stdin.end()
    const kill = setTimeout(() => child.kill('SIGKILL'), GRACE)
    child.on('close', () => {
      clearTimeout(kill)
      for (const id of [...this.waiting.keys()]) this.settle(id, new Error('closed'))
    })
  }
}

module.exports = Child
