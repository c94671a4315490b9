"""Built-in exceptions: construction, args, text and repr of each kind, special attributes, with_traceback, add_note, groups."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


import builtins

names = [n for n in "BaseException Exception ArithmeticError AssertionError AttributeError BufferError EOFError FloatingPointError GeneratorExit ImportError IndexError InterruptedError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError NotImplementedError OSError OverflowError RecursionError ReferenceError RuntimeError StopAsyncIteration StopIteration SystemError SystemExit TimeoutError TypeError UnboundLocalError UnicodeError ValueError ZeroDivisionError Warning UserWarning DeprecationWarning RuntimeWarning".split()]
for n in names:
    t = getattr(builtins, n)
    print(n, t.__base__.__name__, repr(t()), repr(t("a")), str(t("a")), repr(t(1, "b")), str(t(1, 2)), t("x").args, sep=" ; ")
print(repr(KeyError("k")), str(KeyError("k")), str(KeyError("a", "b")), str(KeyError()), repr(str(ValueError(""))), repr(ValueError("")), str(ValueError(None)), str(ValueError("é\n")), repr(ValueError("é\n", [1])))
e = OSError(2, "No such file", "name.txt")
print(type(e).__name__, e, e.errno, e.strerror, e.filename, e.args, repr(e), OSError(1).errno, OSError("x").errno, str(OSError(13, "denied")), type(OSError(13, "d")).__name__, OSError is IOError, FileNotFoundError(5, "x").errno)
s = SystemExit(3)
i = ImportError("msg", name="mod", path="p")
st = StopIteration("value", 2)
a = AttributeError("m", name="n", obj=5)
nm = NameError("m", name="q")
u = UnicodeDecodeError("utf-8", b"ab\xff", 2, 3, "bad byte")
print(s.code, SystemExit().code, SystemExit(1, 2).code, i.name, i.path, i.msg, str(i), st.value, StopIteration().value, a.name, a.obj, nm.name, u, u.encoding, u.object, u.start, u.end, u.reason)
print(UnicodeEncodeError("ascii", "aé", 1, 2, "ordinal"), attempt(UnicodeDecodeError, "a"), attempt(lambda: "é".encode("ascii")), attempt(lambda: b"\xff".decode()), attempt(lambda: b"a\xe9b".decode("ascii")), attempt(ImportError, nope=1), attempt(ValueError, x=1))
e = ValueError(1, 2)
e.args = ("new",)
e.extra = "attr"
print(e, e.args, e.__dict__, e.with_traceback(None) is e, attempt(setattr, e, "args", 5), attempt(setattr, e, "__traceback__", 5), attempt(setattr, e, "__cause__", 5), attempt(setattr, e, "__context__", 5), attempt(e.add_note, 5))
e.add_note("first")
e.add_note("second")
print(e.__notes__, e.__suppress_context__, ValueError("a") == ValueError("a"), e == e, len({e, e}), bool(e), attempt(lambda: e[0]))
e.__cause__ = KeyError("c")
print(e.__suppress_context__, repr(e.__cause__), attempt(delattr, e, "args"))


class Custom(Exception):
    code = 7

    def __init__(self, msg, *, level=1):
        super().__init__(msg)
        self.level = level

    def __str__(self):
        return f"[{self.level}] {self.args[0]}"


class Quiet(Custom):
    def __repr__(self):
        return "<quiet>"


class NoSuper(Exception):
    def __init__(self, a, b=2):
        self.a = a


class KeySub(KeyError):
    def __str__(self):
        return "no " + super().__str__()


print(Custom("m"), repr(Custom("m", level=3)), Custom("m").code, repr(Quiet("q")), Quiet("q", level=5), NoSuper(1).args, str(NoSuper(1)), repr(NoSuper(1, b=3)), NoSuper(1, b=3).args, KeySub("k"), attempt(Custom), issubclass(Quiet, Exception))
for bad in (5, "text", None, int, object(), [ValueError]):
    try:
        raise bad
    except TypeError as e:
        print(type(e).__name__, e, end="; ")
print()
try:
    raise ValueError from 5
except TypeError as e:
    print(e)
try:
    try:
        1 // 0
    except 5:
        pass
except TypeError as e:
    print(e, "|", repr(e.__context__))
try:
    raise Custom
except TypeError as e:
    print(e)
g = ExceptionGroup("group", [ValueError(1), TypeError("t"), ExceptionGroup("inner", [KeyError("k"), ValueError(2)])])
print(g, repr(g), g.message, g.exceptions[0], len(g.exceptions), g.subgroup(ValueError), g.split(TypeError), g.subgroup(lambda e: isinstance(e, KeyError)), g.derive([OSError()]), g.args[0], sep="\n")
print(attempt(ExceptionGroup, "m", []), attempt(ExceptionGroup, 5, [ValueError()]), attempt(ExceptionGroup, "m", [5]), attempt(ExceptionGroup, "m", [KeyboardInterrupt()]), repr(BaseExceptionGroup("b", [ValueError()])), repr(BaseExceptionGroup("b", [KeyboardInterrupt()])), attempt(ExceptionGroup), attempt(ExceptionGroup, "m", 5), sep="\n")
