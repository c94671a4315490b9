"""The types of None, NotImplemented and Ellipsis: none.c."""

from typing import Final

class NoneType:  # internal
    def __new__(cls, /, *args, **kwargs) -> None: ...
    def __bool__(self, /) -> bool: ...  # slot
    def __repr__(self, /) -> str: ...  # slot
    def __hash__(self, /) -> int: ...  # slot

class NotImplementedType:  # internal
    def __new__(cls, /, *args, **kwargs) -> NotImplementedType: ...
    def __repr__(self, /) -> str: ...  # slot

class ellipsis:  # internal
    def __new__(cls, /, *args, **kwargs) -> ellipsis: ...
    def __repr__(self, /) -> str: ...  # slot

Ellipsis = ...
NotImplemented: Final = NotImplemented
