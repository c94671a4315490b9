import io
import sys
from typing import Any, Callable, ClassVar, Dict, Generic, List, NamedTuple, NewType, Optional, Tuple, TypeVar, Union, cast

s = io.StringIO()
print("hello", 1, file=s)
s.write("second\nthird")
print(repr(s.getvalue()), s.tell())
s.seek(0)
print(repr(s.readline()), s.readlines(), repr(s.read()))
s.seek(2)
s.write("XX")
print(repr(s.getvalue()), s.seek(0, 2), s.truncate(4), repr(s.getvalue()))
print([line for line in io.StringIO("a\nb\n")], io.StringIO("abc").read(2))
with io.StringIO("x") as f:
    print(f.read())
try:
    f.read()
except ValueError as e:
    print("ValueError")
b = io.BytesIO(b"abc")
print(b.read(2), b.write(b"XYZ"), b.getvalue(), b.seek(1), b.read(), b.tell())
b.seek(-2, 2)
print(b.read(), io.BytesIO(b"1\n2\n").readlines())
try:
    s.write(1)
except TypeError as e:
    print(e)
old = sys.stdout
sys.stdout = captured = io.StringIO()
print("captured")
sys.stdout = old
print(repr(captured.getvalue()))
T = TypeVar("T")


class Box(Generic[T]):
    def __init__(self, item: T) -> None:
        self.item = item

    def get(self) -> Optional[T]:
        return self.item


def f(x: List[int], y: Dict[str, Any], z: Union[int, str, None] = None, c: Callable[[int], int] = abs) -> Tuple[int, ...]:
    return tuple(x)


print(Box[int](3).get(), f([1], {}), cast(int, "x"))
UserId = NewType("UserId", int)
print(UserId(5))


class P(NamedTuple):
    x: int
    y: int = 2

    def total(self):
        return self.x + self.y


print(P(1), P(1).total(), P._fields, P(1, 5) == (1, 5))
