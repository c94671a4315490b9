"""super: super.c."""

class super:
    def __new__(cls, /, *args, **kwargs): ...  # kept
    def __init__(self, type=..., obj=None, /) -> None: ...  # kept
    @property
    def __thisclass__(self) -> type: ...  # member
    @property
    def __self__(self): ...  # member
    @property
    def __self_class__(self) -> type | None: ...  # member
