# A small Lisp: tokens, parser, environments, closures, tail position, errors.
import_error = None


def tokenize(text):
    return text.replace("(", " ( ").replace(")", " ) ").split()


def read(tokens):
    if not tokens:
        raise SyntaxError("unexpected end")
    t = tokens.pop(0)
    if t == "(":
        out = []
        while tokens and tokens[0] != ")":
            out.append(read(tokens))
        if not tokens:
            raise SyntaxError("missing )")
        tokens.pop(0)
        return out
    if t == ")":
        raise SyntaxError("unexpected )")
    try:
        return int(t)
    except ValueError:
        return t


class Env(dict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__(zip(names, values))
        self.outer = outer

    def __missing__(self, name):
        if self.outer is None:
            raise NameError(f"{name} is not defined")
        return self.outer[name]


class Lambda:
    def __init__(self, names, body, env):
        self.names, self.body, self.env = names, body, env

    def __call__(self, *args):
        if len(args) != len(self.names):
            raise TypeError(f"{len(self.names)} arguments expected, {len(args)} given")
        return evaluate(self.body, Env(self.names, args, self.env))


def product(*xs):
    r = 1
    for x in xs:
        r *= x
    return r


GLOBAL = Env()
GLOBAL.update(
    {
        "+": lambda *xs: sum(xs),
        "*": product,
        "-": lambda a, *b: -a if not b else a - sum(b),
        "/": lambda a, b: a // b,
        "<": lambda a, b: a < b,
        "=": lambda a, b: a == b,
        "list": lambda *xs: list(xs),
        "car": lambda x: x[0],
        "cdr": lambda x: x[1:],
        "cons": lambda a, b: [a] + b,
        "null?": lambda x: x == [],
        "map": lambda f, x: [f(y) for y in x],
        "nil": [],
    }
)


def evaluate(x, env):
    while True:
        if isinstance(x, str):
            return env[x]
        if not isinstance(x, list):
            return x
        head, *rest = x
        match head:
            case "quote":
                return rest[0]
            case "if":
                test, yes, no = rest
                x = yes if evaluate(test, env) else no
                continue
            case "define":
                name, value = rest
                env[name] = evaluate(value, env)
                return None
            case "lambda":
                return Lambda(*rest, env)
            case "let":
                bindings, body = rest
                env = Env([n for n, _ in bindings], [evaluate(v, env) for _, v in bindings], env)
                x = body
                continue
            case "begin":
                for part in rest[:-1]:
                    evaluate(part, env)
                x = rest[-1]
                continue
        f = evaluate(head, env)
        args = [evaluate(a, env) for a in rest]
        if isinstance(f, Lambda) and len(args) == len(f.names):
            x, env = f.body, Env(f.names, args, f.env)
            continue
        return f(*args)


def run(text):
    tokens = tokenize(text)
    result = None
    while tokens:
        result = evaluate(read(tokens), GLOBAL)
    return result


for program in (
    "(+ 1 2 (* 3 4))",
    "(define square (lambda (x) (* x x))) (map square (list 1 2 3 4))",
    "(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1)))))) (fact 30)",
    "(define loop (lambda (n acc) (if (= n 0) acc (loop (- n 1) (+ acc n))))) (loop 3000 0)",
    "(define make (lambda (n) (lambda (x) (+ x n)))) ((make 10) 5)",
    "(let ((a 1) (b 2)) (begin (define c 3) (+ a b c)))",
    "(quote (a b (c)))",
    "(if (null? nil) (quote yes) (quote no))",
    "(define fold (lambda (f z l) (if (null? l) z (f (car l) (fold f z (cdr l)))))) (fold cons nil (list 1 2 3))",
    "(undefined 1)",
    "(square 1 2)",
    "(+ 1",
    ")",
    "(car nil)",
    "(/ 1 0)",
    "(1 2)",
):
    try:
        print(run(program))
    except (SyntaxError, NameError, TypeError, IndexError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
