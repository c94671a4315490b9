"""The hardware, as MicroPython's module of that name gives access to it."""

from typing import Final

from pins import board, cpu

class Pin:
    """A pin of the chip: pyb.Pin is the same class."""

    board = board
    cpu = cpu
    IN: Final = 0
    OUT: Final = 1
    OUT_PP: Final = 1
    OPEN_DRAIN: Final = 0x11
    OUT_OD: Final = 0x11
    ALT: Final = 2
    AF_PP: Final = 2
    ALT_OPEN_DRAIN: Final = 0x12
    AF_OD: Final = 0x12
    ANALOG: Final = 3
    PULL_NONE: Final = 0
    PULL_UP: Final = 1
    PULL_DOWN: Final = 2
    AF1_TIM1: Final = 1
    AF1_TIM2: Final = 1
    AF2_TIM3: Final = 2
    AF2_TIM4: Final = 2
    AF2_TIM5: Final = 2
    AF3_TIM8: Final = 3
    AF3_TIM9: Final = 3
    AF3_TIM10: Final = 3
    AF3_TIM11: Final = 3
    AF4_I2C1: Final = 4
    AF4_I2C2: Final = 4
    AF4_I2C3: Final = 4
    AF5_SPI1: Final = 5
    AF5_SPI2: Final = 5
    AF6_SPI3: Final = 6
    AF7_USART1: Final = 7
    AF7_USART2: Final = 7
    AF7_USART3: Final = 7
    AF8_UART4: Final = 8
    AF8_UART5: Final = 8
    AF8_USART6: Final = 8
    AF9_CAN1: Final = 9
    AF9_CAN2: Final = 9
    AF9_TIM12: Final = 9
    AF9_TIM13: Final = 9
    AF9_TIM14: Final = 9

    def __new__(cls, id, mode: int = ..., pull: int = ..., *, value=..., drive: int = ..., alt: int = ..., af: int = ...) -> Pin: ...
    def init(self, mode: int = ..., pull: int = ..., *, value=..., drive: int = ..., alt: int = ..., af: int = ...) -> None: ...
    def value(self, level: object = ..., /) -> int | None: ...
    def on(self) -> None: ...
    def off(self) -> None: ...
    high = on
    low = off
    def toggle(self) -> None: ...
    def name(self) -> str: ...
    def port(self) -> int: ...
    def pin(self) -> int: ...
    def gpio(self) -> int: ...
    def mode(self) -> int: ...
    def pull(self) -> int: ...
    def af(self) -> int: ...
    IRQ_RISING: Final = 1
    IRQ_FALLING: Final = 2
    def irq(self, handler=None, trigger: int = 3, *, priority: int = 1, wake=None, hard: bool = False) -> object: ...
    def af_list(self) -> list[int]: ...
    def __call__(self, level: object = ..., /) -> int | None: ...  # slot
    def __repr__(self, /) -> str: ...  # slot

class mem:  # internal
    """Memory by its address: mem32[0x40020014]."""

    def __getitem__(self, address: int, /) -> int: ...  # slot
    def __setitem__(self, address: int, value: int, /) -> None: ...  # slot

mem8: mem
mem16: mem
mem32: mem

PWRON_RESET: Final = 1
HARD_RESET: Final = 2
WDT_RESET: Final = 3
DEEPSLEEP_RESET: Final = 4
SOFT_RESET: Final = 5

def unique_id() -> bytes: ...
def freq() -> tuple[int, int, int, int]: ...
def rng() -> int: ...
def disable_irq() -> bool: ...
def enable_irq(state: bool = ..., /) -> None: ...
def reset() -> None: ...
def soft_reset() -> None: ...
def reset_cause() -> int: ...
def idle() -> None: ...
def time_pulse_us(pin, pulse_level: int, timeout_us: int = 1000000, /) -> int: ...
