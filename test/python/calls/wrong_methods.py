"""What wrong calls of methods and classes say."""


def attempt(call):
    try:
        print(call())
    except TypeError as e:
        print(e)


class Plain:
    pass


class Init:
    def __init__(self, a, b=2):
        self.a = a


class New:
    def __new__(cls, x):
        return object.__new__(cls)


class Methods:
    def none(self): return "none"
    def one(self, a): return a
    def kw(self, *, k): return k
    def forgot(): return "forgot"

    @classmethod
    def c(cls, a): return a

    @staticmethod
    def s(a): return a

    @property
    def p(self): return 1

    def __call__(self, a, b): return a, b

    class Inner:
        def __init__(self): pass


m = Methods()
attempt(lambda: Plain(1))
attempt(lambda: Plain(a=1))
attempt(lambda: Init())
attempt(lambda: Init(1, 2, 3))
attempt(lambda: Init(c=1))
attempt(lambda: Init(1, a=1))
attempt(lambda: New())
attempt(lambda: New(1, 2))
attempt(lambda: type(New(1)))
attempt(lambda: m.none(1))
attempt(lambda: m.none(1, 2))
attempt(lambda: m.one())
attempt(lambda: m.one(1, 2))
attempt(lambda: m.one(b=1))
attempt(lambda: m.one(1, self=2))
attempt(lambda: m.kw())
attempt(lambda: m.kw(1))
attempt(lambda: m.forgot())
attempt(lambda: Methods.none())
attempt(lambda: Methods.one(1))
attempt(lambda: Methods.one(m, 1))
attempt(lambda: Methods.forgot())
attempt(lambda: m.c())
attempt(lambda: Methods.c(1, 2))
attempt(lambda: m.s())
attempt(lambda: Methods.s(1, 2))
attempt(lambda: m.p())
attempt(lambda: m())
attempt(lambda: m(1))
attempt(lambda: m(1, 2, 3))
attempt(lambda: Methods.Inner(1))
attempt(lambda: Plain()())
attempt(lambda: object(1))
attempt(lambda: object.__new__())
attempt(lambda: object.__new__(1))
attempt(lambda: object.__new__(Plain, 1))
attempt(lambda: object.__init__(Plain(), 1))


class Generic:
    def __init__(self, *args, **kw):
        super().__init__(*args, **kw)


attempt(lambda: Generic(1))
attempt(lambda: Generic(a=1))


class ReturnsValue:
    def __init__(self):
        return 5


attempt(lambda: ReturnsValue())
