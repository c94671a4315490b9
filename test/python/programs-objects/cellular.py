"""Cellular automata: life on a torus, rule 110, Langton's ant, as classes with a common base."""


class Automaton:
    def __init__(self):
        self.generation = 0

    def step(self):
        raise NotImplementedError(type(self).__name__)

    def run(self, n):
        for _ in range(n):
            self.step()
            self.generation += 1
        return self

    def __iter__(self):
        while True:
            yield str(self)
            self.run(1)


class Life(Automaton):
    patterns = {"glider": [(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)], "blinker": [(0, 0), (1, 0), (2, 0)], "block": [(0, 0), (1, 0), (0, 1), (1, 1)]}

    def __init__(self, w, h, alive=()):
        super().__init__()
        self.w, self.h, self.alive = w, h, set(alive)

    def place(self, name, x, y):
        self.alive |= {((x + dx) % self.w, (y + dy) % self.h) for dx, dy in self.patterns[name]}
        return self

    def neighbours(self, x, y):
        return (((x + dx) % self.w, (y + dy) % self.h) for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)

    def step(self):
        counts = {}
        for cell in self.alive:
            for n in self.neighbours(*cell):
                counts[n] = counts.get(n, 0) + 1
        self.alive = {c for c, n in counts.items() if n == 3 or n == 2 and c in self.alive}

    def __str__(self):
        return "\n".join("".join(".#"[(x, y) in self.alive] for x in range(self.w)) for y in range(self.h))

    def __len__(self): return len(self.alive)
    def __eq__(self, o): return self.alive == o.alive
    def __hash__(self): return hash(frozenset(self.alive))

    def period(self, limit=50):
        seen = {}
        for _ in range(limit):
            key = frozenset(self.alive)
            if key in seen:
                return self.generation - seen[key]
            seen[key] = self.generation
            self.run(1)


class Rule(Automaton):
    def __init__(self, number, width):
        super().__init__()
        self.table = {tuple(map(int, f"{i:03b}")): number >> i & 1 for i in range(8)}
        self.cells = [0] * (width - 1) + [1]

    def step(self):
        c = [0, *self.cells, 0]
        self.cells = [self.table[tuple(c[i:i + 3])] for i in range(len(self.cells))]

    def __str__(self):
        return "".join(" *"[c] for c in self.cells)


class Ant(Automaton):
    turns = [(0, -1), (1, 0), (0, 1), (-1, 0)]

    def __init__(self):
        super().__init__()
        self.black, self.at, self.way = set(), (0, 0), 0

    def step(self):
        if self.at in self.black:
            self.black.remove(self.at)
            self.way -= 1
        else:
            self.black.add(self.at)
            self.way += 1
        dx, dy = self.turns[self.way % 4]
        self.at = self.at[0] + dx, self.at[1] + dy


life = Life(8, 6).place("glider", 1, 1)
print(life)
print(life.run(4), len(life), life.generation, sep="\n")
print(life == Life(8, 6).place("glider", 2, 2), Life(5, 5).place("blinker", 1, 2).period(), Life(6, 6).place("block", 2, 2).period(), Life(8, 8).place("glider", 0, 0).period())
for _, row in zip(range(8), Rule(110, 16)):
    print(row)
ant = Ant().run(200)
print(len(ant.black), ant.at, ant.way % 4, ant.generation)
try:
    Automaton().run(1)
except NotImplementedError as e:
    print("NotImplementedError", e)
