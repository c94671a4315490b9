# Indices and slices of ASCII and other text, with all steps.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


for s in ("abcdefgh", "aéb日c😀dß", "", "x", "日"):
    print(len(s), [s[i] for i in range(-len(s), len(s))])
    for step in (None, 1, 2, 3, -1, -2, -3, 100, -100):
        print(step, [s[start:stop:step] for start in (None, 0, 2, -3, 100) for stop in (None, 0, 3, -1, -100)])
    print(s[::-1][::-1] == s, s[:] is s or s[:] == s, "".join(reversed(s)) == s[::-1], list(s) == [c for c in s])
t(lambda: "abc"[3])
t(lambda: "abc"[-4])
t(lambda: "é日"[2])
t(lambda: "abc"["a"])
t(lambda: "abc"[1.0])
t(lambda: "abc"[None])
t(lambda: "abc"[1, 2])
t(lambda: "abc"[::0])
t(lambda: "abc"["a":])
t(lambda: "abc"[:1.5])
t(lambda: "abc"[True])
t(lambda: "abc"[2**70])
t(lambda: "abc"[:2**70])
t(lambda: "abc"[-(2**70):2**70:2**70])
s = "abc"
for f in (lambda: s.__setitem__(0, "x"), lambda: s.__delitem__(0)):
    t(f)


def assign():
    s[0] = "x"


def delete():
    del s[0]


t(assign)
t(delete)
print(s.__getitem__(1), s.__getitem__(slice(None, None, -1)), s.__len__(), s.__contains__("b"), s.__add__("d"), s.__mul__(2), s.__rmul__(2))
