# str(): of every built-in type, of bytes with encodings, with errors.
def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


t(str)
for v in (1, -5, 2**70, 1.5, True, None, ..., NotImplemented, "é'\"", b"a\xff", bytearray(b"x"), [1, "a"], (1,), (), {"a": 1}, {1}, set(), frozenset({2}), range(3), range(1, 5, 2), slice(1, None), 1j, int, ValueError("x"), ValueError("x", 2), KeyError("k"), KeyError(), OSError(2, "no"), [[]], {"k": [1, (2, {"z": None})]}):
    t(str, v)
t(str, b"abc", "ascii")
t(str, b"\xc3\xa9", "utf-8")
t(str, b"\xe9", "latin-1")
t(str, b"\xff", "utf-8", "replace")
t(str, b"a\xffb", errors="ignore")
t(str, b"\xff", "utf-8")
t(str, b"\xff", "ascii")
t(str, bytearray(b"hi"), "utf-8")
t(str, memoryview(b"hi"), "utf-8")
t(str, "a", "utf-8")
t(str, 5, "utf-8")
t(str, encoding="utf-8")
t(str, object=b"x", encoding="utf-8")
t(str, object=5)
t(str, b"a", "nope")
t(str, b"\xff", "utf-8", "nope")
t(str, 1, 2, 3, 4)
t(str, b"x", 5)


class S:
    def __str__(self):
        return "S!"


class R:
    def __repr__(self):
        return "R!"


class Bad:
    def __str__(self):
        return 5


class BadRepr:
    def __repr__(self):
        return None


class Sub(str):
    pass


class GivesSub:
    def __str__(self):
        return Sub("sub")


t(str, S())
t(str, R())
t(str, Bad())
t(str, BadRepr())
t(repr, BadRepr())
print(type(str(GivesSub())).__name__, type(str(Sub("x"))).__name__, repr(Sub("x")), [S()] == [], f"{S()} {R()} {R()!s} {R()!r}", "%s %s" % (S(), R()))
t(lambda: [R(), R()])
