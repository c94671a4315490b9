"""A scheduler in the style of asyncio."""
from .core import Event, Lock, Task, Loop, run, sleep, CancelledError, TimeoutError
__all__ = ["run", "sleep", "Event", "Lock"]
