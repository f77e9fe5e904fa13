#!/bin/sh
# peers.sh LUA BUILD: the same inputs through bouncekit and through what else does the job, side by side in one run; the
# ratios are what counts. A peer that is not installed is left out. Times are of the processor, start-up included, the
# best of three, but for replies; each peer is run the way its own documentation says.
#   Sisimai      Debian libsisimai-perl       mails to reasons; replies to reasons (its text matcher)
#   pflogsumm    Debian pflogsumm             Postfix log to summary
#   ZoneMTA      npm zone-mta                 replies to actions (its bounce rules); ZONEMTA=DIR where it is unpacked
set -eu
lua=$1
build=$2
abi=$("$lua" -e 'print(type(jit) == "table" and "jit" or _VERSION:match("%d.%d"))')
dir=$build/bench/peers
LUA_PATH="lua/?.lua;lua/?/init.lua;$build/gen/?.lua;;"
LUA_CPATH="$build/$abi/?.so;;"
export LUA_PATH LUA_CPATH
rm -rf "$dir"
mkdir -p "$dir/mails"

# processor seconds of a command, the best of three
seconds () {
  for _ in 1 2 3; do
    command time -f '%U %S' "$@" >/dev/null 2>"$dir/err" || { cat "$dir/err" >&2; exit 1; }
    tail -n 1 "$dir/err"
  done | awk '{ t = $1 + $2; if (NR == 1 || t < best) best = t } END { print best }'
}
row () { awk -v n="$1" -v units="$2" -v what="$3" -v ours="$4" -v theirs="$5" 'BEGIN {
  if (ours <= 0) ours = 0.001
  printf "  %-42s %9.0f %s a second, ours %9.0f: %6.1fx\n", n, units / theirs, what, units / ours, theirs / ours }'; }

# processor seconds that a command says its loop took, the best of three
looped () {
  for _ in 1 2 3; do "$@" || exit 1; done | sort -g | head -n 1
}

# Replies through a peer's COMMAND, which gets the file as its last argument: replies that repeat, and the same sentences
# each with an id that never comes again. Start-up and reading the file are left out on both sides.
replies () {
  name=$1
  shift
  for kind in known others; do
    count=$(wc -l <"$dir/$kind")
    ours=$(looped "$lua" spec/bench/peers.lua replies "$dir/$kind")
    theirs=$(looped "$@" "$dir/$kind")
    row "replies ($kind), $name" "$count" replies "$ours" "$theirs"
  done
}
"$lua" spec/bench/peers.lua write 40 >"$dir/known"
"$lua" spec/bench/peers.lua write 40 others >"$dir/others"

# mails: the project's own cases that are bounces, many times over
copies=80
count=0
for file in spec/cases/mail/*.eml; do
  name=$(basename "$file" .eml)
  grep -q '^kind: failure' "spec/cases/mail/$name.want" || continue
  i=0
  while [ $i -lt $copies ]; do
    cp "$file" "$dir/mails/$name-$i.eml"
    i=$((i + 1))
    count=$((count + 1))
  done
done
echo "as a multiple of the peer's speed, one core, same inputs"
if perl -MSisimai -e 1 2>/dev/null; then
  ours=$(seconds "$lua" spec/bench/peers.lua mails "$dir/mails")
  theirs=$(seconds perl -MSisimai -e 'my $v = Sisimai->make ($ARGV[0]); print scalar @$v, "\n"' "$dir/mails")
  row "mails, Sisimai (Perl)" "$count" mails "$ours" "$theirs"
  theirs_replies='open my $f, "<", $ARGV[0] or die; my @r = <$f>; chomp @r; my $t = (times)[0];
    Sisimai::Reason->match ($_) for @r; printf "%.3f\n", (times)[0] - $t'
  replies "Sisimai's text matcher" perl -MSisimai::Reason -e "$theirs_replies"
fi
zone=${ZONEMTA:-$(npm root -g 2>/dev/null)/zone-mta}
if [ -f "$zone/lib/bounces.js" ]; then
  theirs_replies='const b = require(process.argv[1]); const l = require("fs").readFileSync(process.argv[2], "utf8").split("\n");
    l.pop(); const t = process.cpuUsage(); for (const s of l) b.check(s);
    console.log((process.cpuUsage(t).user / 1e6).toFixed(3))'
  replies "ZoneMTA's bounce rules" node -e "$theirs_replies" "$(cd "$zone" && pwd)/lib/bounces.js"
fi
if command -v pflogsumm >/dev/null 2>&1; then
  "$lua" spec/bench/postfix_log.lua 50e6 >"$dir/mail.log"
  megabytes=$(($(wc -c <"$dir/mail.log") / 1000000))
  ours=$(seconds "$build/bin/bouncekit" classify "$dir/mail.log")
  theirs=$(seconds pflogsumm "$dir/mail.log")
  row "Postfix log, pflogsumm" "$megabytes" MB "$ours" "$theirs"
fi
rm -rf "$dir"
