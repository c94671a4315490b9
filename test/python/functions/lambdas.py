"""Lambdas: every parameter form, nesting, defaults, in containers, as keys, conditional, recursive."""

print((lambda: 1)(), (lambda x: x * 2)(4), (lambda x, y=2: x + y)(1), (lambda *a: a)(1, 2), (lambda **k: k)(a=1), (lambda a, *b, c=3, **d: (a, b, c, d))(1, 2, c=4, e=5))
print((lambda a, /, b, *, c: (a, b, c))(1, b=2, c=3), (lambda x: lambda y: lambda z: (x, y, z))(1)(2)(3))
ops = {"+": lambda a, b: a + b, "*": lambda a, b: a * b, "neg": lambda a: -a}
print(ops["+"](2, 3), ops["*"](2, 3), ops["neg"](1), sorted(ops, key=lambda k: len(k)))
people = [("Bob", 30), ("Al", 25), ("Cy", 30)]
print(sorted(people, key=lambda p: (-p[1], p[0])), max(people, key=lambda p: len(p[0])), [*map(lambda p: p[0], people)], list(filter(lambda p: p[1] > 26, people)))
fact = lambda n: 1 if n <= 1 else n * fact(n - 1)
fib = (lambda f: lambda n: f(f, n))(lambda f, n: n if n < 2 else f(f, n - 1) + f(f, n - 2))
print(fact(10), [fib(i) for i in range(10)])
adders = [lambda x, n=n: x + n for n in range(3)]
late = [lambda x: x + n for n in range(3)]
print([f(10) for f in adders], [f(10) for f in late])
compose = lambda *fs: (lambda x: [x := f(x) for f in fs][-1])
print(compose(lambda x: x + 1, lambda x: x * 2)(3))
curry = lambda f: lambda a: lambda b: f(a, b)
print(curry(lambda a, b: a ** b)(2)(5), (lambda f, *a: f(*a))(max, 3, 9, 2))
print((lambda x: (yield x)) is not None, list((lambda: (yield 5))()))
t = lambda: (1, 2)
a, b = t()
s = lambda: [i for i in range(3) if i]
d = lambda **k: {**k, "z": 0}
c = lambda x: "pos" if x > 0 else "neg" if x < 0 else "zero"
print(a, b, s(), d(q=1), c(1), c(-1), c(0))
print((lambda x, f=(lambda y: y + 1): f(x))(1), (lambda: (lambda: "inner")())(), (lambda x: x and not x)(1), (lambda *, k=[]: k.append(1) or k)())


class C:
    n = 5
    m = lambda self, k=n: (self.n, k)
    sm = staticmethod(lambda x: x + 1)
    key = property(lambda self: self.n * 2)


print(C().m(), C().m(1), C.sm(1), C().key, C.m.__name__, C.m.__qualname__)
for f in (lambda: (lambda x: x)(), lambda: (lambda: 0)(1), lambda: (lambda *, k: k)()):
    try:
        f()
    except TypeError as e:
        print(e)
x = 1
g = lambda: x
x = 2
print(g(), (lambda x: (lambda: x)())(9), x)
print([(lambda i: i * i)(i) for i in range(4)], {k: (lambda v: v + 1)(k) for k in range(2)})
print((lambda a, b: a if a < b else b)(*[4, 3]), (lambda s: s[::-1])("abc"), (lambda d: d["k"])({"k": "v"}), (lambda o: o.upper())("u"))
