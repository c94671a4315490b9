"""A class hierarchy: super(), properties with setters, class and static methods, isinstance, operators."""


class Shape:
    count = 0

    def __init__(self, name):
        self.name = name
        Shape.count += 1

    def area(self):
        return 0

    def describe(self):
        return self.name + ":" + str(self.area())

    @classmethod
    def reset(cls):
        cls.count = 0


class Rectangle(Shape):
    def __init__(self, width, height, name="rectangle"):
        super().__init__(name)
        self._width = width
        self.height = height

    @property
    def width(self):
        return self._width

    @width.setter
    def width(self, value):
        if value < 0:
            raise ValueError("negative")
        self._width = value

    def area(self):
        return self.width * self.height

    def __add__(self, other):
        return Rectangle(self.width + other.width, self.height + other.height)


class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side, "square")

    def describe(self):
        return "[" + super().describe() + "]"

    @staticmethod
    def unit():
        return Square(1)


class Named(Shape):
    def __getattr__(self, name):
        if name.startswith("is_"):
            return name == "is_named"
        raise AttributeError(name)


def main():
    Shape.reset()
    shapes = []
    for i in range(30):
        shapes.append(Rectangle(i, i + 1))
        shapes.append(Square(i))
        shapes.append(Named("n"))
    total = 0
    length = 0
    for shape in shapes:
        length += len(shape.describe())
        if isinstance(shape, Square):
            shape.width += 2
        elif isinstance(shape, (Rectangle, int)):
            shape.width = shape.width * 2
            total += (shape + Square.unit()).area()
        else:
            total += shape.is_named + shape.is_other
            if hasattr(shape, "missing"):
                total -= 1000
        total += shape.area()
        try:
            shape.width = -1
        except ValueError:
            total += 1
    return total, length, Shape.count
