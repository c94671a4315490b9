"""A JSON reader and writer in classes, with positions in errors, hooks and pretty printing."""


class JSONError(ValueError):
    def __init__(self, message, text, at):
        line = text.count("\n", 0, at) + 1
        column = at - text.rfind("\n", 0, at)
        super().__init__(f"{message}: line {line} column {column}")
        self.line, self.column = line, column


class Reader:
    escapes = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", '"': '"', "\\": "\\", "/": "/"}
    words = {"true": True, "false": False, "null": None}

    def __init__(self, text, hook=None):
        self.text, self.at, self.hook = text, 0, hook

    def fail(self, message):
        raise JSONError(message, self.text, self.at)

    def skip(self):
        while self.at < len(self.text) and self.text[self.at] in " \t\r\n":
            self.at += 1

    @property
    def ch(self):
        return self.text[self.at] if self.at < len(self.text) else ""

    def eat(self, c):
        self.skip()
        if self.ch != c:
            self.fail(f"expected {c!r}")
        self.at += 1

    def read(self):
        value = self.value()
        self.skip()
        if self.ch:
            self.fail("extra data")
        return value

    def value(self):
        self.skip()
        method = {"{": self.object, "[": self.array, '"': self.string}.get(self.ch)
        if method:
            return method()
        for word, value in self.words.items():
            if self.text.startswith(word, self.at):
                self.at += len(word)
                return value
        if self.ch == "-" or self.ch.isdigit():
            return self.number()
        self.fail("expected a value")

    def items(self, close, item):
        self.at += 1
        self.skip()
        if self.ch == close:
            self.at += 1
            return
        while True:
            yield item()
            self.skip()
            if self.ch == close:
                self.at += 1
                return
            self.eat(",")

    def array(self):
        return list(self.items("]", self.value))

    def object(self):
        def pair():
            self.skip()
            if self.ch != '"':
                self.fail("expected a name")
            key = self.string()
            self.eat(":")
            return key, self.value()
        made = dict(self.items("}", pair))
        return self.hook(made) if self.hook else made

    def string(self):
        out = []
        self.at += 1
        while self.ch != '"':
            c = self.ch
            if not c or c == "\n":
                self.fail("text without end")
            self.at += 1
            if c == "\\":
                c = self.ch
                self.at += 1
                if c == "u":
                    c = chr(int(self.text[self.at:self.at + 4], 16))
                    self.at += 4
                elif c in self.escapes:
                    c = self.escapes[c]
                else:
                    self.fail(f"bad escape {c!r}")
            out.append(c)
        self.at += 1
        return "".join(out)

    def number(self):
        start = self.at
        if self.ch == "-":
            self.at += 1
        while self.ch.isdigit():
            self.at += 1
        if self.ch != ".":
            return int(self.text[start:self.at])
        self.at += 1
        while self.ch.isdigit():
            self.at += 1
        return float(self.text[start:self.at])


class Writer:
    def __init__(self, indent=None, default=None, sort=False):
        self.indent, self.default, self.sort = indent, default, sort

    def __call__(self, value, level=0):
        match value:
            case None: return "null"
            case True: return "true"
            case False: return "false"
            case str(): return self.string(value)
            case int() | float(): return repr(value)
            case list() | tuple(): return self.block("[]", [self(v, level + 1) for v in value], level)
            case dict():
                items = sorted(value.items()) if self.sort else value.items()
                return self.block("{}", [f"{self.string(str(k))}: {self(v, level + 1)}" for k, v in items], level)
        if self.default is None:
            raise TypeError(f"cannot write {type(value).__name__}")
        return self(self.default(value), level)

    def string(self, s):
        names = {v: "\\" + k for k, v in Reader.escapes.items() if k != "/"}
        return '"' + "".join(names.get(c) or (c if " " <= c < "\x7f" else f"\\u{ord(c):04x}") for c in s) + '"'

    def block(self, pair, parts, level):
        if not parts or self.indent is None:
            return pair[0] + ", ".join(parts) + pair[1]
        pad = "\n" + " " * self.indent * (level + 1)
        return pair[0] + pad + ("," + pad).join(parts) + "\n" + " " * self.indent * level + pair[1]


text = '''{"name": "caf\\u00e9 \\"x\\"", "list": [1, -2, 0.5, true, false, null, [], {}],
  "nested": {"a": {"b": [{"c": "d\\n"}]}}}'''
data = Reader(text).read()
print(data)
print(Writer()(data))
print(Writer(indent=2, sort=True)(data["nested"]))
print(Reader(Writer()(data)).read() == data, Reader(Writer(1)(data)).read() == data, Reader(" 5 ").read(), Reader('"s"').read(), Reader("[[[]]]").read())
for bad in ("", "[1,", "[1 2]", '{"a" 1}', "{1: 2}", '"abc', '"\\q"', "tru", "[1]\n[2]", '{"a": 1,\n  "b": }', "-x"):
    try:
        print(Reader(bad).read())
    except ValueError as e:
        print(type(e).__name__, e)


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


def decode(d):
    return Point(d["x"], d["y"]) if set(d) == {"x", "y"} else d


points = Reader('{"points": [{"x": 1, "y": 2}, {"x": 3, "y": 4}]}', hook=decode).read()
print([vars(p) for p in points["points"]], Writer(default=vars)(points))
try:
    Writer()({"s": {1, 2}})
except TypeError as e:
    print(e)
