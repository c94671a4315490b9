# Shifts and bitwise operations: two's complement of infinite width.

VALUES = [0, 1, -1, 5, -5, 2**29, 2**30, -(2**30), 2**31, -(2**31), 2**32, -(2**32), 2**32 - 1, 1 - 2**32, 2**64, -(2**64),
          0xF0F0F0F0F0F0F0F0F0, -0xF0F0F0F0F0F0F0F0F0, 123456789012345678901234567890, -123456789012345678901234567890]

for a in VALUES:
    print(a, ~a, [a << n for n in (0, 1, 2, 31, 32, 33, 64)])
    print([a >> n for n in (0, 1, 2, 30, 31, 32, 33, 63, 64, 65, 100, 1000)])

for a in VALUES:
    for b in VALUES:
        assert (a & b) + (a | b) == a + b
        assert (a ^ b) == (a | b) - (a & b)
        assert ~(a & b) == ~a | ~b
    print([a & b for b in VALUES[::4]], [a | b for b in VALUES[1::4]], [a ^ b for b in VALUES[2::4]])

for n in range(70):
    one = 1 << n
    assert one == 2**n
    assert -one >> n == -1
    assert (-one - 1) >> n == -2
    assert (one - 1) & -one == 0
    assert (one - 1) ^ -one == -1
    assert (one - 1) | -one == -1
    assert -one & (one << 1) - 1 == one

print(1 << 200, (1 << 200) >> 198, -1 >> 5000, 1 >> 2**70, -1 >> 2**70, 0 << 2**70)
print((-(2**32)) & (-(2**33)), (-(2**32)) | 1, (-(2**32) + 1) ^ -1, -(2**64) & -(2**64 - 1))

print([n.bit_length() for n in VALUES])
print([n.bit_count() for n in VALUES])

for text in ("1 << -1", "1 >> -1", "2**80 << -1", "2**80 >> -(2**80)", "1 << 2**80", "1 & 1.0", "1.5 | 2", "1 << 1.0", "'a' ^ 1"):
    try:
        if text == "1 << -1":
            1 << int("-1")
        elif text == "1 >> -1":
            1 >> int("-1")
        elif text == "2**80 << -1":
            2**80 << int("-1")
        elif text == "2**80 >> -(2**80)":
            2**80 >> -(2**80)
        elif text == "1 << 2**80":
            int("1") << 2**80
        elif text == "1 & 1.0":
            int("1") & float("1")
        elif text == "1.5 | 2":
            float("1.5") | int("2")
        elif text == "1 << 1.0":
            int("1") << float("1")
        else:
            "a" ^ int("1")
    except Exception as e:
        print(text, "->", type(e).__name__, e)
