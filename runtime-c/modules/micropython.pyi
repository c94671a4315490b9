"""What MicroPython's programs use to deal with memory and constants."""

def const(value: object, /) -> object:
    """The value itself: the compiler knows module-level constants without help."""

def native(function, /):
    """A hint of MicroPython's; every function is compiled the same way."""

def viper(function, /): ...
def asm_thumb(function, /):
    """Not offered: the compiler refuses it as a decorator."""

def schedule(function, arg, /) -> None:
    """Calls function(arg) at once, or, where a scheduled function asks for it, when that one has ended."""

def kbd_intr(char: int, /) -> None:
    """Nothing interrupts a program from the keyboard: any character is accepted, and changes nothing."""

def opt_level(level: int = ..., /) -> int | None: ...
def mem_info(verbose: object = ..., /) -> None:
    """Prints how the heap and the C stack are used."""

def stack_use() -> int:
    """Bytes of the C stack in use."""

def heap_lock() -> int: ...
def heap_unlock() -> int: ...
def heap_locked() -> int: ...
def alloc_emergency_exception_buf(size: int, /) -> None: ...
