"""Record classes: keyword arguments, defaults, __eq__, __lt__, __repr__, copies with changes, sorting by key."""


class Part:
    __slots__ = ("name", "price", "stock", "tags")

    def __init__(self, name, price=0, stock=0, tags=()):
        self.name = name
        self.price = price
        self.stock = stock
        self.tags = tags

    def __repr__(self):
        return f"Part(name={self.name!r}, price={self.price}, stock={self.stock})"

    def __eq__(self, other):
        if not isinstance(other, Part):
            return NotImplemented
        return (self.name, self.price, self.stock) == (other.name, other.price, other.stock)

    def __lt__(self, other):
        return (self.price, self.name) < (other.price, other.name)

    def __hash__(self):
        return hash((self.name, self.price))

    def replace(self, **changes):
        values = {"name": self.name, "price": self.price, "stock": self.stock, "tags": self.tags}
        values.update(changes)
        return Part(**values)

    @property
    def worth(self):
        return self.price * self.stock


def main():
    parts = []
    for i in range(40):
        parts.append(Part(f"p{i % 13}", price=(i * 37) % 23, stock=i % 7, tags=("a", "b")[: i % 3]))
    parts.sort()
    cheap = sorted(parts, key=lambda p: (p.stock, p.name))
    changed = [p.replace(stock=p.stock + 1) for p in parts if p.worth > 20]
    unique = {p for p in parts}
    same = sum(1 for p in parts for q in parts[:6] if p == q)
    total = sum(p.worth for p in changed)
    text = ", ".join(repr(p) for p in cheap[:3])
    return len(unique), same, total, text, Part("x") == 5
