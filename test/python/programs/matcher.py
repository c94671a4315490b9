"""Regular expressions by derivatives of a syntax tree: a parser, smart constructors, memo tables, a class for each form."""

from functools import lru_cache, reduce


class Re:
    nullable = False

    def __or__(self, other):
        return alt(self, other)

    def __add__(self, other):
        return seq(self, other)

    def __matmul__(self, text):
        state = self
        for c in text:
            state = state.after(c)
            if state is NEVER:
                return False
        return state.nullable

    def __eq__(self, other):
        return type(self) is type(other) and self.key() == other.key()

    def __hash__(self):
        return hash((type(self).__name__, self.key()))

    def key(self):
        return ()


class Never(Re):
    def after(self, c):
        return self

    def __repr__(self):
        return "never"


class Empty(Re):
    nullable = True

    def after(self, c):
        return NEVER

    def __repr__(self):
        return "()"


NEVER, EMPTY = Never(), Empty()


class Chars(Re):
    def __init__(self, chars, negated=False):
        self.chars = frozenset(chars)
        self.negated = negated

    def key(self):
        return self.chars, self.negated

    def after(self, c):
        return EMPTY if (c in self.chars) != self.negated else NEVER

    def __repr__(self):
        text = "".join(sorted(self.chars))
        return "." if self.negated and not text else f"[^{text}]" if self.negated else text if len(text) == 1 else f"[{text}]"


class Pair(Re):
    def __init__(self, a, b):
        self.a, self.b = a, b

    def key(self):
        return self.a, self.b


class Alt(Pair):
    @property
    def nullable(self):
        return self.a.nullable or self.b.nullable

    def after(self, c):
        return alt(self.a.after(c), self.b.after(c))

    def __repr__(self):
        return f"({self.a}|{self.b})"


class Seq(Pair):
    @property
    def nullable(self):
        return self.a.nullable and self.b.nullable

    def after(self, c):
        first = seq(self.a.after(c), self.b)
        return alt(first, self.b.after(c)) if self.a.nullable else first

    def __repr__(self):
        return f"{self.a}{self.b}"


class Star(Re):
    nullable = True

    def __init__(self, a):
        self.a = a

    def key(self):
        return (self.a,)

    def after(self, c):
        return seq(self.a.after(c), self)

    def __repr__(self):
        return f"{self.a}*" if isinstance(self.a, (Chars, Alt)) else f"({self.a})*"


@lru_cache(maxsize=None)
def alt(a, b):
    if a is NEVER or a == b:
        return b
    if b is NEVER:
        return a
    return Alt(a, b)


def seq(a, b):
    if a is NEVER or b is NEVER:
        return NEVER
    if a is EMPTY:
        return b
    return a if b is EMPTY else Seq(a, b)


def star(a):
    return a if isinstance(a, Star) else EMPTY if a in (EMPTY, NEVER) else Star(a)


class BadPattern(ValueError):
    def __init__(self, message, at):
        super().__init__(f"{message} at {at}")
        self.at = at


class Parser:
    CLASSES = {"d": "0123456789", "w": "abcdefghijklmnopqrstuvwxyz_0123456789", "s": " \t\n"}

    def __init__(self, text):
        self.text, self.at = text, 0

    @property
    def next(self):
        return self.text[self.at] if self.at < len(self.text) else ""

    def take(self):
        c = self.next
        self.at += 1
        return c

    def parse(self):
        found = self.choice()
        if self.next:
            raise BadPattern(f"unexpected {self.next!r}", self.at)
        return found

    def choice(self):
        parts = [self.sequence()]
        while self.next == "|":
            self.take()
            parts.append(self.sequence())
        return reduce(alt, parts)

    def sequence(self):
        found = EMPTY
        while self.next not in ("", "|", ")"):
            found = seq(found, self.repeat())
        return found

    def repeat(self):
        found = self.atom()
        while self.next and self.next in "*+?{":
            match self.take():
                case "*":
                    found = star(found)
                case "+":
                    found = found + star(found)
                case "?":
                    found = found | EMPTY
                case "{":
                    start = self.at
                    end = self.text.find("}", start)
                    low, comma, high = self.text[start:end].partition(",")
                    if end < 0 or not low.isdigit():
                        raise BadPattern("bad count", start)
                    self.at = end + 1
                    once, optional = found, found | EMPTY
                    found = reduce(seq, [once] * int(low), EMPTY)
                    if comma:
                        found = found + (star(once) if not high else reduce(seq, [optional] * (int(high) - int(low)), EMPTY))
        return found

    def atom(self):
        at = self.at
        match c := self.take():
            case "(":
                found = self.choice()
                if self.take() != ")":
                    raise BadPattern("missing )", at)
                return found
            case "[":
                negated = self.next == "^"
                self.at += negated
                chars = set()
                while (c := self.take()) != "]":
                    if not c:
                        raise BadPattern("missing ]", at)
                    if self.next == "-" and self.text[self.at + 1 : self.at + 2] not in ("]", ""):
                        self.take()
                        chars.update(map(chr, range(ord(c), ord(self.take()) + 1)))
                    else:
                        chars.add(c)
                return Chars(chars, negated)
            case ".":
                return Chars("", True)
            case "\\":
                return Chars(self.CLASSES.get(c := self.take(), c))
            case "*" | "+" | "?" | "{":
                raise BadPattern("nothing to repeat", at)
            case _:
                return Chars(c)


TESTS = {
    "ab*c": ("ac", "abbbc", "abb", ""),
    "(a|b)*abb": ("abb", "babaabb", "ab", "abba"),
    r"\d+(\.\d+)?": ("1", "3.14", "3.", ".5"),
    "[a-f]{2,3}x?": ("ab", "abcx", "abcd", "ax"),
    "[^aeiou]+": ("rhythm", "vowel", ""),
    r"(\w+ )*\w+\.": ("one two three.", "one  two.", "x."),
    "a{2,}": ("a", "aa", "aaaaa"),
    "(a?){3}a{3}": ("aaa", "aaaaaa", "aa", "aaaaaaa"),
    "": ("", "a"),
    "x|": ("", "x", "xx"),
}
for pattern, texts in TESTS.items():
    tree = Parser(pattern).parse()
    print(f"{pattern!r:<20}", *(f"{t!r}:{'yes' if tree @ t else 'no'}" for t in texts))
print(Parser("(a|b)*abb").parse(), Parser("[a-c]x.").parse(), Parser("ab|ab").parse(), Parser("(a*)*").parse().after("a"))
for bad in ("(ab", "a)", "*a", "[ab", "a{x}", "a**|+"):
    try:
        print(Parser(bad).parse())
    except BadPattern as e:
        print(f"{bad!r}: {e} ({e.at})")


def states(tree, alphabet):
    seen = {tree: 0}
    todo = [tree]
    edges = []
    for state in todo:
        for c in alphabet:
            after = state.after(c)
            if after not in seen:
                seen[after] = len(seen)
                todo.append(after)
            edges.append((seen[state], c, seen[after]))
    return seen, edges


seen, edges = states(Parser("(a|b)*abb").parse(), "ab")
print(len(seen), [n for s, n in seen.items() if s.nullable], edges)
