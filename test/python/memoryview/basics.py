# memoryview: items, slices, casts, copies, attributes, release.
def error(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


b = bytearray(b"abcdef")
m = memoryview(b)
print(len(m), m[0], m[-1], m.tobytes(), m.tolist(), bytes(m), list(m), 98 in m, m == b, m == b"abcdef", m == 5)
m[0] = 65
m[-1] = 90
m[1:3] = b"XY"
print(b, bytes(m[1:4]), m[::2].tolist(), m[::-1].tobytes(), bytes(m[::-1]), m[4:1:-1].tolist(), len(m[2:2]), m[1:5][1:3].tobytes())
m[::2] = b"123"
print(b)
part = m[2:5]
part[0] = 33
part[:] = part[::-1]
print(b, part.tobytes())
m[1:4] = m[2:5]
print(b)
error(memoryview, 5)
error(memoryview, "text")
error(lambda: m[6])
error(lambda: m[-7])
error(lambda: m["a"])
error(lambda: m[1, 2])
error(m.__setitem__, 0, 256)
error(m.__setitem__, 0, -1)
error(m.__setitem__, 0, "a")
error(m.__setitem__, slice(0, 2), b"abc")
error(m.__delitem__, 0)
r = memoryview(b"const")
error(r.__setitem__, 0, 1)
error(r.__setitem__, slice(0, 1), b"a")
print(r.readonly, m.readonly, m.toreadonly().readonly, r.obj, m.obj is b, r.toreadonly() == r)
print(m.format, m.itemsize, m.nbytes, m.ndim, m.shape, m.strides, m.suboffsets, m.contiguous, m.c_contiguous, m.f_contiguous, m[::2].contiguous, m[::-2].strides, m[::2].shape)
h = memoryview(bytearray(range(8))).cast("H")
print(len(h), h.tolist(), h.itemsize, h.nbytes, h.format, h.strides, h[1], h[-1], h[::2].tolist(), h.tobytes())
h[0] = 0xABCD
print(h.tobytes()[:2], h.cast("B").tolist())
error(h.__setitem__, 0, 65536)
error(h.__setitem__, 0, 1.5)
i = memoryview(bytearray(8)).cast("i")
i[0] = -2
i[1] = 2**31 - 1
print(i.tolist(), i.cast("b").tolist(), i.cast("B").cast("I").tolist(), i.cast("B").cast("q").tolist(), i.cast("B").cast("Q").tolist(), i.cast("B").cast("h").tolist())
f = memoryview(bytearray(8)).cast("f")
f[0] = 1.5
f[1] = -2
print(f.tolist(), f.cast("B").tolist())
d = memoryview(bytearray(8)).cast("d")
d[0] = 0.75
print(d[0], d.tobytes())
c = memoryview(bytearray(b"xy")).cast("c")
c[0] = b"z"
print(c.tolist(), c.tobytes())
error(c.__setitem__, 0, 5)
error(c.__setitem__, 0, b"ab")
t = memoryview(bytearray(2)).cast("?")
t[1] = "true"
print(t.tolist())
error(m.cast, "Z")
error(m.cast, 5)
error(m.cast, "i")
error(m[::2].cast, "B")
error(h.cast, "I")
print(hash(r) == hash(b"const"), {r: 1}[b"const"], m.hex(), r.hex(":"), r.hex("-", 2))
error(hash, m)
error(lambda: m < m)
with memoryview(b"with") as w:
    print(w[0])
error(lambda: w[0])
m.release()
m.release()
error(lambda: m[0])
error(len, m)
error(m.tolist)
error(lambda: m.format)
error(lambda: memoryview(m))
print(m == m, b"".join([memoryview(b"a"), b"b"]), bytearray(memoryview(b"q")), b"x" + memoryview(b"y"), b"abc".find(memoryview(b"c")))
print(list(reversed(memoryview(b"ab"))), sorted(memoryview(b"ba")), type(iter(memoryview(b""))).__name__, memoryview(b"abc")[1:] == b"bc", memoryview(b"abc") == memoryview(b"abd"))
x = bytearray(4)
v = memoryview(x)[1:3]
v[0], v[1] = 7, 8
x[1] += 1
print(x, v.tolist())
print(int.from_bytes(memoryview(b"\x01\x02"), "big"), bytes(memoryview(b"abc")[0:0]), memoryview(b"") == b"")
