# English word classes. One class per paragraph: "@class: member, member, ..."; a member is one or more words,
# word* is a stem, (a|b) alternatives, [x] optional. Articles and forms of "to be" are skipped words: they are dropped
# from replies, members and sentences alike. n't is folded to "not" (can't = can not, doesnt = does not).

@gaveup:
  no further attempts, no further delivery attempts, no more attempts, no more delivery attempts, not try again,
  stopped trying, will not be retried

@held:
  awaiting approval, awaiting moderation, awaiting moderator, awaits approval, awaits moderation, awaits moderator,
  held for approval, held for moderation, held for review by list, held until list moderator, pending approval,
  pending moderation, waiting for moderator

@hostword:


@modrejected:
  declined by moderator, declined by moderators, moderator declined, moderator has rejected, moderator rejected,
  moderators declined, moderators have rejected, moderators rejected, post has been rejected by,
  posting has been rejected, rejected by list administrator, rejected by list moderator, rejected by list owner,
  rejected by moderator, rejected by moderators, submission rejected by

@nodsn:
  no delivery notification, no delivery reports, not return delivery notification, not send delivery notification,
  sends no delivery reports

@notyet:
  go on trying, keep on trying, not be delivered so far, not been delivered so far, not delivered so far,
  not yet been delivered

@rcptdomain:
  destination domain, domain in address, domain in recipient address, domain of address, domain of recipient,
  domain part, recipient domain, recipient's domain, recipients domain

@reached:
  has hit, has reached, hit, reached, reaches

@skip:
  a, am, an, are, be, been, being, is, the, was, were

@absent:
  can not find, can not find any, can not found, can not locate, could not be found, could not find,
  could not find any, could not found, could not locate, did not exist, do not exist, do not exists, do not know,
  does not exist, does not exists, does not know, doesn't exists, doesnot exist, failed lookup, has graduated,
  is not existent, left company, left organization, may not exist, mispelled, misspelled, missspelled,
  never been assigned, never existed, never heard, no account, no account here, no exist, no known, no local,
  no longer at, no longer available, no longer employed, no longer exist, no longer exists, no longer here,
  no longer with, no longer works, no mailbox, no match, no matching, no one, no person, no recipient, no record,
  no record of, no records, no such, no user, no user here, no user record, no valid, nobody, nobody here,
  non existant, non existent, nonexist*, nonexistant, nonexistent, nosuch, not a customer, not a known, not a local,
  not a mailbox, not a member, not a real, not a recipient, not a subscriber, not a user, not a valid,
  not an existing, not appear to exist, not associated, not at this, not available here, not be found, not be located,
  not been assigned, not been found, not been provisioned, not currently exist, not currently known, not defined,
  not exist, not exist here, not existed, not existing, not exists, not exit, not find, not found, not found here,
  not get to know, not have account, not have an account, not have any record of, not here, not hosted,
  not identified, not in database, not in directory, not in our, not known, not listed, not local, not located,
  not longer exist, not match any, not on record, not on this, not on this server, not on this system,
  not one we know, not one we recognise, not one we recognize, not our, not present, not provisioned, not recognise,
  not recognised, not recognize, not recognized, not registered, not reside, not routable, not seem to exist,
  notexist, unable to find, unable to locate, unable to look up, unallocated, undefined, unknow, unknown,
  unrecognised, unrecognized, unroutable, unrouteable

@accepted:
  accepted, completed, delivered, delivered successfully, delivered to, message accepted, message received, ok, okay,
  queued, queued as, queued for delivery, received, saved, sent, success*, thank you

@accessdenied:
  access denied, access forbidden, access not allowed, access refused, access rejected, blocked, declined,
  delivery not authorized, delivery refused, denied, denied access, forbidden, message refused, no permission,
  no permit, not allowed, not authorised, not authorized, not permitted, permission denied, prohibited, refused,
  reject, rejected

