# Case methods over Unicode: special casing, titlecase, final sigma, casefold.
words = ["hello world", "HELLO", "Straße", "ŉ", "ﬁne ﬂow", "ΑΣ ΟΔΟΣ", "ǆ ǅ Ǆ", "İstanbul", "ıI", "don't stop", "x1y 2nd", "ÀÉÎ", "ß", "ﬀ", "Ω", "Ⅷ ⅷ", "ⓐⒶ", "𐐀𐐨", "they're bill's", "", "1a2B", "éa-bé_cÉ", "\u1e9e", "ΐ", "ᾳ ᾼ"]
for w in words:
    print(repr(w), [w.upper(), w.lower(), w.title(), w.capitalize(), w.swapcase(), w.casefold()], w.isupper(), w.islower(), w.istitle())
print("Straße".casefold() == "STRASSE".casefold(), "ﬁ".upper(), len("ŉ".upper()), "ΑΣ".lower(), "ΑΣΑ".lower(), "Σ".lower(), "A.Σ".lower(), "Σ'".lower(), "ΑΣ'Α".lower())
for s in ("Hello World", "Hello world", "HELLO", "H", "", "1", "1A", "A1", "Aa", "aA", "Hello, World!", "They'Re", "ǅ", "ǅa"):
    print(repr(s), s.istitle(), s.isupper(), s.islower())
try:
    "a".upper(1)
except TypeError as e:
    print(e)
try:
    "a".title("x")
except TypeError as e:
    print(e)
