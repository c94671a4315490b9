# pow with two and three arguments on ints: modular powers, inverses, signs of the modulus, errors.
def t(*args, **kwargs):
    try:
        print(args, kwargs, "->", pow(*args, **kwargs))
    except Exception as e:
        print(args, kwargs, "->", type(e).__name__, e)


t(2, 10)
t(2, 0)
t(0, 0)
t(-3, 3)
t(-3, 4)
t(2, 100)
t(10, 40)
t(2, -1)
t(-2, -3)
t(4, -1)
t(0, -1)
t(3, 200, 13)
t(3, 200, 1)
t(3, 200, -13)
t(-3, 201, 13)
t(-3, 201, -13)
t(0, 0, 7)
t(0, 5, 7)
t(5, 0, 1)
t(5, 3, 0)
t(3, -1, 11)
t(3, -2, 11)
t(3, -1, -11)
t(2, -1, 4)
t(0, -1, 5)
t(38, -1, 97)
t(123456789, 987654321, 10**9 + 7)
t(2, 10**18, 10**9 + 7)
t(2**70 + 1, 2**65, 2**61 - 1)
t(7, 2**64, 2**89 - 1)
t(-(2**70), 3, 2**40 + 15)
t(2, 5, 2.0)
t(2.0, 5, 3)
t("a", 2)
t(2, "a")
t(2, None)
t(2, 3, None)
t(base=2, exp=5)
t(2, exp=5, mod=7)
t(2, 3, "x")
t(True, True)
t(True, False, True)
t(2)

# Fermat's little theorem and the inverse both ways.
p = 2**61 - 1
for a in (2, 3, 12345678901234567):
    assert pow(a, p - 1, p) == 1
    assert a * pow(a, -1, p) % p == 1
    assert pow(a, -5, p) == pow(pow(a, -1, p), 5, p)
    print(a, pow(a, -1, p), pow(a, p - 2, p))
print((2).__pow__(3), (2).__pow__(3, 5), (2).__rpow__(3), (2).__rpow__(3, 5), (2).__pow__(1.5), (2).__pow__(-1))
