"""What MicroPython's programs use to deal with memory and constants."""

def const(value: object, /) -> object:
    """The value itself: the compiler knows module-level constants without help."""

def native(function, /):
    """A hint of MicroPython's; every function is compiled the same way."""

def viper(function, /): ...
def asm_thumb(function, /):
    """Not offered: the compiler refuses it as a decorator."""

def schedule(function, arg, /) -> None:
    """Calls function(arg) soon, between two instructions of the program. At most 8 calls wait."""

def kbd_intr(char: int, /) -> None:
    """The character that raises KeyboardInterrupt where it arrives on the console: 3, Ctrl-C, at first; -1 for none."""

def opt_level(level: int = ..., /) -> int | None: ...
def mem_info(verbose: object = ..., /) -> None:
    """Prints how the heap and the C stack are used."""

def stack_use() -> int:
    """Bytes of the C stack in use."""

def heap_lock() -> int: ...
def heap_unlock() -> int: ...
def heap_locked() -> int: ...
def alloc_emergency_exception_buf(size: int, /) -> None: ...
