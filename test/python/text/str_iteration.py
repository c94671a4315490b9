# Iterators over text: next, exhaustion, length hints, unpacking, zip, enumerate, comprehension, reversed.
import sys

s = "aé日😀"
it = iter(s)
print(next(it), next(it), list(it), next(it, "end"), list(it), it.__length_hint__())
it = iter("abc")
print(it.__length_hint__(), next(it), it.__length_hint__(), type(it).__name__, iter(it) is it)
try:
    it2 = iter("")
    next(it2)
except StopIteration as e:
    print("stop", e.args)
a, b, *c = s
print(a, b, c)
(first, *_), last = "xyz", "w"
print(first, _, last)
print([*s, *"xy"], {*"aab"} == {"a", "b"}, (*"hi",), list(enumerate(s, 1)), list(zip(s, range(10))), dict(zip("abc", s)))
print(list(reversed(s)), "".join(sorted(s)), sorted("hello", reverse=True), max(s), min(s), tuple(s), set("hello") == set("helo"), list(map(ord, s)), "".join(map(chr, [97, 26085])), any(c.isdigit() for c in "ab1"), all(map(str.isalpha, s[:3])), list(filter(str.isupper, "aBcD")))
try:
    a, b = "abc"
except ValueError as e:
    print(e)
try:
    a, b, c, d = "abc"
except ValueError as e:
    print(e)
try:
    a, b, *c = "x"
except ValueError as e:
    print(e)
for i, ch in enumerate("ab😀"):
    for other in ch + "!":
        print(i, other, end=" ")
print()
counts = {}
for ch in "mississippi":
    counts[ch] = counts.get(ch, 0) + 1
print(counts, "".join(k * v for k, v in counts.items()))
print(" ".join(word[::-1] for word in "the quick brown".split()), "abc".join("123"), sum(ch in "aeiou" for ch in "education"), [*map("{:>3}".format, "ab")])
