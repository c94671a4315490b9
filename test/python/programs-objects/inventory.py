"""An inventory: products, orders, discounts, validation by descriptors, queries."""


class Validator:
    def __set_name__(self, owner, name):
        self.private = "_" + name
        self.public = name

    def __get__(self, obj, owner=None):
        return self if obj is None else getattr(obj, self.private)

    def __set__(self, obj, value):
        self.validate(value)
        setattr(obj, self.private, value)

    def validate(self, value):
        pass


class OneOf(Validator):
    def __init__(self, *options):
        self.options = set(options)

    def validate(self, value):
        if value not in self.options:
            raise ValueError(f"{self.public}: {value!r} is none of {sorted(self.options)}")


class Number(Validator):
    def __init__(self, low=None, high=None):
        self.low, self.high = low, high

    def validate(self, value):
        if not isinstance(value, int) or isinstance(value, bool):
            raise TypeError(f"{self.public}: {value!r} is no whole number")
        if self.low is not None and value < self.low:
            raise ValueError(f"{self.public}: {value} is below {self.low}")
        if self.high is not None and value > self.high:
            raise ValueError(f"{self.public}: {value} is above {self.high}")


class Text(Validator):
    def __init__(self, least=1, predicate=None):
        self.least, self.predicate = least, predicate

    def validate(self, value):
        if len(value) < self.least or self.predicate and not self.predicate(value):
            raise ValueError(f"{self.public}: {value!r}")


class Product:
    name = Text(2, str.istitle)
    kind = OneOf("tool", "toy", "food")
    price = Number(0)
    stock = Number(0, 1000)

    def __init__(self, name, kind, price, stock=0):
        self.name, self.kind, self.price, self.stock = name, kind, price, stock

    def __repr__(self):
        return f"{self.name}({self.price / 100:.2f} x{self.stock})"


class Discount:
    def __init__(self, percent): self.percent = percent
    def __call__(self, total): return total * (100 - self.percent) // 100
    def __add__(self, other): return Chain(self, other)
    def __str__(self): return f"{self.percent}%"


class Minus(Discount):
    def __init__(self, cents): self.cents = cents
    def __call__(self, total): return max(0, total - self.cents)
    def __str__(self): return f"-{self.cents}"


class Chain(Discount):
    def __init__(self, *parts): self.parts = parts
    def __call__(self, total):
        for p in self.parts:
            total = p(total)
        return total

    def __str__(self): return " then ".join(map(str, self.parts))


class Query:
    def __init__(self, items): self.items = list(items)
    def where(self, test=None, **eq):
        keep = [i for i in self.items if (test is None or test(i)) and all(getattr(i, k) == v for k, v in eq.items())]
        return Query(keep)

    def order(self, *keys):
        items = self.items
        for key in reversed(keys):
            items = sorted(items, key=lambda i: getattr(i, key.lstrip("-")), reverse=key.startswith("-"))
        return Query(items)

    def group(self, key):
        out = {}
        for i in self.items:
            out.setdefault(getattr(i, key), []).append(i)
        return out

    def __iter__(self): return iter(self.items)
    def __getitem__(self, i): return self.items[i]
    def __len__(self): return len(self.items)
    def sum(self, f): return sum(map(f, self))


class Order:
    count = 0

    def __init__(self, shop):
        Order.count += 1
        self.id, self.shop, self.lines, self.discount = Order.count, shop, {}, Discount(0)

    def __setitem__(self, name, n):
        product = self.shop[name]
        if n > product.stock:
            raise ValueError(f"only {product.stock} of {name}")
        self.lines[product] = n

    @property
    def total(self):
        return self.discount(sum(p.price * n for p, n in self.lines.items()))

    def ship(self):
        for p, n in self.lines.items():
            p.stock -= n
        return self.total


class Shop(dict):
    def add(self, *args, **kw):
        p = Product(*args, **kw)
        self[p.name] = p
        return self

    def __missing__(self, name):
        raise LookupError(f"we do not sell {name}")

    @property
    def query(self): return Query(self.values())


shop = Shop().add("Hammer", "tool", 1999, 12).add("Saw", "tool", 2550, stock=3).add("Robot", "toy", 4999, 1).add("Apple", "food", 25, 500)
for args in (("hammer", "tool", 1), ("Nail", "metal", 1), ("Nail", "tool", -1), ("Nail", "tool", "1"), ("Nail", "tool", 5, 2000), ("N", "tool", 1), ("Nail", "tool", True)):
    try:
        shop.add(*args)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(shop.query.where(kind="tool").order("-price").items, shop.query.where(lambda p: p.stock > 5).order("name").items)
print({k: [p.name for p in v] for k, v in shop.query.order("name").group("kind").items()}, shop.query.sum(lambda p: p.price * p.stock), len(shop.query))
o = Order(shop)
o["Hammer"], o["Apple"] = 2, 100
for action in (lambda: o.__setitem__("Robot", 2), lambda: o.__setitem__("Boat", 1)):
    try:
        action()
    except (ValueError, LookupError) as e:
        print(type(e).__name__, e)
print(o.id, o.total)
for d in (Discount(10), Minus(500), Discount(10) + Minus(500), Minus(500) + Discount(50) + Minus(10 ** 6)):
    o.discount = d
    print(d, o.total)
o.discount = Discount(10)
print(o.ship(), shop["Hammer"], shop["Apple"], Order(shop).id, Order.count)
try:
    shop["Saw"].stock -= 5
except ValueError as e:
    print(e, shop["Saw"].stock)
print(sorted(vars(shop["Saw"])), Product.price.low, type(Product.kind).__name__)
