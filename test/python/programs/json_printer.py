# A JSON reader and writer with exact error positions, pretty printing, paths and merging.
class JsonError(ValueError):
    def __init__(self, message, text, at):
        line = text.count("\n", 0, at) + 1
        column = at - text.rfind("\n", 0, at)
        super().__init__(f"{message}: line {line} column {column} (char {at})")
        self.at = at


ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}


class Reader:
    def __init__(self, text):
        self.text, self.at = text, 0

    def fail(self, message):
        raise JsonError(message, self.text, self.at)

    def space(self):
        while self.at < len(self.text) and self.text[self.at] in " \t\n\r":
            self.at += 1

    def peek(self):
        return self.text[self.at : self.at + 1]

    def expect(self, c):
        self.space()
        if self.peek() != c:
            self.fail(f"Expecting {c!r}")
        self.at += 1

    def value(self):
        self.space()
        c = self.peek()
        if c == "{":
            return self.object()
        if c == "[":
            return self.array()
        if c == '"':
            return self.string()
        for word, meaning in (("true", True), ("false", False), ("null", None)):
            if self.text.startswith(word, self.at):
                self.at += len(word)
                return meaning
        if c and (c in "-0123456789"):
            return self.number()
        self.fail("Expecting value")

    def object(self):
        self.at += 1
        result = {}
        self.space()
        if self.peek() == "}":
            self.at += 1
            return result
        while True:
            self.space()
            if self.peek() != '"':
                self.fail("Expecting property name enclosed in double quotes")
            key = self.string()
            self.expect(":")
            result[key] = self.value()
            self.space()
            if self.peek() == "}":
                self.at += 1
                return result
            self.expect(",")

    def array(self):
        self.at += 1
        result = []
        self.space()
        if self.peek() == "]":
            self.at += 1
            return result
        while True:
            result.append(self.value())
            self.space()
            if self.peek() == "]":
                self.at += 1
                return result
            self.expect(",")

    def string(self):
        self.at += 1
        out = []
        while True:
            c = self.peek()
            if c == "":
                self.fail("Unterminated string")
            self.at += 1
            if c == '"':
                return "".join(out)
            if c == "\\":
                e = self.peek()
                self.at += 1
                if e == "u":
                    digits = self.text[self.at : self.at + 4]
                    try:
                        out.append(chr(int(digits, 16)))
                    except ValueError:
                        self.fail("Invalid \\uXXXX escape")
                    self.at += 4
                elif e in ESCAPES:
                    out.append(ESCAPES[e])
                else:
                    self.fail("Invalid \\escape")
            else:
                out.append(c)

    def number(self):
        start = self.at
        while self.peek() and self.peek() in "+-0123456789.eE":
            self.at += 1
        text = self.text[start : self.at]
        return float(text) if any(c in text for c in ".eE") else int(text)


def loads(text):
    reader = Reader(text)
    value = reader.value()
    reader.space()
    if reader.at < len(text):
        reader.fail("Extra data")
    return value


def dumps(x, indent=None, level=0):
    if x is None or x is True or x is False:
        return {None: "null", True: "true", False: "false"}[x]
    if isinstance(x, str):
        return '"' + "".join({v: "\\" + k for k, v in ESCAPES.items() if k != "/"}.get(c, c if c >= " " else f"\\u{ord(c):04x}") for c in x) + '"'
    if isinstance(x, (int, float)):
        return repr(x)
    pad = "" if indent is None else "\n" + " " * indent * (level + 1)
    end = "" if indent is None else "\n" + " " * indent * level
    if isinstance(x, dict):
        parts = [f"{dumps(str(k))}: {dumps(v, indent, level + 1)}" for k, v in x.items()]
        opening, closing = "{", "}"
    elif isinstance(x, (list, tuple)):
        parts = [dumps(v, indent, level + 1) for v in x]
        opening, closing = "[", "]"
    else:
        raise TypeError(f"Object of type {type(x).__name__} is not JSON serializable")
    if not parts:
        return opening + closing
    return opening + pad + ("," + (pad or " ")).join(parts) + end + closing


def walk(x, path="$"):
    if isinstance(x, dict):
        for k, v in x.items():
            yield from walk(v, f"{path}.{k}")
    elif isinstance(x, list):
        for i, v in enumerate(x):
            yield from walk(v, f"{path}[{i}]")
    else:
        yield path, x


TEXT = '{"name": "Caf\\u00e9 \\"X\\"", "tags": ["a", "b\\n", []], "nested": {"n": -12, "f": 2.5e1, "t": true, "z": null},\n "empty": {}}'
data = loads(TEXT)
print(data)
print(dumps(data))
print(dumps(data, 2))
print(loads(dumps(data, 3)) == data, [*walk(data)])
for bad in ("", "[1, 2", '{"a" 1}', "{a: 1}", '[1,\n  oops]', '"abc', '"\\x"', '"\\u12"', "1 2", "[1,]", '{"a": 1,}', "nul"):
    try:
        print(loads(bad))
    except JsonError as e:
        print(repr(bad), e, e.at)
for bad in ({1, 2}, [1j], {"k": object}):
    try:
        print(dumps(bad))
    except TypeError as e:
        print(e)
