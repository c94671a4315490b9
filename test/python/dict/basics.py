# Construction, order, items, repr.
def error(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


print({}, {1: 2}, {"a": 1, "b": [2]}, {None: True, (1, 2): {}}, dict(), dict(a=1, b=2))
print(dict([("x", 1), ["y", 2]]), dict({"a": 1}, b=2), dict({"a": 1}, a=2), dict(["ab", "cd"]), dict(zip("ab", range(2))))
print(dict((k, v) for k, v in [(1, 2)]), {k: v for k, v in enumerate("xy")}, {**{"a": 1}, "b": 2, **{"a": 3}})
error(lambda: dict(1))
error(lambda: dict([1]))
error(lambda: dict([(1, 2, 3)]))
error(lambda: dict([(1,)]))
error(lambda: dict([1], a=2))
error(lambda: dict([([], 1)]))
d = {"one": 1, "two": 2, "three": 3}
print(d["one"], len(d), bool(d), bool({}), "two" in d, "four" in d, "four" not in d)
d["two"] = 22
d["four"] = 4
print(d, list(d), list(d.keys()), list(d.values()), list(d.items()))
del d["one"]
d["one"] = 111
print(d)
error(lambda: d["none"])
error(lambda: d[5])
error(lambda: d[[]])
error(lambda: d[{}])


def delete(k):
    del d[k]


error(lambda: delete("none"))
error(lambda: delete([]))
for k in d:
    print(k, d[k], end="; ")
print()
print({1: "a", 1.0: "b", True: "c"}, {0: 1, False: 2, 0.0: 3, -0.0: 4}, {"a": 1}.get("b"), {"a": 1}.get("a", 5), {}.get(1, "d"))
loop = {}
loop["self"] = loop
loop[1] = [loop]
print(loop)
print(str({"k": "v"}), f"{ {1: 2} }", "%s" % {1: 2}, "%(x)d-%(y)s" % {"x": 5, "y": "z"})
print({"a": 1} == {"a": 1}, {"a": 1, "b": 2} == {"b": 2, "a": 1}, {"a": 1} == {"a": 2}, {} == [], {1: 2} != {1: 2}, {"a": 1} == {"b": 1})
print({1: [1, 2]} == {1.0: [1, 2]}, {1: {2: 3}} == {1: {2: 3}})
error(lambda: {} < {1: 2})
error(lambda: {} + {})
error(lambda: hash({}))
error(lambda: {}.foo)
a, b = {"x": 1, "y": 2}
print(a, b, *{"p": 1}, [*{"q": 2}])
