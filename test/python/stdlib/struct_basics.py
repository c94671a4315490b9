# The module struct: formats, byte orders, alignment, limits, texts of errors.
import struct
from struct import Struct


def show(f, *args):
    try:
        print(f.__name__, args, "->", f(*args))
    except Exception as e:
        print(f.__name__, args, "!!", type(e).__name__, e)


def kind(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(args, type(e).__name__)


for order in "<>!=":
    for c, v in (("b", -5), ("B", 200), ("h", -300), ("H", 60000), ("i", -70000), ("I", 4000000000), ("l", -1), ("L", 4294967295), ("q", -(2**60)), ("Q", 2**64 - 1)):
        data = struct.pack(order + c, v)
        print(order + c, data, struct.unpack(order + c, data), struct.calcsize(order + c))
for f in ("<bih", "<3?x2H", "!10s3p", ">2xhb", "<", "", "<0i", "4s0h", "@bih", "@hb", "@bh", "@bi0i", "@2b3h", "@bq", "@cHxI"):
    print(f, struct.calcsize(f))
print(struct.pack("<bih", 1, 2, 3), struct.pack(">bih", 1, 2, 3), struct.pack("@bih", 1, 2, 3))
print(struct.pack("<3sx5s", b"ab", b"abcdefg"), struct.unpack("<3sx5s", b"ab\0\0abcde"))
print(struct.pack("5p", b"abc"), struct.pack("3p", b"abcdef"), struct.unpack("5p", b"\x03abcd"), struct.unpack("3p", b"\xffab"))
print(struct.pack("<cc?", b"a", b"z", "yes"), struct.unpack("<cc?", b"az\x05"), struct.pack("3?", [], 1, None))
print(struct.pack("<f", 1.5), struct.pack(">f", -2.25), struct.pack("<d", 0.5), struct.pack(">d", -0.125), struct.pack("<f", 3))
print(struct.unpack("<f", b"\x00\x00\xc0?"), struct.unpack(">d", b"?\xe0\x00\x00\x00\x00\x00\x00"), struct.unpack("<2f", struct.pack("<2f", 0.0, -1.0)))
for h in (0.0, -0.0, 1.0, -2.0, 1.5, 65504.0, 2.0**-14, 2.0**-24, 2.0**-25, 3 * 2.0**-25, float("inf"), -float("inf")):
    data = struct.pack("<e", h)
    back = struct.unpack("<e", data)[0]
    print(data, back == h, back if abs(back) > 65504 else round(back * 2.0**24))
print(struct.unpack("<e", struct.pack(">e", float("nan"))[::-1])[0] != 0)


class Index:
    def __index__(self):
        return 7


class Float:
    def __float__(self):
        return 2.5


print(struct.pack("<h", Index()), struct.pack("<h", True), struct.pack("<f", Float()))
show(struct.pack, "<h", 1.5)
show(struct.pack, "<h", "a")
show(struct.pack, "<f", "a")
show(struct.pack, "<c", b"ab")
show(struct.pack, "<c", "a")
show(struct.pack, "3s", 5)
show(struct.pack, "3s", "abc")
show(struct.pack, "<2h", 1)
show(struct.pack, "<h", 1, 2)
show(struct.pack, "", 1)
show(struct.pack, "z", 1)
show(struct.pack, "3", 1)
show(struct.pack, "2 h", 1, 2)
show(struct.pack, "<n", 1)
show(struct.pack, "< h  b", 1, 2)
show(struct.pack, 5, 1)
show(struct.pack, b"<h", 1)
show(struct.unpack, "<h", b"a")
show(struct.unpack_from, "<h", b"abc", 2)
show(struct.unpack_from, "<h", b"abc", -1)
show(struct.unpack_from, "<h", b"abc", -5)
show(struct.unpack_from, "<h", b"abc", -3)
show(struct.unpack_from, "<h", b"abc", 1)
show(struct.unpack_from, "<h", b"abc")
show(struct.pack_into, "<h", bytearray(3), 2, 5)
show(struct.pack_into, "<h", bytearray(3), -1, 5)
show(struct.pack_into, "<h", bytearray(3), -9, 5)
show(struct.pack_into, "<h", bytearray(3), 0)
show(struct.pack_into, "<h", b"abc", 0, 5)
show(struct.iter_unpack, "<h", b"abc")
show(struct.iter_unpack, "", b"abc")
kind(struct.pack, "<b", 128)
kind(struct.pack, "<B", -1)
kind(struct.pack, "<H", 65536)
kind(struct.pack, "<i", 2**31)
kind(struct.pack, "<Q", -1)
kind(struct.pack, "<q", 2**63)
kind(struct.pack, "<e", 70000.0)
kind(struct.unpack, "<h", "ab")

buffer = bytearray(8)
struct.pack_into("<hh", buffer, 2, 0x1234, -1)
print(buffer, struct.unpack_from("<h", buffer, 2))
struct.pack_into(">I", memoryview(buffer)[4:], 0, 0xDEADBEEF)
print(buffer)
print(list(struct.iter_unpack("<hb", b"\x01\x00\x02\x03\x00\x04")))
point = Struct("<hhb")
print(point.size, point.format, point.pack(1, -1, 5), point.unpack(b"\x01\x00\xff\xff\x05"))
print(list(point.iter_unpack(point.pack(1, 2, 3) * 2)), point.unpack_from(b"\0" + point.pack(4, 5, 6), 1))
point.pack_into(buffer, 0, 9, 8, 7)
print(buffer)
print(struct.error.__name__, struct.error.__module__, issubclass(struct.error, Exception))
try:
    point.pack(1)
except struct.error as e:
    print(repr(e))
