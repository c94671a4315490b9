"""A tokenizer, a recursive-descent parser, an evaluator and a printer for arithmetic, as classes."""


class ParseError(SyntaxError):
    pass


class Token:
    def __init__(self, kind, text, at):
        self.kind, self.text, self.at = kind, text, at

    def __repr__(self):
        return f"{self.kind}:{self.text}@{self.at}"


class Lexer:
    def __init__(self, source):
        self.source = source

    def __iter__(self):
        i, s = 0, self.source
        while i < len(s):
            ch = s[i]
            if ch.isspace():
                i += 1
                continue
            start = i
            if ch.isdigit():
                while i < len(s) and s[i].isdigit():
                    i += 1
                yield Token("num", s[start:i], start)
            elif ch.isalpha() or ch == "_":
                while i < len(s) and (s[i].isalnum() or s[i] == "_"):
                    i += 1
                yield Token("name", s[start:i], start)
            elif s[i:i + 2] in ("**", "//", "==", "<="):
                i += 2
                yield Token("op", s[start:i], start)
            elif ch in "+-*/%()<>=,":
                i += 1
                yield Token("op", ch, start)
            else:
                raise ParseError(f"bad character {ch!r} at {i}")
        yield Token("end", "", i)


class Node:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, other):
        return type(self) is type(other) and self.parts == other.parts

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(map(repr, self.parts))})"


class Num(Node):
    def eval(self, env):
        return self.parts[0]

    def __str__(self):
        return str(self.parts[0])


class Name(Node):
    def eval(self, env):
        try:
            return env[self.parts[0]]
        except KeyError:
            raise NameError(f"unknown {self.parts[0]}") from None

    def __str__(self):
        return self.parts[0]


class Binary(Node):
    ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "//": lambda a, b: a // b, "%": lambda a, b: a % b, "**": lambda a, b: a ** b, "<": lambda a, b: int(a < b), "==": lambda a, b: int(a == b)}

    def eval(self, env):
        op, left, right = self.parts
        return self.ops[op](left.eval(env), right.eval(env))

    def __str__(self):
        return f"({self.parts[1]} {self.parts[0]} {self.parts[2]})"


class Unary(Node):
    def eval(self, env):
        return -self.parts[1].eval(env)

    def __str__(self):
        return f"-{self.parts[1]}"


class Call(Node):
    def eval(self, env):
        return env[self.parts[0]](*(a.eval(env) for a in self.parts[1]))

    def __str__(self):
        return f"{self.parts[0]}({', '.join(map(str, self.parts[1]))})"


class Parser:
    levels = [("==", "<"), ("+", "-"), ("*", "//", "%")]

    def __init__(self, source):
        self.tokens = list(Lexer(source))
        self.i = 0

    @property
    def here(self):
        return self.tokens[self.i]

    def accept(self, *texts):
        if self.here.kind == "op" and self.here.text in texts:
            self.i += 1
            return self.tokens[self.i - 1]

    def expect(self, text):
        return self.accept(text) or self.fail(f"expected {text!r}")

    def fail(self, why):
        raise ParseError(f"{why} at {self.here.at}, found {self.here.text or 'end'}")

    def parse(self):
        tree = self.level(0)
        if self.here.kind != "end":
            self.fail("unexpected")
        return tree

    def level(self, n):
        if n == len(self.levels):
            return self.unary()
        left = self.level(n + 1)
        while op := self.accept(*self.levels[n]):
            left = Binary(op.text, left, self.level(n + 1))
        return left

    def unary(self):
        if self.accept("-"):
            return Unary("-", self.unary())
        return self.power()

    def power(self):
        base = self.atom()
        return Binary("**", base, self.unary()) if self.accept("**") else base

    def atom(self):
        token = self.here
        if token.kind == "num":
            self.i += 1
            return Num(int(token.text))
        if token.kind == "name":
            self.i += 1
            if not self.accept("("):
                return Name(token.text)
            args = []
            while not self.accept(")"):
                args.append(self.level(0))
                if not self.accept(","):
                    self.expect(")")
                    break
            return Call(token.text, tuple(args))
        if self.accept("("):
            inner = self.level(0)
            self.expect(")")
            return inner
        self.fail("expected a value")


env = {"x": 7, "y": 2, "max": max, "sum": lambda *a: sum(a)}
for source in ("1 + 2 * 3", "(1 + 2) * 3", "2 ** 3 ** 2", "-2 ** 2", "x // y % 3 - -1", "max(1, x, y * 4) + sum()", "1 < 2 == 1", "sum(1,2,3,)", "1 +", "(1", "1 2", "max(1 2)", "$", "z", "x // 0"):
    try:
        tree = Parser(source).parse()
        print(f"{source:<26}{tree} = {tree.eval(env)}")
    except (ParseError, NameError, ZeroDivisionError) as e:
        print(f"{source:<26}{type(e).__name__}: {e}")
print(repr(Parser("a+f(1)").parse()), Parser("1+2").parse() == Parser(" 1 + 2 ").parse(), list(Lexer("a1 <= 2")))
