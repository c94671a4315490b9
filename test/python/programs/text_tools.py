# Word counts, wrapping, tables, ciphers, roman numerals, run lengths, edit distance.
TEXT = """It was the best of times, it was the worst of times, it was the age of wisdom, it was the age
of foolishness, it was the epoch of belief, it was the epoch of incredulity"""


def words(text):
    return "".join(c.lower() if c.isalpha() else " " for c in text).split()


counts = {}
for w in words(TEXT):
    counts[w] = counts.get(w, 0) + 1
for w, n in sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:6]:
    print(f"{w:<8}|{n:>3}|{'#' * n}")


def wrap(text, width):
    lines, line = [], ""
    for w in text.split():
        if line and len(line) + 1 + len(w) > width:
            lines.append(line)
            line = w
        else:
            line = f"{line} {w}".strip()
    return lines + [line]


for width in (30, 45):
    print(*(f"{i + 1:2}: {line}" for i, line in enumerate(wrap(TEXT, width))), sep="\n")


def table(rows):
    widths = [max(len(str(x)) for x in column) for column in zip(*rows)]
    rule = "+" + "+".join("-" * (w + 2) for w in widths) + "+"
    yield rule
    for row in rows:
        yield "|" + "|".join(f" {x:>{w}} " if isinstance(x, int) else f" {x:<{w}} " for x, w in zip(row, widths)) + "|"
    yield rule


print("\n".join(table([("name", "qty", "note"), ("bolt", 120, "M4"), ("washer", 7, ""), ("nut", 12345, "é")])))


def caesar(text, by):
    return "".join(chr((ord(c) - base + by) % 26 + base) if c.isalpha() and c.isascii() and (base := 65 if c.isupper() else 97) else c for c in text)


secret = caesar("Hello, World!", 3)
print(secret, caesar(secret, -3))
NUMERALS = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def roman(n):
    out = ""
    for value, numeral in NUMERALS:
        times, n = divmod(n, value)
        out += numeral * times
    return out


def unroman(s):
    values = dict((b, a) for a, b in NUMERALS if len(b) == 1)
    total = 0
    for c, d in zip(s, s[1:] + " "):
        total += -values[c] if values[c] < values.get(d, 0) else values[c]
    return total


print([roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)], all(unroman(roman(n)) == n for n in range(1, 2000)))


def encode(s):
    out = []
    for c in s:
        if out and out[-1][0] == c:
            out[-1][1] += 1
        else:
            out.append([c, 1])
    return "".join(f"{n if n > 1 else ''}{c}" for c, n in out)


def decode(s):
    out, n = "", ""
    for c in s:
        if c.isdigit():
            n += c
        else:
            out += c * int(n or 1)
            n = ""
    return out


for s in ("", "a", "aaab", "wwwwbbbwwww"):
    print(repr(encode(s)), decode(encode(s)) == s)


def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y))
    return row[-1]


print([distance(a, b) for a, b in (("kitten", "sitting"), ("", "abc"), ("same", "same"), ("flaw", "lawn"))])
groups = {}
for w in ("listen", "silent", "enlist", "google", "gogole", "cat", "act"):
    groups.setdefault("".join(sorted(w)), []).append(w)
print(sorted(groups.values()))
print(sum(w == w[::-1] for w in ("level", "noon", "radar", "python")), "a man a plan".title().swapcase(), TEXT.count("it"), TEXT.find("epoch"), TEXT[::-1][:12])
