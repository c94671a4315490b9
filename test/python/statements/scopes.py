"""Scopes: global, nonlocal, class bodies, comprehensions, shadowed built-ins, unbound names."""

x = "module"


def reads():
    return x


def shadows():
    x = "local"
    return x


def sets():
    global x, brand_new
    x = "changed"
    brand_new = 1


print(reads(), shadows(), x)
sets()
print(reads(), x, brand_new)


def unbound():
    try:
        print(x)
    except UnboundLocalError as e:
        print(e)
    x = 1


unbound()


def maybe(flag):
    if flag:
        value = 1
    try:
        return value
    except UnboundLocalError as e:
        return str(e)


print(maybe(True), maybe(False))


def outer():
    v = 1

    def middle():
        def inner():
            nonlocal v
            v += 1
            return v
        return inner
    f = middle()
    return f(), f(), v


print(outer())


def cells():
    fs = []
    for i in range(3):
        def f(j=i):
            return i, j
        fs.append(f)
    return [f() for f in fs]


print(cells())


class C:
    x = "class"
    y = x + "!"

    def method(self):
        return x

    z = [x for _ in range(1)]
    w = [v for v in x]
    in_lambda = (lambda: x)()

    class Inner:
        def get(self):
            return x
        try:
            val = y
        except NameError as e:
            val = str(e)


print(C.y, C().method(), C.z, C.w, C.in_lambda, C.Inner().get(), C.Inner.val)


def class_in_function():
    x = "function"

    class D:
        a = x
        x = "in class"
        b = x

        def m(self):
            return x
    return D.b, D().m()


try:
    print(class_in_function())
except NameError as e:
    print(type(e).__name__, e)


def free():
    def show():
        return later
    try:
        show()
    except NameError as e:
        print(e)
    later = 5
    return show()


print(free())


def shadow_builtin():
    len = lambda v: 42
    return len([])


print(shadow_builtin(), len([]))
len = lambda v: "module len"
print(len([]), shadow_builtin())
del len
print(len([]))


def comp():
    x = 10
    a = [x for x in range(3)]
    b = {x: y for x, y in zip("ab", range(2))}
    c = [[x * y for y in range(x)] for x in range(3)]
    return x, a, b, c


print(comp())


def args_shadow(x, y=x):
    def x2():
        return x
    x += 1
    return x2(), y


print(args_shadow(1))


def recursive(n):
    return 1 if n == 0 else n * recursive(n - 1)


fact = recursive
del recursive
try:
    fact(2)
except NameError as e:
    print(e)
print(sorted(k for k in globals() if not k.startswith("_"))[:4], "x" in locals())


def loc():
    a = 1
    b = [a for a in range(2)]
    return sorted(locals())


print(loc())