@attachment:
  archive, archive file, attach, attached file, attached files, attachment, attachment type, attachments,
  content type, double extension, encrypted archive, exe, exe files, executable, executable content, extension,
  file extension, file name, file type, file types, filename, filetype, macros, mime part, mime type,
  password protected, rar, rar file, zip file, zip files

@auth:
  auth, auth mechanism, authenication, authenticate, authenticated, authenticating, authentication, authentification,
  authetication, authorization, authorize, check mail first, credentials, log in, logged in, login, password,
  pop before smtp, pop first, sasl, smtp auth, smtp authentication, smtp-auth, username and password

@authres:
  arc, authentication checks, authentication results, bimi, dkim, dkim check, dkim signature, dkim validation, dmarc,
  dmarc check, dmarc policy, dmarc record, dmarc validation, domain authentication, domain keys,
  domain-based message authentication, domainkey, domainkeys, email authentication, hardfail, message authentication,
  sender authentication, sender id, sender policy framework, senderid, smartscreen sender id, softfail, spf,
  spf check, spf fail, spf policy, spf record, spf records, spf softfail, spf validation, spf verification, spf1

@bad:
  bad, broken, erroneous, faulty, garbage, illegal, improper, in error, incorrect, invaild, invalid, malformed,
  no longer valid, not a legal, not correct, not legal, not valid, unacceptable, unvalid, wrong

@badcommand:
  bad, expected, illegal, improper, incorrect, invalid, missing, no such, not allowed, not implemented,
  not recognised, not recognized, not supported, not understood, out of order, out of sequence, unexpected,
  unimplemented, unknown, unrecognised, unrecognized, unsupported, wrong

@badcontent:
  bad content, banned content, banned words, content check, content denied, content filter, content filtering,
  content inspection, content not allowed, content policy, content reasons, content rejected, content rejection,
  content restriction, content restrictions, content scanner, content violation, contentfilter, dirty word,
  filter rules, forbidden content, forbidden word, forbidden words, inappropriate, keyword, keywords, message content,
  message filter, message filtered, objectionable, offensive, profanity, prohibited content, prohibited word,
  subject line, suspicious content, unacceptable content, url in message

@blocked:
  ban, banned, barred, blackholed, block, blocked, blocking, blocks, bounced, can not be accepted, declined, declines,
  denied, deny, disallowed, discarded, do not accept, does not accept, dropped, excluded, filtered, forbidden,
  go away, no access, not accept, not acceptable, not accepted, not allowed, not authorised, not authorized,
  not be accepted, not permit, not permitted, not wanted, not welcome, prohibited, quarantined, refuse, refused,
  refuses, rejcted, reject, rejected, rejecting, rejects, rejeted, restricted, shunned, suspended, throttled,
  turned away, unable to accept, unacceptable, unauthorized, unwelcome, will not accept

@blocklist:
  0spam, <dnsbl>, abusix, backscatterer, ban list, banlist, barracuda reputation, barracudacentral, black list,
  black listed, black lists, black-listed, blackhole, blackhole list, blackisted, blacklist*, blacklisting, blakclist,
  block list, block listed, block-list, block-listed, blocked ip list, blocked list, blocking list, blocklist*,
  blocklists, brbl, cbl, cloudmark, csi, deny list, denylist*, dns bl, dnsbl*, dnsrbl, dronebl, dul, geoip, hostkarma,
  invaluement, is listed at, ivmsip, junkemailfilter, local blacklist, mailspike, maps, nixspam, njabl, on black,
  on our list, ordb, pbl, psbl, rbl, rbl listed, rbldns, rbls, real time black list, realtime blackhole list,
  realtime block list, reject list, sbl, sbrs, sender score, senderscore, sorbs, spam blacklist, spam list,
  spam source list, spamcop, spamhaus, spamhaus*, spamrats, surbl, trend micro rbl, truncate, uceprotect*, uribl,
  wpbl, xbl, zen

