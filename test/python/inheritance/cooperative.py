"""Cooperative super(): every class of a diamond once, keyword arguments passed on."""


class Root:
    def __init__(self, **kw):
        if kw:
            raise TypeError(f"left over: {sorted(kw)}")
        self.log = ["Root"]

    def describe(self):
        return []


class Named(Root):
    def __init__(self, *, name, **kw):
        super().__init__(**kw)
        self.name = name
        self.log.append("Named")

    def describe(self):
        return [f"name={self.name}"] + super().describe()


class Sized(Root):
    def __init__(self, *, size=0, **kw):
        super().__init__(**kw)
        self.size = size
        self.log.append("Sized")

    def describe(self):
        return [f"size={self.size}"] + super().describe()


class Coloured(Root):
    def __init__(self, colour="red", **kw):
        super().__init__(**kw)
        self.colour = colour
        self.log.append("Coloured")

    def describe(self):
        return [f"colour={self.colour}"] + super().describe()


class Box(Named, Sized):
    pass


class Ball(Coloured, Box):
    def __init__(self, *args, bounce, **kw):
        self.bounce = bounce
        super().__init__(*args, **kw)
        self.log.append("Ball")


print(Box(name="b").describe(), Box(size=2, name="c").log)
ball = Ball("blue", name="x", size=9, bounce=True)
print(ball.describe(), ball.log, ball.bounce)
try:
    Ball(name="y", bounce=1, weight=3)
except TypeError as e:
    print(e)
try:
    Ball(name="y")
except TypeError as e:
    print(e)
print([c.__name__ for c in Ball.__mro__])


class Pipeline:
    def run(self, x):
        return x


class Add(Pipeline):
    def run(self, x):
        return super().run(x + 1)


class Double(Pipeline):
    def run(self, x):
        return super().run(x * 2)


class AddDouble(Add, Double): pass
class DoubleAdd(Double, Add): pass
class Both(AddDouble): 
    def run(self, x):
        return [super().run(x), Double.run(self, x), super(Add, self).run(x)]


print(AddDouble().run(5), DoubleAdd().run(5), Both().run(5))


class Counting(dict):
    def __init__(self, *a, **kw):
        self.sets = 0
        super().__init__(*a, **kw)

    def __setitem__(self, k, v):
        self.sets += 1
        super().__setitem__(k, v)


class Upper(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k.upper(), v)


class CountUpper(Counting, Upper): pass


d = CountUpper(a=1)
d["b"] = 2
d["c"] = 3
print(d, d.sets, isinstance(d, Upper))
