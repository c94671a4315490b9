# test: differs
# As CPython 3.13 has it: comprehensions have no scope of their own in locals(), which is a new dict at each call.
def f(a):
    b = 2
    inside = [sorted(locals()) for x in range(1)][0]
    first = locals()
    first["b"] = "changed"
    c = 3
    return inside, b, sorted(first), sorted(locals()), first is locals()


print(f(1))


class C:
    x = 1
    names = [sorted(n for n in locals() if not n.startswith("_")) for y in range(1)][0]


print(C.names)
try:

    def g():
        print(z)
        [z for z in [1]]
        return [y for _ in range(1)]
        y = 1

    g()
except NameError as e:
    print(type(e).__name__, e)
