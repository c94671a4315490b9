"""Class patterns of built-in types: the positional one is the subject itself."""


def kind(x):
    match x:
        case bool(b):
            return f"bool {b}"
        case int(n) if n > 1000:
            return f"big int {n}"
        case int(n):
            return f"int {n}"
        case float(f):
            return f"float {f}"
        case str(""):
            return "empty str"
        case str(s):
            return f"str {s}"
        case bytes(b):
            return f"bytes {b}"
        case bytearray(b):
            return f"bytearray {len(b)}"
        case tuple((a, b)):
            return f"tuple of two {a} {b}"
        case list([int(), *_] as whole):
            return f"list of int first {whole}"
        case list() | tuple():
            return "list or tuple"
        case dict({"k": v}):
            return f"dict k {v}"
        case dict(d):
            return f"dict {len(d)}"
        case set(s):
            return f"set {sorted(s)}"
        case frozenset():
            return "frozenset"
        case complex(real=r, imag=i):
            return f"complex {r} {i}"
        case range(start=a, stop=b):
            return f"range {a} {b}"
        case type():
            return "a class"
        case BaseException(args=(first, *_)):
            return f"exception {first}"
        case object(__class__=c):
            return f"object of {c.__name__}"


class MyInt(int):
    pass


for x in (True, 5, 5000, 1.5, "", "text", b"b", bytearray(2), (1, 2), [1, "a"], ["a"], (1,), {"k": 1}, {}, {2, 1}, frozenset(), 1j, range(3), int, ValueError("v"), ValueError(), None, MyInt(7), len):
    print(kind(x))
for subject in (5, "x"):
    try:
        match subject:
            case int(a, b):
                print("no")
            case str(a, b):
                print("no")
            case _:
                print("fell through")
    except TypeError as e:
        print(e)
try:
    match 1j:
        case complex(x):
            print("no")
except TypeError as e:
    print(e)
match 7:
    case int(real=r, numerator=n):
        print(r, n)
match "abc":
    case str() as s if s.startswith("a"):
        print("guarded", s)
