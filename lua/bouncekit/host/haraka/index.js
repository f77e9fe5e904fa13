'use strict'
/* global OK, DENY, DENYSOFT */
// bouncekit in Haraka: what became of each message goes to one long-lived `bouncekit serve`; verdict and decision come
// back as notes, as the time of the next try, and as the DSN that is sent or not. See haraka.md of bouncekit.
//
// Whatever goes wrong on our side (no child, no answer in time, too many questions), Haraka does what it does by
// default.

const Child = require('./child.js')

const STORE_QUIET = 60000 // milliseconds

exports.register = function () {
  this.load_config()
  this.child = new Child({
    command: this.cfg.main.command.split(/\s+/).filter(Boolean),
    timeout: number(this.cfg.main.timeout, 5000),
    queue: number(this.cfg.main.queue, 2000),
    bytes: number(this.cfg.main.queue_bytes, 16777216),
    log: (level, text) => this[`log${level}`](text),
  })
  this.register_hook('bounce', 'bounced')
  this.register_hook('deferred', 'deferred')
  this.register_hook('delivered', 'delivered')
  if (this.cfg.rcpt.check) this.register_hook('rcpt', 'check_rcpt')
  if (this.cfg.inbound.read) this.register_hook('data_post', 'read_bounce')
}

exports.load_config = function () {
  const booleans = ['+deferred.wait', '-rcpt.check', '+inbound.read']
  this.cfg = this.config.get('bouncekit.ini', { booleans }, () => this.load_config())
  for (const section of ['main', 'bounce', 'deferred', 'rcpt', 'inbound']) this.cfg[section] ||= {}
  this.cfg.main.command ||= 'bouncekit serve'
}

exports.shutdown = function () {
  this.child.close()
}

function number(value, otherwise) {
  const n = Number(value)
  return Number.isFinite(n) && n > 0 ? n : otherwise
}

const address_of = (a) => (typeof a?.address === 'function' ? a.address() : a?.address) || undefined

// The reply as the server sent it; without one, what Haraka says.
function text_of(rcpt, error) {
  if (rcpt.dsn_smtp_code) {
    return [rcpt.dsn_smtp_code, rcpt.dsn_smtp_extc, rcpt.dsn_smtp_response].filter(Boolean).join(' ')
  }
  return String(rcpt.reason || error?.message || error || '')
}

exports.question = function (hmail, rcpt, status, text) {
  const { todo } = hmail
  const queued = Number(todo.queue_time)
  return {
    op: 'decide',
    status,
    text: text.slice(0, 16384),
    recipient: address_of(rcpt),
    sender: address_of(todo.mail_from),
    host: rcpt.dsn_remote_mta,
    ip: todo.notes?.outbound_ip,
    stream: todo.notes?.bouncekit_stream || this.cfg.main.stream || undefined,
    policy: this.cfg.main.policy || undefined,
    message: todo.uuid,
    attempt: Math.max(1, hmail.num_failures || 0),
    age: queued ? Math.max(0, Math.floor((Date.now() - queued) / 1000)) : undefined,
  }
}

// One question a recipient; then done(answers), null where there is none.
exports.decide = function (hook, hmail, questions, done) {
  const answers = new Array(questions.length).fill(null)
  let open = questions.length
  if (!open) return done(answers)
  questions.forEach((question, i) => {
    this.child.ask(question, (error, answer) => {
      if (!error && answer.category) answers[i] = answer
      this.tell(hook, hmail, question, error || (answer.error && new Error(answer.error)), answers[i])
      if (--open === 0) done(answers)
    })
  })
}

// One line in the log, one note by recipient.
exports.tell = function (hook, hmail, question, error, answer) {
  const rcpt = question.recipient
  this.tell_store(answer)
  if (error && answer?.reason !== 'store') this.logwarn(`${hook} rcpt=${rcpt} failed: ${error.message}`)
  if (!answer) return
  const { category, permanence, action, party, code, enhanced, provider, decision, suppressed } = answer
  this.loginfo(
    `${hook} rcpt=${rcpt} category=${category} permanence=${permanence} ` +
      `decision=${decision?.kind || '-'} rule=${decision?.rule || '-'} delay=${decision?.delay ?? '-'}`,
  )
  const { notes } = hmail.todo
  if (!notes || !rcpt) return
  notes.bouncekit ||= {}
  notes.bouncekit[rcpt] = { category, permanence, action, party, code, enhanced, provider, decision, suppressed }
}

