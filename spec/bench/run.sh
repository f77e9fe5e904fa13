#!/bin/sh
# run.sh LUA BUILD: one run, everything side by side; absolute numbers are this machine's, the ratios are what counts.
set -eu
lua=$1
build=$2
abi=$("$lua" -e 'print(type(jit) == "table" and "jit" or _VERSION:match("%d.%d"))')
mkdir -p "$build/bench"
${CC:-cc} -std=c99 -O2 -Icsrc -o "$build/bench/bench" spec/bench/bench.c "$build/lib/libbouncekit.a"
"$build/bench/bench" >"$build/bench/out"
LUA_PATH="lua/?.lua;lua/?/init.lua;$build/gen/?.lua;;" LUA_CPATH="$build/$abi/?.so;;" "$lua" spec/bench/bench.lua >>"$build/bench/out"
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
  printf "per second on one core: category %d, classify %d\n", 1e9 / n["lua.category"], 1e9 / n["lua.classify"]
}' "$build/bench/out"
