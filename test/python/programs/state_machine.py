# State machines: a turnstile from a table, a lexer for comments, a traffic light generator, a regular-expression matcher.
class Machine:
    def __init__(self, start, table):
        self.state, self.table, self.history = start, table, [start]

    def feed(self, event):
        try:
            state, action = self.table[self.state, event]
        except KeyError:
            raise ValueError(f"event {event!r} in state {self.state!r}") from None
        self.state = state
        self.history.append(state)
        return action() if action else None


coins = []
gate = Machine("locked", {("locked", "coin"): ("open", lambda: coins.append(1)), ("locked", "push"): ("locked", lambda: "buzz"), ("open", "push"): ("locked", None), ("open", "coin"): ("open", lambda: "thanks")})
print([gate.feed(e) for e in ("push", "coin", "coin", "push", "push")], gate.history, coins)
try:
    gate.feed("kick")
except ValueError as e:
    print(e, e.__cause__)


def strip_comments(code):
    state, out, i = "code", [], 0
    while i < len(code):
        c, two = code[i], code[i : i + 2]
        if state == "code":
            if two == "//":
                state = "line"
            elif two == "/*":
                state = "block"
                i += 1
            else:
                if c in "\"'":
                    state = c
                out.append(c)
        elif state == "line":
            if c == "\n":
                state = "code"
                out.append(c)
        elif state == "block":
            if two == "*/":
                state = "code"
                i += 1
        else:
            out.append(c)
            if c == "\\":
                i += 1
                out.append(code[i])
            elif c == state:
                state = "code"
        i += 1
    return "".join(out)


print(repr(strip_comments('a = "x // y"; // gone\nb /* mid\ndle */ = \'/*\' + "\\"//";\n')))


def light():
    while True:
        for colour, seconds in (("red", 3), ("green", 2), ("yellow", 1)):
            for left in range(seconds, 0, -1):
                wanted = yield colour, left
                if wanted:
                    break


lamp = light()
print(next(lamp), [lamp.send(x) for x in (None, "skip", None, None, "skip", None)])


def match(pattern, text):
    """Anchored; . any, * zero or more, + one or more, ? optional, [abc] and [^abc], \\d and \\w."""

    def atoms(p):
        i = 0
        while i < len(p):
            if p[i] == "[":
                end = p.index("]", i)
                body = p[i + 1 : end]
                test = (lambda b: lambda c: c not in b)(body[1:]) if body[:1] == "^" else (lambda b: lambda c: c in b)(body)
                i = end + 1
            elif p[i] == "\\":
                test = {"d": str.isdigit, "w": str.isalnum, "s": str.isspace}.get(p[i + 1]) or (lambda x: lambda c: c == x)(p[i + 1])
                i += 2
            elif p[i] == ".":
                test = lambda c: True
                i += 1
            else:
                test = (lambda x: lambda c: c == x)(p[i])
                i += 1
            many = p[i] if i < len(p) and p[i] in "*+?" else ""
            i += len(many)
            yield test, many

    program = list(atoms(pattern))

    def run(k, at):
        if k == len(program):
            return at == len(text)
        test, many = program[k]
        fits = at < len(text) and test(text[at])
        if many == "":
            return fits and run(k + 1, at + 1)
        if many == "?":
            return (fits and run(k + 1, at + 1)) or run(k + 1, at)
        if many == "+":
            return fits and (run(k, at + 1) or run(k + 1, at + 1))
        return run(k + 1, at) or (fits and run(k, at + 1))

    return run(0, 0)


for pattern, good, bad in (("a*b", "aaab", "aaa"), ("colou?r", "color", "colouur"), ("\\d+\\.\\d\\d", "12.34", "12.3"), ("[abc]+x", "cabx", "cdx"), ("[^0-9]*", "no-digits"[:2], "a1"[1:] + "0"), (".*end", "the end", "ending"), ("\\w+@\\w+\\.com", "me@site.com", "me@.com"), ("x", "x", "")):
    print(pattern, match(pattern, good), match(pattern, bad))
