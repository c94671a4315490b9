# What of Python a manifest can use. Run by CPython, too: language.out is what it printed.
import os
import os.path as path
from os.path import join, basename as base

print(os.path.join("a", "b/", "c"), join("a", "/b"), path.join("", "x"), base("a/b.py"))
print(os.path.dirname("a/b/c"), os.path.dirname("/a"), os.path.split("a/b"), path.splitext("a.b/c.tar.gz"))
print(path.splitext("dir.x/file"), path.splitext(".profile"), path.normpath("a/./b/../c//d"), os.sep)
print(path.normpath(""), path.normpath("/../a"), path.isabs("/a"), path.relpath("a/b", "a/c"))
print(os.path.exists("no/such/file"), os.path.isdir("."), os.getenv("NO_SUCH_VARIABLE", "none"))

# numbers, texts, comparisons
print(1 + 2 * 3 - 7 // 2, -7 // 2, -7 % 3, 2**10, 1 << 4, 255 >> 2, 6 & 3, 6 | 1, 6 ^ 2, ~5, not 1)
print("a" + "b" * 3, "%s is %d of %r%%" % ("x", 3, "y"), "{} {1} {name}".format(0, 1, name="n") if False else "{0} {n}".format(1, n=2))
print(f"{1 + 1} {'x'!r} {[1, 'a']}", "a" "b", 'it\'s "q"', repr("it's"), repr('a\n\\'))
print(1 < 2 < 3, 1 < 3 < 2, "a" in "abc", 3 not in [1, 2], None is None, [1] == [1], (1, 2) < (1, 3), "b" > "a")
print("Path/To".lower(), "x".upper(), "a,b,,c".split(","), " a  b ".split(), "a b c".split(None, 1), "a.b.c".rsplit(".", 1))
print("abc".startswith(("x", "ab")), "abc".endswith("bc"), "xxaxx".strip("x"), "  a ".lstrip(), "a  ".rstrip() + "|")
print("a-b-c".replace("-", "_"), "-".join(["a", "b"]), "abc".find("c"), "abc".rfind("x"), "abab".count("ab"), "a=b=c".partition("="), "a=b=c".rpartition("="))
print("lib.py".removesuffix(".py"), "test_x".removeprefix("test_"), "12".isdigit(), "a1".isidentifier(), "a\nb\n".splitlines())
print("hello"[1], "hello"[-1], "hello"[1:3], "hello"[::-1], "hello"[-3:], [1, 2, 3, 4][::2], (1, 2, 3)[1:])

# containers
x = [3, 1, 2]
x.append(0)
x += [5]
x.extend((7, 8))
x.insert(1, 9)
x.remove(2)
print(x, x.pop(), x.pop(0), x.index(5), x.count(1), len(x), sorted(x), sorted(x, reverse=True), x[::-1])
x.sort(key=lambda v: -v)
x[0] = 10
del x[1]
print(x, min(x), max(1, 2), sum(x), any([0, 1]), all([]), list(reversed([1, 2])), x.copy() == x)
d = {"a": 1, "b": 2, **{"c": 3}}
d["d"] = 4
del d["a"]
print(d, d.get("a"), d.get("a", 0), list(d), list(d.items()), "b" in d, d.pop("b"), d.setdefault("e", 5), len(d))
d.update(z=26)
print(sorted(d.keys()), list(d.values()), dict(a=1), dict([("k", "v")]), {1: "x", True: "y"})
s = {1, 2} | {2, 3}
s.add(9)
s.discard(1)
print(sorted(s), {1, 2} & {2}, {1, 2} - {2}, len(set("aab")), 2 in s, set())
a, (b, *c), e = 1, (2, 3, 4), 5
print(a, b, c, e, [i * j for i in range(3) for j in (1, 2) if i], {k: v for k, v in zip("ab", [1, 2])}, (1,), ())
print([*range(2, 8, 3)], list(enumerate("ab", 1)), list(map(str, [1, 2])), list(filter(None, [0, 1])), tuple("ab"))
print(int("12") + int(True), str(3) + "!", bool([]), bool("x"), repr(None), len({}), abs(-3))

# control flow
for i in range(5):
    if i == 1:
        continue
    if i == 3:
        break
    print("loop", i)
else:
    print("not reached")
n = 0
while n < 3:
    n += 1
else:
    print("while ended", n)
for key in {"p": 1, "q": 2}:
    print(key, end="\n" if False else "\n") if False else print(key)
print("yes" if n > 2 else "no", n or 5, 0 or "x", n and "y", (m := 4) + m)


def outer(a, b=2, *rest, c, d=4, **more):
    total = 0

    def inner(x):
        nonlocal total
        total += x
        return total

    inner(a)
    inner(b)
    return total, rest, c, d, more


print(outer(1, c=3), outer(1, 5, 6, 7, c=8, d=9, k=10), outer(*[1, 2], **{"c": 3}))
counter = 0


def count():
    global counter
    counter += 1


count()
count()
print(counter, (lambda v, w=1: v + w)(1))


def search(items):
    for item in items:
        try:
            if item == 0:
                raise ValueError("zero", item)
            if item == 1:
                {}["missing"]
            if item == 2:
                [][5]
            if item == 3:
                undefined_name
            if item == 4:
                "a" + 1
            if item == 5:
                None.attribute
            if item == 6:
                assert False, "asserted"
            if item == 7:
                int("x")
            if item == 8:
                1 // 0
            if item == 9:
                return "returned"
        except (ValueError, KeyError) as error:
            print(item, "value or key", error)
        except LookupError as error:
            print(item, "lookup", error)
        except Exception as error:
            print(item, "other", error)
        else:
            print(item, "fine")
        finally:
            print("finally", item)


print(search([0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 9, 11]))
try:
    try:
        raise OSError("first")
    except IOError:
        raise
    finally:
        print("cleaning")
except OSError as error:
    print("outer", error, error.args)
print(getattr("x", "nothing", "default"), hasattr("x", "upper"), hasattr([], "upper"))