@command:
  argument, arguments, command, command sequence, commands, data command, mail command, parameter, parameters,
  pipelining, rcpt command, sequence of commands, smtp command, smtp commands, verb

@connection:
  channel, connect, connecting, connection, connections, conversation, data connection, link, network connection,
  session, smtp connection, smtp session, socket, tcp connection

@connections:
  clients, concurrent, concurrent connections, concurrent sessions, connection*, connects, open connections,
  parallel connections, session*, sessions, simultaneous, simultaneous connections, simultaneous sessions,
  smtp connections, smtp sessions, sockets, tcp connections, threads

@connfail:
  aborted, bad, broken, broken pipe, can not, closed, closed by remote, could not, did not respond, died,
  disconnected, down, dropped, error, fail, failed, fails, failure, hung up, interrupted, lost, no answer,
  no response, no route to host, not answer, not established, not respond, not responding, prematurely, refused,
  reset, terminated, time out, timed out, timedout, timeout, unable, unexpectedly, unreachable

@content:
  attachment, attachments, content, contents, keyword, keywords, message content, subject, text of message, words

@delayed:
  delay, delayed, delivery delayed, not yet been delivered, still being retried, still trying, temporarily delayed

@disabled:
  abandoned, archived, barred, black hole, blackholed, blocked account, canceled, cancelled, ceased, closed,
  deactivated, deaktivated, decommissioned, defunct, deleted, deprovisioned, disable, disabled, disactivated, disbled,
  discontinued, dormant, expired account, freezed, frozen, hangup, has expired, has left, hibernated, hibernating,
  in active, in-active, inactive, locked, locked out, lockout, no longer accept mail, no longer accepting,
  no longer accepting mail, no longer accepts email, no longer accepts mail, no longer active, no longer being used,
  no longer functional, no longer in service, no longer in use, no longer monitored, no longer on server,
  no longer receives, no longer used, non active, nonactive, not activated, not active, not been activated,
  not enabled, not in service, not in use, not used anymore, obsolete, on hold, out of service, removed,
  restricted mailbox, retired, shut off, shutdown, suspend, suspended, suspended mailbox, switched off, terminated,
  turned off, unactivated, unused

@dns:
  address resolution, dns, dns check, dns entry, dns error, dns failure, dns information, dns lookup, dns query,
  dns record, dns records, dns resolution, dns server, dns zone, domain lookup, domain name server,
  domain name system, host lookup, hostname lookup, mail exchanger, mx, mx entry, mx host, mx lookup, mx record,
  mx records, name lookup, name resolution, name server, name servers, name service, nameserver, nxdomain, resolver,
  servfail

@domain:
  <host>, destination domain, destination host, destination server, domain, domain name, domainname, domains,
  email domain, fqdn, host domain, host name, hostname, mail domain, maildomain, receiving domain, recipient domain,
  recipients domain, target domain

@dynamic:
  broadband, consumer, dhcp, dial up, dialup, dsl, dynamic, dynamic address, dynamic ip, dynamically assigned,
  generic hostname, generic rdns, residential

@exceeded:
  above, beyond, excede*, exceed*, execeeded, exhausted, full, insufficient, lack of, no, no more, not enough, out of,
  over, overdrawn, ran out, reached, run out, surpassed, too much, used up, violation

@expired:
  all attempts, delivery time expired, delivery timed out, exceeded maximum retry, exhausted, expiration, expired,
  gave up, has been in queue, has not been delivered after, in queue too long, lifetime, maximum time,
  message expired, not delivered within, past expiration, queue expired, queue too long, retries exceeded,
  retry limit, retry time, retry timeout exceeded, time expired, too long in queue, too old,
  unable to deliver message for, undeliverable after

