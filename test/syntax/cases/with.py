with a: pass
with a as b: pass
with a as b, c as (d, e): pass
with (a): pass
with (a, b): pass
with (a as b, c,): pass
with (a as b): pass
with (a, b) as c: pass
with (a).b as c: pass
with (yield): pass
with (a for a in b): pass
with (): pass
with (a := b): pass
with (a, *b): pass
with a() as b.c, d[0] as [e]: pass
with (a) as b, (c) as d: pass
with (open(x)) as f: pass
