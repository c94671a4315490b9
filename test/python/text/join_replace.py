# join, replace, remove ends
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: "a".replace(1,2))
t(lambda: "a".replace("a",2))
t(lambda: b"a".replace("a",b"b"))
t(lambda: "a".removeprefix(1))
t(lambda: "a".removesuffix(1))
t(lambda: b"a".removeprefix("a"))
t(lambda: "a".join(1))
t(lambda: "a".join([1]))
t(lambda: "a".join(["b",1]))
t(lambda: b"a".join([1]))
t(lambda: b"a".join(["a"]))
t(lambda: b"a".join("a"))
t(lambda: b"a".join(1))
t(lambda: bytearray(b",").join([b"a",bytearray(b"b"),memoryview(b"c")]))
t(lambda: bytearray(b"abc").remove(100))
t(lambda: bytearray(b"abc").remove(300))
t(lambda: bytearray(b"abc").remove("a"))
t(lambda: ("abc".replace("","-"), "abc".replace("","-",2), "".replace("","x"), "".replace("","x",0), "aaa".replace("a","b",2),"aXbX".replace("X","")))
t(lambda: (str.join("a",["b"]) , str(object=5)))
for bad in (None, 5):
    t(lambda: "a".replace(bad, "b"))
    t(lambda: "a".replace("a", bad))
    t(lambda: "a".removeprefix(bad))
    t(lambda: "a".removesuffix(bad))
    t(lambda: str.maketrans("a", bad))
    t(lambda: "a".encode(bad))
    t(lambda: b"a".decode("ascii", bad))
    t(lambda: bytes.fromhex(bad))
    t(lambda: b"a".center(9, bad))
    t(lambda: "a".center(9, bad))
    t(lambda: "a".split(bad))
    t(lambda: "a".strip(bad))


class Numbers:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return (str(i) * 3 for i in range(self.n))


class Old:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return chr(97 + i)


class Broken:
    def __iter__(self):
        raise TypeError('broken')


# Joined from an iterator: the items live only while they are joined.
print(len('-'.join(Numbers(300))), hash('-'.join(Numbers(50))) == hash('-'.join([str(i) * 3 for i in range(50)])), '+'.join(Old()))
t(lambda: ','.join(Broken()))
t(lambda: ','.join({'a': 1, 'b': 2}))
t(lambda: ','.join('abc'))
t(lambda: b','.join(bytes([i]) for i in range(5)))
