# test: differs
# A text as a seed: the same numbers each time, though not CPython's; a random float has the bits that a float has.
import random

random.seed("text")
first = [random.randrange(1000) for _ in range(5)]
random.seed("text")
print(first, first == [random.randrange(1000) for _ in range(5)])
random.seed("other")
print(first != [random.randrange(1000) for _ in range(5)])
random.seed(42)
numbers = [random.random() for _ in range(200)]
print(all((n * 2**24).is_integer() for n in numbers), numbers[:3], 0 <= min(numbers) and max(numbers) < 1)
