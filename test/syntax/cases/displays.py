[]
()
{}
[a]
(a)
(a,)
{a}
{a: b}
[a, *b]
(*a, b)
{*a, b}
{**a, b: c}
{a: b, **c, }
[a := 1, b]
(a := 1)
{a := 1}
{a: lambda: b}
(a, b)
[[a], (b,), {c}]
a, b
a,
*a, b
(yield)
(yield a, b)
(yield from a)