@fail:
  bad, blocked, can not, could not, denied, did not pass, disallowed, does not comply, does not match, does not pass,
  error, errors, fail, failed, failing, fails, failure, failures, forbidden, forged, forgery, hard fail, incorrect,
  invalid, mismatch, missing, no, none, not accepted, not aligned, not allowed, not authenticate, not authenticated,
  not authorized, not comply, not designated, not match, not meet, not pass, not permitted, not valid, not verified,
  not verify, permerror, policy, reject, rejected, spoof*, suspicious, temperror, unable, unauthenticated,
  unauthorized, unsuccessful, unverified, violation

@full:
  above quota, at capacity, beyond quota, disc quota, disk quota, enough space, enough storage, exceed quota,
  exceeded allocated, exceeded allocated quota, exceeded mailbox, exceeded maximum storage, exceeded quota,
  exceeded space, exceeded storage, exceeded storage allocation, exceeded storage limit, exceeded storage quota,
  exceeding quota, exceeds allocated, exceeds mailbox, exceeds quota, exceeds storage, exhausted quota, full,
  full mailbox, full of mail, has no space, insufficient disk quota, insufficient quota, insufficient room,
  insufficient space, insufficient storage, lack of space, mailbox limit reached, mailbox size limit,
  no capacity left, no free megabytes, no free space, no more room, no more space, no room, no room available,
  no room remaining, no space, no space available, no space left, no space remaining, no storage available,
  no storage left, no storage remaining, no storage space, not emptied, not enough quota, not enough room,
  not enough space, not enough storage, not have enough space, out of quota, out of space, out of storage,
  out of storage space, over allocated, over capacity, over its limit, over mailbox size, over quota, over storage,
  overdrawn, overflow, overflowing, overfull, overquota, quota, quota exceded, quota exceed, quota exceeded,
  quota exhausted, quota full, quota limit, quota overflow, quota reached, quota violation, quotaexceeded,
  reached its quota, reached its storage limit, reached quota, reached storage limit, space exceeded,
  storage exceeded, storage exhausted, storage limit exceeded, storage limit reached, storage quota, stuffed, too full

@greylist:
  come back in, early retry, first attempt, first time sender, gray list*, gray listing, graylist*, grelisted,
  grey list*, grey listing, grey-listed, greylist*, greylisted, greylisting, greylst, gross, milter greylist,
  new sender, not seen before, postgray, postgrey, retry too soon, sqlgrey, triplet, unknown triplet

@helo:
  ehlo, ehlo helo, ehlo hostname, ehlo name, helo, helo argument, helo command, helo domain, helo ehlo, helo greeting,
  helo host, helo hostname, helo name, helo string, helohost

@ip:
  <ip>, address range, client, client host, client ip, client ip address, connecting host, connecting ip,
  connecting mta, connecting server, dynamic ip, host name, hostname, ip, ip addr, ip address, ip addresses, ip block,
  ip from your, ip of your server, ip range, ipaddr, ips, ipv4, ipv6, mail server ip, netblock, network,
  originating ip, remote address, remote host, remote ip, sender host address, sender ip, sender ip address,
  senders ip, senders ip address, sending host, sending ip, sending ip address, sending mail server, sending mta,
  sending server, sending system, server ip, smtp client, source address, source host, source ip, subnet,
  your email server, your host, your ip, your ip address, your isp, your mail server, your server, your system

@later:
  after some time, again later, at a later time, at this time, come back, currently unable, defer*, deferred,
  deferring, for now, in a few minutes, in a while, in minutes, in progress, later, moment, momentarily,
  please re-send, please resend, please wait, re-try, reattempt*, requeue*, resend later, retry, retry later,
  retrying, shortly, some time later, soon, tempfail, tempor*, temporally, temporar*, transient, try again, try back,
  try later, will retry

@list:
  discussion list, distribution group, distribution list, list address, listserv, mail list, mailing list, maillist,
  newsgroup

@loop:
  excessive hops, forwarding loop, hop count, hop count exceeded, hop limit, hops, loop, looped, looping, loops,
  loops back, mail loop, mail looping, mailer loop, max hops, maximum hop, message loop, points back,
  points to itself, received headers, received lines, routing loop, too many hops, too many received

