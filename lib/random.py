"""Random numbers: the Mersenne Twister, and the distributions of CPython's random.

Seeded with an int, the integers and sequences are CPython's; so are the floats, cut off to the float's precision. A str or
bytes seed gives sequences of its own (CPython runs it through SHA-512, which would weigh more than all of this)."""

import _random
from math import acos, ceil, cos, e, exp, floor, inf, log, pi, sin, sqrt, tau

__all__ = [
    "Random", "SystemRandom", "betavariate", "binomialvariate", "choice", "choices", "expovariate", "gammavariate", "gauss",
    "getrandbits", "getstate", "lognormvariate", "normalvariate", "paretovariate", "randbytes", "randint", "random", "randrange",
    "sample", "seed", "setstate", "shuffle", "triangular", "uniform", "vonmisesvariate", "weibullvariate",
]

_VERSION = 3
_FLOATS = 1 << (53 if 1.0 + 2.0**-40 != 1.0 else 24)  # numbers that random() may give
_NORMAL_FACTOR = 4 * exp(-0.5) / sqrt(2.0)
_LOG4 = log(4.0)
_GAMMA_FACTOR = 1.0 + log(4.5)


def _index(n):
    return range(n).stop


def _running_sums(weights):
    sums = []
    total = 0
    for at, weight in enumerate(weights):
        total = total + weight if at else weight
        sums.append(total)
    return sums


def _first_above(sums, x, low, high):
    """The first index in [low, high) whose sum is more than x; high if there is none."""
    while low < high:
        middle = (low + high) // 2
        if x < sums[middle]:
            high = middle
        else:
            low = middle + 1
    return low