// A store that fails: the verdicts stand, without decisions. Said once, until it has not failed for a while; the child says
// on its standard error when a Redis is back.
exports.tell_store = function (answer) {
  if (answer?.reason !== 'store') return
  const now = Date.now()
  if (!(now - this.store_failed < STORE_QUIET)) this.logerror(`no decisions, the store fails: ${answer.error}`)
  this.store_failed = now
}

exports.bounced = function (next, hmail, error) {
  const late = /^Too many failures/.test(error?.message || error || '')
  const questions = hmail.todo.rcpt_to.map((rcpt) => {
    const status = late || /^4/.test(rcpt.dsn_smtp_code) ? 'expired' : 'bounced'
    return this.question(hmail, rcpt, status, text_of(rcpt, error))
  })
  this.decide('bounce', hmail, questions, (answers) => {
    const { dsn } = this.cfg.bounce
    const all = answers.every(Boolean)
    if (all && dsn === 'never') return next(OK)
    if (all && dsn === 'unless_suppressed' && answers.every((a) => a.suppressed)) return next(OK)
    next()
  })
}

// Seconds to wait, as a decision has it; undefined where it says nothing of that.
function delay_of(decision) {
  if (decision?.kind === 'retry') return decision.delay
  if (decision?.kind === 'pause') return decision.expires - Date.now() / 1000
}

exports.deferred = function (next, hmail, params) {
  const questions = hmail.todo.rcpt_to.map((rcpt) =>
    this.question(hmail, rcpt, 'deferred', text_of(rcpt, params.err)),
  )
  this.decide('deferred', hmail, questions, (answers) => {
    const { wait, shortest, longest, give_up } = this.cfg.deferred
    if (!answers.length || !answers.every((a) => a?.decision)) return next()
    const over = answers.every((a) => ['drop', 'suppress'].includes(a.decision.kind))
    if (over && give_up === 'discard') return next(OK)
    if (over && give_up === 'bounce') {
      hmail.num_failures = 1000 // more than any list of intervals: when the last try fails, it bounces
      return next(DENYSOFT, number(shortest, 10))
    }
    const delays = answers.map((a) => delay_of(a.decision)).filter((d) => d > 0)
    if (!wait || !delays.length) return next()
    const delay = Math.min(Math.max(...delays, number(shortest, 10)), number(longest, 86400))
    next(DENYSOFT, Math.ceil(delay))
  })
}

exports.delivered = function (next, hmail, params) {
  const rcpts = params[6]?.length ? params[6] : hmail.todo.rcpt_to
  const questions = rcpts.map((rcpt) => this.question(hmail, rcpt, 'delivered', String(params[2] || '250 OK')))
  this.decide('delivered', hmail, questions, () => next())
}

exports.check_rcpt = function (next, connection, params) {
  if (!connection.relaying) return next()
  const question = { op: 'check', recipient: address_of(params[0]), stream: this.cfg.main.stream || undefined }
  this.child.ask(question, (error, answer) => {
    if (error || !answer.suppressed) return next()
    next(DENY, `5.1.1 ${answer.entry?.reason || 'this recipient is on the suppression list'}`)
  })
}

// The verdicts about an incoming bounce, for a header: "failure; ann@example.org user-unknown hard".
function summary(answer) {
  const parts = answer.recipients
    .slice(0, 20)
    .map((r) => `${r.recipient || '?'} ${r.verdict.category} ${r.verdict.permanence}`)
  return [answer.kind, ...parts]
    .join('; ')
    .replace(/[^\x20-\x7e]/g, '?')
    .slice(0, 900)
}

exports.read_bounce = function (next, connection) {
  const { transaction } = connection
  const from = transaction?.mail_from
  if (!from || !(typeof from.isNull === 'function' ? from.isNull() : !address_of(from))) return next()
  const { bytes, header, policy } = this.cfg.inbound
  transaction.message_stream.get_data((data) => {
    const raw = data.subarray(0, number(bytes, 262144)).toString('base64')
    this.child.ask({ op: 'message', raw_base64: raw, policy: policy || undefined }, (error, answer) => {
      const why = error?.message || answer?.error
      if (why) {
        this.logwarn(`a bounce was not read: ${why}`, connection)
        return next()
      }
      delete answer.id
      transaction.notes.bouncekit = answer
      if (header) transaction.add_header(header, summary(answer))
      this.loginfo(`bounce mail: ${summary(answer)}`, connection)
      next()
    })
  })
}
