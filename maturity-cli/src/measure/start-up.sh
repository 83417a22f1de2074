#!/usr/bin/env bash
# Measures how long the command takes to start, from the first byte of the shell to the last of the process.
# Usage: src/measure/start-up.sh [RUNS]; needs the jar: mvn -q -Dquick package
set -euo pipefail
cd "$(dirname "$0")/../.."

jar=target/maturity.jar
[[ -f $jar ]] || jar=target/quick/maturity.jar
runs=${1:-20}
MATURITY_CACHE=$(mktemp -d)
export MATURITY_CACHE
trap 'rm -r "$MATURITY_CACHE"' EXIT

# measure NAME COMMAND...: the least, middle and greatest time of so many runs.
measure() {
  local name=$1 begin
  shift
  for ((i = 0; i < runs; i++)); do
    begin=$(date +%s%N)
    "$@" >/dev/null
    echo $((($(date +%s%N) - begin) / 1000000))
  done | sort -n | awk -v name="$name" '{ t[NR] = $1 } END {
    printf "%-36s least %4d ms, median %4d ms, most %4d ms\n", name, t[1], t[int((NR + 1) / 2)], t[NR] }'
}

echo "$runs runs each, $(nproc) cores, load $(cut -d ' ' -f 1 /proc/loadavg), $(bin/maturity --version | tail -n 1)"
while ! compgen -G "$MATURITY_CACHE/*.jsa" >/dev/null; do sleep 0.2; done
measure "maturity models" bin/maturity models
measure "maturity --help" bin/maturity --help
MATURITY_CACHE=off measure "maturity models, no archive" bin/maturity models
measure "java -jar maturity.jar models" java -jar "$jar" models
