# A queue simulation, a game of life, a random walk and dice, all driven by one LCG.
class Lcg:
    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) & (1 << 64) - 1
        return self.state >> 33

    def below(self, n):
        return self.next() % n

    def choice(self, items):
        return items[self.below(len(items))]

    def shuffle(self, items):
        for i in range(len(items) - 1, 0, -1):
            j = self.below(i + 1)
            items[i], items[j] = items[j], items[i]


rng = Lcg(2024)


class Customer:
    count = 0

    def __init__(self, arrival, work):
        Customer.count += 1
        self.number, self.arrival, self.work = Customer.count, arrival, work


class Shop:
    def __init__(self, clerks):
        self.free = [0] * clerks
        self.waits = []

    def serve(self, customer):
        clerk = min(range(len(self.free)), key=lambda i: self.free[i])
        start = max(self.free[clerk], customer.arrival)
        self.waits.append(start - customer.arrival)
        self.free[clerk] = start + customer.work
        return clerk

    def report(self):
        n = len(self.waits)
        return f"{n} served, waited {sum(self.waits)} ({sum(self.waits) / n:.3f} each), worst {max(self.waits)}, closed at {max(self.free)}"


for clerks in (1, 2, 3):
    rng.state = 7
    shop = Shop(clerks)
    clock = 0
    used = [0] * clerks
    for _ in range(64):
        clock += 1 + rng.below(6)
        used[shop.serve(Customer(clock, 2 + rng.below(9)))] += 1
    print(clerks, shop.report(), used)
print(Customer.count)


def step(cells):
    near = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    key = x + dx, y + dy
                    near[key] = near.get(key, 0) + 1
    return {c for c, n in near.items() if n == 3 or (n == 2 and c in cells)}


def show(cells, size):
    for y in range(size):
        print("".join("#" if (x, y) in cells else "." for x in range(size)))


glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
cells = glider
for _ in range(8):
    cells = step(cells)
show(cells, 7)
print(cells == {(x + 2, y + 2) for x, y in glider})
soup = {(rng.below(8), rng.below(8)) for _ in range(24)}
sizes = []
for _ in range(12):
    sizes.append(len(soup))
    soup = step(soup)
print(sizes)

x = y = 0
trail = {(0, 0): 1}
for _ in range(300):
    dx, dy = rng.choice([(1, 0), (-1, 0), (0, 1), (0, -1)])
    x, y = x + dx, y + dy
    trail[x, y] = trail.get((x, y), 0) + 1
print((x, y), len(trail), max(trail.values()), min(p[0] for p in trail), max(p[1] for p in trail))

counts = [0] * 13
for _ in range(500):
    counts[2 + rng.below(6) + rng.below(6)] += 1
for total in range(2, 13):
    print(f"{total:2} {counts[total]:3} {'*' * (counts[total] // 4)}")
deck = [rank + suit for suit in "shdc" for rank in "23456789TJQKA"]
rng.shuffle(deck)
print(" ".join(deck[:13]), len(set(deck)))