@mailbox:
  <addr>, account, accounts, acct, address, addressee, addresses, adress, alias, aliases, customer,
  destination address, destination email address, destination mailbox, destination user, e-mail account,
  e-mail address, e-mail addresses, e-mail recipient, e-mailbox, email account, email address, email addresses,
  email id, email recipient, email user, emailaddress, emailid, employee, envelope recipient, in box, inbox,
  intended recipient, local part, localpart, login name, mail account, mail address, mail box, mail drop, mail id,
  mail recipient, mail user, mail-box, mailaddress, mailbox, mailbox account, mailbox name, mailboxes, maildrop,
  mailid, mbox, persons mailbox, rcpt, rcptto, receipient, receiver, receiver address, receiving address, recepient,
  reciepient, recip, recipeint, recipent, recipient, recipient account, recipient address, recipient email address,
  recipient mail address, recipient mail box, recipient mailbox, recipient name, recipients, recipients email address,
  recipients mailbox, student, subscriber, target address, target mailbox, to address, user, user account, user id,
  user mailbox, user name, userid, username, users, users account, users mailbox, virtual mailbox

@mailer:
  alias file, aliases file, autoreply program, binary, child, child process, command died, command output, cyrus,
  delivery agent, dovecot, exec, execute, exit code, exit status, exited, external command, forward file, lda, lmtp,
  local delivery agent, local delivery program, local mailer, lock file, mail file, mail filter program, mailbox file,
  maildir, maildrop delivery, mailer, mbox file, perl, pipe, procmail, program, python, returned exit, script, sh,
  shell, sieve, signal, smrsh, spool file, subprocess, transport, vacation, vdelivermail, vpopmail

@memberonly:
  (members|subscribers) [of this list|of list] only,
  (only|restricted to|limited to|reserved for) [list|group] (members|subscribers),
  must be [a] (member|subscriber|subscribed), non (members|subscribers),
  not [a] (member|subscriber|subscribed) of [this] (list|group), not subscribed to,
  only (members|subscribers) (may|can) post

@message:
  body, content, contents, data, delivery, e-mail, e-mails, email, emails, it, letter, letters, mail, mailing, mails,
  message, messages, msg, post, submission, transaction, transmission, your message

@moved:
  address changed, address has changed, changed address, changed email address, forwarding address, has been changed,
  has changed address, has moved, migrated, moved, new address, new email address, no forwarding,
  no longer uses this address, now using, please update your address book, please use new, relocated, transferred to,
  use this address instead

@nomail:
  accepts no mail, does not accept email, does not accept incoming, does not accept mail, does not handle mail,
  does not have mail, does not receive email, does not receive mail, never receives mail, no mail hosts,
  no mail server, no mail service, no mail-enabled subscriptions, not accept mail,
  not configured to receive, not mail-enabled, not receive mail, null mx, nullmx

@policy:
  acceptable use, access control, acl, administrative, administrative prohibition, administratively, administrator,
  aup, company policy, compliance, guidelines, local policy, mail policy, not authorized, not permitted,
  organization policy, poilcy, policies, policies reasons, policy, policy reason, policy reasons, policy rejection,
  policy restrictions, policy violation, rule, rules, ruleset, security policy, security reasons, security settings,
  site policy, terms of service, unauthorized

@ptr:
  fcrdns, forward confirmed, in-addr.arpa, inverse dns, inverse lookup, no rdns, pointer record, ptr, ptr record,
  ptr records, rdns, rdns record, revdns, reverse, reverse address, reverse dns, reverse dns entry,
  reverse dns lookup, reverse dns record, reverse domain, reverse entry, reverse host name, reverse hostname,
  reverse ip, reverse ip lookup, reverse lookup, reverse mapping, reverse name, reverse name lookup, reverse record,
  reverse resolution, reverse-path dns

