"""__eq__, __lt__ and __hash__ that raise, inside containers: the containers stay whole."""


class Moody:
    def __init__(self, n, mood=None):
        self.n, self.mood = n, mood

    def __hash__(self):
        if self.mood == "hash":
            raise RuntimeError("hash")
        return self.n % 2

    def __eq__(self, other):
        if "eq" in (self.mood, getattr(other, "mood", None)):
            raise RuntimeError("eq")
        return isinstance(other, Moody) and self.n == other.n

    def __lt__(self, other):
        if "lt" in (self.mood, other.mood):
            raise RuntimeError("lt")
        return self.n < other.n

    def __repr__(self):
        return f"M{self.n}"


def attempt(label, f):
    try:
        print(label, f())
    except RuntimeError as e:
        print(label, "raised", e)


d = {Moody(1): "one", Moody(2): "two"}
attempt("get", lambda: d.get(Moody(3, "eq")))
attempt("item", lambda: d[Moody(1, "hash")])
attempt("in", lambda: Moody(1, "eq") in d)
attempt("other bucket", lambda: Moody(2) in d)
attempt("pop", lambda: d.pop(Moody(1, "eq"), "default"))
attempt("setdefault", lambda: d.setdefault(Moody(3, "eq"), 1))
attempt("update", lambda: d.update({Moody(4): "four", Moody(6): "six"}) or len(d))
attempt("dict ==", lambda: d == {Moody(1, "eq"): "one"})
print(sorted(d.values()), len(d))
s = {Moody(1), Moody(2), Moody(3)}
attempt("add", lambda: s.add(Moody(5, "eq")))
attempt("discard", lambda: s.discard(Moody(1, "hash")))
attempt("union", lambda: len(s | {Moody(7)}))
attempt("make", lambda: {Moody(1), Moody(1, "eq")})
print(len(s))
items = [Moody(3), Moody(1), Moody(2, "lt"), Moody(0)]
attempt("sort", lambda: items.sort())
print(sorted(x.n for x in items))
attempt("sorted", lambda: sorted(items))
attempt("min", lambda: min(items))
attempt("index", lambda: items.index(Moody(9, "eq")))
attempt("count", lambda: items.count(Moody(1, "eq")))
attempt("remove", lambda: items.remove(Moody(1, "eq")))
attempt("in list", lambda: Moody(3) in items)
attempt("list ==", lambda: items == [Moody(3), Moody(1, "eq")])
attempt("list == other length", lambda: [Moody(1, "eq")] == [])
attempt("list <", lambda: [Moody(1)] < [Moody(1, "lt")])
attempt("list < by length", lambda: [Moody(1)] < [Moody(1), Moody(2, "lt")])
attempt("tuple", lambda: (1, Moody(1, "eq")) == (1, Moody(1)))
attempt("same object", lambda: (x := Moody(1, "eq"), [x] == [x], x in [x])[1:])
attempt("hash tuple", lambda: hash((1, Moody(1, "hash"))))
attempt("sort keys", lambda: sorted([3, 1, 2], key=lambda n: Moody(n, "lt" if n == 2 else None)))
attempt("match", lambda: [1 for x in [Moody(1)] if x != Moody(1, "eq")])
print(len(items), len(d), len(s))
