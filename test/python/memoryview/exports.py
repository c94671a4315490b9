# A bytearray keeps its size as long as a memoryview shows it.
def error(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


b = bytearray(b"abcdef")
m = memoryview(b)
error(b.append, 1)
error(b.extend, b"xyz")
error(b.pop)
error(b.clear)
error(b.insert, 0, 1)
error(b.remove, 97)
error(b.__delitem__, 0)
error(b.__delitem__, slice(0, 4, 2))
error(b.__setitem__, slice(0, 1), b"longer")
error(b.__iadd__, b"more")
error(b.__imul__, 2)
error(b.__init__, b"other")
print(b, bytes(m))
b[0] = 65
b[1:3] = b"XY"
b.reverse()
b.extend(b"")
del b[3:3]
print(b, m.tobytes())
part = m[2:4].cast("H")
m.release()
error(b.append, 1)
part.release()
part.release()
b.append(33)
print(b)
with memoryview(b) as n, n[1:] as rest:
    error(b.append, 1)
    print(rest.tolist())
error(lambda: n[0])
error(lambda: rest.nbytes)
b.append(34)
print(b)
kept = [memoryview(b).toreadonly()]
error(b.append, 1)
kept.append({"more": kept.pop()[1:]})
error(b.append, 1)
kept.pop()
b.append(35)
print(b)
for size in range(3):
    print(bytes(memoryview(b)[:size]), sum(memoryview(b)), end=" ")
    b += b"!"
print(b)


def total(view):
    return sum(view)


def grown(data):
    for i in range(4):
        data.append(total(memoryview(data)[i:]) & 255)
    return data


print(grown(bytearray(b"123")))


class Holder:
    pass


h = Holder()
h.data = bytearray(4)
h.view = memoryview(h.data)
error(h.data.append, 1)
h.view.release()
h.data.append(1)
print(h.data, repr(h.view)[:16])
with memoryview(b"abc") as v:
    print(v.nbytes)
error(v.__enter__)
