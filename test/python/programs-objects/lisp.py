"""A Lisp interpreter: reader, environments, special forms, closures, tail of errors."""


class LispError(Exception):
    pass


class Symbol(str):
    def __repr__(self):
        return str(self)


class Env(dict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__(zip(names, values))
        self.outer = outer

    def find(self, name):
        env = self
        while env is not None:
            if name in env:
                return env
            env = env.outer
        raise LispError(f"unbound {name}")


class Lambda:
    def __init__(self, params, body, env):
        self.params, self.body, self.env = params, body, env

    def __call__(self, *args):
        if len(args) != len(self.params):
            raise LispError(f"{len(self.params)} arguments wanted, {len(args)} given")
        return evaluate(self.body, Env(self.params, args, self.env))

    def __repr__(self):
        return f"#<lambda {to_text(self.params)}>"


def tokenize(text):
    return text.replace("(", " ( ").replace(")", " ) ").replace("'", " ' ").split()


def read(tokens):
    if not tokens:
        raise LispError("unexpected end")
    token = tokens.pop(0)
    if token == "(":
        out = []
        while tokens and tokens[0] != ")":
            out.append(read(tokens))
        if not tokens:
            raise LispError("missing )")
        tokens.pop(0)
        return out
    if token == ")":
        raise LispError("unexpected )")
    if token == "'":
        return [Symbol("quote"), read(tokens)]
    try:
        return int(token)
    except ValueError:
        return {"#t": True, "#f": False}.get(token, Symbol(token))


def to_text(x):
    match x:
        case bool():
            return "#t" if x else "#f"
        case list() | tuple():
            return "(" + " ".join(map(to_text, x)) + ")"
        case _:
            return repr(x) if not isinstance(x, str) else str(x)


special = {}


def form(name):
    def add(f):
        special[name] = f
        return f
    return add


@form("quote")
def _(env, x):
    return x


@form("if")
def _(env, test, then, other=False):
    return evaluate(then if evaluate(test, env) is not False else other, env)


@form("define")
def _(env, target, *body):
    if isinstance(target, list):
        name, *params = target
        env[name] = Lambda(params, [Symbol("begin"), *body], env)
        return name
    env[target] = evaluate(body[0], env)
    return target


@form("set!")
def _(env, name, value):
    env.find(name)[name] = evaluate(value, env)


@form("lambda")
def _(env, params, *body):
    return Lambda(params, [Symbol("begin"), *body], env)


@form("begin")
def _(env, *body):
    result = False
    for x in body:
        result = evaluate(x, env)
    return result


@form("let")
def _(env, bindings, *body):
    names = [b[0] for b in bindings]
    return Lambda(names, [Symbol("begin"), *body], env)(*(evaluate(b[1], env) for b in bindings))


@form("and")
def _(env, *tests):
    value = True
    for t in tests:
        if (value := evaluate(t, env)) is False:
            break
    return value


def evaluate(x, env):
    if isinstance(x, Symbol):
        return env.find(x)[x]
    if not isinstance(x, list):
        return x
    if not x:
        raise LispError("empty call")
    head, *rest = x
    if isinstance(head, Symbol) and head in special:
        try:
            return special[head](env, *rest)
        except TypeError:
            raise LispError(f"bad {head}") from None
    f = evaluate(head, env)
    if not callable(f):
        raise LispError(f"{to_text(f)} is no function")
    return f(*[evaluate(a, env) for a in rest])


def fold(f):
    def run(*args):
        result, *rest = args
        for a in rest:
            result = f(result, a)
        return result
    return run


world = Env()
world.update({"+": fold(lambda a, b: a + b), "*": fold(lambda a, b: a * b), "-": fold(lambda a, b: a - b), "<": lambda a, b: a < b, "=": lambda a, b: a == b, "car": lambda l: l[0], "cdr": lambda l: l[1:], "cons": lambda a, l: [a, *l], "list": lambda *a: list(a), "null?": lambda l: l == [], "remainder": lambda a, b: a % b})
for line in """(+ 1 2 (* 3 4))
'(a b (c 1))
(define (fact n) (if (< n 2) 1 (* n (fact (- n 1)))))
(fact 20)
(define (map f l) (if (null? l) '() (cons (f (car l)) (map f (cdr l)))))
(map (lambda (x) (* x x)) '(1 2 3))
(define (counter) (let ((n 0)) (lambda () (set! n (+ n 1)) n)))
(define c (counter))
(begin (c) (c) (c))
((counter))
(and 1 2 (< 2 1) (car '()))
(let ((x 2) (y 3)) (+ x y))
counter
(define (gcd a b) (if (= b 0) a (gcd b (remainder a b))))
(gcd 1071 462)
(fact)
(undefined 1)
(1 2)
()
(if)
(+ 1
)
#t""".splitlines():
    try:
        result = evaluate(read(tokenize(line)), world)
        print(f"{line} => {to_text(result)}")
    except LispError as e:
        print(f"{line} => error: {e}")
