# memoryview: slices with steps, casts, comparison, assignment between views, hash, release.
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


data = bytearray(range(16))
m = memoryview(data)
print(m[3], m[-1], bytes(m[2:6]), bytes(m[::-1])[:3], bytes(m[::5]), m[2:10:3].tolist(), m[10:2:-3].tolist(), len(m[5:5]), m.nbytes, m[::2].nbytes, m[::2].strides, m[::2].contiguous)
m[0] = 255
m[1:4] = b"xyz"
m[8:12] = m[4:8]
m[::4] = bytes(4)
print(data)
h = m.cast("H")
i = m.cast("I")
b = m.cast("b")
print(len(h), h[0], len(i), i[1], b[0], b.tolist()[:4], h.format, h.itemsize, h.shape, i.strides, h[1:3].tolist(), i[::-1].tolist()[0])
h[0] = 0x1234
i[3] = 0xDEADBEEF
b[5] = -1
print(data, [hex(x) for x in i])
for fmt, value in (("b", -128), ("B", 255), ("h", -32768), ("H", 65535), ("i", -(2**31)), ("I", 2**32 - 1), ("q", -(2**63)), ("Q", 2**64 - 1), ("f", 1.5), ("d", -2.25), ("c", b"z"), ("?", True)):
    v = memoryview(bytearray(8)).cast(fmt)
    v[0] = value
    print(fmt, v.itemsize, len(v), v[0], v.tobytes())
for fmt, value in (("b", 128), ("B", -1), ("B", 256), ("h", 32768), ("H", 65536), ("i", 2**31), ("I", -1), ("q", 2**63), ("Q", -1), ("f", "x"), ("c", 5), ("c", b"ab"), ("B", 1.5), ("B", "a"), ("B", None)):
    v = memoryview(bytearray(8)).cast(fmt)
    t(lambda: v.__setitem__(0, value))
t(lambda: m.cast("x"))
t(lambda: m.cast("HH"))
t(lambda: m[:15].cast("H"))
t(lambda: m[::2].cast("H"))
t(lambda: h.cast("I"))
print(h.cast("B").cast("I").tolist() == i.tolist())
t(lambda: m[16])
t(lambda: m["a"])
t(lambda: m[1.5])
t(lambda: m.__setitem__(slice(0, 2), b"abc"))
t(lambda: m.__setitem__(slice(0, 2), 5))
t(lambda: memoryview(b"abc").__setitem__(0, 1))
t(lambda: memoryview("abc"))
t(lambda: memoryview([1]))
t(lambda: memoryview())
r = memoryview(b"abcabc")
print(r == b"abcabc", r[:3] == r[3:], r == bytearray(b"abcabc"), r != b"x", r == "abcabc", r[::2] == b"acb", hash(r) == hash(b"abcabc"), r.readonly, m.readonly, r.obj, m.obj is data, r.tobytes(), r.hex("-"), r.tolist(), list(r) == list(b"abcabc"), 97 in r, r[1:][1:].tobytes())
t(lambda: hash(m))
t(lambda: r < r)
print(memoryview(b"\x01\x00\x02\x00").cast("H") == memoryview(b"\x01\x02"), memoryview(bytearray(4)).cast("f") == memoryview(bytearray(4)).cast("i"))
with memoryview(data) as w:
    w[0] = 7
t(lambda: w[0])
t(lambda: len(w))
t(lambda: w.tobytes())
print(data[0], str(w)[:20], bytes(memoryview(bytearray(b"ab"))), b"".join([r[:2], r[2:4]]), bytearray(r)[::-1], int.from_bytes(r[:2], "big"), sum(m[:4]), sorted(r))
