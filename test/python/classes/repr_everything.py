"""repr and str: recursive structures, defaults, inherited, in containers, of bound methods, of classes, quoting."""


class Default: pass


class WithRepr:
    def __init__(self, *a): self.a = a
    def __repr__(self): return f"{self.__class__.__name__}{self.a!r}"


class Child(WithRepr): pass


class Str(WithRepr):
    def __str__(self): return "<" + ",".join(map(str, self.a)) + ">"


def hide(text):
    out = []
    for part in text.split("0x"):
        out.append(part.lstrip("0123456789abcdef") if out else part)
    return "0x..".join(out)


d = Default()
print(hide(repr(d)), hide(str(d)), hide(f"{d}"), hide(repr([d])))
print(WithRepr(1), Child(1, "a"), Str(1, "b"), repr(Str(1, "b")), [Str(2)], {Str(3).a: Str(4)}, (Str(5),), f"{Str(6)} {Str(7)!r}", "%s %r" % (Str(8), Str(9)))
l = [1]
l.append(l)
m = {"k": l}
m["m"] = m
t = ([],)
t[0].append(t)
print(l, m, t)


class Loop:
    def __init__(self): self.items = [self]
    def __repr__(self): return f"Loop({self.items!r})" if self.items else "Loop()"


loop = Loop()
try:
    repr(loop)
except RecursionError as e:
    print("RecursionError")
loop.items = []
print(loop)


class ListSub(list): pass
class DictSub(dict): pass
class SetSub(set): pass
class TupleSub(tuple): pass
class StrSub(str): pass
class IntSub(int): pass
class FrozenSub(frozenset): pass
class BytesSub(bytes): pass
class BASub(bytearray): pass
class ExcSub(Exception): pass


print(ListSub([1]), DictSub(a=1), SetSub([1]), SetSub(), TupleSub((1,)), StrSub("s"), repr(StrSub("s")), IntSub(5), FrozenSub([2]), FrozenSub(), BytesSub(b"b"), BASub(b"x"), repr(ExcSub("m")), ExcSub("m"))
print([ListSub(), (DictSub(),)], {1: SetSub()}, [StrSub("q"), BytesSub(b"q")])


class Outer:
    class Inner:
        def method(self): pass

    @staticmethod
    def s(): pass

    @classmethod
    def c(cls): pass

    @property
    def p(self): pass


print(Outer, Outer.Inner, hide(repr(Outer.Inner.method)), hide(repr(Outer().Inner().method)), hide(repr(Outer.s)), repr(Outer.c), hide(repr(Outer.p)))
print(repr("it's"), repr('say "x"'), repr("both ' and \""), repr("tab\t\n\\"), repr("\x00\x7f\xe9"), ascii("é"), repr(b"'\""), str(b"ab"))
print(type, object, int, [int, str], {int: 1}, (type(None), type(...)), repr(range(3)), slice(1, None, 2), repr(True), 1e100 if False else 1.5)
print(hide(repr(iter([]))).split(" ")[0], hide(repr(x for x in [])).split(" at")[0], hide(repr(zip())).split(" ")[0], hide(repr({}.keys())), {1: 2}.items(), {1: 2}.values(), hide(repr(object())))


class Bad:
    def __repr__(self): raise ValueError("no repr")


for f in (lambda: repr(Bad()), lambda: str([Bad()]), lambda: f"{Bad()}", lambda: print(Bad())):
    try:
        f()
    except ValueError as e:
        print(e)


class Meta(type):
    def __repr__(cls): return f"<<{cls.__name__}>>"
    def __str__(cls): return "class " + cls.__name__


class M(metaclass=Meta): pass


print(M, repr(M), [M], f"{M} {M!r}", hide(repr(M())))
