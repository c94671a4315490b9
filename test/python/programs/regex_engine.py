"""A regular expression matcher: parser to a tree, compiled to generators, with groups, classes and lazy repetition."""


class RegexError(ValueError):
    def __init__(self, text, pattern, at):
        super().__init__(f"{text} at {at} in {pattern!r}")
        self.at = at


class Parser:
    CLASSES = {"d": lambda c: c.isdigit(), "w": lambda c: c.isalnum() or c == "_", "s": str.isspace}

    def __init__(self, pattern):
        self.pattern, self.at, self.groups = pattern, 0, 0

    def peek(self):
        return self.pattern[self.at] if self.at < len(self.pattern) else ""

    def take(self):
        ch = self.peek()
        if not ch:
            raise RegexError("unexpected end", self.pattern, self.at)
        self.at += 1
        return ch

    def parse(self):
        node = self.alternatives()
        if self.peek():
            raise RegexError(f"unbalanced {self.peek()!r}", self.pattern, self.at)
        return node

    def alternatives(self):
        options = [self.sequence()]
        while self.peek() == "|":
            self.take()
            options.append(self.sequence())
        return options[0] if len(options) == 1 else ("alt", options)

    def sequence(self):
        items = []
        while self.peek() not in ("", "|", ")"):
            items.append(self.repeat(self.atom()))
        return ("seq", items)

    def repeat(self, node):
        while (ch := self.peek()) and ch in "*+?{":
            self.take()
            match ch:
                case "*":
                    low, high = 0, None
                case "+":
                    low, high = 1, None
                case "?":
                    low, high = 0, 1
                case "{":
                    text = ""
                    while (c := self.take()) != "}":
                        text += c
                    first, comma, second = text.partition(",")
                    low = int(first)
                    high = (int(second) if second else None) if comma else low
            lazy = self.peek() == "?"
            if lazy:
                self.take()
            node = ("rep", node, low, high, lazy)
        return node

    def atom(self):
        start = self.at
        match self.take():
            case "(":
                if self.pattern.startswith("?:", self.at):
                    self.at += 2
                    inner = self.alternatives()
                else:
                    self.groups += 1
                    number = self.groups
                    inner = ("group", number, self.alternatives())
                if self.peek() != ")":
                    raise RegexError("missing )", self.pattern, start)
                self.take()
                return inner
            case "[":
                return self.char_class(start)
            case ".":
                return ("char", lambda c: c != "\n")
            case "^":
                return ("start",)
            case "$":
                return ("end",)
            case "\\":
                ch = self.take()
                if ch.lower() in self.CLASSES:
                    test = self.CLASSES[ch.lower()]
                    return ("char", test if ch.islower() else lambda c: not test(c))
                if ch.isdigit():
                    return ("back", int(ch))
                return ("char", lambda c: c == ch)
            case "*" | "+" | "?" as ch:
                raise RegexError("nothing to repeat", self.pattern, start)
            case ch:
                return ("char", lambda c: c == ch)

    def char_class(self, start):
        negated = self.peek() == "^"
        if negated:
            self.take()
        tests, first = [], True
        while first or self.peek() != "]":
            first = False
            if not self.peek():
                raise RegexError("unterminated character set", self.pattern, start)
            ch = self.take()
            if ch == "\\":
                ch = self.take()
                if ch in self.CLASSES:
                    tests.append(self.CLASSES[ch])
                    continue
            if self.peek() == "-" and self.pattern[self.at + 1 : self.at + 2] not in ("]", ""):
                self.take()
                tests.append(lambda c, low=ch, high=self.take(): low <= c <= high)
            else:
                tests.append(lambda c, ch=ch: c == ch)
        self.take()
        return ("char", lambda c: any(t(c) for t in tests) is not negated)


def step(node, text, at, groups):
    """Yields every (end, groups) that node can match at a place."""
    match node:
        case ("char", test):
            if at < len(text) and test(text[at]):
                yield at + 1, groups
        case ("start",):
            if at == 0:
                yield at, groups
        case ("end",):
            if at == len(text):
                yield at, groups
        case ("seq", []):
            yield at, groups
        case ("seq", [first, *rest]):
            for end, g in step(first, text, at, groups):
                yield from step(("seq", rest), text, end, g)
        case ("alt", options):
            for option in options:
                yield from step(option, text, at, groups)
        case ("group", number, inner):
            for end, g in step(inner, text, at, groups):
                yield end, {**g, number: (at, end)}
        case ("back", number):
            low, high = groups.get(number, (0, 0))
            if text.startswith(text[low:high], at):
                yield at + high - low, groups
        case ("rep", inner, low, high, lazy):
            if lazy and low == 0:
                yield at, groups
            if high is None or high > 0:
                for end, g in step(inner, text, at, groups):
                    if end > at or low > 0:
                        yield from step(("rep", inner, max(low - 1, 0), None if high is None else high - 1, lazy), text, end, g)
            if not lazy and low == 0:
                yield at, groups


class Match:
    def __init__(self, text, start, end, groups, count):
        self.text, self.start, self.end, self._groups, self.count = text, start, end, groups, count

    def __getitem__(self, n):
        if n == 0:
            return self.text[self.start : self.end]
        span = self._groups.get(n)
        return None if span is None else self.text[slice(*span)]

    def groups(self):
        return tuple(self[i + 1] for i in range(self.count))

    def __repr__(self):
        return f"<Match {self.start}-{self.end} {self[0]!r} {self.groups()}>"


class Regex:
    def __init__(self, pattern):
        parser = Parser(pattern)
        self.tree, self.count, self.pattern = parser.parse(), parser.groups, pattern
        self.count = parser.groups

    def match(self, text, at=0):
        for end, groups in step(self.tree, text, at, {}):
            return Match(text, at, end, groups, self.count)
        return None

    def finditer(self, text):
        at = 0
        while at <= len(text):
            m = self.match(text, at)
            if m is None:
                at += 1
            else:
                yield m
                at = max(m.end, at + 1) if m.end > m.start else at + 1

    def sub(self, what, text):
        out, last = [], 0
        for m in self.finditer(text):
            out += text[last : m.start], what(m) if callable(what) else what
            last = m.end
        return "".join(out) + text[last:]


cases = [
    (r"a*b", "aaab"), (r"a+?", "aaa"), (r"(a|b)*c", "ababc"), (r"(\w+)@(\w+)\.com", "joe@mail.com"), (r"^\d{3}-\d{4}$", "555-1234"), (r"[^aeiou]+", "rhythm and"),
    (r"(.)\1", "aa"), (r"(a)|(b)", "b"), (r"a{2,3}", "aaaa"), (r"a{2,}?", "aaaa"), (r"(?:ab)+", "ababa"), (r"x?y", "y"), (r"\s*\S+", "  hi there"), (r"", "x"), (r"[a-c-]+", "a-cd"), (r"(a*)*", "aab"),
]  # fmt: skip
for pattern, text in cases:
    print(f"{pattern:<22}{text:<14}{Regex(pattern).match(text)}")
for bad in ("(", "a)", "*a", "[a", "a{2", "\\", "(?:a"):
    try:
        Regex(bad)
    except (RegexError, ValueError) as e:
        print(f"{bad:<6}{type(e).__name__}: {e}")
log = "12:05 alice logged in; 13:10 bob logged out; 9:00 nobody"
print([m.groups() for m in Regex(r"(\d+):(\d\d) (\w+)").finditer(log)])
print(Regex(r"\d+").sub(lambda m: str(int(m[0]) * 2), "a1 b22 c333"), Regex("l+").sub("L", "hello world lll"), Regex("x*").sub("-", "abc"))
