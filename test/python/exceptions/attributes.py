"""args, str and repr of exceptions, and the attributes that some of them have."""


def show(e):
    print(type(e).__name__, e.args, repr(e), str(e), sep=" | ")


show(Exception())
show(Exception("one"))
show(Exception("one", 2))
show(Exception(None))
show(Exception(("tuple",)))
show(BaseException(b"bytes"))
show(KeyError("key"))
show(KeyError(1, 2))
show(KeyError())
show(IndexError("list index out of range"))

e = ValueError("a", "b")
e.args = ["changed", 3]
show(e)
e.args = ()
show(e)
try:
    e.args = 5
except TypeError as t:
    print(t)


class Custom(Exception):
    def __init__(self, code, *, detail="none"):
        super().__init__(code)
        self.code = code
        self.detail = detail

    def __str__(self):
        return f"custom {self.code} ({self.detail})"


c = Custom(7, detail="x")
show(c)
print(c.code, c.detail, c.__dict__)


class NoInit(Exception):
    def __init__(self, a, b):
        self.a = a


show(NoInit(1, 2))

try:
    ValueError(x=1)
except TypeError as t:
    print(t)
try:
    Custom(1, wrong=2)
except TypeError as t:
    print(t)

# StopIteration, SystemExit
print(StopIteration().value, StopIteration(5).value, StopIteration(1, 2).value)
print(SystemExit().code, SystemExit(3).code, SystemExit("bye", 1).code)
s = SystemExit(1)
s.code = 9
print(s.code, s.args)

# AttributeError, NameError, ImportError
a = AttributeError("no", name="n", obj=3)
show(a)
print(a.name, a.obj, AttributeError("x").name)
try:
    (5).nothing
except AttributeError as e:
    print(e, e.name, e.obj)
try:
    undefined_name
except NameError as e:
    print(e, isinstance(e, NameError))
i = ImportError("cannot", name="mod", path="/p")
show(i)
print(i.name, i.path, i.msg, ImportError().msg)
try:
    ImportError("x", wrong=1)
except TypeError as t:
    print(type(t).__name__)

# OSError
o = OSError(2, "No such file")
print(type(o).__name__, o, repr(o), o.errno, o.strerror, o.filename)
o = OSError(2, "No such file", "name.txt")
print(type(o).__name__, o, repr(o), o.args, o.filename)
o = OSError(17, "Exists", "a", None, "b")
print(type(o).__name__, o, o.filename, o.filename2)
o = OSError("just text")
print(o, o.args, o.errno)
o = OSError(5, "five")
o.errno = 6
print(o, o.errno, o.args)
print(OSError(13, "x").__class__, OSError(110, "x").__class__, OSError(32, "x").__class__)
print(FileNotFoundError(1, "kept").__class__)
print(IOError is OSError, EnvironmentError is OSError)


class MyOS(OSError):
    pass


print(repr(MyOS(2, "text", "f")), MyOS(2, "text", "f"))

# SyntaxError
s = SyntaxError("bad", ("file.py", 3, 5, "text", 3, 6))
print(s, s.msg, s.filename, s.lineno, s.offset, s.text, s.end_lineno, s.end_offset)
print(SyntaxError("alone"), SyntaxError().msg)

# Unicode
u = UnicodeDecodeError("utf-8", b"a\xffb", 1, 2, "invalid start byte")
print(u)
print(u.encoding, u.object, u.start, u.end, u.reason, u.args)
print(UnicodeDecodeError("utf-8", b"a\xff\xfeb", 1, 3, "bad"))
print(UnicodeEncodeError("ascii", "a\xe9", 1, 2, "ordinal not in range(128)"))
print(UnicodeEncodeError("ascii", "a\u20ac", 1, 2, "ordinal"))
print(UnicodeEncodeError("ascii", "a\U0001f600", 1, 2, "ordinal"))
print(UnicodeEncodeError("ascii", "aaaaa", 1, 4, "ordinal"))
print(UnicodeTranslateError("a\xe9", 1, 2, "why"))
try:
    UnicodeDecodeError("utf-8")
except TypeError as t:
    print(t)
try:
    b"\xff".decode()
except UnicodeDecodeError as e:
    print(e.start, e.end, e.reason)
try:
    "\xe9".encode("ascii")
except UnicodeEncodeError as e:
    print(e.start, e.end, e.reason)

# notes
n = ValueError("noted")
n.add_note("first")
n.add_note("second")
print(n.__notes__)
try:
    n.add_note(3)
except TypeError as t:
    print(t)
print(hasattr(ValueError(), "__notes__"))

# arbitrary attributes
v = ValueError("x")
v.extra = 1
print(v.extra, v.__dict__)
del v.extra
print(hasattr(v, "extra"))
