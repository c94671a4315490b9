"""Soft keywords as names, long and Unicode identifiers, underscores, private mangling, names like built-ins' attributes."""
match = {"case": 1}
case = match["case"]
type = "a name, too"
_ = 5
print(match, case, type, _)
match[case] = type
print(match)


def match_it(match, case=2, *, type=3):
    match match:
        case [case, *type]:
            return case, type
        case _:
            return match, case


print(match_it([1, 2, 3]), match_it("x"))
del type
print(type(5).__name__)
größe, π, имя, 变量, ñ = 1, 3.0, "n", [4], None
print(größe + 1, π, имя, 变量, ñ)
ﬁ = "ligature"
print(fi)
a_very_long_name_that_goes_on_and_on_and_on_until_it_is_longer_than_what_anybody_would_write_in_earnest = 1
print(a_very_long_name_that_goes_on_and_on_and_on_until_it_is_longer_than_what_anybody_would_write_in_earnest)
__, ___, _1, __x__ = range(4)
print(__, ___, _1, __x__)


class Secret:
    __hidden = 1
    __dunder__ = 2
    ___three = 3
    _single = 4

    def __init__(self):
        self.__value = 5
        self.__dict__["plain"] = 6

    def get(self, other):
        __local = other.__value
        return self.__hidden, __local, [__local for _ in "a"]

    def __private(self):
        return "private method"

    def call(self):
        return self.__private(), [n for n in dir(self) if "private" in n]

    class __Inner:
        pass

    def keyword(self, __arg=7):
        return __arg

    @staticmethod
    def names():
        global __made_global
        __made_global = 8
        return __made_global


s = Secret()
print(s.get(s), s.call(), s.keyword(), s.keyword(_Secret__arg=9), sorted(vars(s)))
print(s._Secret__hidden, s._Secret__value, s.__dunder__, s._single, s._Secret___three, Secret._Secret__Inner.__name__)
print(Secret.names(), _Secret__made_global)
try:
    s.__hidden
except AttributeError as e:
    print(e)


class _Sub(Secret):
    __hidden = "sub"

    def both(self):
        return self.__hidden, self._Secret__hidden


print(_Sub().both(), _Sub._Sub__hidden)


class ___:
    __not_mangled = 1


print(___.__not_mangled)
print([x for x in (lambda *, key: key,)][0](key=1), (lambda *args, **kw: (args, kw))(1, *[2], k=3, **{"class": 4, "if": 5}))
setattr(s, "class", "attribute named class")
setattr(s, "with space", 1)
print(getattr(s, "class"), vars(s)["with space"])
