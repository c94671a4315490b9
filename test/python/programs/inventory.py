# A small shop: classes, properties, dict and list work, exceptions of its own, a printed receipt.
class OutOfStock(Exception):
    def __init__(self, product, wanted):
        self.product, self.wanted = product, wanted
        super().__init__(f"only {product.stock} of {product.name!r} left, {wanted} wanted")


class Product:
    def __init__(self, name, cents, stock=0, tags=()):
        self.name, self.cents, self.stock = name, cents, stock
        self.tags = frozenset(tags)

    @property
    def price(self):
        return f"{self.cents // 100}.{self.cents % 100:02}"

    @price.setter
    def price(self, text):
        whole, _, part = text.partition(".")
        self.cents = int(whole) * 100 + int((part + "00")[:2])

    def __repr__(self):
        return f"<{self.name} {self.price} x{self.stock}>"


class Store:
    def __init__(self):
        self._products = {}
        self.log = []

    def __getitem__(self, name):
        try:
            return self._products[name]
        except KeyError:
            close = [n for n in self._products if n.startswith(name[:2])]
            raise KeyError(f"no product {name}" + (f"; did you mean {close[0]}?" if close else "")) from None

    def __setitem__(self, name, product):
        if not isinstance(product, Product):
            raise TypeError(f"expected Product, got {type(product).__name__}")
        self._products[name] = product

    def __delitem__(self, name):
        self.log.append(("removed", self._products.pop(name).name))

    def __iter__(self):
        return iter(sorted(self._products.values(), key=lambda p: p.name))

    def __len__(self):
        return len(self._products)

    def __contains__(self, name):
        return name in self._products

    def tagged(self, *tags):
        wanted = set(tags)
        return [p.name for p in self if wanted <= p.tags]


class Cart:
    def __init__(self, store):
        self.store, self.lines = store, {}

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if kind is OutOfStock:
            for name, n in self.lines.items():
                self.store[name].stock += n
            self.store.log.append(("rolled back", dict(self.lines)))
            self.lines.clear()
            return True
        return False

    def add(self, name, n=1):
        product = self.store[name]
        if product.stock < n:
            raise OutOfStock(product, n)
        product.stock -= n
        self.lines[name] = self.lines.get(name, 0) + n
        return self

    def total(self):
        return sum(self.store[name].cents * n for name, n in self.lines.items())

    def receipt(self):
        for i, (name, n) in enumerate(self.lines.items(), 1):
            p = self.store[name]
            print(f"{i}. {p.name:.<18}{n:>3} x {p.price:>6} = {n * p.cents / 100:>8.2f}")
        print(f"{'TOTAL':>30}  {self.total() / 100:>8.2f}")


store = Store()
for name, cents, stock, *tags in (("pen", 150, 20, "office", "small"), ("paper", 499, 5, "office"), ("lamp", 2950, 2, "light"), ("pencil", 75, 100, "office", "small")):
    store[name] = Product(name.title(), cents, stock, tags)
print(list(store), len(store), "pen" in store, "ink" in store, store.tagged("office"), store.tagged("office", "small"), store.tagged("x"))
with Cart(store) as cart:
    cart.add("pen", 4).add("lamp").add("pen")
    cart.receipt()
with Cart(store) as second:
    second.add("paper", 3).add("lamp", 2)
    print("not reached")
print(second.lines, store["paper"], store.log)
store["lamp"].price = "31.5"
print(store["lamp"].price, store["lamp"].cents, cart.total())
for action in (lambda: store["pem"], lambda: store["zzz"], lambda: store.__setitem__("x", 5), lambda: cart.add("lamp", 9), lambda: store.__delitem__("nope")):
    try:
        action()
    except (KeyError, TypeError, OutOfStock) as e:
        print(type(e).__name__, e, getattr(e, "wanted", "-"))
del store["pen"]
print([p.name for p in store], store.log[-1])
