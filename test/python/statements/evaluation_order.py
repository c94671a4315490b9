"""The order in which the parts of expressions and statements are evaluated."""

log = []


def t(name, value=None):
    log.append(name)
    return value if value is not None else name


class Obj:
    def __init__(self, name):
        self.name = name

    def __getattr__(self, attr):
        log.append(f"get {attr}")
        return Obj(attr)

    def __getitem__(self, key):
        log.append(f"item {key if not isinstance(key, slice) else 'slice'}")
        return 1

    def __setitem__(self, key, value):
        log.append(f"setitem {key}={value}")

    def __call__(self, *args, **kw):
        log.append(f"call {len(args)} {sorted(kw)}")
        return self

    def __add__(self, other):
        log.append("add")
        return self

    def __radd__(self, other):
        log.append("radd")
        return self


def run(label, f):
    log.clear()
    f()
    print(label, *log)


def assign():
    t("o", Obj("x"))[t("k")] = t("v")


def multi():
    a, t("o", Obj("x"))[t("k")] = t("p", (1, 2))
    t("1", Obj("x"))["a"] = t("2", Obj("y"))["b"] = t("value")


def dictionary():
    {t("k1"): t("v1"), **{t("k2"): t("v2")}, t("k3"): t("v3")}
    {t(x): t(x + x) for x in "ab"}


def call():
    t("f", Obj("f"))(t("a"), *t("star", [1]), t("b"), k=t("k"), **t("ss", {"z": 1}), m=t("m"))


def method():
    t("obj", Obj("o")).attr(t("arg"))


def sliced():
    t("obj", Obj("o"))[t("i", 1):t("j", 2):t("k", 3)]


def operators():
    t("a", Obj("a")) + t("b") * t("n", 2)
    t("x", 1) + t("y", 2) ** t("z", 3) - t("w", 4)


def conditional():
    t("yes") if t("cond", True) else t("no")
    t("l", 0) and t("r")
    t("l", 1) or t("r")


def lambdas():
    (lambda a=t("default"): t("body"))(t("arg"))


def comprehension():
    [t(f"e{x}") for x in t("it", [1, 2]) if t(f"c{x}")]


def fstring():
    f"{t('a')}{t('b')!r:{t('w', 3)}}{t('c')}"


def decorated():
    @t("d1", lambda f: (t("apply1"), f)[1])
    @t("d2", lambda f: (t("apply2"), f)[1])
    def f(a=t("default"), *, b=t("kwdefault")):
        pass


def classdef():
    def dec(c):
        t("decorate")
        return c

    class Meta(type):
        def __new__(m, n, b, d, **kw):
            t("meta")
            return super().__new__(m, n, b, d)

        def __init__(self, *a, **kw):
            pass

    @t("dec", dec)
    class C(t("base", object), metaclass=t("metaclass", Meta), kw=t("kw")):
        t("body")


def delete():
    d = {"a": 1, "b": 2}
    del t("d1", d)[t("a")], t("d2", d)[t("b")]


def augmented():
    t("o", Obj("o"))[t("k")] += t("v", 1)


def compared():
    t("a", 1) < t("b", 0) < t("c", 2)


def returned():
    def f():
        try:
            return t("value")
        finally:
            t("finally")
    f()


def looped():
    for t("target", Obj("o"))[t("key")] in t("iter", [1]):
        t("loop body")


def withs():
    class M:
        def __init__(self, n):
            self.n = t(n)

        def __enter__(self):
            t("enter " + self.n)

        def __exit__(self, *a):
            t("exit " + self.n)
    with M("m1"), M("m2"):
        t("with body")


for f in (assign, multi, dictionary, call, method, sliced, operators, conditional, lambdas, comprehension, fstring, decorated, classdef, delete, augmented, compared, returned, looped, withs):
    run(f.__name__, f)
