"""A type checker for a small functional language: unification, polymorphism, and errors with the types involved."""

from dataclasses import dataclass
from itertools import count


@dataclass(frozen=True)
class Var:
    n: int

    def __str__(self):
        return f"t{self.n}"


@dataclass(frozen=True)
class Con:
    name: str
    args: tuple = ()

    def __str__(self):
        match self:
            case Con("->", (Con("->") as a, b)):
                return f"({a}) -> {b}"
            case Con("->", (a, b)):
                return f"{a} -> {b}"
            case Con("list", (a,)):
                return f"[{a}]"
            case Con("pair", (a, b)):
                return f"({a}, {b})"
            case Con(name):
                return name


@dataclass(frozen=True)
class Scheme:
    names: frozenset
    type: object


INT, BOOL, STR = Con("int"), Con("bool"), Con("str")


def fn(*types):
    *args, last = types
    for a in reversed(args):
        last = Con("->", (a, last))
    return last


class TypeMismatch(Exception):
    pass


class Checker:
    def __init__(self):
        self.ids, self.known = count(), {}

    def fresh(self):
        return Var(next(self.ids))

    def find(self, t):
        while isinstance(t, Var) and t in self.known:
            t = self.known[t]
        return t if isinstance(t, Var) else Con(t.name, tuple(map(self.find, t.args)))

    def occurs(self, v, t):
        return v == t or isinstance(t, Con) and any(self.occurs(v, a) for a in t.args)

    def unify(self, a, b):
        a, b = self.find(a), self.find(b)
        match a, b:
            case _ if a == b:
                return
            case (Var(), _):
                if self.occurs(a, b):
                    raise TypeMismatch(f"infinite type {a} = {b}")
                self.known[a] = b
            case (_, Var()):
                self.unify(b, a)
            case (Con(n, xs), Con(m, ys)) if n == m and len(xs) == len(ys):
                for x, y in zip(xs, ys):
                    self.unify(x, y)
            case _:
                raise TypeMismatch(f"{a} is not {b}")

    def free(self, t):
        t = self.find(t)
        return {t} if isinstance(t, Var) else set().union(*map(self.free, t.args))

    def instance(self, s):
        table = {v: self.fresh() for v in sorted(s.names, key=lambda v: v.n)}

        def swap(t):
            t = self.find(t)
            return table.get(t, t) if isinstance(t, Var) else Con(t.name, tuple(map(swap, t.args)))

        return swap(s.type)

    def infer(self, e, env):
        match e:
            case bool():
                return BOOL
            case int():
                return INT
            case ("str", _):
                return STR
            case str():
                if e not in env:
                    raise TypeMismatch(f"unbound {e}")
                return self.instance(env[e])
            case ("fn", x, body):
                a = self.fresh()
                return fn(a, self.infer(body, {**env, x: Scheme(frozenset(), a)}))
            case ("let", x, value, body):
                t = self.infer(value, env)
                taken = set().union(*(self.free(s.type) - s.names for s in env.values()))
                return self.infer(body, {**env, x: Scheme(frozenset(self.free(t) - taken), t)})
            case ("if", c, a, b):
                self.unify(self.infer(c, env), BOOL)
                t = self.infer(a, env)
                self.unify(t, self.infer(b, env))
                return t
            case ["list", *items]:
                t = self.fresh()
                for i in items:
                    self.unify(t, self.infer(i, env))
                return Con("list", (t,))
            case (f, *args):
                t = self.infer(f, env)
                for a in args:
                    result = self.fresh()
                    self.unify(t, fn(self.infer(a, env), result))
                    t = result
                return t
            case _:
                raise TypeError(f"no expression: {e!r}")


def poly(n, make):
    vs = [Var(-i - 1) for i in range(n)]
    return Scheme(frozenset(vs), make(*vs))


ENV = {
    "+": Scheme(frozenset(), fn(INT, INT, INT)),
    "=": poly(1, lambda a: fn(a, a, BOOL)),
    "pair": poly(2, lambda a, b: fn(a, b, Con("pair", (a, b)))),
    "fst": poly(2, lambda a, b: fn(Con("pair", (a, b)), a)),
    "map": poly(2, lambda a, b: fn(fn(a, b), Con("list", (a,)), Con("list", (b,)))),
    "fix": poly(1, lambda a: fn(fn(a, a), a)),
}


def pretty(t):
    text, names = str(t), {}
    for v in sorted({w.strip("()[],") for w in text.replace("->", " ").split() if w.strip("()[],").startswith("t")}, key=text.index):
        names[v] = chr(97 + len(names))
    return " ".join("".join(names.get(p, p) for p in split(w)) for w in text.split())


def split(word):
    out, cur = [], ""
    for ch in word:
        if ch in "()[],":
            out += [cur, ch]
            cur = ""
        else:
            cur += ch
    return out + [cur]


def check(e):
    c = Checker()
    try:
        return pretty(c.find(c.infer(e, ENV)))
    except (TypeMismatch, TypeError) as err:
        return f"{type(err).__name__}: {err}"


for e in (
    5, True, ("str", "x"), ("fn", "x", "x"), ("fn", "f", ("fn", "x", ("f", ("f", "x")))), ("let", "id", ("fn", "x", "x"), ("pair", ("id", 1), ("id", True))),
    ("fn", "p", ("fst", "p")), ("map", ("fn", "x", ("=", "x", 1))), ["list", 1, 2], ["list"], ("fn", "f", ("fn", "g", ("fn", "x", ("f", ("g", "x"))))), ("if", ("=", 1, 2), ("str", "a"), ("str", "b")),
    ("fix", ("fn", "f", ("fn", "n", ("if", ("=", "n", 0), 1, ("+", "n", ("f", ("+", "n", -1))))))), ("fn", "x", ("x", "x")), ("+", 1, True), ["list", 1, True], ("if", 1, 2, 3), "nope", (5, 1), None, ("fst", 3),
):  # fmt: skip
    print(f"{e!s:.60} : {check(e)}")
