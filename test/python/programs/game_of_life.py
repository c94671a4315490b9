"""Cellular automata: life on a set of cells, rule 110, patterns found by match, generators of generations."""


def step(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    key = x + dx, y + dy
                    counts[key] = counts.get(key, 0) + 1
    return {c for c, n in counts.items() if n == 3 or n == 2 and c in cells}


def parse(picture):
    return {(x, y) for y, line in enumerate(picture.split("/")) for x, c in enumerate(line) if c == "#"}


def show(cells):
    if not cells:
        return "(nothing)"
    xs, ys = [x for x, _ in cells], [y for _, y in cells]
    return "/".join("".join("#" if (x, y) in cells else "." for x in range(min(xs), max(xs) + 1)) for y in range(min(ys), max(ys) + 1))


def generations(cells):
    while True:
        yield cells
        cells = step(cells)


def kind(cells, limit=10):
    seen = {}
    for n, c in enumerate(generations(frozenset(cells))):
        c = frozenset(c)
        if not c:
            return "dies", n
        x0, y0 = min(x for x, _ in c), min(y for _, y in c)
        shape = frozenset((x - x0, y - y0) for x, y in c)
        if shape in seen:
            start, at = seen[shape]
            match n - start, (x0 - at[0], y0 - at[1]):
                case 1, (0, 0):
                    return "still", start
                case period, (0, 0):
                    return "oscillator", period
                case period, (dx, dy):
                    return "ship", period, dx, dy
        seen[shape] = n, (x0, y0)
        if n == limit:
            return "unknown", len(c)


for name, picture in {
    "block": "##/##", "blinker": "###", "toad": ".###/###.", "beehive": ".##./#..#/.##.", "glider": ".#./..#/###", "dies": "##", "r": ".##/##./.#.",
}.items():
    print(name, kind(parse(picture)), show(parse(picture)))
g = generations(parse(".#./..#/###"))
for _, cells in zip(range(5), g):
    print(show(cells), len(cells))


def rule(number, row, width):
    table = {tuple(map(int, f"{i:03b}")): number >> i & 1 for i in range(8)}
    while True:
        yield "".join(" #"[c] for c in row)
        row = [table[row[i - 1], row[i], row[(i + 1) % width]] for i in range(width)]


for _, line in zip(range(8), rule(110, [0] * 15 + [1], 16)):
    print("|" + line + "|")
rows = [r for _, r in zip(range(5), rule(90, [0] * 7 + [1] + [0] * 7, 15))]
print([r.count("#") for r in rows], rows[3].strip())


class Ant:
    def __init__(self):
        self.at, self.heading, self.black = 0 + 0j, 1j, set()

    def __iter__(self):
        return self

    def __next__(self):
        if self.at in self.black:
            self.black.remove(self.at)
            self.heading *= 1j
        else:
            self.black.add(self.at)
            self.heading *= -1j
        self.at += self.heading
        if len(self.black) > 20:
            raise StopIteration
        return len(self.black)


ant = Ant()
counts = list(ant)
print(len(counts), counts[:12], int(ant.at.real), int(ant.at.imag))
