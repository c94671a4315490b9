# find, rfind, index, rindex, count, startswith, endswith, in: ranges, empty needles, tuples.
def t(f, *args):
    try:
        print(args, f(*args))
    except Exception as e:
        print(args, type(e).__name__, e)


s = "abcabcabc"
for args in (("abc",), ("abc", 1), ("abc", 1, 5), ("abc", -3), ("abc", -4, -1), ("c", None, 3), ("", 0), ("", 9), ("", 10), ("", 5, 2), ("x",), ("abc", 100), ("abc", -100, 100), ("ca", 2, None), ("abcabcabcd",)):
    print(args, s.find(*args), s.rfind(*args), s.count(*args), s.startswith(*args), s.endswith(*args))
u = "añb日c😀añ"
for needle in ("a", "ñ", "日", "😀", "añ", "c😀", "", "z", "本"):
    print(needle, u.find(needle), u.rfind(needle), u.count(needle), u.find(needle, 2), u.find(needle, 1, 4), u.rfind(needle, 0, -1), needle in u)
t(s.index, "bc")
t(s.index, "bc", 2)
t(s.index, "x")
t(s.rindex, "bc")
t(s.rindex, "bc", 0, 3)
t(s.rindex, "x")
t(s.index, "", 10)
t(s.find, 5)
t(s.find, "a", "b")
t(s.find, "a", 1.0)
t(s.count, None)
t(s.startswith, ("x", "ab"))
t(s.startswith, ())
t(s.startswith, ["a"])
t(s.startswith, ("x", 5))
t(s.startswith, ("abc", 5))
t(s.startswith, 5)
t(s.startswith, "bc", 1)
t(s.startswith, "", 9)
t(s.startswith, "", 10)
t(s.endswith, ("x", "bc"))
t(s.endswith, "ab", 0, 5)
t(s.endswith, "abc", -3)
t(s.endswith, None)
t("aaaa".count, "aa")
t("aaa".count, "")
t("".count, "")
t("".find, "")
t("abc".count, "")
for x in (5, None, b"a"):
    try:
        print(x in s)
    except TypeError as e:
        print(e)
