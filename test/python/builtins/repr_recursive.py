# repr of containers that contain themselves, of nested ones, of objects and functions of every kind.
a = [1]
a.append(a)
print(a, [a], str(a))
d = {}
d["d"] = d
d["l"] = [d]
print(d)
t = ([],)
t[0].append(t)
print(t, t[0])
s = [set(), frozenset()]
s.append(tuple(s))
print(s)
a = []
b = [a]
a.append(b)
print(a, b)
d = {1: a, (1, 2): "t", None: None}
print(d, d.keys(), d.values(), d.items())


class Node:
    def __init__(self):
        self.children = []

    def __repr__(self):
        return f"Node({self.children!r})"


n = Node()
n.children.append(Node())
n.children[0].children.append("leaf")
print(n, [n], {"n": n}, f"{n} {n!s:>30}", "%r" % n)


class Bad:
    def __repr__(self):
        raise RuntimeError("no repr")


for f in (lambda: repr([1, Bad()]), lambda: str({"a": Bad()}), lambda: f"{Bad()!r}", lambda: "%s" % (Bad(),), lambda: print(Bad())):
    try:
        f()
    except RuntimeError as e:
        print(e)


class Number:
    def __repr__(self):
        return 5


try:
    print([Number()])
except TypeError as e:
    print(e)
try:
    print(Number())
except TypeError as e:
    print(e)


class Plain:
    def method(self):
        pass


p = Plain()


def strip(text):
    return text.split(" at 0x")[0]


def outer():
    def inner():
        pass

    class Local:
        pass

    return inner, Local, lambda: 0


print(strip(repr(p)), strip(repr(p.method)), strip(repr(Plain.method)), Plain, strip(repr(lambda: 0)), strip(repr(outer()[0])), outer()[1], strip(repr(outer()[2])), strip(repr(outer()[1]())))
print(len, print, [].append is None, strip(repr([].append)), strip(repr("a".upper)), strip(repr(object())), strip(repr(x for x in ())), strip(repr(iter([]))), strip(repr(iter(()))), strip(repr(iter(""))), strip(repr(iter({}))), strip(repr(map(str, []))), strip(repr(zip())), strip(repr(enumerate([]))), strip(repr(reversed([]))), strip(repr(memoryview(b""))))
print(int, [int, str], type(None), ..., NotImplemented, slice(1, 2), range(3), {1: int}, ValueError, ValueError("x", 1), [KeyError("k")], int | str, list[int], dict[str, list[int]], int | None)
deep = []
for _ in range(30):
    deep = [deep]
print(deep, len(repr(deep)))
