import abc, bisect, contextlib, copy, heapq, string, types

h = [5, 3, 8, 1]
heapq.heapify(h)
heapq.heappush(h, 2)
print([heapq.heappop(h) for _ in range(len(h))], heapq.nlargest(2, [1, 5, 3]), heapq.nsmallest(2, [4, 2, 9], key=lambda x: -x))
print(list(heapq.merge([1, 4], [2, 3], [0])), heapq.heappushpop([2, 3], 1), heapq.heapreplace([1, 5], 9), list(heapq.merge([3, 1], [2], reverse=True)))
try:
    heapq.heappop([])
except IndexError as e:
    print(e)
a = [1, 3, 3, 5]
print(bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect_right(a, 0), bisect.bisect(a, 9))
bisect.insort(a, 4)
print(a, bisect.bisect_left([(1, "a"), (2, "b")], 2, key=lambda p: p[0]))


@contextlib.contextmanager
def tag(name):
    print("<", name)
    try:
        yield name.upper()
    except ValueError as e:
        print("caught", e)
    finally:
        print(">", name)


with tag("a") as t:
    print(t)
with tag("b"):
    raise ValueError("inside")
try:
    with tag("c"):
        raise KeyError("k")
except KeyError as e:
    print("passed", e)


@tag("deco")
def f():
    return 5


print(f(), f())
with contextlib.suppress(ZeroDivisionError):
    1 / 0
with contextlib.ExitStack() as stack:
    stack.enter_context(tag("x"))
    stack.callback(print, "called", 1)
    stack.enter_context(tag("y"))
    print("in stack")


class Closer:
    def close(self):
        print("closed")


with contextlib.closing(Closer()):
    pass
with contextlib.nullcontext(3) as n:
    print(n)
d = {"a": [1, {"b": 2}], "t": (1, [2])}
s = copy.copy(d)
p = copy.deepcopy(d)
d["a"][1]["b"] = 99
d["t"][1].append(3)
print(s["a"], p["a"], p["t"], s["t"])


class P:
    def __init__(self):
        self.items = [1]
        self.me = self


q = P()
c1, c2 = copy.copy(q), copy.deepcopy(q)
q.items.append(2)
print(c1.items, c2.items, c1.me is q, c2.me is c2)
print(string.digits, string.ascii_letters[:3], string.capwords("hello big world"), len(string.punctuation))
T = string.Template("$who likes ${what}, $$5 $missing")
print(T.safe_substitute(who="tim", what="kung pao"))
try:
    T.substitute(who="x", what="y")
except KeyError as e:
    print("KeyError", e)


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self):
        pass

    @property
    @abc.abstractmethod
    def name(self):
        pass


class Square(Shape):
    name = "square"

    def area(self):
        return 4


print(Square().area(), isinstance(Square(), Shape), issubclass(Square, Shape))
try:
    Shape()
except TypeError as e:
    print("TypeError")
Shape.register(int)
print(isinstance(3, Shape), issubclass(str, Shape))
ns = types.SimpleNamespace(a=1, b="x")
ns.c = 2
print(ns, ns == types.SimpleNamespace(a=1, b="x", c=2), ns.a)
print(isinstance(f, types.FunctionType), isinstance(len, types.BuiltinFunctionType), isinstance(q.__init__, types.MethodType), isinstance((i for i in ""), types.GeneratorType), isinstance(abc, types.ModuleType))
