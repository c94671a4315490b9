"""Binary operators: forward, reflected, in-place forms; NotImplemented; the subclass goes first."""

OPS = ["add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "lshift", "rshift", "and", "or", "xor", "matmul"]
SIGNS = {"add": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "mod": "%", "pow": "**", "lshift": "<<", "rshift": ">>", "and": "&", "or": "|", "xor": "^", "matmul": "@"}
log = []


def maker(kind, prefix, answers):
    def method(self, other):
        log.append(f"{type(self).__name__}.{prefix}{kind}")
        return f"{prefix}{kind}" if answers else NotImplemented
    return method


def build(name, bases, forward, right, inplace):
    ns = {}
    for k in OPS:
        if forward is not None:
            ns[f"__{k}__"] = maker(k, "", forward)
        if right is not None:
            ns[f"__r{k}__"] = maker(k, "r", right)
        if inplace is not None:
            ns[f"__i{k}__"] = maker(k, "i", inplace)
    return type(name, bases, ns)


Full = build("Full", (), True, True, True)
Never = build("Never", (), False, False, False)
Right = build("Right", (), None, True, None)
Sub = build("Sub", (Full,), True, True, None)
SubPlain = type("SubPlain", (Full,), {})
Plain = type("Plain", (), {})


def apply(k, a, b):
    if k == "add": return a + b
    if k == "sub": return a - b
    if k == "mul": return a * b
    if k == "truediv": return a / b
    if k == "floordiv": return a // b
    if k == "mod": return a % b
    if k == "pow": return a ** b
    if k == "lshift": return a << b
    if k == "rshift": return a >> b
    if k == "and": return a & b
    if k == "or": return a | b
    if k == "xor": return a ^ b
    return a @ b


def inplace(k, a, b):
    if k == "add": a += b
    elif k == "sub": a -= b
    elif k == "mul": a *= b
    elif k == "truediv": a /= b
    elif k == "floordiv": a //= b
    elif k == "mod": a %= b
    elif k == "pow": a **= b
    elif k == "lshift": a <<= b
    elif k == "rshift": a >>= b
    elif k == "and": a &= b
    elif k == "or": a |= b
    elif k == "xor": a ^= b
    else: a @= b
    return a


def attempt(f, k, a, b):
    log.clear()
    try:
        r = f(k, a, b)
    except TypeError as e:
        r = f"TypeError {e}"
    print(k, type(a).__name__, type(b).__name__, r, log)


for k in OPS:
    attempt(apply, k, Full(), 1)
    attempt(apply, k, 1, Full())
    attempt(apply, k, Never(), Right())
    attempt(apply, k, Full(), Sub())
    attempt(apply, k, Full(), SubPlain())
    attempt(apply, k, Never(), Never())
    attempt(apply, k, Plain(), 3)
    attempt(inplace, k, Full(), 1)
    attempt(inplace, k, Never(), Right())
    attempt(inplace, k, Sub(), 2)
    attempt(inplace, k, Plain(), Never())
    attempt(inplace, k, "s", Plain())
