# str.format: every form of field, conversion, nesting and error.
def t(text, *args, **kwargs):
    try:
        print(repr(text), repr(text.format(*args, **kwargs)))
    except Exception as e:
        print(repr(text), type(e).__name__, e)


class P:
    def __init__(self):
        self.x = 5
        self.items = [1, {"k": "v"}]

    def __format__(self, spec):
        return f"P<{spec}>"

    def __repr__(self):
        return "P()"


p = P()
t("{} {}", 1, 2)
t("{0} {1} {0}", "a", "b")
t("{name} {0}", 1, name="n")
t("{{}} {{{}}}", 1)
t("{0.x} {0.items[0]} {0.items[1][k]}", p)
t("{0[0]} {0[-1]}", ["a"])
t("{0[key]} {0[2]}", {"key": 1, 2: "two"})
t("{0[a b]} {0[.]} {0[]]}", {"a b": 1, ".": 2, "": 3})
t("{!r} {!s} {!a}", "é", "é", "é")
t("{:>5}|{:<5}|{:^5}|", 1, 2, 3)
t("{:{}}|{:{w}.{p}f}", "a", 5, 1.5, w=8, p=2)
t("{0:{1}{2}}", 5, "*^", 7)
t("{:{fill}{align}{width}}", "x", fill="-", align=">", width=4)
t("{}", p)
t("{:abc}", p)
t("{!r:>6}", p)
t("{:%Y-%m}", p)
t("{0:}", 5)
t("", 1)
t("no fields", 1, 2)
t("{")
t("}")
t("a}b")
t("{}}")
t("{} {}", 1)
t("{0} {}", 1, 2)
t("{} {0}", 1, 2)
t("{x}")
t("{5}", 1)
t("{0.nope}", 1)
t("{0[5]}", [1])
t("{0[k]}", {})
t("{0[k]}", [1])
t("{!x}", 1)
t("{!}", 1)
t("{!r", 1)
t("{!rr}", 1)
t("{0[}", 1)
t("{0[]}", [1])
t("{0.}", 1)
t("{.x}", p)
t("{[0]}", [7])
t("{:d}", "a")
t("{:s}", 1)
t("{:{:{}}}", 1, 2, 3)
t("{a.x}{a.x}", a=p)
t("{ x }", **{" x ": 1})
t("{0!r:^{1}}", "ab", 10)
t("{0 }", 1)
t("{-1}", 1)
t("{:,} {:_} {:#x} {:+}", 12345, 12345, 255, 5)
t("{:c}{:b}{:e}", 65, 5, 1.0)
t("{:10}|{:10}|{:10}", None is None, 1.5, "s")
t("{:5}", None)
t("{:5}", [1])
print("{x}{y}".format_map({"x": 1, "y": 2}))


class D(dict):
    def __missing__(self, key):
        return "<" + key + ">"


print("{x} {nope}".format_map(D(x=1)))
for a in ((), (5,)):
    try:
        print("{x}".format_map(*a))
    except Exception as e:
        print(type(e).__name__, e)
