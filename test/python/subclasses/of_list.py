"""Subclasses of list."""


class Stack(list):
    def push(self, x):
        self.append(x)
        return self

    @property
    def top(self):
        return self[-1] if self else None

    def __repr__(self):
        return f"Stack({super().__repr__()})"


s = Stack([1, 2]).push(3)
print(s, s.top, len(s), s[0], s[1:], type(s[1:]).__name__, s + [4], type(s + [4]).__name__, s * 2, 2 in s, s == [1, 2, 3], [1, 2, 3] == s)
print(s.pop(), s, list(s), sorted(s, reverse=True), sum(s), [*s], s.copy(), type(s.copy()).__name__, isinstance(s, list), bool(Stack()), Stack("ab"))
s += [7]
s.extend(x for x in (8, 9))
s.insert(0, -1)
del s[1]
s[0:1] = [5, 5]
s.sort()
s.reverse()
print(s, s.count(5), s.index(8), max(s), f"{s}", str(s))


class Logged(list):
    def __init__(self, *a):
        super().__init__(*a)
        self.log = []

    def append(self, x):
        self.log.append(("append", x))
        super().append(x)

    def __getitem__(self, i):
        self.log.append(("get", i))
        return super().__getitem__(i)

    def __setitem__(self, i, v):
        self.log.append(("set", i))
        super().__setitem__(i, v)

    def __delitem__(self, i):
        self.log.append(("del", i))
        super().__delitem__(i)

    def __contains__(self, x):
        self.log.append(("in", x))
        return super().__contains__(x)

    def __len__(self):
        self.log.append("len")
        return super().__len__()

    def __iter__(self):
        self.log.append("iter")
        return super().__iter__()


l = Logged([1, 2, 3])
l.append(4)
l[0], l[1:2], l[-1]
l[0] = 9
del l[1]
3 in l
len(l)
for x in l:
    pass
bool(l)
print(l.log, list.__repr__(l))
l.log.clear()
l.extend([5])
a, *b = l
print(l.log, a, b)


class Default(list):
    def __init__(self, default, *a):
        super().__init__(*a)
        self.default = default

    def __getitem__(self, i):
        try:
            return super().__getitem__(i)
        except IndexError:
            return self.default

    def __setitem__(self, i, v):
        while i >= len(self):
            self.append(self.default)
        super().__setitem__(i, v)


d = Default(0)
d[3] = 5
print(d, d[10], d[3], d[:2], d.default, vars(d))


class Matrix(list):
    def __mul__(self, o):
        return Matrix([sum(a * b for a, b in zip(r, c)) for c in zip(*o)] for r in self)

    def __pow__(self, n):
        r = Matrix([int(i == j) for j in range(len(self))] for i in range(len(self)))
        for _ in range(n):
            r = r * self
        return r

    @property
    def T(self):
        return Matrix(map(list, zip(*self)))


m = Matrix([[1, 1], [1, 0]])
print(m * m, m ** 10, m.T, Matrix([[1, 2], [3, 4]]).T, type(m ** 2).__name__)


class Ordered(list):
    def __lt__(self, o):
        return len(self) < len(o)

    def __eq__(self, o):
        return "eq"

    __hash__ = lambda self: len(self)


print(sorted([Ordered("abc"), Ordered("z"), Ordered("xy")]), Ordered() == [], [] == Ordered(), Ordered() != [], hash(Ordered("ab")), {Ordered("q"): 1})


class Slots(list):
    __slots__ = ("name",)


x = Slots([1])
x.name = "n"
print(x, x.name)
try:
    x.other = 1
except AttributeError as e:
    print(e)
try:
    hash(s)
except TypeError as e:
    print(e)
