#!/usr/bin/env bash
# `make demo`: builds every program of examples/ for the pyboard, boots it in the emulator and shows what
# it prints. Ends with the exit code of the first that fails.
set -euo pipefail
cd "$(dirname "$0")/.."

for program in examples/*.py; do
  printf '\n== %s\n' "npx mpy-ts run --board pyboard-v1.1 $program"
  npx --no-install mpy-ts run --board pyboard-v1.1 "$program" </dev/null
done
