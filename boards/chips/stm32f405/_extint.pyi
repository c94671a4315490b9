"""The lines of the external interrupts: pyb.ExtInt, and what Pin.irq returns."""

from typing import Final

class ExtInt:
    """A line of the external interrupts: pin n of one of the ports."""

    IRQ_RISING: Final = 1
    IRQ_FALLING: Final = 2
    IRQ_RISING_FALLING: Final = 3
    EVT_RISING: Final = 5
    EVT_FALLING: Final = 6
    EVT_RISING_FALLING: Final = 7

    def __new__(cls, pin, mode: int, pull: int, callback) -> ExtInt: ...
    def line(self) -> int: ...
    def enable(self) -> None: ...
    def disable(self) -> None: ...
    def swint(self) -> None: ...
