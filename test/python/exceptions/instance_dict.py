"""__dict__ of exceptions, copies of their attributes, setattr and getattr, class attributes."""


class E(Exception):
    level = 5

    def __init__(self, a, *rest):
        super().__init__(a, *rest)
        self.a = a


e = E(1, 2)
print(vars(e), e.__dict__ == {"a": 1}, e.level, E.level)
e.b = 2
e.level = 6
print(sorted(vars(e)), e.level, E.level)
del e.level
print(e.level)
print(vars(ValueError("x")), vars(KeyError()), vars(StopIteration(5)), vars(SystemExit(3)))
v = ValueError("x")
v.note = "n"
v.__dict__["more"] = 1
print(v.note, v.__dict__)
n = ValueError()
n.add_note("a")
print(vars(n))
try:
    None.foo
except AttributeError as a:
    print(a.name, a.obj)
try:
    undefined_thing
except NameError as a:
    print(a)


class Slotted(Exception):
    __slots__ = ("code",)


s = Slotted("m")
s.code = 4
s.free = 1
print(s.code, s.args, vars(s))


class WithProperty(Exception):
    @property
    def text(self):
        return "-".join(map(str, self.args))

    def __len__(self):
        return len(self.args)

    def __getitem__(self, i):
        return self.args[i]

    def __iter__(self):
        return iter(self.args)

    def __contains__(self, x):
        return x in self.args


w = WithProperty(1, 2, 3)
print(w.text, len(w), w[1], list(w), 2 in w, bool(WithProperty()))
try:
    raise w
except WithProperty as caught:
    a, b, c = caught
    print(a, b, c, caught is w)
try:
    raise WithProperty()
except WithProperty as caught:
    print("a false exception is raised like others", bool(caught))
