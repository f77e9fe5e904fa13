/* report_phrases.c - what mail systems say, and the search for it. Rows are facts about programs and languages: the
   readers know no program by name. ASCII letters are matched without case; other letters as they stand. */
#include "report_phrases.h"

#define F BK_SAYS_FAILURE
#define D BK_SAYS_DELAY
#define K BK_SAYS_SUCCESS
#define E BK_SAYS_EXPIRED
#define V BK_SAYS_VACATION
#define C BK_SAYS_CHALLENGE
#define LIST BK_P_LIST
#define LABEL BK_P_LABEL
#define ORIG BK_P_ORIGINAL
#define STOP BK_P_STOP
#define MORE BK_P_MORE
#define BEGIN BK_P_BEGIN
#define INTRO BK_P_INTRO

static const bk_phrase rows[] = {
  /* ---- programs ---- */
  { "this is the qmail-send program at", F | INTRO, "qmail" },
  { "i'm afraid i wasn't able to deliver your message", F | LIST, "qmail" },
  { "i wasn't able to deliver your message", F | LIST, NULL },
  { "this is a permanent error; i've given up", F | LIST, NULL },
  { "this is the postfix program at host", INTRO, "postfix" },
  { "this is the mail system at host", INTRO, "postfix" },
  { "i'm sorry to have to inform you that", F | LIST, NULL },
  { "your message could not be delivered to one or more recipients", F | LIST, NULL },
  { "####################################################################", 0, NULL },
  { "this message was created automatically by mail delivery software", F | INTRO, "exim" },
  { "this message was created automatically by the mail system", F | INTRO, "exim" },
  { "this message was created automatically by mail delivery system", INTRO, NULL },
  { "could not be delivered to one or more of its recipients", F | LIST, NULL },
  { "could not be delivered to one or more of", F | LIST, NULL },
  { "could not be delivered to all of its recipients", F | LIST, NULL },
  { "could not be delivered to one or more recipients", F | LIST, NULL },
  { "has not yet been delivered", D | LIST, NULL },
  { "the following address(es) failed", F | LIST | INTRO, NULL },
  { "the following address failed", F | LIST, NULL },
  { "following addresses failed", F | LIST, NULL },
  { "failed:", LIST | BEGIN, NULL },
  { "for the following reason:", MORE, NULL },
  { "running the courier mail server", 0, "courier" },
  { "undeliverable mail", F, NULL },
  { "delays in delivering your message", D, NULL },
  { "your message to the following recipients cannot be delivered", F | LIST, NULL },
  { "your message to the following recipients has not been delivered", D | LIST, NULL },
  { "the original message was received at", INTRO, "sendmail" },
  { "transcript of session follows", F, "sendmail" },
  { "the following addresses had permanent fatal errors", F | LIST, "sendmail" },
  { "the following addresses had transient non-fatal errors", D | LIST, "sendmail" },
  { "the following addresses had permanent delivery errors", F | LIST, NULL },
  { "the following addresses had successful delivery notifications", K | LIST, NULL },
  { "the following addresses have delivery notifications", LIST, NULL },
  { "the following addresses had fatal errors", F | LIST, NULL },
  { "the following addresses had delivery problems", F | LIST, NULL },
  { "the following addresses had delivery errors", F | LIST, NULL },
  { "the following addresses were undeliverable", F | LIST, NULL },
  { "this is the mailer-daemon, please do not reply", INTRO, "opensmtpd" },
  { "an error has occurred while attempting to deliver a message for", F | LIST, "opensmtpd" },
  { "a message is delayed for more than", D | LIST, "opensmtpd" },
  { "your message was successfully delivered to", K | LIST, NULL },
  { "envelope expired", F | E, NULL },
  { "this is the dragonfly mail agent", F | INTRO, "dma" },
  { "there was an error delivering your mail to", F | LABEL, "dma" },
  { "this is the haraka mailer program", F | INTRO, "haraka" },
  { "intended recipients:", LABEL, NULL },
  { "failure reason:", MORE, NULL },
  { "did not reach the following recipient(s)", F | LIST, "exchange" },
  { "did not reach some or all of the intended recipients", F, "exchange" },
  { "the following recipient(s) could not be reached", F | LIST, NULL },
  { "the following recipients could not be reached", F | LIST, NULL },
  { "could not be reached:", F | LIST, NULL },
  { "delivery has failed to these recipients", F | LIST, "exchange" },
  { "rejected your message to the following e-mail addresses", F | LIST, "exchange" },
  { "rejected your message to the following email addresses", F | LIST, "exchange" },
  { "rejected your message to the following", F | LIST, NULL },
  { "your message wasn't delivered to anyone because", F, "exchange" },
  { "couldn't be delivered", F, NULL },
  { "couldn\xe2\x80\x99t be delivered", F, NULL },
  { "diagnostic information for administrators", F | MORE | LIST, "exchange" },
  { "informations de diagnostic pour les administrateurs", F | MORE | LIST, "exchange" },
  { "diagnoseinformationen f\xc3\xbcr administratoren", F | MORE | LIST, "exchange" },
  { "informazioni di diagnostica per gli amministratori", F | MORE | LIST, "exchange" },
  { "informaci\xc3\xb3n de diagn\xc3\xb3stico para los administradores", F | MORE | LIST, "exchange" },
  { "informa\xc3\xa7\xc3\xb5" "es de diagn\xc3\xb3stico para administradores", F | MORE | LIST, "exchange" },
  { "diagnostische gegevens voor beheerders", F | MORE | LIST, "exchange" },
  { "y\xc3\xb6neticiler i\xc3\xa7in tan\xc4\xb1lama bilgileri", F | MORE | LIST, "exchange" },
  { "generating server:", BEGIN, NULL },
  { "receiving server:", BEGIN, NULL },
  { "reported error:", MORE | BEGIN, NULL },
  { "gave this error:", MORE, NULL },
  { "remote server returned", MORE, NULL },
  { "was not delivered to:", F | LIST, "domino" },
  { "because:", MORE | BEGIN, NULL },
  { "failure reasons", F | LIST, "notes" },
  { "delivery to the following recipient failed permanently", F | LIST, "gmail" },
  { "delivery to the following recipients failed permanently", F | LIST, NULL },
  { "delivery to the following recipients failed", F | LIST, NULL },
  { "delivery to the following recipients was aborted", F | LIST, NULL },
  { "delivery to the following recipient has been delayed", D | LIST, "gmail" },
  { "delivery to the following recipients has been delayed", D | LIST, NULL },
  { "technical details of permanent failure", F | MORE, "gmail" },
  { "technical details of temporary failure", MORE, "gmail" },
  { "the error that the other server returned was", MORE, "gmail" },
  { "the response was:", MORE, NULL },
  { "the response from the remote server was:", MORE, NULL },
  { "** address not found **", F, "gmail" },
  { "** message blocked **", F, "gmail" },
  { "** message not delivered **", F, "gmail" },
  { "** message rejected **", F, "gmail" },
  { "** message too large **", F, "gmail" },
  { "** recipient inbox full **", F, "gmail" },
  { "** account disabled **", F, "gmail" },
  { "** delivery incomplete **", D, "gmail" },
  { "there was a problem delivering your message to", F | LABEL, NULL },
  { "there was a temporary problem delivering your message to", D | LABEL, NULL },
  { "your message wasn't delivered to", F | LABEL, NULL },
  { "your message wasn\xe2\x80\x99t delivered to", F | LABEL, NULL },
  { "groups.google.com/support", F, "google-groups" },
  { "we're writing to let you know that the group", F, "google-groups" },
  { "we were unable to deliver your message to the following address", F | LIST, "yahoo" },
  { "unable to deliver message to the following address", F | LIST, "yahoo" },
  { "your mail message to the following address(es) could not be delivered", F | LIST, NULL },
  { "\xd1\x81\xd0\xbe\xd0\xb7\xd0\xb4\xd0\xb0\xd0\xbd\xd0\xbe \xd0\xb0\xd0\xb2\xd1\x82\xd0\xbe\xd0\xbc\xd0\xb0\xd1\x82"
    "\xd0\xb8\xd1\x87\xd0\xb5\xd1\x81\xd0\xba\xd0\xb8 \xd1\x81\xd0\xb5\xd1\x80\xd0\xb2\xd0\xb5\xd1\x80\xd0\xbe\xd0\xbc",
    F, "mail.ru" },
  { "this report relates to a message you sent with the following header fields", 0, "oracle-messaging" },
  { "your message cannot be delivered to the following recipients", F | LIST, NULL },
  { "your message has been enqueued and undeliverable for", D | LIST, NULL },
  { "recipient address:", LABEL | BEGIN, NULL },
  { "original address:", BEGIN, NULL },
  { "diagnostic code:", MORE | BEGIN, NULL },
  { "this report relates to your message", 0, "x400" },
  { "your message was not delivered to", F | LABEL, NULL },
  { "hello, this is the mail server on", INTRO, "powermta" },
  { "hi! this is the mail server on", INTRO, "powermta" },
  { "you will find a list of the affected recipients", LIST, NULL },
  { "delivery failed; will not continue trying", F, NULL },
  { "delivery temporarily failed", D, NULL },
  { "delivered, but no further information is available", K, NULL },
  { "this is an automatically generated message from sendgrid", F | INTRO, "sendgrid" },
  { "to one of its intended recipients", F | LIST, NULL },
  { "this is an automatically generated delivery status notification", INTRO, "microsoft" },
  { "unable to deliver message to the following recipients", F | LIST, "microsoft" },
  { "this is the james mail server at", F | INTRO, "james" },
  { "error message below:", MORE | BEGIN, NULL },
  { "message details:", BEGIN, NULL },
  { "rcpt to:", LABEL | BEGIN, NULL },
  { "could not be delivered because of", F | MORE, "mailmarshal" },
  { "the following recipients were affected", F | LIST, NULL },
  { "unable to deliver message to:", F | LABEL, "mailfoundry" },
  { "unable to deliver message to", F | LABEL, NULL },
  { "could not deliver message to", F | LABEL, NULL },
  { "your message to", LABEL, NULL },
  { "problem delivering your message to", F | LABEL, NULL },
  { "failed to send message to", F | LABEL, NULL },
  { "did not reach:", F | LIST | BEGIN, NULL },
  { "delivery failed for the following reason:", F | MORE, NULL },
  { "unknown user:", F | LABEL | BEGIN, "imail" },
  { "unknown host:", F | LABEL | BEGIN, "imail" },
  { "invalid final delivery userid:", F | LABEL | BEGIN, "imail" },
  { "user mailbox exceeds allowed size:", F | LABEL | BEGIN, "imail" },
  { "delivery failed 20 attempts:", F | E | LABEL | BEGIN, "imail" },
  { "undeliverable to", F | LABEL | BEGIN, "imail" },
  { "body of message generated response:", F | MORE, "imail" },
  { "your message could not be sent.", F, "surfcontrol" },
  { "addressed to:", LABEL | BEGIN, NULL },
  { "failed to send to identified host", F, NULL },
  { "\xe3\x80\x8cm-filter\xe3\x80\x8d", F, "m-filter" },
  { "\xe9\x80\x81\xe4\xbf\xa1\xe3\x81\xab\xe5\xa4\xb1\xe6\x95\x97\xe3\x81\x97\xe3\x81\xbe\xe3\x81\x97\xe3\x81\x9f",
    F | LIST, NULL },   /* "sending failed" (ja) */
  { "non-delivered information", F | MORE, "biglobe" },
  { "each of the following recipients was rejected by a remote mail server", F | LIST, "ezweb" },
  { "the following recipients did not receive this message", F | LIST, "ezweb" },
  { "the user(s) account is", F | LIST, "ezweb" },
  { "the user(s)", F | LIST | BEGIN, "ezweb" },
  { "was not delivered within", F | E, NULL },
  { "recipient: [smtp:", F | LABEL, "mailenable" },
  { "recipient:", LABEL | BEGIN, NULL },
  { "failed recipient:", F | LABEL | BEGIN, "smartermail" },
  { "your mail sent on:", F, "kddi" },
  { "could not be delivered to:", F | LABEL, NULL },
  { "could not be delivered to mobile", F, "verizon" },
  { "we had trouble delivering your message", F, NULL },
  { "the following recipients returned permanent errors:", F | LABEL, NULL },
  { "the following recipients returned temporary errors:", D | LABEL, NULL },
  { "you are not a member of this mailing list", F | LABEL, "fml" },
  { "message log follows", F, "smail" },
  { "failed addresses follow", F | LIST, "smail" },
  { "the message was not relayed to", F | LIST, "amavis" },
  { "the message was not delivered to", F | LIST, "amavis" },
  { "this nondelivery report was generated by the program amavisd", STOP, "amavis" },
  { "our internal reference code for your message is", STOP, NULL },
  { "an error occurred while trying to deliver the mail to the following recipients", F | LIST, "amazon-ses" },
  { "this message could not be delivered", F, NULL },
  { "technical report:", 0, NULL },
  { "was undeliverable.", F, NULL },
  { "the reason for the problem:", MORE, NULL },
  { "the following message to <", F | LABEL, NULL },
  { "has not been delivered.", F, NULL },
  { "your message to:", LABEL | BEGIN, NULL },
  { "was blocked by our spam", F, "barracuda" },
  { "the message that you sent was undeliverable to the following", F | LIST, "groupwise" },
  { "the attached file had the following undeliverable recipient(s)", F | LIST, "groupwise" },
  { "undeliverable recipient(s)", F | LIST, NULL },
  { "this is the mail delivery agent at messagelabs.com", F | INTRO, "messagelabs" },
  { "i was not able to deliver your message to the following addresses", F | LIST, "messagelabs" },
  { "was unable to deliver your message", F, NULL },
  { "could not deliver message to the following recipient", F | LIST, "smartermail" },
  { "message could not be delivered to some recipients", F, "mailenable" },
  { "the following addresses did not receive", F | LIST, NULL },
  { "failed to deliver to", F | LABEL, "communigate" },
  { "could not be delivered for the following reason", F, NULL },
  { "your message has not been delivered to the following recipient", F | LIST, NULL },
  { "you do not have permission to send to", F, NULL },
  { "errors occurred during the delivery", F, NULL },
  { "delivery failure:", F | LABEL | BEGIN, NULL },
  { "delivery failed for", F | LABEL, NULL },
  { "final delivery report", F, NULL },
  { "undeliverable message", F, NULL },
  { "message undeliverable", F, NULL },
  { "could not be delivered", F, NULL },
  { "could not deliver", F, NULL },
  { "cannot be delivered", F, NULL },
  { "was not delivered", F, NULL },
  { "not been delivered", F, NULL },
  { "failed to deliver", F, NULL },
  { "unable to deliver", F, NULL },
  { "undeliverable", F, NULL },
  { "delivery failed", F, NULL },
  { "delivery failure", F, NULL },
  { "returned to sender", F, NULL },
  { "these recipients of your message have been processed by the mail server", LIST, NULL },
  { "failed; 4.4.7", F | E, NULL },
  { "following recipient(s)", LIST, NULL },
  { "following recipients", LIST, NULL },
  { "following recipient:", LIST, NULL },
  { "following addresses", LIST, NULL },
  { "following address", LIST, NULL },
  { "this user doesn't have a", F, NULL },
  { "status: error, address:", F | LABEL, "zoho" },
  { "invalid address, error_code", F, "zoho" },
  { "rejected recipient", F | LABEL, NULL },
  { "it responded as follows:", MORE, NULL },
  { "failed address:", F | LABEL | BEGIN, "mdaemon" },
  { "fatal delivery errors", F, NULL },
  { "has failed delivery", F, NULL },
  { "the following error report was given as the reason for the failure", F | MORE, "mercury" },
  { "for recipient", LABEL | BEGIN, NULL },
  { "size (in bytes):", STOP | BEGIN, NULL },
  { "please reply to", STOP | BEGIN, NULL },
#include "report_languages.h"
#include "report_delays.h"
#include "report_world.h"
#include "report_labels.h"
  /* ---- where the returned message begins ---- */
  { "below this line is a copy of the message", ORIG, NULL },
  { "below this line is a copy of the mail header", ORIG, NULL },
  { "enclosed is a copy of the message", ORIG, NULL },
  { "below is a copy of the original message", ORIG, NULL },
  { "this is a copy of the message", ORIG, NULL },
  { "this is a copy of your message", ORIG, NULL },
  { "the header of the original message is following", ORIG, NULL },
  { "included is a copy of the message header", ORIG, NULL },
  { "message headers follow", ORIG, NULL },
  { "message header follows", ORIG, NULL },
  { "headers of the original message follow", ORIG, NULL },
  { "original message headers:", ORIG, NULL },
  { "original message header:", ORIG, NULL },
  { "original message follows", ORIG, NULL },
  { "original mail as follows", ORIG, NULL },
  { "original message details:", ORIG | BEGIN, NULL },
  { "original message:", ORIG | BEGIN, NULL },
  { "original message -----", ORIG | BEGIN, NULL },
  { "original message-----", ORIG | BEGIN, NULL },
  { "original mail info", ORIG | BEGIN, NULL },
  { "unsent message follows", ORIG, NULL },
  { "no message was collected", ORIG, NULL },
  { "returned message follows", ORIG, NULL },
  { "returned message --------", ORIG | BEGIN, NULL },
  { "message text follows", ORIG, NULL },
  { "message non-deliverable", ORIG | BEGIN, NULL },
  { "en-t\xc3\xaates de message d'origine", ORIG | BEGIN, NULL },
  { "en-t\xc3\xaates du message d'origine", ORIG | BEGIN, NULL },
  { "urspr\xc3\xbcngliche nachrichtenkopfzeilen", ORIG | BEGIN, NULL },
  { "intestazioni originali del messaggio", ORIG | BEGIN, NULL },
  { "encabezados de mensajes originales", ORIG | BEGIN, NULL },
  { "the original message is attached", STOP, NULL },
  { "the original message follows as a separate attachment", STOP, NULL },
  { "begin forwarded message", ORIG | BEGIN | BK_SAYS_FORWARD, NULL },
  { "forwarded message ------", ORIG | BEGIN | BK_SAYS_FORWARD, NULL },
  { "forwarded by ", ORIG | BEGIN | BK_SAYS_FORWARD, NULL },
  { "weitergeleitete nachricht", ORIG | BEGIN | BK_SAYS_FORWARD, NULL },
  /* ---- where reasons end ---- */
  { "if your message was also sent to additional recipients", STOP, NULL },
  { "for further assistance", STOP, NULL },
  { "message headers:", ORIG | BEGIN, NULL },
  { "please include this problem report", STOP, NULL },
  { "if you know the general guide of this list", STOP, NULL },
  { "please do not reply to this message", STOP, NULL },
  { "you can delete your own text from the", STOP, NULL },
  { "for more tips to resolve this issue", 0, NULL },
  { "this has been a permanent failure", F | STOP, NULL },
  { "the attachment contains the original mail headers", STOP, NULL },
  { "sent by microsoft exchange server", 0, NULL },
  { "delivery attempt history for your mail", MORE, NULL },
  { "end of message ****", STOP, NULL },
  { "the following text was generated during the delivery attempt", MORE, NULL },
  { "server message", MORE | BEGIN, NULL },
  { "\xd1\x80\xd0\xb5\xd0\xba\xd0\xbe\xd0\xbc\xd0\xb5\xd0\xbd\xd0\xb4\xd1\x83\xd0\xb5\xd0\xbc", STOP, NULL },
  { "\xd0\xa0\xd0\xb5\xd0\xba\xd0\xbe\xd0\xbc\xd0\xb5\xd0\xbd\xd0\xb4\xd1\x83\xd0\xb5\xd0\xbc", STOP, NULL },
#include "report_subjects.h"
};

