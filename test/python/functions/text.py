# bin, oct, hex, chr, ord, ascii, repr, format, hash, id, callable.
def error(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


print(bin(0), bin(5), bin(-5), oct(8), oct(-9), hex(255), hex(-255), bin(True), hex(10**20), oct(2**70), bin(-(2**40)), hex(2**30), hex(-(2**31)))
for f in (bin, oct, hex):
    error(f, 1.0)
    error(f, "a")


class Index:
    def __index__(self):
        return 10


print(bin(Index()), oct(Index()), hex(Index()), chr(Index()) == "\n")
print(chr(65), chr(233), chr(8364), chr(0x1D11E), repr(chr(0)), ord("A"), ord("é"), ord("€"), ord("𝄞"), ord(b"a"), ord(bytearray(b"z")), chr(0x10FFFF) == "\U0010ffff", ord(chr(0xD800)))
error(chr, -1)
error(chr, 0x110000)
error(chr, "a")
error(chr, 1.0)
error(ord, "")
error(ord, "ab")
error(ord, 5)
error(ord, b"")
error(ord, b"ab")
error(ord, None)
print(ascii("aé€𝄞'"), ascii(["é", 1]), ascii(5), repr("a'b"), repr('"'), repr("é\n"), repr(None), repr([1, "x"]), repr(b"\xff"))
print(format(5), format(5, "03"), format("a", ">3"), format(2.5, ".2f"), format([1]), format(None), format(255, "#x"), format(True), format(1234567, ","))
error(format, 5, "zz")
error(format, [1], "x")
error(format, None, "5")
error(format, 5, 5)
error(format, "a", "d")
print(hash(5) == 5, hash(-1) == -2, hash(1) == hash(1.0) == hash(True), hash("a") == hash("a"), hash(()) == hash(()), hash(None) == hash(None), hash(0.5) == hash(0.5), hash("ab") == hash("a" + "b"))
error(hash, [])
error(hash, {})
error(hash, set())


class H:
    def __hash__(self):
        return 42


class Bad:
    def __hash__(self):
        return "x"


class NoHash:
    def __eq__(self, other):
        return True


print(hash(H()), isinstance(hash(object()), int))
error(hash, Bad())
error(hash, NoHash())
a = []
print(id(a) == id(a), id(a) == id([1]), isinstance(id(None), int))
print(callable(len), callable(5), callable(int), callable(lambda: 0), callable(H), callable(H()), callable(print), callable([].append), callable(None))


class C:
    def __call__(self):
        return 1


print(callable(C()), callable(C().__call__))


class R:
    def __repr__(self):
        return 5


error(repr, R())
error(str, R())
error(ascii, R())
