# random: integers and sequences after seed(int).
import random


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


for seed in (0, 1, 42, -42, 2**31, 2**40 + 7, 10**100, True):
    random.seed(seed)
    print(seed, [random.getrandbits(k) for k in (1, 8, 16, 31, 32, 33, 64, 100, 1, 0)])
    print([random.randrange(10) for _ in range(12)], random.randint(1, 6), random.randrange(5, 100, 7), random.randrange(100, 0, -9), random.randrange(10**30), random.randint(-5, 5), random.randrange(3, 4))
    print(random.choice("abcdefgh"), random.choice([10, 20, 30]), random.choice(range(100)), random.randbytes(9))
    cards = list(range(20))
    random.shuffle(cards)
    print(cards, random.sample(range(1000), 5), random.sample("abcdef", 6), random.sample([1, 2], 3, counts=[2, 3]), random.sample([], 0), random.sample(range(10**9), 12))

random.seed(5)
for _ in range(2000):
    last = random.getrandbits(32)
print(last)

# the generator's state; generators of one's own
state = random.getstate()
a = [random.randrange(1000) for _ in range(5)]
random.setstate(state)
assert a == [random.randrange(1000) for _ in range(5)]
print(a, state[0], len(state[1]), state[1][624], state[2])
first, second = random.Random(7), random.Random(7)
print([first.randrange(100) for _ in range(5)] == [second.randrange(100) for _ in range(5)], first.randint(0, 10**6), isinstance(first, random.Random))


class Constant(random.Random):
    def random(self):
        return 0.25


c = Constant(1)
print(c.random(), c.uniform(1, 3), c.choices("abcd", k=2), c.triangular(0, 4) == 2**0.5)

# the first 24 bits of random() are the same in single precision
random.seed(2024)
for _ in range(50):
    x = random.random()
    assert 0.0 <= x < 1.0
    assert 10 <= random.uniform(10, 20) <= 20
    assert -1 <= random.triangular(-1, 1, 0.5) <= 1
    for f in (random.gauss, random.normalvariate):
        assert -10 < f() < 10
    for x in (random.expovariate(2.0), random.gammavariate(0.5, 2.0), random.gammavariate(1.0, 2.0), random.gammavariate(3.0, 2.0), random.paretovariate(3.0), random.weibullvariate(1.0, 2.0), random.lognormvariate(0.0, 0.5), random.vonmisesvariate(1.0, 2.0)):
        assert x >= 0
    assert 0 <= random.betavariate(2.0, 3.0) <= 1
random.seed(99)
print([int(random.random() * 1000) for _ in range(20)], [random.choices("abc", k=6), random.choices([1, 2, 3], [5, 1, 1], k=6), random.choices([1, 2, 3], cum_weights=[1, 2, 4], k=6)])
random.seed(99)
print(["%.3f" % random.uniform(0, 10) for _ in range(8)], ["%.3f" % random.gauss(100, 15) for _ in range(6)], ["%.3f" % random.normalvariate(0, 1) for _ in range(4)], ["%.3f" % random.expovariate(1.5) for _ in range(4)])
random.seed(3)
print("%.3f" % random.triangular(0, 10, 5), "%.3f" % random.betavariate(2, 3), "%.3f" % random.gammavariate(2, 1), "%.3f" % random.gammavariate(0.5, 1), "%.3f" % random.paretovariate(2), "%.3f" % random.weibullvariate(1, 2), "%.3f" % random.vonmisesvariate(0, 1), "%.3f" % random.lognormvariate(0, 1))

attempt(lambda: random.choice([]))
attempt(lambda: random.randrange(0))
attempt(lambda: random.randrange(5, 5))
attempt(lambda: random.randrange(1, 10, 0))
attempt(lambda: random.randint(5, 3))
attempt(lambda: random.randrange(10, 0, 2))
attempt(lambda: random.randrange(5, step=2))
attempt(lambda: random.sample([1], 2))
attempt(lambda: random.sample({1, 2}, 1))
attempt(lambda: random.sample([1], -1))
attempt(lambda: random.sample([1, 2], 1, counts=[1]))
attempt(lambda: random.sample([1, 2], 1, counts=[0, 0]))
attempt(lambda: random.sample([1, 2], 1, counts=[1.5, 1]))
attempt(lambda: random.choices([1], [1], cum_weights=[1]))
attempt(lambda: random.choices([1, 2], [1]))
attempt(lambda: random.choices([], k=1))
attempt(lambda: random.choices([1, 2], [0, 0]))
attempt(lambda: random.choices([1, 2], [1, float("inf")]))
attempt(lambda: random.choices([1, 2], 5))
attempt(lambda: random.getrandbits(-1))
attempt(lambda: random.getrandbits("a"))
attempt(lambda: random.seed([]))
attempt(lambda: random.setstate((1, 2, 3)))
attempt(lambda: random.setstate((3, (1, 2), None)))
attempt(lambda: random.shuffle((1, 2)))
attempt(lambda: random.expovariate(0))
attempt(lambda: random.gammavariate(0, 1))
attempt(lambda: random.choice(5))
print(random.choices([1, 2], k=-1))
