'use strict'
// An SMTP server that answers as the local part of the recipient says: ok..., gone..., grey..., full..., and keeps
// count.
const net = require('node:net')

const REPLIES = {
  ok: '250 2.1.5 OK',
  gone: '550 5.1.1 <?>: Recipient address rejected: User unknown in virtual mailbox table',
  grey: '451 4.7.1 <?>: Greylisted, please try again in 300 seconds',
  spam: '554 5.7.1 Message refused as spam',
}

exports.start = () =>
  new Promise((done) => {
    const seen = { rcpt: 0, mails: [], connections: 0 }
    const server = net.createServer((socket) => {
      seen.connections++
      let rest = ''
      let data = null
      let mail = null
      socket.setEncoding('latin1')
      socket.on('error', () => {})
      const say = (text) => socket.write(`${text}\r\n`)
      say('220 sink.example.net')
      const command = (line) => {
        const word = line.slice(0, 4).toUpperCase()
        if (word === 'EHLO' || word === 'HELO') return say('250 sink.example.net')
        if (word === 'MAIL') {
          mail = { from: /<(.*?)>/.exec(line)[1], to: [] }
          return say('250 2.1.0 OK')
        }
        if (word === 'RCPT') {
          const to = /<(.*?)>/.exec(line)[1]
          const reply = REPLIES[/^[a-z]+/.exec(to)?.[0]] || REPLIES.ok
          seen.rcpt++
          if (reply[0] === '2') mail.to.push(to)
          return say(reply.replace('?', to))
        }
        if (word === 'DATA') {
          data = []
          return say('354 go ahead')
        }
        if (word === 'QUIT') {
          say('221 2.0.0 bye')
          return socket.end()
        }
        say('250 2.0.0 OK')
      }
      socket.on('data', (piece) => {
        const lines = (rest + piece).split('\r\n')
        rest = lines.pop()
        for (const line of lines) {
          if (data === null) command(line)
          else if (line !== '.') data.push(line)
          else {
            mail.text = data.join('\n')
            seen.mails.push(mail)
            data = null
            say('250 2.0.0 queued as 1')
          }
        }
      })
    })
    server.listen(0, '127.0.0.1', () => done({ server, seen, port: server.address().port }))
  })
