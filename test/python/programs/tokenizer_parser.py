"""A tokenizer made of a generator and a recursive-descent parser for a small language; errors with places; an evaluator."""


class Token:
    def __init__(self, kind, text, line, column):
        self.kind, self.text, self.line, self.column = kind, text, line, column

    def __repr__(self):
        return f"{self.kind}:{self.text!r}"


class SyntaxProblem(Exception):
    def __init__(self, message, token):
        super().__init__(f"{token.line}:{token.column}: {message}")


KEYWORDS = {"let", "while", "if", "else", "print", "def", "return"}


def tokenize(source):
    line, column, i = 1, 1, 0
    while i < len(source):
        c = source[i]
        start = i
        if c == "\n":
            line, column, i = line + 1, 1, i + 1
            continue
        if c.isspace():
            i, column = i + 1, column + 1
            continue
        if c.isdigit():
            while i < len(source) and (source[i].isdigit() or source[i] == "."):
                i += 1
            kind = "number"
        elif c.isalpha() or c == "_":
            while i < len(source) and (source[i].isalnum() or source[i] == "_"):
                i += 1
            kind = "keyword" if source[start:i] in KEYWORDS else "name"
        elif source[i:i + 2] in ("==", "<=", ">=", "!="):
            i += 2
            kind = "op"
        elif c in "+-*/%<>=(){};,":
            i += 1
            kind = "op"
        else:
            raise SyntaxProblem(f"unexpected {c!r}", Token("?", c, line, column))
        yield Token(kind, source[start:i], line, column)
        column += i - start
    yield Token("end", "", line, column)


class Parser:
    LEVELS = [("==", "!=", "<", ">", "<=", ">="), ("+", "-"), ("*", "/", "%")]

    def __init__(self, source):
        self.tokens = tokenize(source)
        self.now = next(self.tokens)

    def advance(self):
        token, self.now = self.now, next(self.tokens, self.now)
        return token

    def accept(self, *texts):
        if self.now.text in texts and self.now.kind in ("op", "keyword"):
            return self.advance().text
        return None

    def expect(self, text):
        if not self.accept(text):
            raise SyntaxProblem(f"expected {text!r}, found {self.now.text or 'the end'!r}", self.now)

    def name(self):
        if self.now.kind != "name":
            raise SyntaxProblem("expected a name", self.now)
        return self.advance().text

    def program(self):
        body = []
        while self.now.kind != "end":
            body.append(self.statement())
        return body

    def block(self):
        self.expect("{")
        body = []
        while not self.accept("}"):
            body.append(self.statement())
        return body

    def statement(self):
        match self.accept("let", "print", "while", "if", "def", "return"):
            case "let":
                name = self.name()
                self.expect("=")
                result = ("let", name, self.expression())
            case "print":
                result = ("print", self.expression())
            case "return":
                result = ("return", self.expression())
            case "while":
                return ("while", self.expression(), self.block())
            case "if":
                test, then = self.expression(), self.block()
                return ("if", test, then, self.block() if self.accept("else") else [])
            case "def":
                name = self.name()
                self.expect("(")
                params = []
                while not self.accept(")"):
                    params.append(self.name())
                    self.accept(",")
                return ("def", name, params, self.block())
            case None:
                result = ("expr", self.expression())
        self.expect(";")
        return result

    def expression(self, level=0):
        if level == len(self.LEVELS):
            return self.unary()
        left = self.expression(level + 1)
        while op := self.accept(*self.LEVELS[level]):
            left = ("binary", op, left, self.expression(level + 1))
        return left

    def unary(self):
        if self.accept("-"):
            return ("neg", self.unary())
        if self.accept("("):
            inner = self.expression()
            self.expect(")")
            return inner
        token = self.advance()
        if token.kind == "number":
            return ("number", float(token.text) if "." in token.text else int(token.text))
        if token.kind != "name":
            raise SyntaxProblem(f"unexpected {token.text!r}", token)
        if not self.accept("("):
            return ("name", token.text)
        args = []
        while not self.accept(")"):
            args.append(self.expression())
            self.accept(",")
        return ("call", token.text, args)


class Return(Exception):
    pass


OPS = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a // b, "%": lambda a, b: a % b,
    "<": lambda a, b: a < b, ">": lambda a, b: a > b, "==": lambda a, b: a == b, "<=": lambda a, b: a <= b, ">=": lambda a, b: a >= b, "!=": lambda a, b: a != b,
}


def run(body, env, functions):
    for statement in body:
        match statement:
            case ("let", name, e):
                env[name] = value(e, env, functions)
            case ("print", e):
                print(value(e, env, functions))
            case ("return", e):
                raise Return(value(e, env, functions))
            case ("while", test, inner):
                while value(test, env, functions):
                    run(inner, env, functions)
            case ("if", test, then, otherwise):
                run(then if value(test, env, functions) else otherwise, env, functions)
            case ("def", name, params, inner):
                functions[name] = params, inner
            case ("expr", e):
                value(e, env, functions)


def value(e, env, functions):
    match e:
        case ("number", n):
            return n
        case ("name", name):
            try:
                return env[name]
            except KeyError:
                raise NameError(f"no variable {name}") from None
        case ("neg", inner):
            return -value(inner, env, functions)
        case ("binary", op, a, b):
            return OPS[op](value(a, env, functions), value(b, env, functions))
        case ("call", name, args):
            params, body = functions[name]
            try:
                run(body, dict(zip(params, [value(a, env, functions) for a in args])), functions)
            except Return as r:
                return r.args[0]


print(list(tokenize("let x_1 = 3.5 <= y;")))
PROGRAM = """
def fact(n) { if n < 2 { return 1; } return n * fact(n - 1); }
def gcd(a, b) { while b { let t = a % b; let a = b; let b = t; } return a; }
let i = 1;
while i <= 5 { print fact(i) + 0; let i = i + 1; }
if gcd(48, 36) == 12 { print -gcd(7, 21) * (2 + 3); } else { print 0; }
print 7 / 2 - 1 < 3;
"""
run(Parser(PROGRAM).program(), {}, {})
print(Parser("print 1 + 2 * -x;").program())
for bad in ("let 5 = 1;", "print (1 + 2;", "while x { print 1;", "let a = $;", "print 1 +;\n", "x"):
    try:
        print(Parser(bad).program())
    except SyntaxProblem as e:
        print("error", e)
for bad in ("print nothing;", "print 1 / 0;", "missing();"):
    try:
        run(Parser(bad).program(), {}, {})
    except (NameError, ZeroDivisionError, LookupError) as e:
        print(type(e).__name__, e)
