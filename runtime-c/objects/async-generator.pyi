# Asynchronous generators and their awaitables: async-generator.c.
class async_generator:
    def __aiter__(self): ...  # kept
    def __anext__(self): ...  # kept
    def asend(self, value, /): ...
    def athrow(self, typ, val=..., tb=..., /): ...
    def aclose(self): ...

class async_generator_asend:
    def __await__(self): ...  # kept
    def __iter__(self): ...  # slot
    def __next__(self): ...  # kept
    def send(self, value, /): ...  # kept
    def throw(self, typ, val=..., tb=..., /): ...  # kept
    def close(self): ...  # kept
