"""complex: two floats, real and imag."""

class complex:
    def __new__(cls, real: object = ..., imag: object = ...) -> complex: ...
    def __getattribute__(self, name: str, /): ...  # slot
    def conjugate(self, /) -> complex: ...
    @property
    def imag(self) -> float: ...  # member
    @property
    def real(self) -> float: ...  # member
    def __complex__(self, /) -> complex: ...
    def __getnewargs__(self, /) -> tuple[float, float]: ...
    def __pow__(self, value: complex, mod: None = None, /) -> complex: ...
    def __rpow__(self, value: complex, mod: None = None, /) -> complex: ...
    def __add__(self, value: complex, /) -> complex: ...  # slot
    def __radd__(self, value: complex, /) -> complex: ...  # slot
    def __mul__(self, value: complex, /) -> complex: ...  # slot
    def __rmul__(self, value: complex, /) -> complex: ...  # slot
    def __sub__(self, value: complex, /) -> complex: ...  # slot
    def __rsub__(self, value: complex, /) -> complex: ...  # slot
    def __truediv__(self, value: complex, /) -> complex: ...  # slot
    def __rtruediv__(self, value: complex, /) -> complex: ...  # slot
    def __abs__(self) -> float: ...  # slot
    def __bool__(self) -> bool: ...  # slot
    def __format__(self, format_spec: str, /) -> str: ...  # slot
    def __hash__(self) -> int: ...  # slot
    def __neg__(self) -> complex: ...  # slot
    def __pos__(self) -> complex: ...  # slot
    def __repr__(self) -> str: ...  # slot
    def __eq__(self, value: object, /) -> bool: ...  # slot
    def __ne__(self, value: object, /) -> bool: ...  # slot