/* Kinds of bytes: words begin behind bytes that are none of theirs; in languages without blanks anywhere. */
enum { LETTER = 1, LEADING, CONTINUATION };

/* The first four bytes: no phrase is shorter. */
static unsigned key (const bk_phrases *ix, const char *p) {
  const unsigned char *u = (const unsigned char *) p, *fold = ix->fold;
  return (unsigned) fold[u[0]] << 24 | (unsigned) fold[u[1]] << 16 | (unsigned) fold[u[2]] << 8 | fold[u[3]];
}

static size_t hash (unsigned k) { return (k * 2654435761u & 0xffffffffu) >> 20; }

static void index_bytes (bk_phrases *ix) {
  for (int c = 0; c < 256; c++) {
    ix->fold[c] = bk_is_space (c) ? ' ' : (unsigned char) bk_lower (c);
    ix->kind[c] = bk_is_alnum (c) ? LETTER : c < 0x80 ? 0 : (c & 0xc0) == 0x80 ? CONTINUATION : LEADING;
  }
}

void bk_phrases_index (bk_phrases *ix) {
  index_bytes (ix);
  for (size_t i = 0; i < BK_PHRASE_HEADS; i++) ix->head[i] = -1;
  for (size_t i = 0; i < BK_LEN (rows) && i < BK_PHRASES_MAX; i++) {
    ix->key[i] = key (ix, rows[i].text);
    size_t h = hash (ix->key[i]);
    ix->next[i] = ix->head[h];
    ix->head[h] = (short) i;
  }
}

