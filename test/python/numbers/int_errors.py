# What goes wrong with ints, and how it is said.


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


zero, one, big = 0, 1, 10**30
attempt(lambda: one // zero)
attempt(lambda: one % zero)
attempt(lambda: one / zero)
attempt(lambda: divmod(one, zero))
attempt(lambda: big // zero)
attempt(lambda: big % zero)
attempt(lambda: big / zero)
attempt(lambda: divmod(big, zero))
attempt(lambda: one // False)
attempt(lambda: one % 0.0)
attempt(lambda: one // 0.0)
attempt(lambda: one / 0.0)
attempt(lambda: divmod(one, 0.0))
attempt(lambda: zero**-1)
attempt(lambda: one + "a")
attempt(lambda: one + None)
attempt(lambda: one - [])
attempt(lambda: one * {})
attempt(lambda: one / "a")
attempt(lambda: one // "a")
attempt(lambda: one % "a")
attempt(lambda: divmod(one, "a"))
attempt(lambda: one @ one)
attempt(lambda: big + "a")
attempt(lambda: "a" - big)
attempt(lambda: None % big)
attempt(lambda: one < "a")
attempt(lambda: one >= None)
attempt(lambda: big > [])
attempt(lambda: one < 1j)
attempt(lambda: -None)
attempt(lambda: ~1.5)
attempt(lambda: ~"a")
attempt(lambda: +[])
attempt(lambda: abs("a"))
attempt(lambda: one())
attempt(lambda: one[0])
attempt(lambda: len(one))
attempt(lambda: iter(one))
attempt(lambda: one.missing)
attempt(lambda: big.missing)
attempt(lambda: [].__getitem__(1.5))
attempt(lambda: range(1.5))
attempt(lambda: [1] * 1.5)
attempt(lambda: str("abc")["1"])
attempt(lambda: 10**400 * 1.0)
attempt(lambda: 1.0 + 10**400)
attempt(lambda: float(10**400))
attempt(lambda: float(-(10**400)))
attempt(lambda: 10**400 / 3)
attempt(lambda: 10**400 / 10**399)
attempt(lambda: 3 / 10**400)
attempt(lambda: int(float("inf")))
attempt(lambda: int(float("-inf")))
attempt(lambda: int(float("nan")))
attempt(lambda: int.__new__(str))
attempt(lambda: chr(-1))
attempt(lambda: chr(2**40))
attempt(lambda: bytes([256]))
attempt(lambda: hex(1.5))
attempt(lambda: bin("a"))
attempt(lambda: oct(None))


def augmented(op):
    n = 1
    if op == "+":
        n += "a"
    elif op == "<<":
        n <<= "a"
    elif op == "**":
        n **= "a"
    elif op == "%":
        n %= None
    return n


for op in ("+", "<<", "**", "%"):
    attempt(lambda: augmented(op))


class Strange:
    def __index__(self):
        return "no"

    def __int__(self):
        return 1.5


attempt(lambda: int(Strange()))
attempt(lambda: [1, 2][Strange()])
attempt(lambda: range(Strange()))
