# A calculator: tokens, precedence climbing, variables, functions, and errors with a caret.
class CalcError(Exception):
    def __init__(self, message, at):
        super().__init__(message)
        self.at = at


BINARY = {"+": (1, lambda a, b: a + b), "-": (1, lambda a, b: a - b), "*": (2, lambda a, b: a * b), "/": (2, lambda a, b: a / b), "//": (2, lambda a, b: a // b), "%": (2, lambda a, b: a % b), "^": (4, lambda a, b: a**b)}
FUNCTIONS = {"abs": abs, "max": max, "min": min, "sum": lambda *a: sum(a), "fact": lambda n: 1 if n < 2 else n * FUNCTIONS["fact"](n - 1)}


def tokens(text):
    at = 0
    while at < len(text):
        c = text[at]
        start = at
        if c.isspace():
            at += 1
            continue
        if c.isdigit() or c == ".":
            while at < len(text) and (text[at].isdigit() or text[at] == "."):
                at += 1
            word = text[start:at]
            try:
                yield "number", (float(word) if "." in word else int(word)), start
            except ValueError:
                raise CalcError(f"bad number {word!r}", start) from None
        elif c.isalpha() or c == "_":
            while at < len(text) and (text[at].isalnum() or text[at] == "_"):
                at += 1
            yield "name", text[start:at], start
        elif text.startswith("//", at):
            at += 2
            yield "op", "//", start
        elif c in "+-*/%^(),=":
            at += 1
            yield "op", c, start
        else:
            raise CalcError(f"unexpected {c!r}", at)
    yield "end", None, len(text)


class Calculator:
    def __init__(self):
        self.names = {"pi": 3.140625, "ans": 0}

    def run(self, text):
        self.tokens = list(tokens(text))
        self.i = 0
        target = None
        if len(self.tokens) > 2 and self.tokens[0][0] == "name" and self.tokens[1][1] == "=":
            target = self.tokens[0][1]
            self.i = 2
        value = self.expression(0)
        kind, what, at = self.tokens[self.i]
        if kind != "end":
            raise CalcError(f"unexpected {what!r}", at)
        self.names["ans"] = value
        if target:
            self.names[target] = value
        return value

    def take(self):
        token = self.tokens[self.i]
        self.i += 1
        return token

    def expression(self, least):
        left = self.unary()
        while True:
            kind, op, at = self.tokens[self.i]
            if kind != "op" or op not in BINARY or BINARY[op][0] < least:
                return left
            self.i += 1
            level, f = BINARY[op]
            right = self.expression(level if op == "^" else level + 1)
            try:
                left = f(left, right)
            except ZeroDivisionError:
                raise CalcError("division by zero", at) from None

    def unary(self):
        kind, what, at = self.take()
        if what == "-" and kind == "op":
            return -self.expression(3)
        if kind == "number":
            return what
        if kind == "name":
            if self.tokens[self.i][1] == "(":
                return self.call(what, at)
            if what not in self.names:
                raise CalcError(f"unknown name {what!r}", at)
            return self.names[what]
        if what == "(":
            value = self.expression(0)
            if self.take()[1] != ")":
                raise CalcError("missing )", self.tokens[self.i - 1][2])
            return value
        raise CalcError("unexpected end" if kind == "end" else f"unexpected {what!r}", at)

    def call(self, name, at):
        if name not in FUNCTIONS:
            raise CalcError(f"unknown function {name!r}", at)
        self.i += 1
        args = []
        while self.tokens[self.i][1] != ")":
            args.append(self.expression(0))
            if self.tokens[self.i][1] == ",":
                self.i += 1
            elif self.tokens[self.i][1] != ")":
                raise CalcError("expected , or )", self.tokens[self.i][2])
        self.i += 1
        try:
            return FUNCTIONS[name](*args)
        except TypeError as e:
            raise CalcError(f"bad call of {name}", at) from e


calc = Calculator()
for line in ("1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-2 ^ 2", "7 // 2 + 7 % 3", "10 / 4", "x = 5", "x * x - ans", "max(1, x, 3) + min(2, 9)", "fact(20)", "2 * pi", "sum()", "1 +", "(1", "1 / 0", "y + 1", "3 $ 4", "1.2.3", "foo(1)", "abs(1, 2)", "1 2", ")", "max(1 2)", "100 - 10 - 1", "2 * -3"):
    try:
        print(f"{line} = {calc.run(line)}")
    except CalcError as e:
        print(line)
        print(" " * e.at + "^", e, "<-" if e.__cause__ else "")
print(calc.names)
