# A spreadsheet: cells with formulas, dependencies, recalculation, cycles, ranges, a printed sheet.
class CellError(Exception):
    pass


def split_name(name):
    letters = name.rstrip("0123456789")
    return letters, int(name[len(letters):])


class Sheet:
    def __init__(self):
        self.cells, self.cache, self.evaluated = {}, {}, 0

    def __setitem__(self, name, content):
        self.cells[name.upper()] = content
        self.cache.clear()

    def __getitem__(self, name):
        return self.value(name.upper(), ())

    def value(self, name, path):
        if name in path:
            raise CellError("cycle " + ">".join(path[path.index(name):] + (name,)))
        if name not in self.cache:
            content = self.cells.get(name, 0)
            self.evaluated += 1
            if isinstance(content, str) and content.startswith("="):
                content = Formula(self, content[1:], path + (name,)).run()
            self.cache[name] = content
        return self.cache[name]

    def range(self, first, last):
        (c1, r1), (c2, r2) = split_name(first), split_name(last)
        return [f"{chr(c)}{r}" for r in range(r1, r2 + 1) for c in range(ord(c1), ord(c2) + 1)]

    def show(self, columns, rows):
        print("   " + "".join(f"{c:>10}" for c in columns))
        for r in range(1, rows + 1):
            line = []
            for c in columns:
                try:
                    v = self[f"{c}{r}"] if f"{c}{r}" in self.cells else ""
                except CellError as e:
                    v = "#" + str(e).split()[0]
                line.append(f"{v:>10.2f}" if isinstance(v, float) else f"{v:>10}")
            print(f"{r:>2} " + "".join(line).rstrip())


FUNCTIONS = {"SUM": sum, "MAX": max, "MIN": min, "COUNT": len, "AVG": lambda xs: sum(xs) / len(xs)}


class Formula:
    def __init__(self, sheet, text, path):
        self.sheet, self.path = sheet, path
        self.tokens, word = [], ""
        for c in text.upper() + " ":
            if c.isalnum() or c == ".":
                word += c
                continue
            if word:
                self.tokens.append(word)
                word = ""
            if not c.isspace():
                self.tokens.append(c)
        self.tokens.append("")

    def run(self):
        value = self.sum()
        if self.tokens[0]:
            raise CellError(f"syntax near {self.tokens[0]}")
        return value

    def take(self, *wanted):
        if self.tokens[0] in wanted:
            return self.tokens.pop(0)

    def sum(self):
        value = self.product()
        while op := self.take("+", "-"):
            other = self.product()
            value = value + other if op == "+" else value - other
        return value

    def product(self):
        value = self.atom()
        while op := self.take("*", "/"):
            other = self.atom()
            if op == "/" and not other:
                raise CellError("div/0")
            value = value * other if op == "*" else value / other
        return value

    def atom(self):
        if self.take("-"):
            return -self.atom()
        if self.take("("):
            value = self.sum()
            if not self.take(")"):
                raise CellError("syntax missing )")
            return value
        word = self.tokens.pop(0)
        if word in FUNCTIONS:
            self.take("(")
            first = self.tokens.pop(0)
            names = self.sheet.range(first, self.tokens.pop(1)) if self.tokens[0] == ":" else [first]
            if self.take(":") is None and len(names) > 1:
                raise CellError("syntax range")
            self.take(")")
            return FUNCTIONS[word]([self.sheet.value(n, self.path) for n in names if n in self.sheet.cells])
        if word[:1].isalpha():
            return self.sheet.value(word, self.path)
        try:
            return float(word) if "." in word else int(word)
        except ValueError:
            raise CellError(f"syntax near {word or 'end'}") from None


s = Sheet()
for i, (item, price, n) in enumerate([("nuts", 2.5, 40), ("bolts", 0.75, 120), ("gears", 12.0, 3)], 1):
    s[f"A{i}"], s[f"B{i}"], s[f"C{i}"] = item, price, n
    s[f"D{i}"] = f"=B{i}*C{i}"
s["A4"], s["C4"], s["D4"] = "total", "=sum(C1:C3)", "=SUM(D1:D3)"
s["D5"] = "=D4 / C4 + (1 - 0.5) * -2"
s.show("ABCD", 5)
print(s["d4"], s["C4"], s.evaluated)
s["C3"] = 10
print(s["D3"], s["D4"], s["D5"] > 0)
s["E1"], s["E2"], s["E3"] = "=E2+1", "=E3*2", "=E1"
s["F1"], s["F2"], s["F3"], s["F4"] = "=1/0", "=(1", "=1 2", "=*"
for name in ("E1", "F1", "F2", "F3", "F4", "Z9"):
    try:
        print(name, s[name])
    except CellError as e:
        print(name, "error", e)
s["E3"] = 5
print(s["E1"], s["E2"], [round(s[c], 2) for c in ("B1", "B2")], s.range("A1", "B2"))
s["G1"], s["G2"], s["G3"] = "=MAX(C1:C3)", "=COUNT(A1:A9)", "=avg(C1:C3)"
print(s["G1"], s["G2"], round(s["G3"], 3))
