# Text beyond ASCII through ordinary programs: counting, reversing, columns, comparing, encoding sizes.
greetings = {"de": "Grüß Gott", "el": "Γειά σου", "ru": "Привет", "ja": "こんにちは", "ar": "مرحبا", "hi": "नमस्ते", "emoji": "👋🌍", "fr": "Ça va, garçon?", "tr": "İyi günler ışık", "ko": "안녕"}
for code, text in greetings.items():
    print(code, text, len(text), len(text.encode()), len(text.encode("utf-16-le")) // 2, text[::-1], text[0], text[-1], text.upper(), text.lower(), text.title(), text.find(" "), text.isalpha(), text.isascii())
print(sorted(greetings.values())[:4], max(greetings.values(), key=len), sum(map(len, greetings.values())), [c for c, t in greetings.items() if any(ord(ch) > 0xFFFF for ch in t)])
for text in greetings.values():
    assert text.encode("utf-8").decode("utf-8") == text and "".join(chr(ord(c)) for c in text) == text
    assert text.encode("utf-16").decode("utf-16") == text == text.encode("utf-32-be").decode("utf-32-be")
    assert text[:2] + text[2:] == text and list(text) == [text[i] for i in range(len(text))]
    assert text.replace(text[1], "_").count("_") == text.count(text[1]) + text.count("_")
    assert text in "<" + text + ">" and ("<" + text + ">").index(text) == 1 and (text * 3).count(text) == 3
s = "aé日😀"
print([s[i:j] for i in range(4) for j in range(i + 1, 5)], [hex(ord(c)) for c in s], [len(c.encode()) for c in s], s.encode(), ascii(s), s.center(10, "·"), f"{s:>8}|{s:é^8}|{s:.2}", "%6s|%-6s|" % (s, s), s.split("日"), s.partition("😀"), s.strip("a😀"), s.translate({0xE9: "e", 0x65E5: None}))
print("e\u0301" == "é", len("e\u0301"), "ﬁ".upper(), "ß".upper(), "ß".casefold() == "SS".casefold(), "Ⅷ".isnumeric(), "½".isnumeric(), "٣".isdigit(), int("٣٤"), "Ǆ".title(), "ΌΔΟΣ".lower(), "\u00a0".isspace(), "\u200b".isspace(), "日本".isidentifier(), "1é".isidentifier())
ключ = "переменная"
π = 3
名前 = {"鍵": [1, 2]}
print(ключ, π * 2, 名前["鍵"], {c: ключ.count(c) for c in sorted(set(ключ))})


def naïve(größe, *, ñ="ñ"):
    return f"{größe}{ñ}"


print(naïve("é"), naïve(größe=1, ñ=2), naïve.__name__, "\N{GREEK SMALL LETTER PI}" == "π", "\u03c0" == "π", "\U0001F600" in s, "日" < "本", "z" < "é", sorted("éaze"))
data = "日本".encode()
print(data, data[:4].decode("utf-8", "ignore"), data[1:].decode("utf-8", "replace").count("\ufffd"), data.decode("latin-1").encode("latin-1") == data, [data.find("本".encode()), b"\xe6" in data], bytearray(data)[::-1].hex())
