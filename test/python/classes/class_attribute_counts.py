# Class attributes that change while lists grow: the collector is asked to walk the heap in between.
class Counted:
    made = 0
    compared = 0

    def __init__(self, v):
        Counted.made += 1
        self.v = v

    def __lt__(self, other):
        Counted.compared += 1
        return self.v < other.v


class Sub(Counted):
    made_here = 0

    def __init__(self, v):
        super().__init__(v)
        Sub.made_here += 1
        type(self).last = v


items = []
for i in range(300):
    Counted.made += 0
    items.append(Counted(i * 37 % 101) if i % 3 else Sub(i))
    if i % 50 == 49:
        print(len(items), Counted.made, Sub.made_here, Sub.last, sum(x.v for x in items))
items.sort()
print(Counted.compared > 300, all(a.v <= b.v for a, b in zip(items, items[1:])))
text = []
for i in range(200):
    text.append(str(i))
    Counted.seen = len(text)
    Counted.note = "".join(text)[-5:]
print(Counted.seen, Counted.note, len("".join(text)), text[100], Sub.seen, hasattr(Counted, "nope"))
grown = bytearray()
words = {}
for i in range(200):
    grown.append(i)
    Counted.total = sum(grown)
    words[i] = Counted.total
print(Counted.total, len(grown), words[199], sum(words.values()))
