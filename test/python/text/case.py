# case and classes of characters
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: ("ß".upper(), "ŉ".upper(), "İ".lower(), "ΑΣ".lower(), "ΑΣ Σ ΣΑ".lower(), "ǆ".title(), "ﬁx".capitalize(), "ß".casefold(), "they're bill's".title(), b"they're bill's".title(), "ǅ".swapcase(), "ß".swapcase()))
t(lambda: ("abc".isidentifier(), "é1".isidentifier(), "1a".isidentifier(), "".isidentifier(), "a-b".isidentifier(), "ªb".isidentifier(), "℘".isidentifier()))
t(lambda: ("²".isdigit(), "²".isdecimal(), "½".isnumeric(), "½".isdigit(), "٣".isdecimal(), "一".isnumeric()))
t(lambda: ("A\u0301".isupper(),"Ⅷ".isupper(),"ª".islower(),"ǅ".istitle(),"Abc Def".istitle(), "ABc".istitle(), "1A".istitle(), "".istitle(), "".isupper(), "1".isupper()))
t(lambda: ("".isascii(), "".isprintable(), "\n".isprintable(), "é".isascii(), "".isspace(), "\x1c".isspace(), b"\x1c".isspace(), "".isalnum()))
