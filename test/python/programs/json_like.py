# A recursive-descent parser and printer of JSON, with errors.
class ParseError(ValueError):
    def __init__(self, message, at):
        super().__init__(f"{message} at {at}")
        self.at = at


class Parser:
    ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\", "/": "/", "b": "\b", "r": "\r", "f": "\f"}

    def __init__(self, text):
        self.text = text
        self.at = 0

    def peek(self):
        return self.text[self.at] if self.at < len(self.text) else ""

    def skip(self):
        while self.peek() and self.peek() in " \t\r\n":
            self.at += 1

    def expect(self, what):
        if not self.text.startswith(what, self.at):
            raise ParseError(f"expected {what!r}", self.at)
        self.at += len(what)

    def value(self):
        self.skip()
        c = self.peek()
        if c == "{":
            return self.object()
        if c == "[":
            return self.array()
        if c == '"':
            return self.string()
        for word, v in (("true", True), ("false", False), ("null", None)):
            if self.text.startswith(word, self.at):
                self.at += len(word)
                return v
        return self.number()

    def object(self):
        out = {}
        self.expect("{")
        self.skip()
        if self.peek() == "}":
            self.at += 1
            return out
        while True:
            self.skip()
            key = self.string()
            self.skip()
            self.expect(":")
            out[key] = self.value()
            self.skip()
            if self.peek() != ",":
                self.expect("}")
                return out
            self.at += 1

    def array(self):
        out = []
        self.expect("[")
        self.skip()
        if self.peek() == "]":
            self.at += 1
            return out
        while True:
            out.append(self.value())
            self.skip()
            if self.peek() != ",":
                self.expect("]")
                return out
            self.at += 1

    def string(self):
        self.expect('"')
        parts = []
        while (c := self.peek()) != '"':
            if not c:
                raise ParseError("unterminated string", self.at)
            self.at += 1
            if c == "\\":
                c = self.peek()
                self.at += 1
                if c == "u":
                    c = chr(int(self.text[self.at : self.at + 4], 16))
                    self.at += 4
                else:
                    c = self.ESCAPES[c]
            parts.append(c)
        self.at += 1
        return "".join(parts)

    def number(self):
        start = self.at
        while self.peek() and self.peek() in "+-0123456789.eE":
            self.at += 1
        text = self.text[start : self.at]
        try:
            return int(text) if text.lstrip("-").isdigit() else float(text)
        except ValueError:
            raise ParseError("not a value", start) from None


def loads(text):
    p = Parser(text)
    v = p.value()
    p.skip()
    if p.at != len(text):
        raise ParseError("something follows", p.at)
    return v


def dumps(v, indent=0):
    if v is None or isinstance(v, bool):
        return {None: "null", True: "true", False: "false"}[v]
    if isinstance(v, (int, float)):
        return repr(v)
    if isinstance(v, str):
        return '"' + "".join(f"\\u{ord(c):04x}" if ord(c) > 126 or ord(c) < 32 else "\\" + c if c in '"\\' else c for c in v) + '"'
    if isinstance(v, dict):
        return "{" + ", ".join(f"{dumps(k)}: {dumps(x)}" for k, x in v.items()) + "}"
    return "[" + ", ".join(map(dumps, v)) + "]"


for text in (
    "{}",
    "[]",
    ' [1, -2, 3.5, 1e2, "a\\n\\"b\\u00e9", true, false, null] ',
    '{"a": {"b": [1, {"c": []}]}, "d": ""}',
    '{"k": 1, "k": 2}',
    "[1, 2",
    '{"a" 1}',
    '"abc',
    "[1,]",
    "nope",
    "1 2",
    "",
):
    try:
        v = loads(text)
        print(v, dumps(v), loads(dumps(v)) == v)
    except ParseError as e:
        print("ParseError:", e, e.at)
