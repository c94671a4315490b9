"""else of loops: when it runs, nested, with break in try, changing what is iterated."""


def search(items, wanted):
    for i, x in enumerate(items):
        if x == wanted:
            found = f"found at {i}"
            break
    else:
        found = "not found"
    return found


print(search("abc", "b"), search("abc", "z"), search("", "a"))


def primes(n):
    out = []
    for c in range(2, n):
        for d in range(2, c):
            if d * d > c:
                continue
            if c % d == 0:
                break
        else:
            out.append(c)
    return out


print(primes(30))
n = 3
while n:
    n -= 1
else:
    print("while else", n)
while True:
    break
else:
    print("no")
while n < 0:
    pass
else:
    print("never entered")
for _ in ():
    pass
else:
    print("empty")


def returns():
    for x in range(3):
        try:
            if x == 1:
                return "returned"
        finally:
            print("finally", x)
    else:
        print("no")


print(returns())


def nested():
    out = []
    for a in range(3):
        for b in range(3):
            if b == 1:
                break
            out.append((a, b))
        else:
            out.append("never")
        if a == 1:
            break
    else:
        out.append("never")
    for a in range(2):
        for b in range(2):
            out.append((a, b))
        else:
            out.append("inner")
            continue
        out.append("never")
    else:
        out.append("outer")
    return out


print(nested())
items = [1, 2, 3]
for x in items:
    if len(items) < 6:
        items.append(x * 10)
else:
    print(items)
for x in list(items):
    if x > 5:
        items.remove(x)
print(items, x)
for i in range(3):
    i += 10
print(i)
for i in range(5):
    if i % 2:
        continue
    print(i, end=" ")
else:
    print("else", i)
d = {"a": 1, "b": 2}
try:
    for k in d:
        d[k + k] = 0
except RuntimeError as e:
    print(e)
try:
    for k in d.copy():
        del d[k]
    print(d)
    for x in (s := {1, 2}):
        s.add(x + 10)
except RuntimeError as e:
    print(e)
else:
    print("no")
for x in (y for y in range(3)):
    if x == 1:
        for x in "ab":
            pass
    print(x, end=" ")
print()
k = 0
while k < 10:
    k += 1
    if k % 2:
        continue
    if k > 6:
        break
    print(k, end=" ")
else:
    print("never")
print("k", k)
