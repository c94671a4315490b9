"""match as programs use it: an evaluator of expressions, simplifier, derivative, printer."""


class Num:
    __match_args__ = ("value",)

    def __init__(self, value):
        self.value = value


class Var:
    __match_args__ = ("name",)

    def __init__(self, name):
        self.name = name


class Bin:
    __match_args__ = ("op", "left", "right")

    def __init__(self, op, left, right):
        self.op, self.left, self.right = op, left, right


def parse(tokens):
    def primary():
        match tokens.pop(0):
            case "(":
                e = sum_()
                tokens.pop(0)
                return e
            case str(t) if t.isdigit():
                return Num(int(t))
            case str(t):
                return Var(t)

    def product():
        left = primary()
        while tokens and tokens[0] in "*/":
            left = Bin(tokens.pop(0), left, primary())
        return left

    def sum_():
        left = product()
        while tokens and tokens[0] in "+-":
            left = Bin(tokens.pop(0), left, product())
        return left

    return sum_()


def evaluate(e, env):
    match e:
        case Num(v):
            return v
        case Var(name):
            return env[name]
        case Bin("+", a, b):
            return evaluate(a, env) + evaluate(b, env)
        case Bin("-", a, b):
            return evaluate(a, env) - evaluate(b, env)
        case Bin("*", a, b):
            return evaluate(a, env) * evaluate(b, env)
        case Bin("/", a, b):
            return evaluate(a, env) // evaluate(b, env)
        case _:
            raise TypeError(e)


def simplify(e):
    match e:
        case Bin(op, a, b):
            match Bin(op, simplify(a), simplify(b)):
                case Bin("+", Num(0), x) | Bin("+", x, Num(0)) | Bin("*", Num(1), x) | Bin("*", x, Num(1)):
                    return x
                case Bin("*", Num(0), _) | Bin("*", _, Num(0)):
                    return Num(0)
                case Bin(op, Num(a), Num(b)) as whole:
                    return Num(evaluate(whole, {}))
                case other:
                    return other
        case leaf:
            return leaf


def derive(e, x):
    match e:
        case Num():
            return Num(0)
        case Var(name):
            return Num(1 if name == x else 0)
        case Bin("+" | "-" as op, a, b):
            return Bin(op, derive(a, x), derive(b, x))
        case Bin("*", a, b):
            return Bin("+", Bin("*", derive(a, x), b), Bin("*", a, derive(b, x)))


def show(e):
    match e:
        case Num(v):
            return str(v)
        case Var(name=n):
            return n
        case Bin("*" | "/" as op, Bin("+" | "-") as a, b):
            return f"({show(a)}){op}{show(b)}"
        case Bin(op=op, left=a, right=b):
            return f"{show(a)}{op}{show(b)}"


for text in ("1+2*3", "(x+0)*1", "x*x+3*x+2", "0*y+2*3", "(a+b)*c-10/3"):
    e = parse(list(text))
    env = {"x": 2, "y": 5, "a": 1, "b": 2, "c": 3}
    print(text, "=", evaluate(e, env), "|", show(e), "|", show(simplify(e)))
print(show(simplify(derive(parse(list("x*x+3*x+2")), "x"))))
