# eval and exec of constant texts, in the scope of the call.
x = 10
print(eval("x + 1"), eval("1 + 2 * 3"), eval(" [1, 2, 3] "), eval("x\n"))
exec("y = x * 2\nz = y + 1")
print(y, z)
exec("print('from exec', x)")


def f(a, b=2):
    c = 3
    print(eval("a + b + c + x"))
    exec("a = 99; d = 5; print(a, d)")
    print(a)
    return eval("[a * 2, b]")


print(f(1))
exec("def g(n):\n    return n * x\n")
print(g(4), g.__name__, g.__qualname__, g.__module__)
exec("""
class C:
    '''doc'''
    k = x
    def m(self):
        return self.k + 1
""")
print(C().m(), C.__name__, C.__module__)


class D:
    a = 1
    exec("b = a + 1")
    c = eval("b * 10")


print(D.b, D.c)
ns = {}
exec("a = 1\ndef add(p, q=10):\n    return p + q + a", ns)
print(ns["a"], ns["add"](5), sorted(k for k in ns if k != "__builtins__"))
ns["a"] = 100
print(ns["add"](5))
print(eval("a + len('abc')", ns), eval("u + v", {"u": 1}, {"v": 2}))
loc = {}
exec("w = 7\nt = [w, w]", {}, loc)
print(loc)
exec("import math\nr = math.floor(2.5)", ns)
print(ns["r"])
try:
    eval("undefined_name")
except NameError as e:
    print(e)
try:
    eval("undefined_name", {})
except NameError as e:
    print(e)
try:
    eval("len('x')", {"__builtins__": {}})
except NameError as e:
    print(e)
for bad in ("1 +", "x = 1", "def f(", "a b"):
    try:
        eval(bad)
    except SyntaxError as e:
        print(type(e).__name__)
try:
    exec("if True:\nprint(1)")
except SyntaxError as e:
    print(type(e).__name__, e.lineno, e.filename)
for expression, value in [("1+1", 2), ("x * 3", 30), ("'a' 'b'", "ab")]:
    print(eval(expression) == value)
print([eval(s) for s in ("1", "x", "x ** 2")])


def check(text):
    return eval(text)


print(check("3 * 7"), check("x - 1"))
code = compile("p + q", "<here>", "eval")
print(eval(code, {"p": 1, "q": 2}), code.co_filename, code.co_name)
p, q = 3, 4
print(eval(code))
exec(compile("made = 'by compiled code'", "<c>", "exec"))
print(made)
print(exec("pass"), eval("None"))
print(exec(b"bb = 1"), bb)


def outer():
    v = 1

    def inner():
        return v + eval("v")

    return inner


print(outer()())
print((lambda k: eval("k + x"))(5))
exec("global late\nlate = 3")
print(late)
exec("x += 1")
print(x)
exec("del y")
try:
    y
except NameError as e:
    print(e)


def counter():
    exec("global made_there\nmade_there = x")
    exec("x = 0", globals())
    return made_there


print(counter(), x)
print(eval("(lambda n: n + x)(2)"), eval("sum(i for i in range(4))"))
print(eval("{'a': 1, **{'b': 2}}"), eval("f'{x:03d}'"))
try:
    eval(1)
except TypeError as e:
    print(e)
try:
    exec("1", 1)
except TypeError as e:
    print(e)
try:
    eval("1", {}, 1)
except TypeError as e:
    print(e)
