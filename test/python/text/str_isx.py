# The is... methods on single characters and texts.
names = ["isalnum", "isalpha", "isascii", "isdecimal", "isdigit", "isidentifier", "islower", "isnumeric", "isprintable", "isspace", "istitle", "isupper"]
for s in ["", "a", "A", "1", "²", "½", "五", "١", "Ⅷ", " ", "\t", "\n", "\x00", "\x1c", "\x7f", "\x85", "\xa0", "\u2003", "\u200b", "\u2028", "_", "_a1", "1a", "a b", "é", "ß", "ª", "ǅ", "中文", "あ", "😀", "\u0301", "e\u0301", "a-b", "class", "None", "·", "a·", "℘", "ºa", "\ud800", "\ufeff", "\u3000", "ab1", "AB1", "Ab Cd", "१२", "\U0001d7ce", "\U0010ffff", "\xad"]:
    print(ascii(s), " ".join(str(int(getattr(s, name)())) for name in names))
