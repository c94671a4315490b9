"""Exception groups: attributes, split, subgroup, derive, except*."""

g = ExceptionGroup("top", [ValueError(1), TypeError("t"), ExceptionGroup("nested", [ValueError(2), KeyError("k")])])
print(g, repr(g))
print(g.message, g.exceptions)
print(str(ExceptionGroup("one", [ValueError()])))

match, rest = g.split(ValueError)
print(repr(match))
print(repr(rest))
print(repr(g.subgroup((TypeError, KeyError))))
print(g.subgroup(IndexError), g.split(IndexError)[0])
print(repr(g.subgroup(lambda e: isinstance(e, KeyError))))
print(g.split(ExceptionGroup)[0] is g, g.split(Exception)[1])

print(type(BaseExceptionGroup("all", [ValueError()])).__name__)
print(type(BaseExceptionGroup("mixed", [ValueError(), KeyboardInterrupt()])).__name__)

for arguments in (("m",), ("m", []), ("m", [3]), (5, [ValueError()]), ("m", 7)):
    try:
        ExceptionGroup(*arguments)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    ExceptionGroup("m", [KeyboardInterrupt()])
except TypeError as e:
    print(e)
try:
    g.split(5)
except TypeError as e:
    print(e)


class Tagged(ExceptionGroup):
    def __new__(cls, message, exceptions, tag):
        self = super().__new__(cls, message, exceptions)
        self.tag = tag
        return self

    def __init__(self, *args):
        pass

    def derive(self, exceptions):
        return Tagged(self.message, exceptions, self.tag)


t = Tagged("tagged", [ValueError(1), TypeError(2)], "blue")
t.add_note("note")
match, rest = t.split(TypeError)
print(type(match).__name__, match.tag, match.exceptions, match.__notes__, rest.tag, rest.exceptions)

try:
    raise g
except* ValueError as e:
    print("values", repr(e))
except* (TypeError, KeyError) as e:
    print("others", repr(e))

try:
    try:
        raise ExceptionGroup("left", [ValueError(1), OSError(2)])
    except* ValueError as e:
        print("handled", repr(e))
except ExceptionGroup as e:
    print("rest", repr(e))

try:
    raise ValueError("alone")
except* ValueError as e:
    print(repr(e))

try:
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except* ValueError:
        raise KeyError("new")
except ExceptionGroup as e:
    print(repr(e), repr(e.exceptions[0].__context__))
except KeyError as e:
    print("bare", repr(e), repr(e.__context__))

try:
    print("no exception")
except* ValueError:
    print("never")
else:
    print("else")
finally:
    print("finally")
