# int.to_bytes and int.from_bytes: every argument form, signs, edges, errors.
def t(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


for n in (0, 1, 127, 128, 255, 256, 65535, 2**31 - 1, 2**31, 2**64 - 1):
    size = (n.bit_length() + 7) // 8 or 1
    big = n.to_bytes(size, "big")
    little = n.to_bytes(size, "little")
    print(n, big, little, big[::-1] == little, int.from_bytes(big, "big") == n, int.from_bytes(little, "little") == n)
for n in (-1, -128, -129, -32768, -(2**63), 127, 2**63 - 1):
    size = n.bit_length() // 8 + 1
    data = n.to_bytes(size, "big", signed=True)
    print(n, data, int.from_bytes(data, "big", signed=True) == n, int.from_bytes(data, "big"))
t((5).to_bytes)
t((5).to_bytes, 3)
t((5).to_bytes, length=2)
t((5).to_bytes, byteorder="little", length=2)
t((5).to_bytes, 2, "little", signed=True)
t((0).to_bytes, 0, "big")
t((1).to_bytes, 0, "big")
t((256).to_bytes, 1, "big")
t((128).to_bytes, 1, "big", signed=True)
t((-129).to_bytes, 1, "big", signed=True)
t((-1).to_bytes, 1, "big")
t((1).to_bytes, -1, "big")
t((1).to_bytes, 1, "middle")
t((1).to_bytes, 1, 5)
t((1).to_bytes, "1", "big")
t((1).to_bytes, 1.0, "big")
t((2**100).to_bytes, 12, "big")
t((2**100).to_bytes, 13, "big")
t((-(2**100)).to_bytes, 13, "little", signed=True)
t(int.from_bytes, b"")
t(int.from_bytes, b"\x01\x02")
t(int.from_bytes, b"\x01\x02", "little")
t(int.from_bytes, bytes=b"\x01\x02", byteorder="big")
t(int.from_bytes, b"\xff\xfe", "big", signed=True)
t(int.from_bytes, b"\xff\xfe", signed=True)
t(int.from_bytes, [1, 2, 3], "big")
t(int.from_bytes, range(4), "little")
t(int.from_bytes, bytearray(b"\x80"), "big", signed=True)
t(int.from_bytes, (256,), "big")
t(int.from_bytes, "ab", "big")
t(int.from_bytes, 5, "big")
t(int.from_bytes, b"a", "up")
t(True.to_bytes, 2, "big")
t(bool.from_bytes, b"\x00\x02", "big")
