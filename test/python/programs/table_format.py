# Text tables: columns aligned by kind, borders, wrapping, totals, Markdown, bars.
def is_number(x):
    return isinstance(x, (int, float)) and not isinstance(x, bool)


def show(x, digits=2):
    if x is None:
        return ""
    if isinstance(x, bool):
        return "yes" if x else "no"
    if isinstance(x, float):
        return f"{x:,.{digits}f}"
    if isinstance(x, int):
        return f"{x:,}"
    return str(x)


def wrap(text, width):
    lines, line = [], ""
    for word in text.split():
        while len(word) > width:
            if line:
                lines.append(line)
                line = ""
            lines.append(word[:width])
            word = word[width:]
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return lines + [line] if line or not lines else lines


class Table:
    def __init__(self, *headers, width=16):
        self.headers, self.width, self.rows = headers, width, []

    def add(self, *row):
        if len(row) != len(self.headers):
            raise ValueError(f"{len(row)} cells for {len(self.headers)} columns")
        self.rows.append(row)
        return self

    def _cells(self):
        return [[wrap(show(c), self.width) for c in row] for row in [self.headers, *self.rows]]

    def __str__(self):
        cells = self._cells()
        widths = [max(len(line) for row in cells for line in row[i]) for i in range(len(self.headers))]
        right = [all(is_number(r[i]) or r[i] is None for r in self.rows) for i in range(len(self.headers))]
        rule = "+" + "+".join("-" * (w + 2) for w in widths) + "+"
        out = [rule]
        for n, row in enumerate(cells):
            for k in range(max(map(len, row))):
                parts = [lines[k] if k < len(lines) else "" for lines in row]
                out.append("| " + " | ".join(p.rjust(w) if r and n else p.center(w) if not n else p.ljust(w) for p, w, r in zip(parts, widths, right)) + " |")
            if n == 0:
                out.append(rule.replace("-", "="))
        return "\n".join(out + [rule])

    def markdown(self):
        yield "| " + " | ".join(self.headers) + " |"
        yield "|" + "|".join("---:" if all(is_number(r[i]) for r in self.rows) else "---" for i in range(len(self.headers))) + "|"
        for row in self.rows:
            yield "| " + " | ".join(show(c, 1).replace("|", "\\|") for c in row) + " |"

    def totals(self):
        sums = []
        for column in zip(*self.rows):
            numbers = [x for x in column if is_number(x)]
            sums.append(sum(numbers) if numbers else None)
        return sums


t = Table("Item", "Qty", "Price", "In stock", "Remarks")
t.add("Widget", 12, 3.5, True, "Our best seller, sold in packs of twelve").add("Gadget", 1500, 1249.75, False, None)
t.add("Thingummyjig-with-a-long-name", 0, 0.25, True, "a|b").add("Café crème", -7, 20.0, None, "ünïcödé")
print(t)
print(t.totals())
print("\n".join(t.markdown()))
try:
    t.add(1, 2)
except ValueError as e:
    print(e)


def bars(data, width=20):
    top = max(data.values())
    label = max(map(len, data))
    for name, value in sorted(data.items(), key=lambda kv: -kv[1]):
        full, rest = divmod(value * width * 2, top * 2)
        print(f"{name:>{label}} |{'#' * full}{'-' if rest * 2 >= top * 2 else ''} {value}")


bars({"apples": 30, "pears": 45, "kiwis": 7, "plums": 22})
print(*(f"{x:>8}|{x:<8}|{x:^8}" for x in ("a", 12, True, 1.5)), sep="\n")
print("\n".join(" ".join(f"{i * j:3}" for j in range(1, 8)) for i in range(1, 5)))
