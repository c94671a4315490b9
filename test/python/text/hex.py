# hex and fromhex
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: bytes.fromhex("0a 0B\tff"))
t(lambda: bytes.fromhex("0"))
t(lambda: bytes.fromhex("0g"))
t(lambda: bytes.fromhex("0 1"))
t(lambda: bytes.fromhex(b"00"))
t(lambda: bytes.fromhex("é0"))
t(lambda: b"abc".hex())
t(lambda: b"abc".hex(":"))
t(lambda: b"abcde".hex("-",2))
t(lambda: b"abcde".hex("-",-2))
t(lambda: b"abc".hex("ab"))
t(lambda: b"abc".hex("é"))
t(lambda: b"abc".hex(b":"))
t(lambda: bytearray(b"abcde").hex(" "))
