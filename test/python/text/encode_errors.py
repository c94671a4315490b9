# encode and decode: encodings, error handlers, error attributes.
def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except UnicodeError as e:
        print(type(e).__name__, ascii(str(e)), getattr(e, "encoding", None), getattr(e, "start", None), getattr(e, "end", None), getattr(e, "reason", None), ascii(getattr(e, "object", None)))
    except Exception as e:
        print(type(e).__name__, e)


text = "aé€😀z"
for encoding in ("utf-8", "UTF8", "utf_8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "latin-1", "iso-8859-1", "ascii", "us-ascii", "nope"):
    t(text.encode, encoding)
    t("aé".encode, encoding)
for errors in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "surrogatepass", "nope"):
    t(text.encode, "ascii", errors)
    t("a\udc80b\ud800".encode, "utf-8", errors)
    t(text.encode, "latin-1", errors)
t("abc".encode, "ascii", "nope")
t("abc".encode)
t("é".encode, errors="ignore", encoding="ascii")
t("a".encode, 5)
for data in (b"abc", b"\xc3\xa9", b"a\xff", b"\xc3", b"\xe2\x82", b"\xe2\x82x", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xc0\x80", b"\xf0\x9f\x98\x80", b"\x80abc", b"a\xe2b\xc3"):
    for errors in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape"):
        t(data.decode, "utf-8", errors)
    t(data.decode, "ascii", "replace")
    t(data.decode, "latin-1")
t(b"\xff\xfea\x00".decode, "utf-16")
t(b"\xfe\xff\x00a".decode, "utf-16")
t(b"a\x00b\x00".decode, "utf-16-le")
t(b"a".decode, "utf-16-le")
t(b"\x00\xd8a\x00".decode, "utf-16-le")
t(b"a\x00\x00\x00".decode, "utf-32-le")
t(b"\xff\xff\xff\xff".decode, "utf-32-le")
t(b"\xff".decode, "ascii")
t(b"x".decode, "utf-8", 5)
t(bytearray(b"\xe9").decode, "latin-1")
