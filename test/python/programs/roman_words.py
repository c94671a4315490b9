# Numbers as text: Roman, English words, any base, binary-coded decimal, Morse code, phone keys; all of them back again.
ROMAN = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
SMALL = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()
BIG = [(10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")]
MORSE = dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --.. ----- .---- ..--- ...-- ....- ..... -.... --... ---.. ----.".split()))
LETTERS = {v: k for k, v in MORSE.items()}


def to_roman(n):
    if not 0 < n < 4000:
        raise ValueError(f"{n} is not in 1..3999")
    out = ""
    for value, letters in ROMAN:
        count, n = divmod(n, value)
        out += letters * count
    return out


def from_roman(text):
    total = at = 0
    for value, letters in ROMAN:
        while text.startswith(letters, at):
            total += value
            at += len(letters)
    if at < len(text) or not text or to_roman(total) != text:
        raise ValueError(f"{text!r} is not a Roman number")
    return total


def words(n):
    if n < 0:
        return "minus " + words(-n)
    if n < 20:
        return SMALL[n]
    if n < 100:
        return TENS[n // 10] + ("-" + SMALL[n % 10] if n % 10 else "")
    for size, name in BIG:
        if n >= size:
            head, rest = divmod(n, size)
            join = " and " if rest and size == 100 else " " if rest else ""
            return f"{words(head)} {name}{join}{words(rest) if rest else ''}"


def parse_words(text):
    total = part = 0
    names = {w: i for i, w in enumerate(SMALL)} | {w: 10 * i for i, w in enumerate(TENS)}
    sizes = {name: size for size, name in BIG}
    for word in text.replace("-", " ").replace(" and ", " ").split():
        if word == "minus":
            continue
        if word == "hundred":
            part *= 100
        elif word in sizes:
            total, part = total + part * sizes[word], 0
        else:
            part += names[word]
    return -(total + part) if text.startswith("minus") else total + part


def to_base(n, base, digits="0123456789abcdefghijklmnopqrstuvwxyz"):
    if n < 0:
        return "-" + to_base(-n, base)
    return (to_base(n // base, base) if n >= base else "") + digits[n % base]


def ordinal(n):
    return f"{n}{'th' if 10 <= n % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"


print([to_roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2026, 3999)])
assert all(from_roman(to_roman(n)) == n for n in range(1, 4000, 7))
for text in ("MMXXVI", "IIII", "", "ABC", "VX"):
    try:
        print(text, from_roman(text))
    except ValueError as e:
        print("ValueError", e)
try:
    to_roman(4000)
except ValueError as e:
    print(e)
for n in (0, 13, 42, 100, 115, 999, 1000, 12345, -7, 1000001, 987654321, 10**12 + 5):
    print(n, words(n), parse_words(words(n)) == n)
print([to_base(255, b) for b in (2, 3, 8, 16, 36)], to_base(-(10**20), 36), all(int(to_base(n, b), b) == n for n in (7, 1000, 123456789) for b in range(2, 37)))
print([ordinal(n) for n in (1, 2, 3, 4, 11, 12, 13, 21, 101, 111, 122)])
sos = " / ".join(" ".join(MORSE[c] for c in word) for word in "SOS AT 10".split())
print(sos, "".join(" " if code == "/" else LETTERS[code] for code in sos.split()))
bcd = lambda n: int("".join(f"{int(d):04b}" for d in str(n)), 2)
print([hex(bcd(n)) for n in (0, 7, 42, 1999)], [int(hex(bcd(n))[2:]) == n for n in (12, 9876)])
keys = {c: str(k) for k, group in enumerate("abc def ghi jkl mno pqrs tuv wxyz".split(), 2) for c in group}
print("".join(keys[c] for c in "micropython"), sorted(keys.items())[:4])
luhn = lambda s: sum(sum(divmod(int(d) * (1 + i % 2), 10)) for i, d in enumerate(reversed(s))) % 10 == 0
isbn = lambda s: sum((10 - i) * (10 if c == "X" else int(c)) for i, c in enumerate(s)) % 11 == 0
print(luhn("4539578763621486"), luhn("79927398713"), luhn("79927398710"), isbn("0306406152"), isbn("080442957X"), isbn("0306406153"))
