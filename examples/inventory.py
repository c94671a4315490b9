# Classes, exceptions, dictionaries, formatted output.


class OutOfStock(Exception):
    pass


class Inventory:
    def __init__(self):
        self.items = {}

    def add(self, name, count=1):
        self.items[name] = self.items.get(name, 0) + count

    def take(self, name, count=1):
        left = self.items.get(name, 0)
        if left < count:
            raise OutOfStock(f"{name}: {count} wanted, {left} there")
        self.items[name] = left - count

    def report(self):
        for name, count in sorted(self.items.items()):
            print(f"{name:<10} {count:>5}")


stock = Inventory()
stock.add("bolt", 120)
stock.add("washer", 300)
stock.add("nut")
stock.take("washer", 25)
try:
    stock.take("nut", 2)
except OutOfStock as problem:
    print("out of stock:", problem)
stock.report()
