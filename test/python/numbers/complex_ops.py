# complex: arithmetic with exact values, comparison, conversion from text, errors.
def t(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


a, b = 3 + 4j, 1 - 2j
print(a + b, a - b, a * b, a / b, -a, +a, a ** 2, abs(a), a.conjugate(), a.real, a.imag, a == b, a != b, bool(0j), bool(1j))
print(a + 1, 1 + a, a - 0.5, 0.5 - a, a * 2, 2 * a, a / 2, 10 / a, 2 ** 2j == 2 ** (2j), a ** 0, a ** 1, 0j ** 0, a ** -1)
print(1j * 1j, 1j ** 2, (1 + 1j) ** 4, 1j ** 3, (2 + 0j) ** 3, True + 1j, 1j - True)
for z in (0j, -0j, 1j, -1j, complex(0, -0.0), complex(-0.0, 0.0), complex(-0.0, -0.0), 1.5 - 2.25j, complex(1e20, 1e-5 * 0), complex("inf"), complex("nan"), complex(float("inf"), float("nan")), complex(0, float("-inf")), 1000000 + 0.5j):
    print(repr(z), str(z))
for text in ("1", "1j", "j", "-j", "+j", "1+2j", "1-2j", " ( 1+2j ) ", "(1+2j)", "1.5e2-2.5e-1j", "inf", "-infj", "nan+nanj", "1_0+2_0j", "1+j", "", "1 + 2j", "1+2", "j1", "1+2i", "(1", "((1))", "1j1", "abc", "1e", "++1"):
    t(complex, text)
t(complex)
t(complex, 1)
t(complex, 1, 2)
t(complex, 1.5)
t(complex, 1j, 1j)
t(complex, real=1, imag=2)
t(complex, imag=3)
t(complex, "1", 2)
t(complex, 1, "2")
t(complex, None)
t(complex, [])
t(complex, b"1")
t(lambda: a < b)
t(lambda: a > 1)
t(lambda: a // b)
t(lambda: a % 2)
t(divmod, a, b)
t(int, a)
t(float, a)
t(round, a)
t(lambda: a / 0)
t(lambda: 0j ** -1)
t(lambda: 0j ** 1j)
t(pow, a, 2, 3)
t(lambda: a + "x")
t(lambda: ~a)
t(setattr, a, "real", 1)
t(sum, [1j, 2, 0.5])
t(max, [1j, 2])
print(hash(1 + 0j) == hash(1), {1j: "x"}[1j], 1j in [0, 1j], sorted([2j, 1j], key=abs), a.__complex__(), complex(a) is a)
