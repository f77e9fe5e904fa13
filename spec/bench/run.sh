#!/bin/sh
# run.sh LUA BUILD: one run, everything side by side; absolute numbers are this machine's, the ratios are what counts.
set -eu
lua=$1
build=$2
abi=$("$lua" -e 'print(type(jit) == "table" and "jit" or _VERSION:match("%d.%d"))')
mkdir -p "$build/bench"
${CC:-cc} -std=c99 -O2 -Icsrc -o "$build/bench/bench" spec/bench/bench.c "$build/lib/libbouncekit.a"
"$build/bench/bench" >"$build/bench/out"

# the engine on many replies; Hyperscan (Debian libhyperscan-dev) beside it where it is installed
LUA_PATH="lua/?.lua;lua/?/init.lua;$build/gen/?.lua;;" LUA_CPATH="$build/$abi/?.so;;" "$lua" spec/bench/data.lua "$build/bench"
hyperscan=
if pkg-config --exists libhs 2>/dev/null; then hyperscan="-DHAVE_HYPERSCAN $(pkg-config --cflags libhs) -lhs"; fi
# shellcheck disable=SC2086
${CC:-cc} -std=c99 -O2 -Icsrc -o "$build/bench/engine" spec/bench/bench_engine.c "$build/lib/libbouncekit.a" $hyperscan
"$build/bench/engine" "$build/bench" >>"$build/bench/out"
LUA_PATH="lua/?.lua;lua/?/init.lua;$build/gen/?.lua;;" LUA_CPATH="$build/$abi/?.so;;" "$lua" spec/bench/bench.lua "$build/bench" >>"$build/bench/out"
LUA_PATH="lua/?.lua;lua/?/init.lua;$build/gen/?.lua;;" LUA_CPATH="$build/$abi/?.so;;" "$lua" spec/bench/decide.lua >>"$build/bench/out"
awk '{ n[$1] = $2; p99[$1] = $3; ratio[$1] = $4 } END {
  printf "%-34s %12s\n", "ns a call (best of several rounds)", ""
  split("c.parse c.lookup c.classify lua.parse lua.lookup lua.category lua.classify plain.parse plain.lookup plain.classify", order, " ")
  for (i = 1; i in order; i++) printf "  %-32s %12.0f\n", order[i], n[order[i]]
  printf "  %-32s %12.2f ms\n", "built-in rules ready", n["c.builtin-rules-ready"] / 1e6
  printf "plain Lua patterns take, as a multiple of ours\n"
  printf "  %-32s %11.1fx\n", "parse, C", n["plain.parse"] / n["c.parse"]
  printf "  %-32s %11.1fx\n", "parse, from Lua", n["plain.parse"] / n["lua.parse"]
  printf "  %-32s %11.1fx\n", "lookup, C", n["plain.lookup"] / n["c.lookup"]
  printf "  %-32s %11.1fx\n", "lookup, from Lua (with texts)", n["plain.lookup"] / n["lua.lookup"]
  printf "  %-32s %11.1fx  (a few dozen patterns against all the rules)\n", "classify, from Lua", n["plain.classify"] / n["lua.classify"]
  printf "a decision with the memory store, microseconds (median, and as a multiple of a bare look-up in a table)\n"
  m = split("bulk transactional mailing-list", policies, " ")
  for (i = 1; i <= m; i++) {
    name = "decide." policies[i] ".mixed"
    printf "  %-32s %11.2f %7.1fx  (99 %%: %.2f)\n", policies[i] ", nine of ten arrive", n[name], ratio[name], p99[name]
    name = "decide." policies[i] ".failures"
    printf "  %-32s %11.2f %7.1fx  (99 %%: %.2f)\n", policies[i] ", failures only", n[name], ratio[name], p99[name]
  }
  printf "%d replies, each another, of spec/cases; ns a reply\n", n["texts.count"]
  printf "  %-32s %12.0f\n", "C, each for the first time", n["texts.first"]
  printf "  %-32s %12.0f\n", "C, nothing remembered", n["texts.classify"]
  printf "  %-32s %12.0f\n", "of that, parse", n["texts.parse"]
  printf "  %-32s %12.0f\n", "C, cache, other people and ids", n["texts.others"]
  printf "  %-32s %12.0f\n", "C, cache, known replies", n["texts.again"]
  if (n["hyperscan.all"] > 0) {
    printf "  %-32s %12.0f  (%d literals of the same rules, caseless)\n", "Hyperscan, literals alone", n["hyperscan.all"], n["hyperscan.literals"]
    printf "  %-32s %12.0f  (each literal reported once)\n", "Hyperscan, single match", n["hyperscan.once"]
    printf "Hyperscan takes of our time (single match)\n"
    split("classify others again", kinds, " ")
    split("nothing remembered|other people and ids|known replies", titles, "|")
    for (i = 1; i in kinds; i++)
      printf "  %-32s %11.2fx  (%.2fx)\n", titles[i], n["hyperscan.all"] / n["texts." kinds[i]], n["hyperscan.once"] / n["texts." kinds[i]]
  } else {
    printf "  Hyperscan is not installed (libhyperscan-dev): not compared\n"
  }
  printf "time against the length of the text: bytes, us, ns a byte\n"
  for (i = 500; i <= 16000; i *= 2) printf "  %-8d %12.1f %12.2f\n", i, n["length." i] / 1e3, n["length." i] / i
  printf "time against the number of rules: rules, ns a reply\n"
  split("500 1000 2000 5000", sizes, " ")
  for (i = 1; i in sizes; i++) printf "  %-8d %12.0f\n", sizes[i], n["rules." sizes[i]]
  printf "100 kB of one thing: ms with the built-in rules, with 5,000 generated ones\n"
  split("angle paren cjk word no-such user", pieces, " ")
  for (i = 1; i in pieces; i++) printf "  %-8s %12.2f %12.2f\n", pieces[i], n["hostile." pieces[i]], n["hostile5000." pieces[i]]
  printf "replies a second from Lua, one core: known replies; the same with other people and ids\n"
  printf "  %-32s %12d %12d\n", "category", 1e9 / n["lua.category.again"], 1e9 / n["lua.category.others"]
  printf "  %-32s %12d %12d\n", "classify", 1e9 / n["lua.classify.again"], 1e9 / n["lua.classify.others"]
}' "$build/bench/out"
