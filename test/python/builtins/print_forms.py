# print: sep, end, file, flush, objects of every kind, errors.
import sys


def t(f, *args, **kwargs):
    try:
        f(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__, e)


print()
print("a", 1, None, [1], ("x",), {"k": 2.5}, b"q")
print("a", "b", sep="")
print("a", "b", sep="--", end="!\n")
print("no newline", end="")
print()
print(end="end only\n")
print(sep="x", end="\n")
print(1, 2, 3, sep="\n")
print("none", "sep", sep=None, end=None)
print("flush", flush=True)
print("file", file=sys.stdout)
print("none file", file=None)
print("é日😀", sep="é", end="日\n")
print(*"spread", sep=",")
print(*[], sep="-")
print(*[1, 2], *(3,), **{"sep": ";", "end": ".\n"})
t(print, "x", sep=5)
t(print, "x", end=5)
t(print, "x", sep=b"")
t(print, "x", file=5)


class Writer:
    def __init__(self):
        self.parts = []
        self.flushed = 0

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        self.flushed += 1


w = Writer()
print("a", 1, [2], sep="-", end="$", file=w)
print(file=w)
print("x", file=w, flush=True)
print(w.parts, w.flushed)


class NoWrite:
    pass


t(print, "x", file=NoWrite())


class BadStr:
    def __str__(self):
        raise ValueError("no text")


t(print, BadStr())
t(print, [BadStr()] == [], "fine")


class Sub(str):
    def __str__(self):
        return "str of sub"

    def __repr__(self):
        return "repr of sub"


print(Sub("x"), [Sub("x")], f"{Sub('x')}", "%s" % Sub("x"), "{}".format(Sub("x")), Sub("raw") + "!")
print("tab\there", "nul\0byte".replace("\0", "0"), "back\\slash", 'q"uote', "cr\rover"[-4:])
print(True, False, None, ..., NotImplemented, 1.0, -0.0, 1e100 > 1e30, 10**25, 3j, sep="|")
print(print.__name__, print("nested") is None, (print("tuple"),))
print(int, str, type(None), type, object, ValueError, type(print), type(lambda: 0), type(Writer), Writer.__name__)
