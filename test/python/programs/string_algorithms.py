# String algorithms: edit distance, longest common parts, KMP, Z, palindromes, suffix arrays, Soundex, wildcard, wrapping.
def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        before, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (x != y))
    return row[-1]


def common_subsequence(a, b):
    table = [[""] * (len(b) + 1)]
    for x in a:
        row = [""]
        for j, y in enumerate(b):
            row.append(table[-1][j] + x if x == y else max(row[-1], table[-1][j + 1], key=len))
        table.append(row)
    return table[-1][-1]


def common_substring(a, b):
    best, ends = "", {}
    for i, x in enumerate(a):
        now = {}
        for j, y in enumerate(b):
            if x == y:
                n = now[j] = ends.get(j - 1, 0) + 1
                if n > len(best):
                    best = a[i - n + 1 : i + 1]
        ends = now
    return best


def failure(p):
    f = [0]
    for c in p[1:]:
        k = f[-1]
        while k and p[k] != c:
            k = f[k - 1]
        f.append(k + (p[k] == c))
    return f


def kmp(text, p):
    f, k, found = failure(p), 0, []
    for i, c in enumerate(text):
        while k and p[k] != c:
            k = f[k - 1]
        k += p[k] == c
        if k == len(p):
            found.append(i - k + 1)
            k = f[k - 1]
    return found


def z_array(s):
    z, left, right = [len(s)] + [0] * (len(s) - 1), 0, 0
    for i in range(1, len(s)):
        if i < right:
            z[i] = min(right - i, z[i - left])
        while i + z[i] < len(s) and s[z[i]] == s[i + z[i]]:
            z[i] += 1
        if i + z[i] > right:
            left, right = i, i + z[i]
    return z


def longest_palindrome(s):
    best = ""
    for middle in range(2 * len(s) - 1):
        a, b = middle // 2, (middle + 1) // 2
        while a >= 0 and b < len(s) and s[a] == s[b]:
            a, b = a - 1, b + 1
        best = max(best, s[a + 1 : b], key=len)
    return best


def soundex(name):
    codes = {c: d for d, letters in zip("123456", ("bfpv", "cgjkqsxz", "dt", "l", "mn", "r")) for c in letters}
    out, last = name[0].upper(), codes.get(name[0].lower())
    for c in name[1:].lower():
        code = codes.get(c)
        if code and code != last:
            out += code
        if c not in "hw":
            last = code
    return (out + "000")[:4]


def wildcard(pattern, text):
    p = t = 0
    star = mark = -1
    while t < len(text):
        if p < len(pattern) and pattern[p] in ("?", text[t]):
            p, t = p + 1, t + 1
        elif p < len(pattern) and pattern[p] == "*":
            star, mark = p, t
            p += 1
        elif star >= 0:
            p, mark = star + 1, mark + 1
            t = mark
        else:
            return False
    return pattern[p:].strip("*") == ""


def justify(text, width):
    lines, line = [], []
    for word in text.split():
        if sum(map(len, line)) + len(line) + len(word) > width:
            gaps = max(len(line) - 1, 1)
            spare = width - sum(map(len, line))
            lines.append("".join(w + " " * (spare // gaps + (i < spare % gaps)) if i < gaps else w for i, w in enumerate(line)))
            line = []
        line.append(word)
    return lines + [" ".join(line)]


def permutations(s):
    if len(s) < 2:
        yield s
    seen = set()
    for i, c in enumerate(s):
        if c not in seen:
            seen.add(c)
            for rest in permutations(s[:i] + s[i + 1 :]):
                yield c + rest


for a, b in (("kitten", "sitting"), ("", "abc"), ("flaw", "lawn"), ("日本語", "日本人"), ("intention", "execution")):
    print(a, b, distance(a, b), common_subsequence(a, b), repr(common_substring(a, b)))
print(kmp("abababcabab", "abab"), kmp("aaaa", "aa"), kmp("abc", "x"), failure("aabaaab"), z_array("aabxaab"))
print([longest_palindrome(s) for s in ("babad", "forgeeksskeegfor", "x", "", "Able was I ere I saw Elba".lower())])
print([soundex(n) for n in ("Robert", "Rupert", "Rubin", "Ashcraft", "Tymczak", "Pfister", "Honeyman", "Lee")])
print([wildcard(p, t) for p, t in (("*.py", "main.py"), ("a?c*", "abcdef"), ("*x*y", "axby"), ("", ""), ("*", ""), ("a*b", "ac"), ("**a", "ba"))])
for line in justify("The quick brown fox jumps over the lazy dog and runs away from the very big bear", 22):
    print("|" + line + "|")
word = "mississippi"
suffixes = sorted(range(len(word)), key=lambda i: word[i:])
print(suffixes, [word[i:] for i in suffixes[:3]], list(permutations("aab")), sum(1 for _ in permutations("abcde")))
caesar = lambda s, k: "".join(chr((ord(c) - 97 + k) % 26 + 97) if "a" <= c <= "z" else c for c in s)
print(caesar("hello, zebra", 3), caesar(caesar("hello", 7), -7), [w for w in "level noon hello radar".split() if w == w[::-1]])
vigenere = "".join(chr((ord(c) + ord(k) - 130) % 26 + 65) for c, k in zip("ATTACKATDAWN", "LEMON" * 3))
print(vigenere, "-".join("%02x" % ord(c) for c in "AZ"), "".join(sorted("sorting", key=lambda c: (c in "aeiou", c))))
