# Splitting and joining again gives the same text, for many texts and separators; fields, escapes, columns.
texts = ["", "a", ",", ",,", "a,b", ",a,,b,", "a,b,c,d", "日,本,é", "no separators", "x" * 50 + "," + "y" * 50]
for text in texts:
    for sep in (",", ",,", "b", "本"):
        parts = text.split(sep)
        assert sep.join(parts) == text and len(parts) == text.count(sep) + 1
        assert sep.join(text.rsplit(sep)) == text
        for n in range(4):
            assert sep.join(text.split(sep, n)) == text == sep.join(text.rsplit(sep, n))
            assert len(text.split(sep, n)) == min(n, text.count(sep)) + 1
        head, mid, tail = text.partition(sep)
        assert head + mid + tail == text
        head, mid, tail = text.rpartition(sep)
        assert head + mid + tail == text
    assert "".join(text.splitlines(True)) == text
    assert text.replace(",", ";").replace(";", ",") == text and text.encode().decode() == text
    assert text.encode().split(b",") == [p.encode() for p in text.split(",")]
print("round trips")


def fields(line, sep=",", quote='"', escape="\\"):
    out, current, inside, skip = [], "", False, False
    for c in line:
        if skip:
            current, skip = current + c, False
        elif c == escape:
            skip = True
        elif c == quote:
            inside = not inside
        elif c == sep and not inside:
            out.append(current)
            current = ""
        else:
            current += c
    return out + [current]


def pack(parts):
    return "|".join(p.replace("\\", "\\\\").replace("|", "\\|") for p in parts)


def unpack(text):
    out, i = [""], 0
    while i < len(text):
        if text[i] == "\\":
            out[-1] += text[i + 1]
            i += 1
        elif text[i] == "|":
            out.append("")
        else:
            out[-1] += text[i]
        i += 1
    return out


print(fields('a,"b,c",d\\,e,"",f'), pack(["a|b", "c\\", "", "d"]), unpack(pack(["a|b", "c\\", "", "d"])))
columns = "name      age city\nAnn        31 Rome\nBob         5 Rio de Janeiro".splitlines()
print([(line[:10].strip(), line[10:14].strip(), line[14:].strip()) for line in columns], [line.split(None, 2) for line in columns])
print("a  b \t c\n".split(), "a  b".split(" "), "1,2;3,4".split(";"), [list(map(int, r.split(","))) for r in "1,2;3,4".split(";")], dict(p.split(":") for p in "a:1 b:2".split()), "k: v: w".split(": ", 1), "\t".join("abc").expandtabs(4), "one  two".rsplit(None, 1), "--x--y--".strip("-").split("--"), "a\x0bb\x1cc d".splitlines(), "aXbxc".casefold().split("x"), "".split(), "".split(","), " ".split(), [w for w in "a,,b".split(",") if w])
