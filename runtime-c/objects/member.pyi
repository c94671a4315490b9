"""member_descriptor, getset_descriptor: member.c."""

class member_descriptor:  # internal
    @property
    def __name__(self) -> str: ...  # member
    @property
    def __objclass__(self) -> type: ...  # member
    def __get__(self, instance, owner=None, /): ...  # slot
    def __set__(self, instance, value, /) -> None: ...  # slot
    def __delete__(self, instance, /) -> None: ...  # slot

class getset_descriptor:  # internal
    @property
    def __name__(self) -> str: ...  # member
    @property
    def __objclass__(self) -> type: ...  # member
    def __get__(self, instance, owner=None, /): ...  # slot
    def __set__(self, instance, value, /) -> None: ...  # slot
    def __delete__(self, instance, /) -> None: ...  # slot
