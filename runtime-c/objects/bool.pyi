"""bool: True and False, which are the ints 1 and 0."""

class bool(int):
    def __new__(cls, x: object = ..., /) -> bool: ...
    def __and__(self, value: int, /) -> int: ...  # slot
    def __rand__(self, value: int, /) -> int: ...  # slot
    def __or__(self, value: int, /) -> int: ...  # slot
    def __ror__(self, value: int, /) -> int: ...  # slot
    def __xor__(self, value: int, /) -> int: ...  # slot
    def __rxor__(self, value: int, /) -> int: ...  # slot
    def __repr__(self) -> str: ...  # slot
