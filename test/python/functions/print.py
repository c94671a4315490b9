# print: sep, end, file, flush.
def error(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)


print()
print(1, "a", None, [1, "b"], 2.5, True)
print(1, 2, 3, sep="-")
print(1, 2, sep="")
print("a", "b", sep=None, end=None)
print("no newline", end="")
print(" - joined", end="!\n")
print("x", end=" ")
print("y", flush=True)
print(sep="x")
print("", "", sep=",")
print("tab\tand\nnewline", "quote'\"")
print("é", "日本", "𝄞")
print(*[1, 2, 3], *"ab", sep=", ")
print("a" * 200, "b" * 100, sep="|")
error(lambda: print(1, sep=5))
error(lambda: print(1, end=5))
error(lambda: print(1, file=5))
error(lambda: print(1, sep=b"x"))


class File:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        self.parts.append("FLUSH")


f = File()
print(1, "two", file=f)
print(3, sep="-", end="", file=f, flush=True)
print("a", "b", sep="+", end="*", file=f)
print(file=f)
print(f.parts)


class Shown:
    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


print(Shown(), [Shown()], {1: Shown()})


class Bad:
    def __str__(self):
        raise ValueError("bad str")


def partial():
    print("before", Bad(), "after")


try:
    partial()
except ValueError as e:
    print("")
    print(e)


class NotText:
    def __str__(self):
        return 5


error(lambda: print(NotText()))
