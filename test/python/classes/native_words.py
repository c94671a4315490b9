# A class derived from a built-in type whose objects hold words that are no references.
import random, gc

class Dice(random.Random):
    def __init__(self, seed, sides):
        super().__init__(seed)
        self.sides = sides
        self.log = []

    def roll(self):
        n = self.randrange(self.sides)
        self.log.append((n, str(n) * 2))
        return n

d = Dice(3, 6)
for _ in range(200):
    d.roll()
    if _ % 20 == 0:
        gc.collect()
print(d.log[:5], len(d.log), d.sides)
junk = [[i] for i in range(500)]
state = d.getstate()
a = [d.roll() for _ in range(10)]
d.setstate(state)
gc.collect()
print(a == [d.roll() for _ in range(10)], d.log[-1] == d.log[-11], sum(len(x) for x in junk))
