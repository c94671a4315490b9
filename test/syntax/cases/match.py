match x:
    case 1: pass
    case -1 | 1.5 | -2j | 1 + 2j | -1 - 2j: pass
    case 'a' 'b' | b'c': pass
    case None | True | False: pass
    case a.b.c: pass
    case a: pass
match x, y:
    case a, b: pass
    case a, *_: pass
    case *a, b: pass
    case [a, *b, c]: pass
    case (a, b): pass
    case (a): pass
    case (a,): pass
    case []: pass
    case (): pass
    case _: pass
match (x):
    case {}: pass
    case {'a': b, 1: _, -1: c, None: d, a.b: e, **rest}: pass
    case {**rest}: pass
    case A(): pass
    case a.B(1, c, d=2, e=f,): pass
    case [1 as a, (2 | 3) as b] as c if a > b: pass
    case 1 | 2 as x: pass
match *a, b:
    case _: pass
match -x:
    case _: pass
match [a]:
    case _: pass
match not x:
    case _: pass
match {1: 2}:
    case _: pass
match match:
    case case: pass
