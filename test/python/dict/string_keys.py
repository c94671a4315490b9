# Dicts of texts: many keys, keys made at run time, equal texts that are different objects, deletion and re-insertion.
d = {}
for i in range(300):
    d["key" + str(i)] = i
print(len(d), d["key0"], d["key299"], d["ke" + "y150"], "key300" in d, "key" in d, d.get("key1000", "none"))
for i in range(0, 300, 2):
    del d[f"key{i}"]
print(len(d), "key2" in d, d["key3"], list(d)[:3], sum(d.values()))
for i in range(0, 300, 5):
    d["key%d" % i] = -i
print(len(d), d["key10"], d["key15"], list(d)[-3:], list(d).index("key5"))
e = {"".join(reversed(k)): v for k, v in d.items()}
print(len(e), e["51yek"], e["3yek"], sorted(e)[:2])
mixed = {"a": 1, b"a": 2, ("a",): 3, "": 4, " ": 5, "A": 6, "\x00": 7, "é": 8, "e\u0301": 9, "日": 10, "😀": 11, "aa": 12}
print(len(mixed), mixed["a"], mixed[b"a"], mixed["a",], mixed[""], mixed["\u00e9"], mixed["e\u0301"], mixed[chr(26085)], mixed["".join(["a", "a"])], mixed["aa"[:1]], mixed["😀x"[0]])
counts = {}
text = "abracadabra alakazam"
for i in range(len(text) - 1):
    counts[text[i : i + 2]] = counts.get(text[i : i + 2], 0) + 1
print(sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:4], len(counts))
for k in list(counts):
    if counts[k] == 1:
        counts.pop(k)
print(counts, "ab" in counts, "a" "b" in counts)
attrs = type("Bag", (), {})()
for k in ("x", "y", "long_name_here"):
    setattr(attrs, k, k.upper())
print(attrs.x, attrs.long_name_here, getattr(attrs, "lo" + "ng_name_here"), sorted(vars(attrs)))


def kw(**named):
    return named


print(kw(**{"a": 1, "b c": 2, "": 3}), kw(x=1, **{"y": 2}), list(kw(z=1, a=2, m=3)))
trie = {}
for w in ("to", "tea", "ten", "i", "in", "inn"):
    node = trie
    for c in w:
        node = node.setdefault(c, {})
    node[None] = w
print(trie["t"]["e"]["n"], trie["i"][None], sorted(trie), list(trie["i"]["n"]))
