"""Exception groups: making, classes, attributes, text, nesting, errors of the constructor."""

g = ExceptionGroup("message", [ValueError(1), TypeError("t")])
print(repr(g), str(g), g.message, g.exceptions, g.args)
b = BaseExceptionGroup("base", [KeyboardInterrupt(), ValueError()])
print(type(b).__name__, str(b), isinstance(b, Exception), isinstance(g, Exception), isinstance(g, BaseExceptionGroup))
print(type(BaseExceptionGroup("only", [ValueError()])).__name__)
nested = ExceptionGroup("outer", [ExceptionGroup("inner", [OSError(2, "x")]), KeyError("k")])
print(repr(nested), len(nested.exceptions), nested.exceptions[0].exceptions[0].errno)
for args in ((), ("m",), ("m", []), ("m", 5), ("m", [5]), ("m", [ValueError]), (5, [ValueError()]), ("m", [ValueError(), "x"]), ("m", [SystemExit()]), ("m", [ValueError()], 1)):
    try:
        print(repr(ExceptionGroup(*args)))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
source = [ValueError(1)]
g = ExceptionGroup("copy", source)
source.append(KeyError())
print(len(g.exceptions), isinstance(g.exceptions, tuple))
try:
    g.exceptions = ()
except AttributeError as e:
    print("exceptions cannot be set")
try:
    g.message = ""
except AttributeError as e:
    print("message cannot be set")
print(str(ExceptionGroup("one", (ValueError(),))), "|", str(ExceptionGroup("", [ValueError(), ValueError()])))
print([c.__name__ for c in ExceptionGroup.__mro__])


class Mine(ExceptionGroup):
    pass


m = Mine("mine", [ValueError(1)])
print(repr(m), str(m), isinstance(m, ExceptionGroup))
try:
    Mine("mine", [KeyboardInterrupt()])
except TypeError as e:
    print(e)


class Base(BaseExceptionGroup):
    pass


print(type(Base("b", [ValueError()])).__name__)
try:
    raise nested
except* KeyError as e:
    print("star", repr(e))
except* OSError as e:
    print("star", repr(e))
try:
    raise g
except ExceptionGroup as e:
    print(e is g, e.__traceback__ is not None)
