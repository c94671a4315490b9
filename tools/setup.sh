#!/usr/bin/env bash
# Sets a clone up: npm packages, the compiled compiler in dist/, and the tools of the system. Does only
# what is missing, asks nothing, and says what it installs. Ends with 5 when something must be
# installed by hand, after saying what. With --for-tests also what only tests need.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf 'setup: %s\n' "$*" >&2; }

node_is_new_enough() {
  node -e 'const [a, b] = process.versions.node.split(".").map(Number);
    process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)'
}

if ! command -v node >/dev/null; then
  say 'Node is not there: install Node 20.19 or later (https://nodejs.org), then run this again'
  exit 5
fi
if ! node_is_new_enough; then
  say "Node $(node --version) is too old: install Node 20.19 or later (https://nodejs.org)"
  exit 5
fi
if ! command -v npm >/dev/null; then
  say 'npm is not there: it comes with Node (on Debian: sudo apt-get install npm), then run this again'
  exit 5
fi

# The stamp holds what the installed packages were made from.
stamp=node_modules/.mpy-ts-stamp
wanted=$(node -e 'const { createHash } = require("node:crypto");
  const lock = require("node:fs").readFileSync("package-lock.json");
  console.log(createHash("sha256").update(lock).digest("hex"), process.versions.modules)')
if [ ! -f "$stamp" ] || [ "$(cat "$stamp")" != "$wanted" ]; then
  say 'installing the npm packages of package-lock.json into node_modules (npm ci)'
  if ! npm ci --no-audit --no-fund --loglevel=error >&2; then
    say 'npm ci failed: see its message above; is the npm registry reached from here?'
    exit 5
  fi
  printf '%s\n' "$wanted" >"$stamp"
fi

if [ ! -f dist/.tsbuildinfo ] || [ ! -f dist/cli/main.js ] ||
  [ -n "$(find compiler/src package.json tsconfig.json tsconfig.build.json -newer dist/.tsbuildinfo -print -quit)" ]; then
  say 'compiling compiler/src into dist (tsc)'
  npm run --silent build >&2
  touch dist/.tsbuildinfo
fi

node --import tsx tools/setup/main.ts "$@"

# Firmwares into which `mpy-ts run` places programs. Without them it links with the C compiler.
firmware=dist/firmware/pyboard-v1.1/firmware.elf
if [ ! -f "$firmware" ] || [ -n "$(find runtime-c boards compiler/src/image -newer "$firmware" -type f -print -quit)" ]; then
  say 'making the firmwares in dist/firmware'
  npm run --silent firmware >&2
fi
