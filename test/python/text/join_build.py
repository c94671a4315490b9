# Texts built up piece by piece in every way; they are all the same.
n = 200
a = ""
for i in range(n):
    a += str(i) + ","
b = ",".join(str(i) for i in range(n)) + ","
c = "".join([f"{i}," for i in range(n)])
d = "".join(map("{},".format, range(n)))
e = ("%d," * n) % tuple(range(n))
f = "".join("%s," % i for i in range(n))
parts = []
for i in range(n):
    parts.append(str(i))
    parts.append(",")
g = "".join(parts)
h = str(list(range(n)))[1:-1].replace(" ", "") + ","
print(len(a), a == b == c == d == e == f == g == h, a[:30], a[-12:], hash(a) == hash(h), len({a, b, c, d}))
s = "x"
t = s
s += "y"
s = s + "z" + s
s = "<" + s + ">" * 3
print(s, t)
u = "é"
for ch in "日本😀a":
    u = ch + u + ch
print(u, len(u), u[::-1] == u, u.encode()[:6])
line = ""
for i in range(1, 11):
    line = f"{line}{i}" if i % 3 else f"{line}[{i}]"
print(line)
words = []
for w in ["alpha", "beta", "gamma"]:
    words += [w, w.upper()]
    words.extend(w[:2])
print("|".join(words), "".join(reversed(words))[:12], "-".join("abc"), ".".join({"k": 1, "l": 2}), "".join(()), " ".join(["one"]))
out = ""
for row in range(4):
    for col in range(6):
        out += "#" if (row + col) % 2 else "."
    out += "\n"
print(out, end="")
x = "ab"
x *= 3
y = x
x += x
print(x, y, "-" * 10 + ">" + " " * 3 + "|", "=" * 0 + "end", 3 * "ab" + "c" * -1)
acc = b""
for i in range(5):
    acc += bytes([65 + i]) * i
print(acc, bytearray(acc) + b"!", b"-".join([acc[:2], acc[-2:]]))
text = "".join(chr(c) for c in range(32, 127))
print(text, len(text), text.swapcase()[33:59], text[::7], "".join(sorted(set("mississippi"))), "".join(c for c in text if c.isalnum() and not c.isalpha()))