@quota:
  allocated space, allocation, box space, disc quota, disc quotas, disc space, disk quota, disk quotas, disk space,
  disk space quota, disk usage, diskspace, inbox size, mail box space, mail quota, mailbox limit, mailbox quota,
  mailbox size, mailbox space, quota, quota limit, quotas, space quota, storage, storage allocation, storage limit,
  storage quota, storage quotas, storage space

@rate:
  bulk rate, concurrency rate, daily cap, daily limit, daily quota, emails per, exceeded rate, exceeded threshold,
  excessive, excessive rate, excessive volume, flood, flooding, frequency, frequency limited, high volume, hourly cap,
  hourly limit, hourly quota, limit messages, limits exceeded per, mail quota, mail rate, mail traffic, mails per,
  max message per connection, message limit, message quota, message rate, message threshold, messages per,
  monthly cap, outbound limit, peak limit, per day, per hour, per minute, quota of messages, rate, rate limit,
  rate limited, rate limiting, rate-limit*, ratelimit*, receiving limit, send limit, send rate, sending limit,
  sending limits, sending quota, sending rate, sending too, slow, slow down, submission quota, throttl*, too fast,
  too frequently, too many e-mails, too many emails, too many mail, too many mails, too many messages, too much mail,
  too much traffic, too often, too quickly, too rapid, too rapidly, traffic limit, unusual rate, volume

@recipients:
  addressees, addresses, destinations, rcpt, rcpt commands, rcpt to, rcpts, receivers, recipient, recipients, recips

@rejected:
  administrative prohibition, administratively prohibited, banned, blocked, bounced, can not accept, can not be
  accepted, could not accept, declined, denied, denies, deny, disallowed, discarded, dropped, filtered, forbidden, not
  accept, not acceptable, not accepted, not accepting, not allowed, not authorised, not authorized, not be accepted,
  not permitted, not wanted, not welcome, prohibited, quarantined, refuse, refused, refuses, refusing, reject,
  rejected, rejecting, rejection, rejects, restricted, turned away, unacceptable, unauthorized, unwanted, will not
  accept

@relay:
  foreign domain, forwarder, mail relay, mail relaying, non-local recipient, not a local domain, not handled here,
  not hosted here, not my domain, open relay, percent hack, rcpthosts, realy, realying, relaied, relay, relay access,
  relay agent, relay attempt, relay host, relay mail, relay restrictions, relay through, relay-host, relayed,
  relaying, relays, remote domains, smtp relay, third party relay, unauthenticated relay

@reputation:
  bad reputation, low reputation, poor reputation, reputaion, reputation, reputation score, senderbase, trust level

@required:
  expected, has to, have to, mandatory, must, necessary, need, needed, needs, please, require, required, requires,
  should

@resolve:
  can not resolve, could not resolve, look up, looking up, lookup, not resolve, resolvable, resolve, resolved,
  resolves, resolving, unable to resolve, unresolvable, unresolveable, unresolved

@rfc:
  8-bit, 8bit, bare cr, bare lf, bare linefeed, bare linefeeds, bare newline, character set, charset, compliance,
  date header, duplicate headers, encoding, from header missing, header line, header missing, header too, header*,
  headers, line length, line too long, lines too long, malformed message, malformed mime, message format,
  message header, message id, message-id, mime, mime error, missing header, non-compliant, not rfc, nul,
  null character, rfc, rfc 2822, rfc 5322, rfc 822, rfc compliant, rfc-compliant, rfc2822, rfc5322, rfc822, rfcs,
  smuggling, stray linefeed, stray newline, subject header

@sender:
  domain in sender address, domain of sender, domain of sender <addr>, domain of sender address,
  domain of sender address <addr>, envelope from, envelope from domain, envelope sender, envelope sender domain,
  from address, from domain, from field, from header, from line, header from, mail from, mailfrom, originator,
  originator address, reply address, return address, return path, returnpath, reverse path, sender, sender <addr>,
  sender account, sender address, sender address <addr>, sender address domain, sender adress, sender domain,
  sender email, sender email address, sender host, sender mail address, sender mailbox, sender name, sender user,
  sender verification, sender's domain, senders, senders address, senders domain, senders email address,
  sending address, sending domain, sending email address

