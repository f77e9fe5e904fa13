---@meta
-- Types for the Lua language server: what the core and the facade take and give. Never required.

---@class bouncekit.context
---@field host string|nil    the server that answered ("gmail-smtp-in.l.google.com")
---@field phase string|nil   the command it answered: connect, ehlo, starttls, auth, mail, rcpt, data, eod, quit

---@class bouncekit.verdict
---@field category string         see categories()
---@field group string            recipient, domain, network, server, rate, reputation, access, content, report, unknown
---@field permanence "hard"|"permanent"|"temporary"|"success"
---@field action string           suppress, retry, slow-down, fix-sender, fix-content, fix-address, contact-postmaster, none
---@field party string            whose problem: recipient, sender, sender-admin, receiver-admin, network, nobody
---@field confidence number       0 to 1
---@field rule string|nil         id of the rule that decided; "code:5.1.1" where only a code did
---@field evidence string|nil     the words that decided
---@field evidence_begin integer|nil  first byte of them in text, from 1
---@field evidence_end integer|nil    last byte of them
---@field code integer|nil        reply code, the remote's word
---@field enhanced string|nil     enhanced status code
---@field provider string|nil
---@field blocklist string|nil    name of the list the reply points to
---@field blocklist_kind string|nil   "ip", "domain", ...
---@field blocklist_link string|nil   where to look a listing up
---@field link string|nil         documentation of the rule that decided
---@field retry_after integer|nil seconds the server asks to wait
---@field phase string|nil
---@field flags table<string, true>|nil  truncated, code_only, conflict, nested
---@field text string             what was classified
local verdict = {}

---What the verdict means, for people. `tostring` of the answer is the text.
---@param lang string|nil  "en" (default), "tr", "zh" or a locale
---@return bouncekit.explanation
function verdict:explain(lang) end

---The verdict in another system's vocabulary; nil where it has no word for it; nil, message, code when unknown.
---@param taxonomy string  sisimai, kumomta, zonemta, postalsys, sparkpost, powermta, postmark, ses, sendgrid, mailgun
---@return string|nil label, string|nil message, string|nil code
function verdict:as(taxonomy) end

---@class bouncekit.reply
---@field code integer|nil
---@field enhanced string|nil
---@field class integer|nil
---@field subject integer|nil
---@field detail integer|nil
---@field outer_code integer|nil      with flags.nested: the code around the quoted reply
---@field outer_enhanced string|nil
---@field text string                 lines joined by a blank, escapes undone
---@field lines string[]              texts of the lines, without codes
---@field phase string|nil
---@field host string|nil             the server that spoke, where the text names it
---@field ip string|nil
---@field agent string|nil            diagnostic type ("smtp", "X-Postfix")
---@field flags table<string, true>   truncated, many_lines, no_code, code_differs, esc_differs, class_mismatch, nested,
---                                   wrapped, control, not_utf8, escaped, unterminated

---@class bouncekit.entry
---@field key string          stable, unique: "merak.12"
---@field system string
---@field code integer|string|nil
---@field enhanced string|nil
---@field message string|nil  as the server sends it
---@field meaning string|nil  what that says, in the language asked for
---@field description string|nil
---@field remedy string|nil
---@field category string|nil
---@field basis string|nil    documented, observed, recalled, standard, registered, non-standard
---@field source string|nil
---@field lang string|nil     the language given, after fallback
---@field langs table<string, string>|nil  by field, where they differ

---@class bouncekit.category
---@field name string
---@field group string
---@field permanence string
---@field action string
---@field party string
---@field meaning string
---@field description string
---@field remedy string
---@field lang string

---@class bouncekit.explanation
---@field lang string
---@field title string
---@field meaning string
---@field problem string      whose problem
---@field remedy string
---@field permanence string|nil
---@field action string|nil
---@field entries bouncekit.entry[]
---@field verdict bouncekit.verdict

