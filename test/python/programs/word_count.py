# Word frequencies, longest words, an index of lines, and an anagram table of a text.
TEXT = """It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness,
it was the epoch of belief, it was the epoch of incredulity,
it was the season of Light, it was the season of Darkness,
it was the spring of hope, it was the winter of despair."""


def words(line):
    word = ""
    for c in line.lower():
        if c.isalpha() or c == "'":
            word += c
        elif word:
            yield word
            word = ""
    if word:
        yield word


counts = {}
index = {}
for number, line in enumerate(TEXT.splitlines(), 1):
    for word in words(line):
        counts[word] = counts.get(word, 0) + 1
        index.setdefault(word, set()).add(number)

ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
width = max(map(len, counts))
for word, n in ranked[:8]:
    print(f"{word:>{width}} {n:3d} {'#' * n}")
print(sum(counts.values()), "words,", len(counts), "different")
print("once:", " ".join(sorted(w for w, n in counts.items() if n == 1)))
for word in ("age", "it", "light", "nowhere"):
    print(f"{word}: {sorted(index.get(word, ()))}")
by_length = {}
for word in counts:
    by_length.setdefault(len(word), []).append(word)
for length in sorted(by_length, reverse=True):
    print(length, sorted(by_length[length]))
anagrams = {}
for word in "listen silent enlist google elgoog inlets banana cat act tac dog god".split():
    anagrams.setdefault("".join(sorted(word)), []).append(word)
print([group for group in anagrams.values() if len(group) > 1])
letters = {}
for c in TEXT:
    if c.isalpha():
        letters[c.lower()] = letters.get(c.lower(), 0) + 1
total = sum(letters.values())
print(", ".join(f"{c} {100 * n // total}%" for c, n in sorted(letters.items(), key=lambda x: (-x[1], x[0]))[:6]))
print(" ".join(w.title() if i % 2 else w.upper() for i, w in enumerate(list(words(TEXT))[:10])))
pairs = {}
flow = list(words(TEXT))
for a, b in zip(flow, flow[1:]):
    pairs[a, b] = pairs.get((a, b), 0) + 1
best = max(pairs.values())
print(best, sorted(p for p, n in pairs.items() if n == best))