@server:
  email server, email service, email system, gateway, host, machine, mail exchanger, mail host, mail server,
  mail service, mail system, mailhost, mailserver, mta, relay host, remote server, remote system, server, service,
  site, smtp server, smtp service, system

@size:
  attachment size, body size, bytes, email size, file size, header size, kb, length, mail size, mailsize, mb,
  megabytes, message length, message size, message-size, size, size limit, sizes

@sizebig:
  bigger than, exceed size, exceed size limit, exceeded maximum size, exceeded size limit, exceeds allowed,
  exceeds fixed limit, exceeds fixed maximum, exceeds maximum allowed, exceeds maximum size, exceeds message size,
  exceeds message size limit, exceeds size, exceeds size limit, greater than, larger than, length exceeds,
  maximum allowed size, maximum message size, maximum size exceeded, over maximum size, over size limit, oversize*,
  size exceeded, size exceeds, size limit, size limit exceeded, to big, to large, too big, too heavy, too large,
  too long

@spam:
  anti spam, anti-spam, anti-spam filter, antispam, bogofilter, brightmail, bulk email, bulk mail, bulk message,
  bulk score, classified as bulk, cloudmark, commercial email, considered bulk, dspam, fraud, fraudulent, gtube, junk,
  junk email, junk mail, junk mail score, junk score, looks like spam, marked as bulk, phish, phishing,
  phishing attempt, rspamd, scam, spam, spam assassin, spam block, spam check, spam content, spam detected,
  spam engine, spam filter, spam like, spam link, spam mail, spam message, spam probability, spam rating,
  spam rejection, spam rule, spam rules, spam score, spam signature, spam statistics, spam status, spam suspect,
  spam url, spam-filter, spam-like, spamassassin, spamfilter, spamhits, spamlike, spammer, spammers, spamming, spammy,
  spams, spamy, suspicious, ube, uce, unsolicited, unsolicited bulk, unsolicited commercial, unsolicited email,
  unsolicited mail, unwanted mail

@spoof:
  anti spoofing, fake, faked, falsified, forged, forgery, forging, fraudulent sender, impersonat*, impersonation,
  pretending, spoof, spoofed, spoofing

@syntax:
  address syntax, angle brackets, bad characters, bad syntax, badly formatted, badly formed, format, fully qualified,
  fully-qualified, garbage in address, ill formed, illegal character, illegal characters, illformed, incorrect format,
  incorrectly formatted, invalid character, invalid characters, invalid format, invalid syntax, malformed,
  missing at sign, missing domain, non-ascii, not a legal address, not formatted, parse, parse error, parsing,
  rfc 5321 address, single label, syntactically, syntax, syntax error, unbalanced, unqualified, wrong format

@syserror:
  amavis, application error, backend, backend error, bug, busy, can not process, configuration error, content scanner,
  could not be saved, could not process, crash, critical error, database, database error, database temporary error,
  disk error, disk i/o, error in processing, error processing, exception, failed to store, fatal error,
  filter failure, fork, going down, hardware, heavy load, high load, i/o error, in trouble, insufficient resources,
  insufficient system resources, internal error, internal failure, internal malfunction, internal problem,
  internal server error, io error, ldap, ldap lookup, license expired, load average, local delivery, local error,
  local problem, lookup error, lookup failure, maintainance, maintenance, malfunction, memory, milter,
  misconfiguration, misconfigured, mysql, not ready, out of memory, overload*, processing error, processing failed,
  processing failure, queue file, resource shortage, resource temporarily unavailable, resources,
  resources temporarily, runtime error, server configuration, server error, server failure, server is down,
  server not available, server unavailable, service down, service failure, service is unavailable,
  service not available, service unavailable, shutdown, shutting down, software error, sql, storage error,
  system error, system failure, system fault, system problem, system unavailable, table lookup,
  technical difficulties, technical error, technical problem*, temporary error, temporary failure, temporary problem,
  too busy, transient error, unable to process, unable to verify, unexpected error, unhandled exception,
  unknown error, upstream, verification failed temporarily

