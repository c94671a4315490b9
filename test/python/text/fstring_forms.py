# f-strings: nesting, conversions, =, formats, multi-line, lambdas, expressions of all kinds.
x, y, name, items, d = 5, 2.5, "World", [1, 2, 3], {"k": "v", "n": 3}
print(f"Hello {name}! {x + 1} {x * y} {items[0]} {items[-1:]} {d['k']} {len(items)} {name.upper()} {name!r} {name!s:>8} {name!a:^9}")
print(f"{x=} {y = } {x + 1=} {name=!s} {name = !r:>10} {x=:04d} {items[0]=} {d['k']=}")
print(f"{x:5}|{x:<5}|{x:^5}|{x:>5}|{x:05}|{y:.2f}|{y:8.3f}|{name:10}|{name:.3}|{x:+}|{x:#b}|{12345:,}")
width, precision = 10, 3
print(f"{y:{width}.{precision}}|{y:{width}}|{name:{'*'}^{width}}|{x:{'0' + '4'}d}|{name:>{width + 2}}")
print(f"{{}} {{{x}}} {{{{}}}} {{x}} }}{{")
print(f"{'a' if x > 3 else 'b'} {[i * 2 for i in items]} {dict(a=1)} { {'z': 1}['z'] } {(lambda q: q + 1)(2)} {x if x else y} {not x} {x, y} {*items, 4}")
print(f"{x!r}{y!s}" f"{name}" "plain {x}" f"{'nested ' + f'{x}' + f' {y!r}'}")
print(f'''multi
{x
} line {
    y
}''')
print(f"{'quote'}", f'{"double"}', f"{chr(65)}", rf"\n{x}\d", f"\t{x}\x41\u00e9\N{BULLET}")
print(f"{None} {True} {b'x'} {1j} {[]} {()} {''!r} {'':5}| {x:} {x!r:}")
print(f"{3.0:g} {1e10:g} {10**20} {-x:>4} {x**2} {x//2} {x%3} {x>3} {x==5} {x!=5} {x<=5} {~x} {x&1|2}")
a = [f"{i:02}-{j}" for i in range(2) for j in "ab"]
print(a, f"{'-'.join(a)}", f"{a!r:.12}")


class F:
    def __format__(self, spec):
        return f"[{spec}]"

    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


f = F()
print(f"{f} {f:spec} {f!s} {f!r:>6} {f:{x}{name}} {f:%H:%M} {f=} {f=!s} {f=:q}")
try:
    f"{x:s}"
except ValueError as e:
    print(e)
try:
    f"{name:d}"
except ValueError as e:
    print(e)
try:
    f"{None:5}"
except TypeError as e:
    print(e)
try:
    f"{undefined}"
except NameError as e:
    print(e)
