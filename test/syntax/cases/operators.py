a + b - c * d / e // f % g @ h ** i
a | b ^ c & d << e >> f
-a ** -b ** ~c
not not a
not a == b
a and b or c and not d
a < b <= c > d >= e == f != g
a is b is not c in d not in e
a if b else c if d else e
(a + b) * c
a ** b ** c
(a ** b) ** c
- - + ~ a
await_ = 1
a or b or c
(a or b) or c
a - b - c
a - (b - c)
