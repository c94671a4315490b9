"""f-strings: =, conversions, nested specs, quotes, braces, lambda, walrus, multi-line, every expression."""
x, y, name, items, d = 5, 2.5, "Ann", [1, 2, 3], {"k": "v", 'q"': 1}
print(f"{x=} {y=:.2f} {name=!r} {name=!s:>6} {x + 1 = } {x=:>5} {items[0]=} {d['k']=} { x = } {len(items)=}")
print(f"{name!r} {name!s} {name!a} {'é'!a} {name!r:>8} {name!s:*^9} {None!r} {items!r:>12}")
width, prec, fill, align = 10, 3, "*", "^"
print(f"{y:{width}} {y:{width}.{prec}} {name:{fill}{align}{width}} {x:{'0'}{3}} {x:{width!r}} {name:{'>' + str(width)}}|")
print(f"{{}} {{{x}}} {{x}} }}{{ {{{{}}}}", f"{'{'} {'}'} {'a' if x else 'b'}", f'{d["k"]} {"nested"} {name + "!"}')
print(f"{(lambda v: v * 2)(x)} {x if x > 3 else y} {[v for v in items]} {({v: v for v in items})} {x, y} {*items, 4} {(z := 9)} {z} {x:=+5}")
print(f"{x!r}" f"{y}" "plain {x}" f'{name}', rf"\d{x}\n", f"\x41\u00e9\t|{x}\\", fr'{name}\'')
print(f"""multi
{x}
  {name
   + "!"} end""")
print(f"{x:b} {x:#x} {x:05d} {x:+} {1000000:,} {y:%}")


class F:
    def __format__(self, spec):
        return f"<{spec}>"

    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


f = F()
print(f"{f} {f:abc} {f!s} {f!r:>6} {f:} {f: } {f:%H:%M} {f=} {f=!s} {f=:z}")
print(f"{f'{x}' + f'{y}'}", f"{f'{name:>{width}}':*<12}")
print(f"{items[0]}{items[-1]}{items[1:]}{d.get('zz')}{name.upper()}{name[::-1]}{x.__class__.__name__}{not x}{-x}{x ** 2}{x == 5}{x is None}")
for bad in (lambda: f"{x:z}", lambda: f"{name:d}", lambda: f"{undefined}", lambda: f"{x:{name}}", lambda: f"{items:>5}", lambda: f"{None:5}", lambda: f"{x!r:d}"):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(f"", f"{''}", f"{x}" == "5", len(f"{x}{y}"), f"{x}%d" % 7, f"{name}".join("ab"), f"{'a' 'b'}", type(f"{x}").__name__)
print(f"{3.0} {1e20} {-0.0} {True} {None} {...} {b'b'} {'quote' + chr(39)}")
