# Properties and case mappings of characters beyond ASCII, summed up over blocks.
def count(name, test, first, last):
    n = 0
    total = 0
    for c in range(first, last):
        if test(chr(c)):
            n += 1
            total = (total * 31 + c) & 0xFFFFF
    print(name, hex(first), n, total)


BLOCKS = [(0, 0x250), (0x370, 0x530), (0x600, 0x700), (0x900, 0xA00), (0x1C80, 0x2200), (0x2460, 0x2500), (0x3000, 0x3100), (0xA640, 0xA700), (0xAB60, 0xABC0), (0xFB00, 0xFB20), (0xFF10, 0xFF60), (0x10400, 0x10450), (0x1D7C0, 0x1D800), (0x1F100, 0x1F180), (0xE0000, 0xE0010)]
for first, last in BLOCKS:
    count('alpha', str.isalpha, first, last)
    count('alnum', str.isalnum, first, last)
    count('decimal', str.isdecimal, first, last)
    count('digit', str.isdigit, first, last)
    count('numeric', str.isnumeric, first, last)
    count('lower', str.islower, first, last)
    count('upper', str.isupper, first, last)
    count('title', str.istitle, first, last)
    count('space', str.isspace, first, last)
    count('printable', str.isprintable, first, last)
    count('identifier', str.isidentifier, first, last)
    count('continues', lambda c: ('a' + c).isidentifier(), first, last)


def check(name, change, first, last):
    total = 0
    for c in range(first, last):
        for d in change(chr(c)):
            total = (total * 31 + ord(d)) & 0xFFFFF
    print(name, hex(first), total)


for first, last in BLOCKS:
    check('upper', str.upper, first, last)
    check('lower', str.lower, first, last)
    check('title', str.title, first, last)
    check('casefold', str.casefold, first, last)
    check('swapcase', str.swapcase, first, last)
    check('capitalize', str.capitalize, first, last)
