# repr and ascii of text and bytes: quotes, escapes, non-printing characters.
samples = ["", "plain", "it's", 'say "hi"', "both ' and \"", "tab\t nl\n cr\r bs\\", "\x00\x01\x1f\x7f", "\x80\x9f\xa0\xad", "é", "日本", "😀", "\u2028\u2029", "\u200b", "\ud800", "\udfff", "\ue000", "\U000e0001", "\U0010ffff", "\u0300", "\u3000", "a\\b", "{}", "%s", "\a\b\v\f"]
for s in samples:
    r = repr(s)
    print(r if "\ud800" > r or r.isascii() else ascii(r), ascii(s), len(s))
    if "\ud800" not in s and "\udfff" not in s:
        print(s.encode(), len(s.encode()))
for b in (b"", b"plain", b"it's", b'say "hi"', b"both ' and \"", b"\x00\x7f\x80\xff", b"\t\n\r\\", bytearray(b"it's"), bytearray(b"\xff")):
    print(repr(b), str(b), ascii(b), f"{b}", f"{b!r}")
print(["it's", 'a"b', b"c'd", ("\n",), {"k\t": "\\"}])
print("\N{BULLET}\N{LATIN SMALL LETTER E WITH ACUTE}" "\x41\101\u0041\U00000041" r"\n\x41", b"\x41\101".decode())
print("line one\
 continued", '''triple "quoted" 'text'
second line''', "\
", r'raw\'quote', 'a' 'b' "c")
print(len("\\n"), len(r"\n"), len("\n"), "\060\07" == "0\x07", "\x7e", "\1234")