---@class bouncekit.event
---@field time string|nil
---@field host string|nil
---@field mta string
---@field program string|nil
---@field queue_id string
---@field sender string|nil
---@field recipient string
---@field original_recipient string|nil
---@field relay string|nil
---@field relay_host string|nil
---@field relay_ip string|nil
---@field relay_port integer|nil
---@field enhanced string|nil
---@field delay number|nil    seconds
---@field code integer|nil    reply code, where the log gives it apart from the text
---@field phase string|nil
---@field status "delivered"|"deferred"|"bounced"|"expired"|"rejected"
---@field attempts_before integer|nil  attempts of the same message to the same recipient that failed before
---@field text string
---@field verdict bouncekit.verdict|nil

---@class bouncekit.token
---@field kind string         "word", "<addr>", ...
---@field text string|nil     folded; nil for addresses
---@field first integer       bytes, 1-based, inclusive
---@field last integer
---@field sentence integer

---@class bouncekit.failure   one recipient of a bounce mail
---@field recipient string|nil
---@field original_recipient string|nil
---@field action string|nil   "failed", "delayed", "delivered", "relayed", "expanded"
---@field status string|nil   the enhanced code as reported
---@field enhanced string|nil the remote's own, else the reported one
---@field code integer|nil
---@field text string|nil     the diagnostic
---@field diagnostic_type string|nil
---@field phase string|nil
---@field remote_host string|nil
---@field remote_ip string|nil
---@field reporting_mta string|nil
---@field arrival_date string|nil
---@field last_attempt_date string|nil
---@field message_id string|nil
---@field subject string|nil
---@field sender string|nil
---@field list_id string|nil
---@field size integer|nil
---@field verdict bouncekit.verdict

---@class bouncekit.message
---@field kind "failure"|"delay"|"success"|"complaint"|"auto-reply"|"challenge"|"other"
---@field reasons table<string, boolean>
---@field flags table<string, boolean>
---@field recipients fun(self: bouncekit.message): fun(): bouncekit.failure|nil
---@field count fun(self: bouncekit.message): integer

---@class bouncekit.core
---@field version string
---@field name string  "c"
local core = {}

---@param text string
---@return bouncekit.reply
function core.parse(text) end

---@param code integer|nil
---@param enhanced string|nil
---@param system string|nil
---@param lang string|nil
---@return bouncekit.entry|nil
function core.lookup(code, enhanced, system, lang) end

---@param position integer  0 to begin, then what the last call returned
---@param code integer|nil
---@param enhanced string|nil
---@param system string|nil
---@param lang string|nil
---@return bouncekit.entry|nil, integer|nil
function core.next_entry(position, code, enhanced, system, lang) end

---@param lang string|nil
---@return bouncekit.category[]
function core.categories(lang) end

---@return {id: string, kind: string, name: string, entries: integer}[]
function core.systems() end

---@return {tag: string, name: string}[]
function core.languages() end

---@param tag string  "tr", "tr_TR.UTF-8", "zh-Hans"
---@return string|nil
function core.language(tag) end

---@param key string  "group.recipient"
---@param lang string|nil
---@return string  "" where there is none
function core.term(key, lang) end

---@param rows string[]     row texts, see data/README.md
---@param builtin boolean   with the built-in rules after them
---@return userdata|nil, string|nil message, string|nil code, integer|nil index, integer|nil row
function core.ruleset(rows, builtin) end

---@param ruleset userdata|nil  nil: the built-in rules
---@param meta table            metatable of the verdicts
---@return fun(text: string, ctx: bouncekit.context|nil): bouncekit.verdict classify
---@return fun(text: string, ctx: bouncekit.context|nil): string, string, string, integer|nil, string|nil category
function core.bind(ruleset, meta) end

---@param ruleset userdata   of core.ruleset
---@param text string
---@param ctx bouncekit.context|nil
---@return bouncekit.evidence[]  all that was found, with fields later, overflow, around (booleans) and provider
function core.evidence(ruleset, text, ctx) end

---@class bouncekit.evidence
---@field rule string             id, or "code:5.1.1"
---@field category string
---@field state "won"|"lost"|"vetoed"|"condition"|"not-at-end"|"silenced"
---@field score integer
---@field agree true|nil          a code says the same category
---@field tier integer|nil        of words
---@field words integer|nil
---@field first integer|nil       first byte of the words, from 1
---@field last integer|nil
---@field evidence string|nil     the words

