# chained and mixed comparisons, is, in, and boolean operators on values of every kind.
def trace(name, value):
    print(name, end=" ")
    return value


print(trace("a", 1) < trace("b", 2) < trace("c", 3))
print(trace("a", 5) < trace("b", 2) < trace("c", 3))
print(trace("a", 1) < trace("b", 2) > trace("c", 0) == trace("d", 0) != trace("e", 1))
print(trace("a", 0) or trace("b", "") or trace("c", "last"))
print(trace("a", 1) and trace("b", []) and trace("c", 3))
print(not trace("a", ""), trace("x", 3) in trace("y", [1, 2, 3]) == trace("z", True))
x = 5
print(1 < x < 10, 1 < x > 3, 10 > x >= 5 == x, x == 5 == 5.0, x is x is x, 1 < 3 > 2 < 9, not 1 < x, (1 < x) < 2, 3 > 2 > 1, 3 > 2 == True, (3 > 2) == True)
print(1 in [1] == True, (1 in [1]) == True, 1 in [1] in [[1]], 0 == False is False, None is None, None == 0, [] is [], () == (), "a" in "abc" in ["abc"], 5 not in (1, 2), not 5 in (1, 2))
print([] == [], [] is not [], {} == {}, {1: 2} == {1: 2.0}, (1, [2]) == (1, [2]), "" == b"", 1 == "1", None != 0, ... is ..., NotImplemented is NotImplemented, True == 1, True is not 1 if False else "-")
print("b" > "a" < "c", [1, 2] < [1, 3] <= [1, 3], (1, "a") < (1, "b"), {1} < {1, 2} < {1, 2, 3}, 1 < 1.5 < 2, "Z" < "a" < "é" < "日")


class C:
    def __init__(self, v):
        self.v = v

    def __lt__(self, o):
        return C(f"({self.v}<{o.v})")

    def __gt__(self, o):
        return C(f"({self.v}>{o.v})")

    def __bool__(self):
        print("bool", self.v, end=" ")
        return True

    def __contains__(self, x):
        return "truthy" if x else ""


a, b, c = C("a"), C("b"), C("c")
print((a < b).v, (a < b < c).v, (a > b < c).v, 1 in a, 0 in a, 0 not in a, bool(a and b) is True, (a or b).v, (not a))
print([v for v in (0, 1, "", "x", None, [], [0]) if v], [v or "empty" for v in (0, "a", [])], [v and v[0] for v in ("abc", "", [9])], (lambda *p: all(p) and p[-1])(1, 2, 3), any([]) or all([]), 1 if [] else 2, 0 if "" or () else 1)
for f in (lambda: 1 < "a" < 2, lambda: 3 < 2 < "a", lambda: [1] < 5, lambda: 5 in 5, lambda: "a" in 5, lambda: 5 in "a", lambda: None < None, lambda: {} < {}, lambda: 1j < 2j, lambda: (1, "a") < (1, 2), lambda: [[1], "x"] < [[1], 2]):
    try:
        print(f())
    except TypeError as e:
        print(e)