/* The length of the phrase at `at`, or 0. */
static size_t match (bouncekit_slice line, size_t at, const char *words) {
  size_t i = at;
  for (; *words != '\0'; words++) {
    if (*words == ' ') {
      size_t from = i;
      while (i < line.len && i - from < 64 && bk_is_space ((unsigned char) line.p[i])) i++;
      if (i == from) return 0;
    } else {
      if (i == line.len || bk_lower ((unsigned char) line.p[i]) != (unsigned char) *words) return 0;
      i++;
    }
  }
  return i - at;
}

const bk_phrase *bk_phrase_next (const bk_phrases *ix, bouncekit_slice line, size_t lead, int subject, size_t *at,
    size_t *begin) {
  const unsigned char *p = (const unsigned char *) line.p;
  for (size_t i = *at; i + 4 <= line.len; i++) {
    int kind = ix->kind[p[i]];
    if (i > 0 && (kind == CONTINUATION || (kind != LEADING && ix->kind[p[i - 1]] == LETTER))) continue;
    unsigned first = key (ix, line.p + i);
    int k = ix->head[hash (first)];
    if (k < 0) continue;
    size_t best = 0;
    const bk_phrase *row = NULL;
    for (; k >= 0; k = ix->next[k]) {
      if (ix->key[k] != first) continue;
      if ((rows[k].flags & BK_P_BEGIN) != 0 && i != lead) continue;
      if (((rows[k].flags & BK_P_SUBJECT) != 0) != subject) continue;
      size_t n = match (line, i, rows[k].text);
      if (n > best) best = n, row = &rows[k];
    }
    if (row == NULL) continue;
    *begin = i;
    *at = i + best;
    return row;
  }
  *at = line.len;
  return NULL;
}
