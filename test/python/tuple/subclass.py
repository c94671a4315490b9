# Classes derived from tuple.
class Point(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]

    @property
    def y(self):
        return self[1]

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)


p = Point(1, 2)
print(p, p.x, p.y, len(p), isinstance(p, tuple), type(p).__name__)
q = p + Point(3, 4)
print(q, type(q).__name__, q == (4, 6), (4, 6) == q, q[::-1], type(q[:]).__name__)
print({p: "here"}[(1, 2)], hash(p) == hash((1, 2)), list(p), p * 2, (0,) + p, 1 in p)
x, y = p
print(x, y, p < (1, 3), sorted([q, p]))


class Plain(tuple):
    pass


print(Plain([1, 2]), Plain(), Plain("ab").count("a"), type(Plain((1,)) + (2,)).__name__, tuple(Plain((1, 2))))
r = Plain((1,))
r.note = "attributes too"
print(r.note, "%d" % Plain((7,)))