class Random(_random.Random):
    def __init__(self, x=None):
        self.gauss_next = None
        self.seed(x)

    def seed(self, a=None, version=2):
        if isinstance(a, (str, bytes, bytearray)):
            data = a.encode() if isinstance(a, str) else a
            a = int.from_bytes(data + len(data).to_bytes(4, "big"), "big")
        elif not (a is None or isinstance(a, (int, float))):
            raise TypeError("The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.")
        elif isinstance(a, int):
            a = abs(a)
        super().seed(a)
        self.gauss_next = None

    def getstate(self):
        return _VERSION, super().getstate(), self.gauss_next

    def setstate(self, state):
        version = state[0]
        if version != _VERSION:
            raise ValueError(f"state with version {version} passed to Random.setstate() of version {_VERSION}")
        _, words, gauss_next = state
        super().setstate(words)
        self.gauss_next = gauss_next

    # ---- integers ----

    def _below(self, n):
        """A number in [0, n), n > 0: as many bits as n has, drawn again until they fit."""
        cls = type(self)
        if cls is not Random and cls.random is not Random.random and cls.getrandbits is Random.getrandbits:
            return self._below_by_random(n)
        bits = n.bit_length()
        r = self.getrandbits(bits)
        while r >= n:
            r = self.getrandbits(bits)
        return r

    def _below_by_random(self, n):
        """The same of a class that has its own random() and no getrandbits()."""
        if n >= _FLOATS:
            return floor(self.random() * n)
        limit = (_FLOATS - _FLOATS % n) / _FLOATS
        r = self.random()
        while r >= limit:
            r = self.random()
        return floor(r * _FLOATS) % n

    def randbytes(self, n):
        return self.getrandbits(n * 8).to_bytes(n, "little")

    def randrange(self, start, stop=None, step=1):
        start = _index(start)
        if stop is None:
            if step != 1:
                raise TypeError("Missing a non-None stop argument")
            if start > 0:
                return self._below(start)
            raise ValueError("empty range for randrange()")
        stop = _index(stop)
        step = _index(step)
        width = stop - start
        if step == 1:
            if width > 0:
                return start + self._below(width)
            raise ValueError(f"empty range in randrange({start}, {stop})")
        if step == 0:
            raise ValueError("zero step for randrange()")
        count = (width + step - (1 if step > 0 else -1)) // step
        if count <= 0:
            raise ValueError(f"empty range in randrange({start}, {stop}, {step})")
        return start + step * self._below(count)

    def randint(self, a, b):
        return self.randrange(a, b + 1)

    # ---- sequences ----

    def choice(self, seq):
        if not len(seq):
            raise IndexError("Cannot choose from an empty sequence")
        return seq[self._below(len(seq))]

    def shuffle(self, x):
        for last in range(len(x) - 1, 0, -1):
            other = self._below(last + 1)
            x[last], x[other] = x[other], x[last]

    def sample(self, population, k, *, counts=None):
        if not (hasattr(population, "__getitem__") and hasattr(population, "__len__")) or isinstance(population, dict):
            raise TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
        n = len(population)
        if counts is not None:
            sums = _running_sums(counts)
            if len(sums) != n:
                raise ValueError("The number of counts does not match the population")
            total = sums.pop() if sums else 0
            if not isinstance(total, int):
                raise TypeError("Counts must be integers")
            if total <= 0:
                raise ValueError("Total of counts must be greater than zero")
            return [population[_first_above(sums, s, 0, len(sums))] for s in self.sample(range(total), k=k)]
        if not 0 <= k <= n:
            raise ValueError("Sample larger than population or is negative")
        # Small samples of large populations remember what was drawn; others draw from a list that shrinks.
        remembered = 21
        if k > 5:
            remembered += 4 ** ceil(log(k * 3) / log(4))
        if n <= remembered:
            pool = list(population)
            result = []
            for left in range(n, n - k, -1):
                at = self._below(left)
                result.append(pool[at])
                pool[at] = pool[left - 1]
            return result
        drawn = set()
        result = []
        for _ in range(k):
            at = self._below(n)
            while at in drawn:
                at = self._below(n)
            drawn.add(at)
            result.append(population[at])
        return result

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        n = len(population)
        if cum_weights is None:
            if weights is None:
                return [population[floor(self.random() * n)] for _ in range(k)]
            if isinstance(weights, int):
                raise TypeError(f"The number of choices must be a keyword argument: k={weights}")
            cum_weights = _running_sums(weights)
        elif weights is not None:
            raise TypeError("Cannot specify both weights and cumulative weights")
        if len(cum_weights) != n:
            raise ValueError("The number of weights does not match the population")
        total = cum_weights[-1] + 0.0
        if total <= 0.0:
            raise ValueError("Total of weights must be greater than zero")
        if not total < inf:
            raise ValueError("Total of weights must be finite")
        return [population[_first_above(cum_weights, self.random() * total, 0, n - 1)] for _ in range(k)]

    # ---- real numbers ----

    def uniform(self, a, b):
        return a + (b - a) * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        u = self.random()
        try:
            c = 0.5 if mode is None else (mode - low) / (high - low)
        except ZeroDivisionError:
            return low
        if u > c:
            u = 1.0 - u
            c = 1.0 - c
            low, high = high, low
        return low + (high - low) * sqrt(u * c)

    def normalvariate(self, mu=0.0, sigma=1.0):
        # The ratio of two uniform numbers (Kinderman, Monahan, ACM TOMS 3, 1977).
        while True:
            u1 = self.random()
            u2 = 1.0 - self.random()
            z = _NORMAL_FACTOR * (u1 - 0.5) / u2
            if z * z / 4.0 <= -log(u2):
                return mu + z * sigma

    def gauss(self, mu=0.0, sigma=1.0):
        # Two numbers at a time from an angle and a distance; the second waits for the next call.
        z = self.gauss_next
        self.gauss_next = None
        if z is None:
            angle = self.random() * tau
            distance = sqrt(-2.0 * log(1.0 - self.random()))
            z = cos(angle) * distance
            self.gauss_next = sin(angle) * distance
        return mu + z * sigma

    def lognormvariate(self, mu=0.0, sigma=1.0):
        return exp(self.normalvariate(mu, sigma))

    def expovariate(self, lambd=1.0):
        return -log(1.0 - self.random()) / lambd

    def vonmisesvariate(self, mu, kappa):
        # Best, Fisher, Applied Statistics 28, 1979.
        if kappa <= 1e-6:
            return tau * self.random()
        s = 0.5 / kappa
        r = s + sqrt(1.0 + s * s)
        while True:
            z = cos(pi * self.random())
            d = z / (r + z)
            u = self.random()
            if u < 1.0 - d * d or u <= (1.0 - d) * exp(d):
                break
        q = 1.0 / r
        f = (q + z) / (1.0 + q * z)
        if self.random() > 0.5:
            return (mu + acos(f)) % tau
        return (mu - acos(f)) % tau

    def gammavariate(self, alpha, beta):
        if alpha <= 0.0 or beta <= 0.0:
            raise ValueError("gammavariate: alpha and beta must be > 0.0")
        if alpha > 1.0:
            return self._gamma_above_one(alpha) * beta
        if alpha == 1.0:
            return -log(1.0 - self.random()) * beta
        # Ahrens, Dieter, Computing 12, 1974.
        while True:
            b = (e + alpha) / e
            p = b * self.random()
            x = p ** (1.0 / alpha) if p <= 1.0 else -log((b - p) / alpha)
            u = self.random()
            if p > 1.0:
                if u <= x ** (alpha - 1.0):
                    return x * beta
            elif u <= exp(-x):
                return x * beta

    def _gamma_above_one(self, alpha):
        # Cheng, Applied Statistics 26, 1977.
        root = sqrt(2.0 * alpha - 1.0)
        b = alpha - _LOG4
        c = alpha + root
        while True:
            u1 = self.random()
            if not 1e-7 < u1 < 0.9999999:
                continue
            u2 = 1.0 - self.random()
            v = log(u1 / (1.0 - u1)) / root
            x = alpha * exp(v)
            z = u1 * u1 * u2
            r = b + c * v - x
            if r + _GAMMA_FACTOR - 4.5 * z >= 0.0 or r >= log(z):
                return x

    def betavariate(self, alpha, beta):
        y = self.gammavariate(alpha, 1.0)
        return y / (y + self.gammavariate(beta, 1.0)) if y else 0.0

    def paretovariate(self, alpha):
        return (1.0 - self.random()) ** (-1.0 / alpha)

    def weibullvariate(self, alpha, beta):
        return alpha * (-log(1.0 - self.random())) ** (1.0 / beta)

    def binomialvariate(self, n=1, p=0.5):
        if n < 0:
            raise ValueError("n must be non-negative")
        if not 0.0 <= p <= 1.0:
            raise ValueError("p must be in the range 0.0 <= p <= 1.0")
        if p > 0.5:
            return n - self.binomialvariate(n, 1.0 - p)
        count = 0
        for _ in range(n):
            if self.random() < p:
                count += 1
        return count


