# inf, nan and minus zero: arithmetic, comparison, text, containers.
inf, nan = float("inf"), float("nan")


def t(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


print(inf, -inf, nan, -0.0, 0.0, repr(inf), str(nan), [inf, nan, -0.0])
print(inf + 1, inf - inf, inf * 0, inf * -1, 1 / inf, -1 / inf, inf / 2, inf / inf, inf // 2, 5 // inf, -5 // inf, 5 % inf, -5 % inf, inf % 5)
print(nan + 1, nan * 0, nan ** 0, 1 ** nan, 0.0 ** 0, inf ** 0, inf ** -1, 2 ** inf, 2 ** -inf, 0.5 ** inf, (-1) ** inf, (-inf) ** 3, (-inf) ** 2)
print(nan == nan, nan != nan, nan < nan, nan > 1, nan <= inf, inf == inf, inf > 10**300, -inf < -(10**300), inf >= inf, 0.0 == -0.0, 0.0 is None)
print(nan in [nan], [nan] == [nan], nan in [float("nan")], (nan,) == (nan,), {nan: 1}[nan], [1, nan].index(nan), [nan].count(nan))
print(max(1, inf), min(-inf, 5), max([nan, 1]), max([1, nan]), sorted([3, -inf, 2.5, inf, 0]), sum([inf, 1]), sum([0.0, -0.0]), sum([-0.0]))
print(-0.0 + 0.0, -0.0 - 0.0, -0.0 * 5, 0.0 * -1, 0 * -1.0, -(0.0), abs(-0.0), round(-0.4), round(-0.4, 0), -0.0 // 1, -0.0 % 5, 5.0 % -5.0, 0.0 % -5)
print(bool(nan), bool(-0.0), not inf, int(-0.0), str(-0.0), f"{-0.0:+}", f"{nan:+}", f"{inf:08}", f"{-inf:.2f}", "%f %e %g" % (inf, nan, -inf), "%5.1f|%-8f|" % (nan, inf))
print(inf.is_integer(), nan.is_integer(), (-0.0).is_integer(), inf.hex(), nan.hex(), (-0.0).hex(), hash(inf), hash(-inf), hash(0.0), hash(-0.0))
for text in ("inf", "INF", "-Infinity", "+iNf", "nan", "NaN", "-nan", "+NAN", " inf ", "infinit", "in", "na", "nano", "inf1", "1inf", "--inf", "infj"):
    t(float, text)
t(int, inf)
t(int, nan)
t(round, inf)
t(round, nan)
t(round, inf, 2)
t(inf.as_integer_ratio)
t(nan.as_integer_ratio)
t(lambda: 0.0 ** -1)
t(lambda: (-0.0) ** -3)
t(lambda: inf // 0)
t(divmod, inf, 1)
t(divmod, 1, inf)
t(divmod, -1, inf)
t(range, inf)
t(lambda: [1, 2][0.0])
