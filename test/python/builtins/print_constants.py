# print() of constants is one text that goes out at once; other ends and what is not constant must not notice.
import io

WIDTH = 7
NAME = "pump"


def show():
    print(NAME, WIDTH, True, None, -1)


print()
print("")
print("a", "b", sep="")
print("a", "b", sep=None, end=None)
print("no end", end="")
print("!", end="\n\n")
print("ä", "日本", "\u20ac", "\t|", sep="/")
print(10**20, 2**100, 0x10, 1_000)
show()
print(WIDTH * 2, "x" * 3, "con" "cat", f"{WIDTH}{NAME}")
print(1.5, 2j, (), b"x", "mixed")
print(*"abc")
print(*("x", 1), sep="-")

for bad in ("sep", "end"):
    try:
        print("x", **{bad: 5})
    except TypeError as e:
        print(e)
try:
    print("x", sep=5)
except TypeError as e:
    print(e)
try:
    print("x", zz="")
except TypeError as e:
    print(e)

f = io.StringIO()
print("into", "a file", file=f)
print("n", 5, sep="=", file=f)
print(repr(f.getvalue()))

print(print("twice"))
x = print("value", end="")
print(x)
