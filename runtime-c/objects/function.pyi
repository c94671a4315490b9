"""Python functions, their code and cells: function.c. C functions and bound methods: method.c."""

class function:  # internal
    @property
    def __name__(self) -> str: ...
    @property
    def __qualname__(self) -> str: ...
    @property
    def __module__(self) -> str: ...
    @property
    def __doc__(self) -> str | None: ...
    @property
    def __defaults__(self) -> tuple | None: ...
    @property
    def __kwdefaults__(self) -> dict | None: ...
    @property
    def __code__(self) -> code: ...
    @property
    def __dict__(self) -> dict: ...
    @property
    def __annotations__(self) -> dict: ...
    @property
    def __globals__(self) -> dict: ...  # member
    @property
    def __closure__(self) -> tuple | None: ...  # member
    def __call__(self, /, *args, **kwargs): ...
    def __get__(self, instance, owner=None, /): ...  # slot
    def __repr__(self, /) -> str: ...  # slot

class code:  # internal
    @property
    def co_name(self) -> str: ...  # member
    @property
    def co_qualname(self) -> str: ...  # member
    @property
    def co_filename(self) -> str: ...  # member
    @property
    def co_firstlineno(self) -> int: ...  # member
    @property
    def co_argcount(self) -> int: ...  # member
    @property
    def co_posonlyargcount(self) -> int: ...  # member
    @property
    def co_kwonlyargcount(self) -> int: ...  # member
    @property
    def co_varnames(self) -> tuple[str, ...]: ...
    @property
    def co_flags(self) -> int: ...  # member

class cell:  # internal
    @property
    def cell_contents(self): ...
    @cell_contents.setter
    def cell_contents(self, value) -> None: ...

class builtin_function_or_method:  # internal
    @property
    def __name__(self) -> str: ...
    @property
    def __qualname__(self) -> str: ...
    @property
    def __module__(self) -> str | None: ...
    @property
    def __doc__(self) -> None: ...
    @property
    def __self__(self): ...
    def __call__(self, /, *args, **kwargs): ...
    def __get__(self, instance, owner=None, /): ...  # slot

class method:  # internal
    def __new__(cls, function, instance, /): ...
    @property
    def __func__(self): ...  # member
    @property
    def __self__(self): ...
    def __call__(self, /, *args, **kwargs): ...
    def __get__(self, instance, owner=None, /): ...  # slot
