# Texts of 60 KB and more: making, searching, slicing, comparing, splitting, joining, as keys.
# test: heap=2000000 host no-stress
s = "0123456789abcdef" * 3750
print(len(s), s[0], s[-1], s[59999], s[30000:30016], s.count("f"), s.find("f0"), s.rfind("0"), s[::-1][:4], s[::10000])
t = s[:-1] + "X"
print(s == t, s < t, s != t, s[:59999] == t[:59999], hash(s) == hash(s[:]), {s: 1}[s[:30000] + s[30000:]], t in {s: 1})
parts = s.split("f")
print(len(parts), parts[0], parts[-1] == "", "f".join(parts) == s, len(s.replace("f", "")), len(s.replace("0", "000")), s.replace("0123456789abcdef", "") == "")
u = "é日😀x" * 6000
print(len(u), u[0], u[-1], u[23997], u[12000:12004], u.count("日"), u.find("x", 20000), u.rfind("é"), len(u.encode()), u.encode().decode() == u, u[::-1][:4], u.upper()[:4], len(u.split("x")))
lines = "\n".join(f"line {i}" for i in range(5000))
print(len(lines), len(lines.splitlines()), lines.splitlines()[4999], lines.partition("line 2500")[2][:12], lines.index("line 4999"), len(lines.title()))
b = s.encode()
print(len(b), b[100], b.count(b"f"), b[-3:], bytes(reversed(b))[:3], len(bytearray(b) * 2), b.hex()[:10], len(b.hex()), sum(b))
out = []
for i in range(8000):
    out.append(str(i))
text = ",".join(out)
print(len(text), text[-10:], sum(map(int, text.split(","))), len(text.translate({44: None})), text.strip("0,123")[:6])
acc = ""
for i in range(3000):
    acc += str(i % 10)
print(len(acc), acc[2990:], len(f"{acc:>60000}"), f"{acc:*<3005}"[-6:], len("%s%s" % (acc, acc)), len(acc.center(61000)), len(acc.zfill(50000)), len(acc.ljust(100000)))
