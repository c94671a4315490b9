# dict: every way to make one, every method with every argument form, errors word for word.
def t(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


t(dict)
t(dict, a=1, b=2)
t(dict, {"x": 1}, y=2)
t(dict, [("a", 1), ["b", 2], "cd"])
t(dict, zip("abc", range(3)))
t(dict, {"a": 1}, a=2)
t(dict, [("a", 1, 2)])
t(dict, ["abc"])
t(dict, [1])
t(dict, 5)
t(dict, None)
t(dict, {}, {})
t(dict, [([], 1)])
t(dict, self=1, mapping=2)
d = {"one": 1, "two": 2, "three": 3}
t(d.get, "one")
t(d.get, "x")
t(d.get, "x", 0)
t(d.get)
t(d.get, [])
t(d.get, "x", default=1)
t(d.setdefault, "one", 9)
t(d.setdefault, "four", 4)
t(d.setdefault, "none")
t(d.setdefault)
t(d.pop, "four")
t(d.pop, "four", "gone")
t(d.pop, "four")
t(d.pop)
t(d.pop, 1, 2, 3)
t(d.popitem)
t(d.popitem, 1)
t({}.popitem)
t(d.update, {"two": 22}, three=33)
print(d)
t(d.update, [("k", "v")])
t(d.update, five=5)
t(d.update)
t(d.update, 5)
t(d.update, [1])
t(d.update, ["abc"])
t(d.update, {}, {})
print(d)
t(dict.fromkeys, "abc")
t(dict.fromkeys, [1, 2], [])
t(dict.fromkeys, 5)
t(dict.fromkeys)
t(dict.fromkeys, [[]])
t(d.copy)
t(d.keys)
t(d.values)
t(d.items)
t(d.clear, 1)
t(lambda: list(reversed(d)))
t(lambda: list(reversed(d.items())))
t(lambda: d["nope"])
t(lambda: d[1.5])
t(lambda: d[[]])
t(lambda: d.__getitem__("nope"))
t(lambda: d.__delitem__("nope"))
t(lambda: d["a", "b"])
t(lambda: d < d)
t(lambda: d + d)
t(lambda: d | [])
t(lambda: [] | d)
t(lambda: d | {"z": 0})
t(lambda: {"one": 0} | d)
t(lambda: d == {"one": 1})
t(lambda: d.items() == d.items())
t(lambda: d.foo)
t(lambda: d.one)
t(lambda: hash(d))
t(lambda: d())
t(lambda: {**d, "one": 11, **{"n": 0}})
t(lambda: {**5})
t(lambda: dict(**{"a": 1}, **{"a": 2}))
t(lambda: dict(**{1: 2}))


def delete():
    del d["nope"]


t(delete)
d |= {"or": 1}
d |= [("pair", 2)]
print(d, d.clear(), d, len(d), bool(d))
try:
    d |= 5
except TypeError as e:
    print(e)


class Keys:
    def keys(self):
        return ["x", "y"]

    def __getitem__(self, key):
        return key * 2


t(dict, Keys())
t(lambda: {}.update(Keys()))
t(lambda: {**Keys()})
t(lambda: (lambda **kw: kw)(**Keys()))


class NoItem:
    def keys(self):
        return [1]


t(dict, NoItem())
