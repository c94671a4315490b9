# Lists, dicts and sets of constants at the top of a module: those that are only read, and those that something changes.
COLORS = {"red": 1, "green": 2, "blue": 3}
BIG = {"k%d" % 1: 1, "a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6, "g": 7, "h": 8, "i": 9, "j": 10, "k": 11}
LONG = {"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6, "g": 7, "h": 8, "i": 9, "j": 10, "k": 11, "a": 12}
CODES = {1: "one", -2: "two", 300: "three", 70000: "four", 5: None, 6: 1.5, 7: (1, 2), 8: b"x", 9: True, 10: 1 << 70}
PRIMES = [2, 3, 5, 7, 11]
WORDS = {"if", "for", "while"}
NUMBERS = {3, 1, 2, 1}
def double(x): return x * 2
def half(x): return x // 2
OPS = {"double": double, "half": half}
EMPTY = []
NOTHING = {}
print(COLORS["red"], COLORS.get("green"), COLORS.get("x", 0), "blue" in COLORS, "x" in COLORS, len(COLORS))
print(sorted(COLORS), list(COLORS.items()), COLORS, [k for k in COLORS])
print(len(LONG), LONG["a"], LONG["k"], list(LONG), "z" in LONG)
print([LONG[k] for k in "abcdefghijk"])
print([CODES[k] for k in (1, -2, 300, 70000, 5, 6, 7, 8, 9, 10)], 4 in CODES, 1.0 in CODES, CODES.get(True))
try:
    CODES[4]
except KeyError as e:
    print("KeyError", e)
print(PRIMES[0], PRIMES[-1], PRIMES[1:3], 7 in PRIMES, sum(PRIMES), max(PRIMES), PRIMES.index(5))
for p in PRIMES:
    print(p, end=" ")
print()
a, b, *c = PRIMES
print(a, b, c, [*PRIMES], PRIMES == [2, 3, 5, 7, 11], PRIMES < [3])
print("for" in WORDS, "def" in WORDS, sorted(WORDS), len(NUMBERS), sorted(NUMBERS))
print(OPS["double"](4), OPS["half"](4), sorted(OPS))
print("yes" if EMPTY else "no", not NOTHING, bool(PRIMES), f"{PRIMES}", "%s" % PRIMES)
copy = list(PRIMES)
copy.append(13)
other = COLORS.copy()
other["pink"] = 4
print(copy, PRIMES, other, COLORS)
d = dict(COLORS)
d["x"] = 1
print(d, len(COLORS), {**COLORS, "q": 1})
def pick(**kw): return sorted(kw.items())
print(pick(**COLORS), ",".join(WORDS and sorted(WORDS)))
try:
    PRIMES[10]
except IndexError as e:
    print(e)
print(hash(tuple(PRIMES)) == hash((2, 3, 5, 7, 11)), repr(NOTHING), str(EMPTY))

# Changed in one way or another.
log = []
cache = {}
seen = {1, 2}
stack = [1, 2, 3]
def push(x): log.append(x)
push(1); push(2)
cache["a"] = 1
seen.add(3)
stack[0] = 10
alias = [1]
same = alias
same.append(2)
given = [3]
def grow(l): l.append(4)
grow(given)
kept = {"a": 1}
class Holder:
    def __init__(self, d): self.d = d
Holder(kept).d["b"] = 2
sorted_later = [3, 1, 2]
sorted_later.sort()
part = [1, 2, 3]
del part[0]
added = {"n": 0}
added["n"] += 5
def default(x, into=[]):
    into.append(x)
    return into
looked = [1]
getattr(__import__("sys"), "maxsize")
print(log, cache, seen, stack, alias, given, kept, sorted_later, part, added, default(1), default(2), looked)

class Table:
    LEVELS = {"low": 1, "high": 2}
    ORDER = ["low", "high"]
    __slots__ = ["value"]
    made = []
    def __init__(self, level):
        self.value = self.LEVELS[level]
        self.made.append(level)
    def where(self): return self.ORDER.index("high"), Table.ORDER[0]
t = Table("high")
print(t.value, t.where(), Table.LEVELS, Table.made, len(Table.ORDER))
