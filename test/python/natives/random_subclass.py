# test: double
import random


class Fixed(random.Random):
    def __init__(self):
        self.n = 0
        super().__init__()

    def random(self):
        self.n += 1
        return (self.n * 0.37) % 1.0


r = Fixed()
print([r.randrange(10) for _ in range(6)], r.choice("abcdef"), r.randint(1, 100), r.n)
x = [1, 2, 3, 4, 5]
r.shuffle(x)
print(x)


class Bits(random.Random):
    def getrandbits(self, k):
        return 5 % (1 << k)


print(Bits().randrange(10), Bits().choice("abcdefgh"))