class SystemRandom(Random):
    """On a microcontroller without a source of entropy: seeded by the time, and not for secrets."""

    def seed(self, *args, **kwds):
        super().seed(None)

    def getstate(self):
        raise NotImplementedError("System entropy source does not have state.")

    def setstate(self, state):
        raise NotImplementedError("System entropy source does not have state.")


_shared = Random()


def seed(a=None, version=2):
    _shared.seed(a, version)


def getstate():
    return _shared.getstate()


def setstate(state):
    _shared.setstate(state)


def random():
    return _shared.random()


def getrandbits(k):
    return _shared.getrandbits(k)


def randbytes(n):
    return _shared.randbytes(n)


def randrange(start, stop=None, step=1):
    return _shared.randrange(start, stop, step)


def randint(a, b):
    return _shared.randrange(a, b + 1)


def choice(seq):
    return _shared.choice(seq)


def shuffle(x):
    _shared.shuffle(x)


def sample(population, k, *, counts=None):
    return _shared.sample(population, k, counts=counts)


def choices(population, weights=None, *, cum_weights=None, k=1):
    return _shared.choices(population, weights, cum_weights=cum_weights, k=k)


def uniform(a, b):
    return _shared.uniform(a, b)


def triangular(low=0.0, high=1.0, mode=None):
    return _shared.triangular(low, high, mode)


def normalvariate(mu=0.0, sigma=1.0):
    return _shared.normalvariate(mu, sigma)


def gauss(mu=0.0, sigma=1.0):
    return _shared.gauss(mu, sigma)


def lognormvariate(mu=0.0, sigma=1.0):
    return _shared.lognormvariate(mu, sigma)


def expovariate(lambd=1.0):
    return _shared.expovariate(lambd)


def vonmisesvariate(mu, kappa):
    return _shared.vonmisesvariate(mu, kappa)


def gammavariate(alpha, beta):
    return _shared.gammavariate(alpha, beta)


def betavariate(alpha, beta):
    return _shared.betavariate(alpha, beta)


def paretovariate(alpha):
    return _shared.paretovariate(alpha)


def weibullvariate(alpha, beta):
    return _shared.weibullvariate(alpha, beta)


def binomialvariate(n=1, p=0.5):
    return _shared.binomialvariate(n, p)
