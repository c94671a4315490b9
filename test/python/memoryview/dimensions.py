# memoryviews of several dimensions, and of none, as cast() makes them.
# test: by-hand
def error(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


def put(m, key, v):
    m[key] = v


b = bytearray(range(24))
m = memoryview(b).cast("B", (2, 3, 4))
print(m.shape, m.strides, m.ndim, m.nbytes, m.itemsize, m.suboffsets, len(m), m.format, m.c_contiguous, m.f_contiguous, m.contiguous)
print(m.tolist())
print(m[0, 0, 0], m[1, 2, 3], m[-1, -1, -1], m[0, 1, 2], m[True, 0, 1], m.tobytes() == bytes(b), bytes(m) == bytes(b))
m[1, 0, 2] = 99
print(b[14], m[1, 0, 2])
for key in (0, (0, 1), (0, 1, 2, 3), (0, 3, 0), (2, 0, 0), (0, 0, -5), ("a", 0, 0), (slice(0, 1), slice(0, 1), slice(0, 1)), (slice(0, 1), 0, 0), (), 1.5, "a", ...):
    error(lambda: m[key])
    error(put, m, key, 1)
error(put, m, (0, 0, 0), 256)
error(put, m, (0, 0, 0), "a")
s = m[1:]
print(s.shape, s.strides, s.tolist(), s[0, 2, 1], s.c_contiguous, len(s), s.nbytes)
r = memoryview(bytes(range(16))).cast("B", (4, 2, 2))[::-2]
print(r.shape, r.strides, r.tolist(), r[0, 1, 0], r.c_contiguous, r.f_contiguous, r.contiguous, r.tobytes(), r[1:].tolist(), r == r[:], r == r[::-1])
print(m[2:].shape, m[2:].tolist(), m[2:].nbytes, m[1:][::-1].strides, r[:1].contiguous)
error(bytes, r)
error(lambda: r.cast("B"))
w = m[::-1]
w[0, 1, 1] = 77
print(b[17], w.tolist() == m.tolist()[::-1], w.obj is b)
error(put, m, slice(0, 1), m[1:])
error(lambda: list(m))
error(lambda: 5 in m)
h = memoryview(bytearray(range(12))).cast("H", [2, 3])
print(h.shape, h.strides, h.tolist(), h[1, 1], h.nbytes, h.f_contiguous)
h[1, 1] = 65535
print(h.cast("B").tolist(), h.cast("B", shape=[12]).shape, h.obj[8:10])
error(h.cast, "B", (3, 4))
error(h.cast, "H")
error(h.cast, "I", [3])
one = memoryview(bytes(6))
for shape in ((7,), (2, 2), (0, 6), (-1, -6), (2.0, 3), "ab", 6, (6, None), (1,) * 70, (2**12, 2**12), [6, True]):
    error(lambda: one.cast("B", shape).shape)
line, column = one.cast("B", (1, 6)), one.cast("B", (6, 1, 1))
print(line.f_contiguous, column.f_contiguous, line.strides, column.strides, line.tolist(), column.tolist())
print(line == column, line == one, line == one.cast("B", [1, 6]), m == m.toreadonly(), m == memoryview(bytes(b)).cast("B", (2, 3, 4)), m != memoryview(bytes(b)))
print(hash(line) == hash(bytes(6)), m.toreadonly().shape, m.hex()[:8], m.readonly, memoryview(m).shape)
z = memoryview(bytearray(b"\x05\x00\x00\x00")).cast("i", ())
print(z.shape, z.strides, z.ndim, z.nbytes, z.tolist(), z[()], z[...] is z, z.tobytes())
z[()] = 6
z[...] = z[()] + 1
print(z.tolist(), z.obj)
error(len, z)
error(lambda: z[0])
error(lambda: z[:])
error(put, z, 0, 1)
error(list, z)
flat = memoryview(b"abc")
print(flat[(1,)], flat[(-1,)])
error(lambda: flat[1, 2])
error(lambda: flat[(5,)])
error(lambda: flat[()])
error(put, memoryview(bytearray(24)), slice(0, 24), m)
m.release()
error(lambda: m.shape)
