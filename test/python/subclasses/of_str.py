"""Subclasses of str."""


class Name(str):
    def __new__(cls, text, lang="en"):
        self = str.__new__(cls, text.strip().title())
        self.lang = lang
        return self

    def initials(self):
        return "".join(w[0] for w in self.split())

    def __add__(self, o):
        return Name(str(self) + " " + str(o), self.lang)

    def __getitem__(self, i):
        return "[" + super().__getitem__(i) + "]"

    def __len__(self):
        return 1000


n = Name("  ada lovelace ")
print(n, repr(n), n.lang, n.initials(), n + "king", type(n + "x").__name__, n[0], n[-1], n[0:3], len(n), isinstance(n, str))
print(n.upper(), type(n.upper()).__name__, n.replace("a", "b"), n.split(), n.find("Love"), "love" in n, "Love" in n, n == "Ada Lovelace", "Ada Lovelace" == n)
print(hash(n) == hash("Ada Lovelace"), {n: 1}["Ada Lovelace"], n in {"Ada Lovelace": 2}, n < "B", sorted([Name("z"), "A"]))
print(f"{n:>15}|{n!r}", "%s" % n, "{}".format(n), n.join(["1", "2"]), ", ".join([n, "x"]), list(n)[:3], n.encode()[:3])
print(str(n), type(str(n)).__name__, n * 2, type(n * 2).__name__, n.lower().startswith("ada"), "x" + n)


class CI(str):
    def __eq__(self, o):
        return self.lower() == o.lower() if isinstance(o, str) else NotImplemented

    def __ne__(self, o):
        return not self == o

    def __hash__(self):
        return hash(self.lower())

    def __lt__(self, o):
        return self.lower() < o.lower()


d = {CI("Content-Type"): 1}
print(CI("AbC") == "aBc", "abc" == CI("ABC"), CI("a") != "A", d[CI("content-type")], CI("CONTENT-TYPE") in d, sorted([CI("b"), CI("A"), CI("C")]), CI("a") == 5)


class Template(str):
    def __mod__(self, args):
        return Template(super().__mod__(args))

    def __call__(self, **kw):
        return Template(self.format(**kw))

    def __rmod__(self, o):
        return ("rmod", o)

    def __radd__(self, o):
        return ("radd", o)


t = Template("{greeting}, %s!")
print(t(greeting="hi"), t % "you", type(t % 1).__name__, "a %s" % Template("x"), "pre" + Template("post"), 5 + Template("y"))


class Text(str):
    __slots__ = ()


x = Text("abc")
try:
    x.attr = 1
except AttributeError as e:
    print(e)
print(x, x == "abc", x[1], len(x), x + "d", [*x], Text(), Text(5), Text(b"ab", "ascii"))
n.note = "kept"
print(n.note, sorted(vars(n)))


class Path(str):
    def __truediv__(self, o):
        return Path(f"{self.rstrip('/')}/{o}")

    def __rtruediv__(self, o):
        return Path(o) / self

    @property
    def parts(self):
        return [p for p in self.split("/") if p]

    @property
    def suffix(self):
        head, dot, tail = self.rpartition(".")
        return dot + tail if dot else ""


p = Path("/usr/") / "lib" / "python.so"
print(p, p.parts, p.suffix, "root" / Path("x"), type(p).__name__, Path("none").suffix == "")
