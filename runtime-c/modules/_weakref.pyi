"""Weak references; the rest is lib/weakref.py."""

class ref:
    def __new__(cls, object, callback=None, /) -> ref: ...
    @property
    def __callback__(self): ...
    def __call__(self, /): ...  # slot
    def __repr__(self, /) -> str: ...  # slot
    def __eq__(self, other, /) -> bool: ...  # slot
    def __ne__(self, other, /) -> bool: ...  # slot
    def __hash__(self, /) -> int: ...  # slot

def getweakrefs(object, /) -> list: ...