@systemfull:
  disk full, disk is full, disk space, errno 28, file system full, filesystem full, free disk,
  insufficient disk space, insufficient free space, insufficient main memory, insufficient server storage,
  insufficient system storage, low on disk space, mail system full, no disk space, no space left on device,
  no space on, not enough disk space, not enough system storage, out of disk, out of disk space, partition full,
  queue full, spool full, storage full, system full, volume full

@temporary:
  come back later, deferred, later, please try again, retry, retry later, temporally, temporaly, temporarily,
  temporary, transient, try again, try again later, try later

@timeout:
  deadline exceeded, did not respond, failed to respond, idle too long, no answer, no reply, no response,
  not answering, not respond, not responding, response timeout, time out, time-out, timed out, timedout, timeout,
  unresponsive

@tls:
  certificate, certificates, cipher, ciphers, encrypted, encrypted connection, encryption, handshake, mta sts,
  mta-sts, requiretls, secure channel, secure connection, ssl, start tls, starttls, tls, tls connection,
  tls handshake, tls negotiation, tls session, tls version, tlsa, tlsv1

@toomany:
  above maximum, exceed*, exceeded number, exceeds limit, excess, excessive number, limit exceeded, limit of,
  limit on, max number, maximum, maximum number, more than, no more than, number of, only allowed, only one,
  over limit, too many, too may, too much, toomany

@unavailable:
  can not accept, can not access, can not receive, cannot receive, could not access, does not receive, inaccessible,
  not able to receive, not accept any, not accept email, not accept mail, not accept messages, not accepting any,
  not accepting email, not accepting mail, not accepting messages, not accessible, not available, not avaliable,
  not currently accepting, not deliverable, not reachable, not receive email, not receive mail, not receiving,
  not take mail, unable to receive, unaccessible, unavailable, unavaliable, undeliverable, unreachable

@undelivered:
  can not be delivered, can not deliver, could not be delivered, could not deliver, delivery failed, not deliverable,
  not delivered, unable to deliver, undeliverable, undelivered

@unreachable:
  can not be contacted, can not be reached, can not connect, can not contact, can not establish, can not reach,
  cannot be reached, connection refused, could not be contacted, could not be reached, could not connect,
  could not contact, could not establish, could not reach, down, failed to connect, no route, no route to host,
  not reachable, not reached, off line, offline, unable to connect, unable to contact, unable to establish,
  unable to open connection, unable to reach, unreachable

@virus:
  anti virus, antivirus, backdoor, clamav, downloader, dropper, eicar, infected, infection, keylogger, macro virus,
  malicious, malicious code, malware, malware detected, ransomware, spyware, trojan, trojans, viral, virii, virus,
  virus scanner, virus-infected, virus-scan, viruses, virusscan, w97m, worm, worms

@nobody:
  no employee, no one, no person, nobody, nobody here, noone

@byname:
  by that name, by this name, of that name, under that name, under this name, with that name, with this name

@room:
  free megabytes, free space, room, space left

@left:
  left our company, left the company, left the organisation, left the organization, left us, no longer employed,
  no longer works

@advert:
  advertisement, advertisements, advertising

@judged:
  classified, considered, deemed, filter says, filter thinks, identified as, judged, rated, recognised as,
  recognized as, regarded, taken for

@lasthour:
  last 24 hours, last day, last hour, last minute, past 24 hours, past hour, within an hour

@notknowyou:
  know you yet, never met, not know you, not met, not seen you

@onlymembers:
  only colleagues, only friends, only staff
