"""Counters in dicts: words, pairs as keys, groups with setdefault, inversion, sorting of items."""

TEXT = (
    "the sensor reads the level and the pump follows the level until the level falls "
    "then the valve opens and the pump stops and the sensor waits for the level to rise"
)


def main():
    counts = {}
    pairs = {}
    groups = {}
    for round_ in range(6):
        words = TEXT.split()
        last = ""
        for word in words:
            counts[word] = counts.get(word, 0) + 1
            key = (last, word)
            if key in pairs:
                pairs[key] += 1
            else:
                pairs[key] = 1
            groups.setdefault(len(word), []).append(word)
            last = word
        letters = {}
        for char in TEXT:
            letters[char] = letters.get(char, 0) + 1
        groups = {k: v[-4:] for k, v in groups.items()}
    by_count = {}
    for word, n in counts.items():
        by_count.setdefault(n, set()).add(word)
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    del counts["the"]
    numbers = {n: n * n for n in range(100)}
    total = sum(v for k, v in numbers.items() if k % 3 == 0)
    return ranked[:3], len(pairs), sorted(by_count), len(letters), total, counts.pop("pump", None)
