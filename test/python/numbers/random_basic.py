# random: sequences that are fixed by the seed, as ints; argument errors; invariants of the rest.
import random


def t(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


random.seed(42)
print([random.randint(1, 6) for _ in range(12)], random.getrandbits(16), random.getrandbits(100), random.randrange(10), random.randrange(5, 50, 5), random.choice("abcdef"))
items = list(range(10))
random.shuffle(items)
print(items, random.sample(range(100), 5), random.sample(["a", "b", "c"], 2), random.sample("xyz", counts=[1, 2, 3], k=4))
print(random.choices([1, 2, 3], k=6), random.choices("ab", weights=[1, 3], k=8), random.choices("ab", cum_weights=[1, 4], k=5))
print(random.randbytes(5), random.getrandbits(0))
state = random.getstate()
first = [random.random() for _ in range(5)]
random.setstate(state)
print(first == [random.random() for _ in range(5)], all(0 <= x < 1 for x in first))
a, b = random.Random(7), random.Random(7)
print([a.randint(0, 99) for _ in range(6)], [a.random() for _ in range(3)] == [b.random() for _ in range(3)], [b.randrange(1000) for _ in range(3)])
print(all(2 <= random.uniform(2, 3) <= 3 for _ in range(50)), all(0 <= random.triangular() <= 1 for _ in range(20)), all(random.expovariate(1) >= 0 for _ in range(20)), all(0 <= random.betavariate(1, 2) <= 1 for _ in range(10)))
n = sum(random.gauss(0, 1) for _ in range(200)) / 200
print(-0.5 < n < 0.5)
t(random.randint, 5, 1)
t(random.randrange, 0)
t(random.randrange, 5, 5)
t(random.randrange, 1, 10, 0)
t(random.choice, [])
t(random.sample, [1, 2], 3)
t(random.sample, [1, 2], -1)
t(random.sample, {1, 2}, 1)
t(random.choices, [], k=1)
t(random.choices, [1], weights=[1, 2])
t(random.choices, [1], weights=[0])
t(random.getrandbits, -1)
t(random.seed, [])
random.seed(-5)
x = random.getrandbits(32)
random.seed(5)
print(x == random.getrandbits(32))
random.seed(2**100)
print(random.getrandbits(32), random.randint(-10**20, 10**20))
