#!/usr/bin/env bash
# Measures everything and writes docs/performance.md. Takes 25 minutes on a quiet machine with two cores and 12 GiB of free
# memory. With --quick it takes some minutes, means little, and writes maturity-benchmarks/target/performance.md.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly TARGET=maturity-benchmarks/target
readonly RESULTS=$TARGET/results
quick=false
[[ ${1:-} == --quick ]] && quick=true

if $quick; then
  rows=100000 agreeing=100000 fresh=5 page=$TARGET/performance.md
  settings=(-f 1 -wi 2 -i 2 -w 200ms -r 200ms)
  sizes=1000,10000,100000 rule_rows=20000
  how="This is a quick run, to see that everything works; its figures mean little."
else
  rows=1000000 agreeing=1000000 fresh=20 page=docs/performance.md
  settings=(-f 1 -wi 3 -i 5 -w 1s -r 1s)
  sizes=1000,10000,100000,1000000 rule_rows=100000
  how="Each figure is the mean of five seconds or more of JMH, after three of warming up, in a JVM of its own. The heap is no larger than it need be, and all of it was touched before: memory that is fresh from the system is slow for everybody."
fi

echo "== building"
mvn -B -q -Pbenchmarks -pl maturity-benchmarks -am -DskipTests -Dmaven.javadoc.skip -Dmaven.source.skip package
rm -rf "$RESULTS"
mkdir -p "$RESULTS"

# Log4j's interface, which POI brings, looks for a logger and complains that there is none.
readonly JAVA=("${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$TARGET/classes:$TARGET/lib/*"
  -Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory)

echo "== checking that all agree"
"${JAVA[@]}" -Xmx10g dev.maturity.benchmarks.report.CheckAgreement "$agreeing" "$RESULTS/agreement.json"

# measure <name of the run> <heap> <benchmark> <arguments of JMH>
measure() {
  local name=$1 heap=$2 benchmark=$3
  shift 3
  echo "== measuring $name"
  "${JAVA[@]}" org.openjdk.jmh.Main "dev.maturity.benchmarks.jmh.$benchmark\." "${settings[@]}" -foe true -v SILENT \
    -jvmArgsAppend "-Xms$heap -Xmx$heap -XX:+AlwaysPreTouch" -rf json -rff "$RESULTS/jmh-$name.json" "$@" >"$RESULTS/$name.log"
}

measure memory 1g MemoryBenchmark
measure bulk 1g BulkBenchmark -prof gc -p rows=$rows \
  -p contestant=ours,ours-reusing,ours-reading,ours-all,kernel,kernel-reusing,rows,loop,duckdb
measure bulk-most 10g BulkBenchmark -prof gc -p rows=$rows -p contestant=streams
measure rows 1g BulkBenchmark -p rows=$sizes -p threads=1 -p contestant=ours,kernel,loop,duckdb
if ! $quick; then
  measure rows-most 5g BulkBenchmark -p rows=10000000 -p threads=1 -p contestant=ours,kernel,loop
fi
measure criteria 3g BulkBenchmark -p rows=$rows -p threads=1 -p each=8,80 -p contestant=ours,kernel,loop
measure missing 1g BulkBenchmark -p rows=$rows -p threads=1 -p missing=0,5,20,50 -p contestant=ours,kernel,loop
measure rules 1g RuleBenchmark -p rows=$rule_rows
measure weightings 1g WeightingBenchmark
if ! $quick; then
  (
    settings=(-f 1 -wi 0 -i 1)
    measure weightings-most 1g WeightingBenchmark -p rows=100 -p weightings=1000000 -p threads=2
  )
fi
measure single 1g SingleBenchmark -prof gc
measure csv 1g CsvBenchmark -p rows=$rows
measure csv-128m 128m CsvBenchmark -p rows=$rows -p contestant=ours

echo "== starting JVMs"
"${JAVA[@]}" dev.maturity.benchmarks.cold.ColdStart "$TARGET/classes" "$TARGET/lib" "$fresh" "$RESULTS/cold.json"

"${JAVA[@]}" dev.maturity.benchmarks.report.PerformancePage "$RESULTS" "$how" "$page"
echo "== wrote $page after $SECONDS s"
