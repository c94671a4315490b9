[a for a in b]
{a for a in b}
{a: b for a, b in c}
(a for a in b)
[a for a in b if c if d for e in f if g]
[a for a, in b]
[(a, b) for a, *b in c]
[a for b.c in d]
[[a for a in b] for b in c]
[a if b else c for d in e if (f if g else h)]
[x := a for a in b]
async def f(): return {a: b async for a in b for c in d}
