"""typing: protocols checked at run time, TypedDict, NamedTuple, generics, hints, and names that only annotate."""

import typing
from typing import Any, Callable, ClassVar, Final, Generic, Iterable, Literal, NamedTuple, NewType, Optional, Protocol, TypedDict, TypeVar, Union, cast, get_type_hints, overload, runtime_checkable

T = TypeVar("T")
K = TypeVar("K")


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


@runtime_checkable
class Closes(Protocol):
    def close(self) -> None: ...


@runtime_checkable
class Named(Protocol):
    name: str

    def rename(self, name: str) -> None: ...


class Drawable(Protocol):
    def draw(self) -> str: ...

    def twice(self) -> str:
        return self.draw() * 2


class File:
    def close(self):
        pass


class Pet:
    def __init__(self, name):
        self.name = name

    def rename(self, name):
        self.name = name


class Square(Drawable):
    def draw(self):
        return "[]"


print(isinstance(File(), Closes), isinstance(Pet("x"), Closes), isinstance(Pet("x"), Named), isinstance(File(), Named), issubclass(File, Closes), issubclass(int, Closes))
print(Square().twice(), attempt(isinstance, Square(), Drawable), attempt(issubclass, Square, Drawable), attempt(Drawable), attempt(isinstance, 3, Drawable))


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> "Stack[T]":
        self.items.append(item)
        return self

    def pop(self) -> T:
        return self.items.pop()


class Pair(Generic[K, T]):
    def __init__(self, k: K, v: T):
        self.k, self.v = k, v

    def swap(self) -> "Pair[T, K]":
        return Pair(self.v, self.k)


s = Stack[int]().push(1).push(2)
print(s.pop(), s.items, Pair[str, int]("a", 1).swap().k, isinstance(s, Stack), issubclass(Stack, Generic))


class IntStack(Stack[int]):
    pass


print(IntStack().push(5).pop(), IntStack.__mro__[1] is Stack)


class Movie(TypedDict):
    title: str
    year: int


class Extra(Movie, total=False):
    rating: int


m: Movie = {"title": "Alien", "year": 1979}
n = Movie(title="Up", year=2009)
print(m, n, type(n) is dict, n["year"], Extra(title="x", year=1), sorted(Extra.__annotations__), Movie.__name__, Extra.__total__, Movie.__total__)


class Point(NamedTuple):
    x: int
    y: int = 0

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)


print(Point(1) + Point(2, 3), Point._fields, Point(5)._asdict())

UserId = NewType("UserId", int)
print(UserId(5) + 1, UserId.__name__, cast(str, 5), T, repr(TypeVar("Q")))


@overload
def double(x: int) -> int: ...
@overload
def double(x: str) -> str: ...
def double(x):
    return x * 2


print(double(4), double("ab"))


def hinted(a: int, b: Optional[str] = None, *args: Any, key: Literal["x", "y"] = "x", **kw: Union[int, str]) -> Iterable[int]:
    return []


hints = get_type_hints(hinted)
print(list(hints), hints["a"], hinted.__annotations__["return"] is hints["return"])


class Settings:
    limit: Final[int] = 5
    names: ClassVar[list[str]] = []
    on_change: Callable[[str], None]


print(list(get_type_hints(Settings)), Settings.limit, hasattr(Settings, "on_change"), typing.TYPE_CHECKING)


def register(handlers: dict[str, Callable[..., T]], name: str) -> Callable[[Callable[..., T]], Callable[..., T]]:
    def add(f: Callable[..., T]) -> Callable[..., T]:
        handlers[name] = f
        return f

    return add


handlers: dict[str, Callable[..., Any]] = {}


@register(handlers, "add")
def add(a: int, b: int) -> int:
    return a + b


print(handlers["add"](1, 2), add.__annotations__)


class Repo(Protocol[T]):
    def get(self, key: str) -> T | None: ...


class MemoryRepo(Repo[int]):
    def __init__(self):
        self.data = {"a": 1}

    def get(self, key):
        return self.data.get(key)


print(MemoryRepo().get("a"), MemoryRepo().get("b"))
