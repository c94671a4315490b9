# Searching text step by step: all occurrences, overlapping ones, from the right, words, between marks, by lines.
def all_at(text, what, overlap=False):
    at = text.find(what)
    while at >= 0:
        yield at
        at = text.find(what, at + (1 if overlap else len(what)))


def between(text, left, right):
    out, at = [], 0
    while (start := text.find(left, at)) >= 0 and (end := text.find(right, start + len(left))) >= 0:
        out.append(text[start + len(left) : end])
        at = end + len(right)
    return out


text = "banana bandana canal naïve añañañ 日本日本日"
for what in ("an", "ana", "ñ", "añ", "日", "日本日", "z", " "):
    print(what, list(all_at(text, what)), list(all_at(text, what, True)), text.count(what), text.rfind(what), what in text)
print(between("a<b>c<d>e<f", "<", ">"), between("[[x]] [[y z]]", "[[", "]]"), "k=v; q=w".split("; "), [p.partition("=")[::2] for p in "k=v;q=w;z".split(";")], "a.b.c".rpartition("."), "path/to/file.txt".rsplit("/", 1)[-1].rpartition(".")[0])
log = """12:01 ERROR disk full
12:02 INFO ok
12:05 ERROR no net: retry=3
bad line
"""
errors = [line.split(maxsplit=2)[2] for line in log.splitlines() if " ERROR " in line]
print(errors, [n for n, line in enumerate(log.splitlines(), 1) if not line[:2].isdigit()], log.splitlines(True)[1], max(log.split(), key=len), log.startswith("12:01") and log.endswith("\n"), log.index("INFO"), len(log.split("\n")))
query = "name=J%20Doe&x=1&x=2&empty=&flag"
params = {}
for part in query.split("&"):
    key, eq, value = part.partition("=")
    pieces = value.split("%")
    value = pieces[0] + "".join(chr(int(p[:2], 16)) + p[2:] for p in pieces[1:])
    params.setdefault(key, []).append(value if eq else None)
print(params)
print("".join("%%%02X" % ord(c) if not c.isalnum() else c for c in "a b/c?d"), "snake_case_name".title().replace("_", ""), "".join("_" + c.lower() if c.isupper() else c for c in "camelCaseName"), "hello world".capitalize(), " ".join(w[0].upper() + w[1:] for w in "the end of it".split()), "a-b_c d".translate(str.maketrans("-_ ", "///")), "x".join("abc").strip("ac"), "tEST".swapcase())
for s in ("racecar", "A man, a plan, a canal: Panama", "no", "été"):
    plain = "".join(c for c in s.casefold() if c.isalnum())
    print(s, plain == plain[::-1], sorted(set(plain)), {c: plain.count(c) for c in plain if plain.count(c) > 1})