---@param text string
---@return string template "550 5.1.1 <addr> user unknown"
---@return boolean cut     it is longer than a template may be
function core.template(text) end

---@param text string
---@return {kind: string, text: string|nil, first: integer, last: integer, sentence: integer}[]
function core.tokens(text) end

---@param rejects boolean|nil  also what the receiving side refused
---@param quiet boolean|nil    deliveries of messages that were never deferred are counted, and no events
---@return userdata|nil reader, string|nil message, string|nil code   methods feed, read, finish, line, lines, deliveries
function core.logreader(rejects, quiet) end

---@param name string         of a plain file
---@return string|nil bytes   all of it; nil where it is empty, large or cannot be read, and on systems without it
function core.small_file(name) end

---@param names string[]
---@param keys string[]        one for each name
---@return string[] names      in the order of their keys, numbers within as numbers
function core.sort_names(names, keys) end

---@param folder string
---@param most integer         files
---@return string[]|nil files, string[] folders   plain files at any depth, and folders named cur; nil: more than `most`
function core.walk(folder, most) end

---@param header string        the mail's header
---@param parts table[]        its decoded parts
---@param meta table|nil       the metatable of messages: the table becomes one, with its recipients in _failures
---@param classify function|nil
---@return table
function core.report(header, parts, meta, classify) end

---@param raw string           a mail as it stands
---@param reader userdata      of bouncekit.mime
---@return table               as of core.report
function core.message(raw, reader, meta, classify) end

---@class bouncekit
local bouncekit = {}

---@type string
bouncekit.version = ""
---@type string
bouncekit.core_name = ""

---@param text string
---@param ctx bouncekit.context|nil
---@return bouncekit.verdict
function bouncekit.classify(text, ctx) end

---@param text string
---@param ctx bouncekit.context|nil
---@return string category, string permanence, string action, integer|nil code, string|nil enhanced
function bouncekit.category(text, ctx) end

---@param text string
---@return bouncekit.reply
function bouncekit.parse(text) end

---@param text string
---@return string
function bouncekit.template(text) end

---@param code integer|string|nil
---@param enhanced string|nil
---@param options {system: string|nil, lang: string|nil}|nil
---@return bouncekit.entry|nil
function bouncekit.lookup(code, enhanced, options) end

---@param filter {system: string|nil, code: integer|string|nil, enhanced: string|nil, lang: string|nil}|nil
---@return fun(): bouncekit.entry|nil
function bouncekit.entries(filter) end

---@param words string
---@param options {system: string|nil, lang: string|nil, limit: integer|nil}|nil
---@return bouncekit.entry[]
function bouncekit.search(words, options) end

---@return {id: string, kind: string, name: string, entries: integer}[]
function bouncekit.systems() end

---@param lang string|nil
---@return bouncekit.category[]
function bouncekit.categories(lang) end

---@return {tag: string, name: string}[]
function bouncekit.languages() end

---@param text string
---@param lang string|nil
---@return bouncekit.explanation
function bouncekit.explain(text, lang) end

---@param options {rules: string[]|nil, text: string|nil, builtin: boolean|nil}|nil
---@return {classify: function, category: function}|nil, string|nil message, string|nil code
function bouncekit.classifier(options) end

---@param source string|string[]|fun(): string|nil
---@param options {rejects: boolean|nil, follow: boolean|nil, sleep: function|nil}|nil
---@return fun(): bouncekit.event|nil, integer|nil
function bouncekit.log(source, options) end

---@param raw string  a whole mail
---@return bouncekit.message|nil, string|nil message, string|nil code
function bouncekit.message(raw) end

---@param parts table  decoded parts of a mail
---@return bouncekit.message|nil, string|nil message, string|nil code
function bouncekit.report(parts) end

---@param payload string|table  JSON as text or decoded
---@return table|nil, string|nil message, string|nil code
function bouncekit.webhook(payload) end
