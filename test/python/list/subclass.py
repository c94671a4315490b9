# Classes derived from list.
class Stack(list):
    def push(self, x):
        self.append(x)

    def peek(self):
        return self[-1]


s = Stack()
s.push(1)
s.push(2)
print(s, s.peek(), len(s), isinstance(s, list), type(s).__name__)
print(s + [3], type(s + [3]).__name__, s * 2, type(s[:]).__name__, type(s.copy()).__name__)
print(s == [1, 2], [1, 2] == s, s < [1, 3])
s.extra = "attribute"
print(s.extra)


class Named(list):
    def __init__(self, name, *items):
        super().__init__(items)
        self.name = name

    def __repr__(self):
        return f"{self.name}{super().__repr__()}"


n = Named("n", 1, 2, 3)
print(n, list(n), sorted(n, reverse=True), sum(n))
n.sort(reverse=True)
print(n)
n += [9]
print(n, type(n).__name__)


class Loud(list):
    def __getitem__(self, i):
        return "item %s" % (i,)

    def __len__(self):
        return 42

    def __iter__(self):
        return iter("abc")

    def __contains__(self, x):
        return x == "magic"


x = Loud([1, 2, 3])
print(x[0], x[1:2], len(x), list(x), "magic" in x, 1 in x, [*x])


class Setter(list):
    def __setitem__(self, i, v):
        super().__setitem__(i, v * 2)

    def append(self, v):
        super().append(v + 1)


y = Setter([1, 2])
y[0] = 5
y.append(7)
print(y)
print(list.__len__(y), list.__getitem__(y, 0), [].__add__([1]), [1, 2].__contains__(2))
print(Stack([1, 2]) == Stack((1, 2)), Stack("ab"))
