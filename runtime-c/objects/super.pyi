"""super: super.c."""

class super:
    def __new__(cls, /, *args, **kwargs): ...  # kept
    def __init__(self, type=..., obj=None, /) -> None: ...  # kept
    @property
    def __thisclass__(self) -> type: ...
    @property
    def __self__(self): ...
    @property
    def __self_class__(self) -> type | None: ...
