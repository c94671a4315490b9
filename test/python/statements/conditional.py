"""Conditional expressions, and, or, not: values, nesting, laziness, truth of every kind of object."""


def t(x):
    print("<", x, ">", sep="", end=" ")
    return x


print(t(1) if t(True) else t(2))
print(t(1) if t(0) else t(2))
print((t(0) or t("") or t([])) == [], t(1) and t(2) and t(3), t(0) and t(1) or t(5))
print(not t(""), not not t("x"))
print(1 if 0 else 2 if 0 else 3, (1 if 1 else 2) if 1 else 3, [x if x % 2 else -x for x in range(4)])
print((lambda x: "pos" if x > 0 else "neg" if x < 0 else "zero")(0), ("a" if 0 else "b") + "c", "a" if 0 else "b" + "c")


class Truth:
    def __init__(self, b=None, n=None):
        if b is not None:
            self.b = b
        self.n = n

    def __len__(self):
        return self.n


class Boolean(Truth):
    def __bool__(self):
        return self.b


values = [0, 1, -1, 0.0, -0.0, 0.1, 0j, 1j, "", "0", b"", b"\0", [], [0], (), (0,), {}, {0: 0}, set(), {0}, frozenset(), range(0), range(1), None, True, False, ..., int, len, lambda: 0, Truth(n=0), Truth(n=2), Boolean(True, 0), Boolean(False, 5), bytearray(), memoryview(b""), object()]
print("".join("1" if v else "0" for v in values))
print("".join("1" if bool(v) else "0" for v in values))
print("".join("0" if not v else "1" for v in values))
for wrong in (Truth(n=-1), Truth(n="a"), Boolean(5, 1), Boolean("x", 1)):
    try:
        if wrong:
            print("true")
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
    try:
        wrong and 1
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
x = None
print(x or "default", x and x.attr, x is not None and x.attr, (x or {}).get("k", "none"))
a = b = 0
print(a or b or "last", a and b, not a and not b, not (a or b), a or not b)
print(1 and (2 or 3) and [] or "end", (1, 0)[1] or "idx", 1 if (1, ) else 0)
r = []
r.append(1) or r.append(2)
print(r, r and r[0], (r and r[5:]) or "empty")
if (a or r) and not b:
    print("if")
if a or b:
    print("no")
elif a or not b and r:
    print("elif")
print(any([0, "", None]), all([1, "a", [0]]), any(t(v) for v in (0, 1, 2)), all(t(v) for v in (1, 0, 1)))
