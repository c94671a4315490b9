# Keys of every hashable kind, collisions, keys that compare equal, keys with own hash and errors in them.
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


d = {1: "int", "1": "str", b"1": "bytes", (1,): "tuple", 1.5: "float", 2j: "complex", None: "none", ...: "ellipsis", int: "type", len: "function", frozenset({1}): "frozenset", range(2): "range", True: "bool replaces 1"}
for k in (1, "1", b"1", (1,), 1.5, 2j, None, ..., int, len, frozenset({1}), range(2), range(0, 2), 1.0, False):
    print(repr(k) if k is not len else "len", d.get(k, "missing"))
print(len(d), list(d)[0])


class K:
    def __init__(self, v, h):
        self.v, self.h = v, h

    def __hash__(self):
        return self.h

    def __eq__(self, other):
        return isinstance(other, K) and self.v == other.v

    def __repr__(self):
        return f"K({self.v})"


d = {K(i, 7): i for i in range(20)}
print(len(d), d[K(13, 7)], K(13, 8) in d, K(99, 7) in d)
for i in range(0, 20, 2):
    del d[K(i, 7)]
print(list(d.values()), K(4, 7) in d, d.get(K(5, 7)))


class NoHash:
    __hash__ = None


class EqOnly:
    def __eq__(self, other):
        return True


class BadHash:
    def __hash__(self):
        return "x"


class RaisingHash:
    def __hash__(self):
        raise ValueError("hash failed")


class RaisingEq:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        raise ValueError("eq failed")


t(lambda: {NoHash(): 1})
t(lambda: {EqOnly(): 1})
t(lambda: hash(BadHash()))
t(lambda: {}.get(RaisingHash()))
t(lambda: {1: 2}[RaisingEq()])
t(lambda: {1: 2}.get(RaisingEq()))
t(lambda: RaisingEq() in {1})
t(lambda: {2: 1}.get(RaisingEq(), "different hash"))
t(lambda: {[]: 1})
t(lambda: {{}: 1})
t(lambda: {set(): 1})
t(lambda: {bytearray(): 1})
t(lambda: {}[[]])
t(lambda: [] in {})
t(lambda: {}.pop([], 1))
t(lambda: {}.setdefault([]))
t(lambda: set([[]]))
t(lambda: set().discard([]))
x = RaisingEq()
d = {x: "same object"}
print(d[x], x in d, len({x, x}))


class Big:
    def __hash__(self):
        return 2**80 + 5


print(hash(Big()) == hash(2**80 + 5), {Big: 1}[Big])
nan = float("nan")
d = {nan: 1}
print(d[nan], float("nan") in d, len({nan, nan}), {0.0: "z"}[-0.0])
