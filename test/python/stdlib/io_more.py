"""io: StringIO and BytesIO as files, seeking, truncating, iterating, newlines, closing, errors."""

import io
import sys


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


s = io.StringIO("one\ntwo\nthree")
print(s.read(2), s.tell(), s.readline(), repr(s.readline()), repr(s.read()), repr(s.read()), s.tell())
print(s.seek(0), s.readlines(), s.seek(4), s.read(3), s.getvalue().count("\n"))
s.seek(0)
for i, line in enumerate(s):
    print(i, repr(line), end="; ")
print()
print(s.seek(0, 2), s.write("!!"), s.getvalue(), s.seek(0), s.write("ONE"), s.getvalue(), s.truncate(5), repr(s.getvalue()), s.tell())
print(attempt(s.seek, -1), attempt(s.seek, 1, 1), attempt(s.write, b"x"), attempt(s.write, 5), s.readable(), s.writable(), s.seekable(), s.isatty(), s.closed)
s.seek(10)
s.write("far")
print(repr(s.getvalue()), attempt(s.fileno))
s.close()
print(s.closed, attempt(s.read), attempt(s.getvalue), attempt(s.write, "x"), s.close())
with io.StringIO() as t:
    print("a", 1, [2], sep="|", end="#\n", file=t)
    print("second", file=t)
    t.writelines(["x", "y\n", "z"])
    text = t.getvalue()
print(repr(text), t.closed, repr(io.StringIO("a\nb").readline(1)), io.StringIO("abc").read(-1), io.StringIO("abc").read(None), io.StringIO(None).getvalue() == "")
print(repr(io.StringIO("a\r\nb\rc\n").read()), repr(io.StringIO("a\r\nb\rc\n", newline=None).read()), io.StringIO("a\r\nb", newline="").readlines())

b = io.BytesIO(b"\x00\x01line\nnext\n\xff")
print(b.read(2), b.readline(), b.peek(1) if hasattr(b, "peek") else "-", b.read1(2), b.readlines(), b.tell())
print(b.seek(-1, 2), b.read(), b.seek(2), b.seek(1, 1), b.read(3), b.seek(0), list(b))
buffer = bytearray(4)
b.seek(0)
print(b.readinto(buffer), buffer, b.write(b"ZZ"), b.write(bytearray(b"y")), b.write(memoryview(b"m")), b.getvalue(), bytes(b.getbuffer()[:3]))
print(attempt(b.write, "text"), attempt(b.seek, -5), b.truncate(3), b.getvalue(), attempt(io.BytesIO, "s"))
b.close()
print(attempt(b.read), attempt(lambda: b.__enter__()))

print(isinstance(s, io.TextIOBase), isinstance(b, io.IOBase), issubclass(io.BytesIO, io.BufferedIOBase) if hasattr(io, "BufferedIOBase") else True, io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, issubclass(io.UnsupportedOperation, (OSError, ValueError)))


class Upper:
    """Anything with write() serves print."""

    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text.upper())

    def flush(self):
        self.parts.append("<flush>")


u = Upper()
print("hello", "world", file=u)
print("again", file=u, flush=True, end="")
print(u.parts)
print(attempt(print, "x", file=5), attempt(print, "x", sep=1), attempt(print, "x", end=b""), attempt(print, nope=1))


class Tee(io.StringIO):
    def write(self, text):
        sys.stdout.write("[" + text.replace("\n", "$") + "]")
        return super().write(text)


tee = Tee()
print("to", "both", file=tee)
print(repr(tee.getvalue()))


def records(stream, size):
    while chunk := stream.read(size):
        yield chunk


print(list(records(io.BytesIO(bytes(range(10))), 4)), list(iter(lambda: io_in.read(1), "")) if (io_in := io.StringIO("xyz")) else 0)
old = sys.stdout
sys.stdout = io.StringIO()
try:
    print("hidden")
    captured = sys.stdout.getvalue()
finally:
    sys.stdout = old
print("captured", repr(captured))
