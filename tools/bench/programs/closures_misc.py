"""Closures, decorators, *args and **kwargs, comprehensions, slices and unpacking."""


def counted(function):
    calls = 0

    def wrapper(*args, **kwargs):
        nonlocal calls
        calls += 1
        wrapper.calls = calls
        return function(*args, **kwargs)

    return wrapper


@counted
def scale(x, y=2, *, offset=0):
    return x * y + offset


def accumulator(start):
    total = start

    def add(n):
        nonlocal total
        total += n
        return total

    return add


def compose(*functions):
    def run(x):
        for function in functions:
            x = function(x)
        return x

    return run


def main():
    add = accumulator(10)
    chain = compose(lambda x: x + 1, lambda x: x * 3, add)
    last = 0
    for i in range(60):
        last = chain(i)
        last += scale(i) + scale(i, 3) + scale(i, y=4, offset=1)
    data = [i * 7 % 50 for i in range(120)]
    evens = [x for x in data if not x & 1]
    squares = {x: x * x for x in evens}
    grid = [(x, y) for x in range(12) for y in range(x) if (x + y) % 3 == 0]
    first, second, *rest = data
    swapped = []
    for (a, b), c in zip(grid, data):
        a, b = b, a
        swapped.append(a * 100 + b * 10 + c)
    window = [sum(data[i : i + 4]) for i in range(0, len(data) - 4, 2)]
    backwards = data[::-1][:5]
    return last, len(squares), len(grid), first + second + len(rest), sum(swapped), max(window), backwards, scale.calls
