from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple, UserDict, UserList

Point = namedtuple("Point", "x y")
p = Point(1, y=2)
print(p, p.x, p[1], p == (1, 2), p._fields, p._replace(x=5), p._asdict(), Point._make([7, 8]))
x, y = p
print(x, y, isinstance(p, tuple), len(p), Point.__name__, p.index(2))
D = namedtuple("D", ["a", "b", "c"], defaults=(3,))
print(D(1, 2), D._field_defaults, D(b=1, a=2))
for call in (lambda: Point(1), lambda: Point(), lambda: Point(1, 2, 3), lambda: Point(1, z=2, y=1), lambda: Point(1, x=2)):
    try:
        call()
    except TypeError as e:
        print(e)
for names in ("a a", "1a", "class", "_x"):
    try:
        namedtuple("T", names)
    except ValueError as e:
        print(e)
print(namedtuple("R", "a def a _b", rename=True)._fields)


class Sub(namedtuple("Base", "a b")):
    __slots__ = ()

    @property
    def total(self):
        return self.a + self.b


s = Sub(3, 4)
print(s, s.total, s._replace(b=1).total)
match p:
    case Point(a, b):
        print("matched", a, b)
print(hash(p) == hash((1, 2)), sorted([Point(2, 1), Point(1, 5)]))
d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
print(d, len(d), d[0], d[-1], d.pop(), d.popleft(), d)
d.rotate(1)
print(d, 2 in d, d.count(2), d.index(2), list(reversed(d)))
m = deque(range(10), maxlen=3)
m.append(10)
m.appendleft(99)
print(m, m.maxlen)
d.extend("ab")
d.extendleft("xy")
print(d, d == deque(d), deque([1]) < deque([2]))
d.insert(1, "ins")
d.remove("a")
del d[0]
d.reverse()
d[0] = "first"
print(d, d * 2, d + deque([1]))
for f in (lambda: deque().pop(), lambda: deque().popleft(), lambda: d[100]):
    try:
        f()
    except IndexError as e:
        print(e)
try:
    for v in d:
        d.append(1)
except RuntimeError as e:
    print(e)
q = deque()
for i in range(100):
    q.append(i)
    if i % 3 == 0:
        q.popleft()
print(len(q), q[0], q[-1], sum(q))
dd = defaultdict(list)
dd["a"].append(1)
dd["b"].append(2)
dd["a"].append(3)
print(dd, dict(dd), dd.get("zz"), len(dd))
print(defaultdict(int, {"x": 1}), defaultdict(None))
try:
    defaultdict()["k"]
except KeyError as e:
    print("KeyError", e)
count = defaultdict(int)
for ch in "mississippi":
    count[ch] += 1
print(sorted(count.items()))
c = Counter("mississippi")
print(c, c.most_common(2), c["z"], sum(c.values()), c.total())
c.update("mmm")
c.subtract({"i": 2})
print(c, sorted(c.elements()))
a, b = Counter(a=3, b=1), Counter(a=1, b=2)
print(a + b, a - b, a & b, a | b, a == Counter(a=3, b=1), a <= b, +Counter(a=-1, b=1), -Counter(a=-1))
del c["nope"]
o = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
o.move_to_end("a")
print(list(o.items()), list(o))
o.move_to_end("c", last=False)
print(list(o), o.popitem(), o.popitem(last=False), len(o))
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {"b": 2, "a": 1})
cm = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(cm["a"], cm["b"], len(cm), sorted(cm), "b" in cm, cm.get("z"), cm)
cm["b"] = 9
child = cm.new_child({"n": 0})
print(cm.maps, child["n"], child.parents == cm, dict(cm))
try:
    cm["zz"]
except KeyError as e:
    print("KeyError", e)


class Upper(UserDict):
    def __setitem__(self, key, item):
        super().__setitem__(key.upper(), item)


u = Upper(a=1)
u["b"] = 2
print(u, len(u), u["A"], "B" in u)
ul = UserList([3, 1, 2])
ul.sort()
print(ul, ul[1:], ul + [4], ul == [1, 2, 3])
