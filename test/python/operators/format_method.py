"""__format__, __str__, __repr__ in print, format, f-strings, %, str.format, containers."""


class T:
    def __str__(self): return "str"
    def __repr__(self): return "repr"
    def __format__(self, spec): return f"format[{spec}]"


class OnlyRepr:
    def __repr__(self): return "only"


class OnlyStr:
    def __str__(self): return "s"


class Neither:
    pass


t, o, s = T(), OnlyRepr(), OnlyStr()
print(t, str(t), repr(t), f"{t}", f"{t!s}", f"{t!r}", f"{t!s:>6}", f"{t:>10}", format(t), format(t, "abc"))
print("{} {!r} {!s} {:x} {0.__class__.__name__}".format(t, t, t, t) if False else "{} {!r} {!s} {:x}".format(t, t, t, t))
print("%s %r %a %10s|%-6r|" % (t, t, t, t, t))
print([t], (t,), {t: t}, {"k": o}, {1: [t, o]})
print(o, str(o), f"{o}", f"{o!s:>8}", "%s" % o, f"{o!r:<6}|")
print(s, f"{s!s:^5}|", repr(s).startswith("<__main__.OnlyStr object at 0x"), str(Neither()).startswith("<__main__.Neither object at 0x"))
for f in (lambda: f"{Neither():>5}", lambda: format(Neither(), "d"), lambda: f"{[]:5}", lambda: f"{None:5}", lambda: format(t, 5), lambda: f"{(1,):>3}", lambda: "{:d}".format({})):
    try:
        print(f())
    except TypeError as e:
        print(e)


class Money:
    def __init__(self, cents, currency="EUR"):
        self.cents, self.currency = cents, currency

    def __format__(self, spec):
        kind = spec[-1:] if spec[-1:] in ("c", "w") else ""
        text = f"{self.cents // 100}.{self.cents % 100:02}"
        if kind == "c":
            text = f"{text} {self.currency}"
        elif kind == "w":
            text = f"{self.cents // 100} and {self.cents % 100}/100"
        return format(text, spec[:-1] if kind else spec)

    def __str__(self):
        return format(self, "c")


m = Money(123456)
print(m, f"{m}|{m:c}|{m:>12}|{m:*^16c}|{m:w}", "{:>10}|{:<12c}|".format(m, m))
width, kind = 14, "c"
print(f"{m:>{width}{kind}}|{m!s:>{width}}|{m!r:.10}")


class StrSub(str):
    def __format__(self, spec): return "sub:" + super().__format__(spec)
    def __str__(self): return "STR"


x = StrSub("v")
print(x, f"{x:>3}", f"{x!s}", "%s" % x, str(x), x + "", [x])


class IntSub(int):
    def __repr__(self): return f"IntSub({int(self)})"


class IntStr(int):
    def __str__(self): return "int as text"


i, j = IntSub(5), IntStr(6)
print(i, f"{i}", f"{i:03}", "%d" % i, "%s" % i, [i], str(i), repr(i), format(i))
print(j, f"{j}", f"{j:03}", "%d %s" % (j, j), [j])
print("{0.n} {1[k]} {2[1]} {0!r}".format(type("N", (), {"n": 5, "__repr__": lambda s: "N"})(), {"k": "v"}, [1, 2]))
