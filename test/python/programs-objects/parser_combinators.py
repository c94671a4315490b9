"""Parser combinators with operators: sequence, choice, repetition, mapping; an arithmetic language with functions and errors that say where."""


class Failure(Exception):
    def __init__(self, at, expected):
        super().__init__(at, expected)
        self.at, self.expected = at, frozenset(expected)


class Seq(tuple):
    """Values of a sequence, to which the next one is added."""


class Parser:
    def __init__(self, run, name="?"):
        self.run, self.name = run, name

    def parse(self, text):
        try:
            value, at = self.run(text, 0)
            if at != len(text):
                raise Failure(at, {"end"})
            return value
        except Failure as f:
            found = repr(text[f.at]) if f.at < len(text) else "end"
            raise SyntaxError(f"at {f.at}: expected {' or '.join(sorted(f.expected))}, found {found}") from None

    def __rshift__(self, f):
        def run(text, at):
            value, at = self.run(text, at)
            return f(value), at

        return Parser(run, self.name)

    def __add__(self, other):
        def run(text, at):
            a, at = self.run(text, at)
            b, at = lift(other).run(text, at)
            return Seq((*a, b) if isinstance(a, Seq) else (a, b)), at

        return Parser(run)

    def __or__(self, other):
        def run(text, at):
            try:
                return self.run(text, at)
            except Failure as first:
                try:
                    return lift(other).run(text, at)
                except Failure as second:
                    if first.at == second.at:
                        raise Failure(first.at, first.expected | second.expected)
                    raise first if first.at > second.at else second

        return Parser(run)

    def __lshift__(self, other):
        return (self + other) >> (lambda p: p[0])

    def __matmul__(self, name):
        def run(text, at):
            try:
                return self.run(text, at)
            except Failure as f:
                raise Failure(f.at, {name} if f.at == at else f.expected) from f

        return Parser(run, name)

    def many(self, least=0):
        def run(text, at):
            out = []
            while True:
                try:
                    value, at = self.run(text, at)
                except Failure as f:
                    if len(out) < least or f.at > at:
                        raise
                    return out, at
                out.append(value)

        return Parser(run)

    def sep_by(self, sep):
        return (self + (lift(sep) + self >> (lambda p: p[1])).many() >> (lambda p: [p[0], *p[1]])) | Parser(lambda text, at: ([], at))


def char(test, name):
    def run(text, at):
        if at < len(text) and test(text[at]):
            return text[at], at + 1
        raise Failure(at, {name})

    return Parser(run, name)


def literal(s):
    def run(text, at):
        if text.startswith(s, at):
            return s, at + len(s)
        raise Failure(at, {repr(s)})

    return token(Parser(run, s))


def token(p):
    def run(text, at):
        after = at
        while after < len(text) and text[after].isspace():
            after += 1
        try:
            return p.run(text, after)
        except Failure as f:
            raise f if f.at > after else Failure(at, f.expected)

    return Parser(run, p.name)


def lift(x):
    return x if isinstance(x, Parser) else literal(x)


def lazy(f):
    return Parser(lambda text, at: f().run(text, at))


number = token(char(str.isdigit, "digit").many(1) >> (lambda ds: int("".join(ds)))) @ "number"
name = token(char(str.isalpha, "letter").many(1) >> "".join) @ "name"


class Env(dict):
    def __missing__(self, key):
        raise NameError(f"name {key!r} is not defined")


def chain(pair):
    first, rest = pair
    for op, right in rest:
        first = (op, first, right)
    return first


call = name + "(" + lazy(lambda: expr).sep_by(",") + ")" >> (lambda p: ("call", p[0], p[2]))
atom = number | call | (name >> (lambda n: ("var", n))) | (lift("(") + lazy(lambda: expr) + ")" >> (lambda p: p[1]))
power = atom + ((lift("^") + lazy(lambda: power)) >> (lambda p: p[1])).many() >> (lambda p: ("^", p[0], p[1][0]) if p[1] else p[0])
term = power + ((lift("*") | "/" | "%") + power).many() >> chain
expr = term + ((lift("+") | "-") + term).many() >> chain
OPS = {"+": int.__add__, "-": int.__sub__, "*": int.__mul__, "/": int.__floordiv__, "%": int.__mod__, "^": pow}


def ev(tree, env):
    match tree:
        case int():
            return tree
        case ("var", n):
            return env[n]
        case ("call", f, args):
            return env[f](*[ev(a, env) for a in args])
        case (op, a, b):
            return OPS[op](ev(a, env), ev(b, env))


env = Env(x=7, max=max, double=lambda v: v * 2, zero=lambda: 0)
for text in ("1 + 2 * 3", "(1+2)*3", "2^3^2", "10-4-3", "x*x - 1", "max(1, x, 3) + double(4)", "zero()", " 7 % 4", "double(double(double(1)))"):
    print(f"{text:<28}{expr.parse(text)!s:<60.60}{ev(expr.parse(text), env)}")
for text in ("1 +", "", "(1", "1 2", "max(1,", "2 $ 3", "y + 1", "zero(1)", "1/0", "max()"):
    try:
        print(ev(expr.parse(text), env))
    except (SyntaxError, NameError, TypeError, ArithmeticError) as e:
        print(f"{text:<10}{type(e).__name__}: {str(e).split(') ')[-1]}")
