# Longer texts: joining, searching, slicing, hashing, growing.
words = ['alpha', 'beta', 'gamma', 'delta', 'epsilon']
text = ' '.join(words[i % 5] + str(i) for i in range(400))
print(len(text), text[:40], text[-20:], text.count('a'), text.count('gamma'), text.find('delta398'), text.rfind('alpha'), text.find('zeta'))
print(len(text.split()), len(text.split('a')), text.split()[123], text.rsplit(' ', 2)[1:], text.partition('beta51')[2][:10])
print(len(text.replace('a', '')), len(text.replace('a', 'xyz')), text.replace('alpha', 'A')[:30], text.upper()[:20], text.title()[:20])
print(text[::-1][:20], text[100:200:7], text[-1:-50:-3], len(text[::3]))
d = {}
for w in text.split():
    d[w] = len(w)
print(len(d), sum(d.values()), d['alpha0'], 'beta1' in d, 'beta2' in d)
grown = ''
for i in range(500):
    grown += 'ab'
    if i == 250:
        kept = grown
print(len(grown), len(kept), grown == 'ab' * 500, kept == 'ab' * 251, grown.startswith(kept))
lines = []
for i in range(200):
    lines.append(f'{i:03d}:{"x" * (i % 7)}')
block = '\n'.join(lines)
print(len(block), len(block.splitlines()), block.splitlines()[17], block.splitlines(True)[5], '\n'.join(block.split('\n')) == block)
uni = 'añ€😀' * 50
print(len(uni), len(uni.encode()), uni[3], uni[101], uni[-2], uni[5:9], uni.find('😀', 10), uni.rfind('ñ'), uni.count('€😀a'), uni.index('€', -3), uni[::50], uni[::-1][:5], len(uni.replace('€', 'E')), len(uni.split('ñ')))
print(uni == ''.join(list(uni)), uni.encode().decode() == uni, uni.upper()[:4], uni.isascii(), uni.startswith('ñ', 1), uni.endswith('😀'), uni[:4] * 2, sorted(set(uni)))
print('a' * 1000 == 'a' * 999 + 'a', hash('a' * 1000) == hash('a' * 999 + 'a'), ('ab' * 300).find('ba' * 100), ('a' * 300 + 'b').find('a' * 50 + 'b'), ('ab' * 100).rfind('ab', 0, 101), ('aaaa').count('aa'))
big = bytes(range(256)) * 4
print(len(big), big.find(b'\xff\x00'), big.count(b'\x00\x01'), big[250:260], big.rfind(bytes([10])), big[::-100], len(big.hex()), big.translate(None, bytes(range(250)))[:8], hash(big) == hash(bytes(bytearray(big))))
ba = bytearray()
for i in range(1000):
    ba.append(i & 255)
    if i % 3 == 0:
        ba.extend(b'..')
print(len(ba), ba[500:510], sum(ba))
del ba[10:1500]
print(len(ba), ba[:12], ba.count(b'.'))
for i in range(300):
    ba.insert(5, 65)
while len(ba) > 20:
    ba.pop(7)
print(ba)
for a, b in (('', ''), ('a', ''), ('', 'a'), ('abc', 'abd'), ('abc', 'abcd'), ('é', 'z'), ('é', 'è'), ('\ud800', '\uffff'), ('\uffff', '😀'), ('a' * 50, 'a' * 49 + 'b')):
    print(a < b, a <= b, a > b, a >= b, a == b, a != b)
LONG = 'a name of more than sixty-four characters: hashes of long texts are sampled, made of it or not'
keys = {LONG: 1, LONG + 'é': 2, LONG[:64]: 3, LONG[:65]: 4, LONG[:63]: 5}
for key in list(keys):
    print(keys[''.join(list(key))], keys[key[:10] + key[10:]], hash(key) == hash(''.join(c for c in key)))
print(keys['a name of more than sixty-four characters: hashes of long texts are sampled, made of it or noté' if False else LONG + chr(233)])
