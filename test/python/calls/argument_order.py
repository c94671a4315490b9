"""The order in which a call evaluates: the callable, arguments from left to right, then the call."""

log = []


def note(x):
    log.append(x)
    return x


def show(label):
    print(label, log)
    log.clear()


def get(f):
    log.append("callable")
    return f


def f(*a, **k):
    log.append("call")
    return a, k


get(f)(note(1), note(2), x=note(3), *note((4,)), **note({"y": 5}))
show("call")
{note("k1"): note("v1"), note("k2"): note("v2")}
show("dict")
[note(1), note(2)][note(0)]
show("index")


class A:
    def __getattr__(self, name):
        log.append("get " + name)
        return f

    def __setitem__(self, i, v):
        log.append(("set", i, v))

    def __repr__(self):
        return "A()"

    def __setattr__(self, name, v):
        log.append(("attr", name, v))


a = A()
a.method(note(1), note(2))
show("method")
a[note("i")] = note("v")
show("store item")
note(a).x = note("v2")
show("store attribute")
x = [note(1), note(2)] + [note(3)]
show("sum")
note(1) < note(2) < note(1) < note(5)
show("chain")
note(0) or note("") or note("yes") or note("no")
show("or")
note(1) and note([]) and note(2)
show("and")
note("then") if note(False) else note("else")
show("if")
(lambda p=note("default"), q=note("second"): p)(note("argument"))
show("lambda")
d = {}
d[note("a")], d[note("b")] = note(1), note(2)
show("tuple")
print(d)
d[note("a")] += note(10)
show("augmented")
print(d)


@note
def _(x=note("d")):
    pass


log[1:] = []
show("decorator")
assert note(True), note("never")
show("assert")
f(note(1), *[note(2), note(3)], **{"k": note(4)}, m=note(5))
show("stars")
