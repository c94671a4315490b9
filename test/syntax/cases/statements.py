del a, b.c, d[0], (e, [f])
del (a), b
del (a)
pass
global_ = 1
def f():
    global a, b
    nonlocal_ = 1
    def g():
        nonlocal nonlocal_
    return *a, b
assert a
assert a, 'message'
raise
raise A
raise A from b
for a in b: continue
for a, *b in c, d: break
else: pass
for (x) in y: pass
for x.y in z: pass
while a: pass
else: b
if a: b
elif c: d
elif e: f
else: g
if (n := 10) > 5: pass
a; b; c;
