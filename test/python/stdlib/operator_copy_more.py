"""operator's functions beside the operators, getters of several things; copies, shallow and deep, with hooks."""

import copy
import operator as op


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


print([f(7, 3) for f in (op.add, op.sub, op.mul, op.floordiv, op.mod, op.pow, op.lshift, op.rshift, op.and_, op.or_, op.xor, op.lt, op.le, op.eq, op.ne, op.ge, op.gt)], op.truediv(1, 4))
print(op.neg(3), op.pos(-3), op.inv(5), op.invert(5), op.not_(0), op.truth([0]), op.abs(-4), op.index(True), attempt(op.index, 1.5), op.is_(None, None), op.is_not(1, None), op.concat("a", "b"), attempt(op.concat, 1, 2))
print(op.contains([1, 2], 2), op.countOf("banana", "a"), op.indexOf("banana", "n"), attempt(op.indexOf, "abc", "z"), op.getitem({"k": 1}, "k"), op.length_hint([1, 2]), op.length_hint(iter(range(5))), op.length_hint(5, 9) if False else "")
d = {}
op.setitem(d, "a", [1])
l = d["a"]
print(op.iadd(l, [2]) is l, op.iconcat(l, [3]), op.imul(l, 2), op.delitem(l, slice(0, 4)), l, op.isub(5, 3), op.ior({1}, {2}), op.ixor(6, 3), op.matmul if False else "")
print(op.itemgetter(1)("abc"), op.itemgetter(0, 2, -1)("abcd"), op.itemgetter(slice(1, None))("abc"), op.itemgetter("x")({"x": 5}), attempt(op.itemgetter(5), "abc"), attempt(op.itemgetter))


class P:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def move(self, dx, dy=0):
        return (self.x + dx, self.y + dy)

    def __repr__(self):
        return f"P({self.x}, {self.y})"


p = P(1, P(2, "inner"))
print(op.attrgetter("x")(p), op.attrgetter("x", "y.x", "y.y")(p), attempt(op.attrgetter("y.z"), p), attempt(op.attrgetter, 5), op.methodcaller("move", 1, dy=2)(P(0, 0)), op.methodcaller("upper")("abc"), op.call(max, 1, 5) if hasattr(op, "call") else 5)
rows = [{"n": "b", "v": 2}, {"n": "a", "v": 2}, {"n": "c", "v": 1}]
print([r["n"] for r in sorted(rows, key=op.itemgetter("v", "n"))], list(map(op.add, [1, 2], [10, 20])), sorted([P(3, 0), P(1, 0)], key=op.attrgetter("x")), op.__add__(1, 2), op.itemgetter(1, 2)([5, 6, 7]))

nested = [1, [2, 3], {"k": [4]}, (5, [6]), {7}]
shallow, deep = copy.copy(nested), copy.deepcopy(nested)
nested[1].append("new")
nested[2]["k"].append("new")
nested[3][1].append("new")
print(shallow, deep, shallow == nested, deep == nested, sep="\n")
t = (1, "a", (2, 3))
print(copy.deepcopy(t) is t, copy.copy(t) is t, copy.copy("s") is not None, copy.deepcopy(([],)) == ([],), copy.copy([1]) == [1], copy.deepcopy(len) is len, copy.copy(P) is P)
loop = [1]
loop.append(loop)
c = copy.deepcopy(loop)
print(c, c[1] is c, c is not loop)
shared = []
pair = copy.deepcopy([shared, shared])
pair[0].append(1)
print(pair)
q = copy.copy(p)
r = copy.deepcopy(p)
print(q, q.y is p.y, r, r.y is p.y, type(r).__name__)


class Hooked:
    def __init__(self, v):
        self.v = v

    def __copy__(self):
        return Hooked(f"copy of {self.v}")

    def __deepcopy__(self, memo):
        memo[id(self)] = made = Hooked(f"deep copy of {self.v}")
        return made


class Slotted:
    __slots__ = ("a", "b")

    def __init__(self, a):
        self.a = a


class Sub(list):
    def __init__(self, *items, tag=None):
        super().__init__(items)
        self.tag = tag


h = Hooked("h")
print(copy.copy(h).v, copy.deepcopy([h, h])[0].v, len({id(x) for x in copy.deepcopy([h, h])}))
s = copy.copy(Slotted([1]))
print(s.a, hasattr(s, "b"), copy.deepcopy(Slotted([2])).a)
sub = Sub(1, [2], tag=["t"])
c1, c2 = copy.copy(sub), copy.deepcopy(sub)
sub[1].append(9)
sub.tag.append("u")
print(c1, c1.tag, c2, c2.tag, type(c2).__name__)


class Tree:
    def __init__(self, name, *children):
        self.name, self.children, self.parent = name, list(children), None
        for child in children:
            child.parent = self

    def show(self):
        return self.name + ("(" + " ".join(c.show() for c in self.children) + ")" if self.children else "")


tree = Tree("a", Tree("b", Tree("c")), Tree("d"))
twin = copy.deepcopy(tree)
twin.children[0].name = "B"
print(tree.show(), twin.show(), twin.children[0].parent is twin, attempt(copy.replace, P(1, 2), x=3) if hasattr(copy, "replace") and False else "")
