"""Attributes of built-in exceptions: what the constructor takes, what can be assigned, what str and repr make of it."""


def show(e, *names):
    print(type(e).__name__, e.args, str(e), repr(e), *[getattr(e, n) for n in names])


show(StopIteration(), "value")
show(StopIteration(1), "value")
show(StopIteration(1, 2), "value")
show(StopAsyncIteration(3))
show(SystemExit(), "code")
show(SystemExit(4), "code")
show(SystemExit("a", "b"), "code")
show(KeyError("k"))
show(KeyError("k", "l"))
show(KeyError())
show(IndexError("i"))
show(ImportError("m"), "msg", "name", "path")
show(ImportError("m", name="n", path="p"), "msg", "name", "path")
show(ModuleNotFoundError("m", name="n"), "msg", "name", "path")
show(AttributeError("a", name="n", obj=5), "name", "obj")
show(AttributeError("a"), "name", "obj")
show(NameError("a", name="n"), "name")
show(NameError("a"), "name")
show(OSError(2, "No such file"), "errno", "strerror", "filename")
show(OSError(2, "No such file", "f.txt"), "errno", "strerror", "filename")
show(OSError("only"), "errno", "strerror", "filename")
show(FileNotFoundError(2, "missing", "g"), "errno", "strerror", "filename")
show(UnicodeDecodeError("utf-8", b"a\xffb", 1, 2, "invalid start byte"), "encoding", "object", "start", "end", "reason")
show(UnicodeEncodeError("ascii", "a\xe9b", 1, 2, "ordinal not in range(128)"), "encoding", "start", "end", "reason")
show(AssertionError("a", 1))
show(BaseException(1, "two", None))

e = StopIteration(5)
e.value = 6
print(e.value, e.args, repr(e))
s = SystemExit(1)
s.code = "changed"
print(s.code, s.args)
e = ValueError("a")
e.args = ("b", "c")
print(e.args, str(e), repr(e))
e.args = "xy"
print(e.args)
e.extra = [1]
print(e.extra, e.__dict__)
del e.extra
print(hasattr(e, "extra"))
for bad in (5, None):
    try:
        e.args = bad
    except TypeError as x:
        print(x)
try:
    ImportError("m", wrong=1)
except TypeError as x:
    print(x)
try:
    ValueError(x=1)
except TypeError as x:
    print(x)
print(ValueError("a") == ValueError("a"), e == e, isinstance(hash(e), int))
