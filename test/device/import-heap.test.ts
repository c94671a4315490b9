// What importing takes of the heap, measured in the emulator with gc.mem_alloc around the import: modules of functions, classes, constants and
// tables nothing; packages in the style of logging, asyncio and unittest (packages/) at most 64 bytes each.

import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { runCli } from '../support/cli.js';
import { temporaryFolder, writeText } from '../support/fake-tools.js';

const packages = join(import.meta.dirname, 'packages');
const LIMIT = 64;

const TABLES = `
"""Constants, tables, functions, classes."""
__all__ = ["WIDTH", "area"]
WIDTH = 128
HEIGHT = const_height = 64
SIZE = (WIDTH, 64)
GREETING = "hello " * 2
FONT = {"a": b"\\x01\\x02", "b": b"\\x03", "c": b"\\x04"}
LEVELS = [10, 20, 30]
WORDS = {"if", "for"}
NAMES = {10: "debug", 20: "info", 30: "error"}
def area(w=WIDTH, h=64): return w * h
def twice(x): return 2 * x
OPS = {"twice": twice, "area": area}
class Error(Exception):
    code = 1
class Point:
    __slots__ = ("x", "y")
    origin = (0, 0)
    def __init__(self, x, y):
        self.x = x
        self.y = y
    def __repr__(self): return "(%d, %d)" % (self.x, self.y)
    def __add__(self, other): return type(self)(self.x + other.x, self.y + other.y)
    @property
    def flat(self): return self.x * WIDTH + self.y
    @staticmethod
    def zero(): return Point(0, 0)
    @classmethod
    def of(cls, pair): return cls(pair[0], pair[1])
class Named(Point):
    LEVELS = {"low": 1, "high": 2}
    def __init__(self, x, y, name):
        super().__init__(x, y)
        self.name = name
    def level(self): return self.LEVELS.get(self.name, 0)
`;
const USER = `
import gc
gc.collect()
before = gc.mem_alloc()
import tables
after = gc.mem_alloc()
print(after - before)
print(tables.Named(1, 2, "high").level(), tables.Point.of((1, 2)) + tables.Point.zero(), tables.OPS["twice"](4))
print(tables.FONT["b"], tables.LEVELS[1], "if" in tables.WORDS, tables.NAMES[20], tables.Point(1, 2).flat, tables.Error.code)
`;

function run(t: Parameters<typeof temporaryFolder>[0], files: ReadonlyMap<string, string>) {
  t.timeout(240_000);
  const cwd = temporaryFolder(t);
  files.forEach((text, name) => {
    writeText(join(cwd, name), text);
  });
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => /^(PATH|MPY_TS_.*)$/.test(name)),
  ) as Record<string, string>;
  return runCli(['run', '--board', 'pyboard-v1.1', '--link', 'c', 'main.py'], {
    cwd,
    env: { HOME: homedir(), ...env },
  });
}

test('a module of functions, classes, constants and tables takes nothing', async (t) => {
  const files = new Map([
    ['main.py', USER],
    ['tables.py', TABLES],
  ]);
  const { stdout, stderr } = await run(t, files);
  t.is(stdout, "0\n2 (1, 2) 8\nb'\\x03' 20 True info 130 1\n", stderr);
});

test('packages like logging, asyncio and unittest take at most 64 bytes each', async (t) => {
  const names = readdirSync(packages, { recursive: true, encoding: 'utf8' });
  const files = names
    .filter((name) => name.endsWith('.py'))
    .map((name) => [name, readFileSync(join(packages, name), 'utf8')] as const);
  const { stdout, stderr } = await run(t, new Map(files));
  const [figures = '', ...lines] = stdout.split('\n');
  t.is(
    lines.join('\n'),
    "ERROR:a:x=3\nTrue Task exception\n3 [('test_bad', '1 vs (expected) 2')] False\n",
    stderr,
  );
  const taken = figures.split(' ').map(Number);
  t.is(taken.length, 3);
  taken.forEach((bytes) => t.true(bytes <= LIMIT, figures));
});
