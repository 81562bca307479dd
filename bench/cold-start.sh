#!/bin/sh
# How long "kossa review" takes from cold, as a user meets it: the launcher, a new Java, the knowledge, the record, the text.
#
#   bench/cold-start.sh [RUNS] [FILE]
#
# The launcher is started once before, so that it is built and has made its archive of classes.
set -eu

root=$(CDPATH='' cd "$(dirname "$0")/.." && pwd -P)
runs=${1:-20}
file=${2:-$root/examples/infant-9-months/record.json}

review() { "$root/kossa" review "$file" --as-of 2020-06-15T12:00:00+03:00 >/dev/null; }

review
echo "$runs times: kossa review ${file#"$root"/}, load before: $(cut -d' ' -f1 /proc/loadavg 2>/dev/null || echo unknown)"
run=0
while [ "$run" -lt "$runs" ]; do
  begin=$(date +%s%N)
  review
  echo $((($(date +%s%N) - begin) / 1000000))
  run=$((run + 1))
done | sort -n | awk '
  { ms[NR] = $1 }
  END { printf "min %d ms, median %d ms, max %d ms\n", ms[1], ms[int((NR + 1) / 2)], ms[NR] }'
