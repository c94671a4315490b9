"""Exception classes: own __init__, __str__, __repr__, attributes, multiple bases, slots."""


class Coded(Exception):
    def __init__(self, code, detail="none"):
        self.code = code
        self.detail = detail


class Super(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code


class Text(Exception):
    def __str__(self):
        return "text of " + str(self.args)


class Repr(ValueError):
    def __repr__(self):
        return f"<{self.args}>"


class Both(KeyError, AttributeError):
    pass


class Prop(Exception):
    @property
    def first(self):
        return self.args[0]


class New(Exception):
    def __new__(cls, *args):
        self = super().__new__(cls, *args)
        self.count = len(args)
        return self


for e in (
    Coded(5), Coded(5, detail="d"), Super(6), Text(1, 2), Repr("r"), Both("b"), Prop("p", "q"), New(1, 2, 3),
):
    try:
        raise e
    except Exception as x:
        print(type(x).__name__, x.args, str(x), repr(x), sorted(vars(x).items()))
print(Prop("p").first, isinstance(Both(), LookupError), Both.__mro__[1].__name__)
try:
    Coded()
except TypeError as e:
    print(e)
try:
    raise Coded
except TypeError as e:
    print(e)


class Registry(Exception):
    known = {}

    def __init_subclass__(cls, code, **kw):
        super().__init_subclass__(**kw)
        cls.code = code
        Registry.known[code] = cls


class NotFound(Registry, code=404):
    pass


class Teapot(Registry, code=418):
    def __init__(self):
        super().__init__("short and stout")


for code in (404, 418):
    try:
        raise Registry.known[code]()
    except Registry as e:
        print(type(e).__name__, e.code, e.args)


class Compared(Exception):
    def __eq__(self, other):
        return type(self) is type(other) and self.args == other.args

    def __hash__(self):
        return hash(self.args)

    def __bool__(self):
        return False


print(Compared(1) == Compared(1), {Compared(1), Compared(1), Compared(2)} == {Compared(1), Compared(2)})
try:
    try:
        raise Compared(1)
    except Compared:
        raise Compared(1)
except Compared as e:
    print(e.__context__ is not None, e.__context__ == e, bool(e))
