from typing import Final

class dict:
    __hash__: Final = None
    def __new__(cls, *args, **kwargs): ...
    def __getattribute__(self, name: str, /): ...  # slot
    def __init__(self, mapping=..., /, **kwargs): ...
    def clear(self, /): ...
    def copy(self, /): ...
    @classmethod
    def fromkeys(cls, iterable, value=None, /): ...
    def get(self, key, default=None, /): ...
    def items(self, /): ...
    def keys(self, /): ...
    def pop(self, key, default=..., /): ...
    def popitem(self, /): ...
    def setdefault(self, key, default=None, /): ...
    def update(self, mapping=..., /, **kwargs): ...
    def values(self, /): ...
    def __reversed__(self, /): ...
    def __contains__(self, key, /): ...  # slot
    def __delitem__(self, key, /): ...  # slot
    def __eq__(self, value, /): ...  # slot
    def __getitem__(self, key, /): ...  # slot
    def __ior__(self, value, /): ...  # slot
    def __iter__(self, /): ...  # slot
    def __len__(self, /): ...  # slot
    def __ne__(self, value, /): ...  # slot
    def __or__(self, value, /): ...  # slot
    def __repr__(self, /): ...  # slot
    def __ror__(self, value, /): ...  # slot
    def __setitem__(self, key, value, /): ...  # slot

class dict_keys:  # internal
    __hash__: Final = None
    @property
    def mapping(self): ...
    def isdisjoint(self, other, /): ...
    def __reversed__(self, /): ...
    def __and__(self, value, /): ...  # slot
    def __contains__(self, key, /): ...  # slot
    def __eq__(self, value, /): ...  # slot
    def __ge__(self, value, /): ...  # slot
    def __gt__(self, value, /): ...  # slot
    def __iter__(self, /): ...  # slot
    def __le__(self, value, /): ...  # slot
    def __len__(self, /): ...  # slot
    def __lt__(self, value, /): ...  # slot
    def __ne__(self, value, /): ...  # slot
    def __or__(self, value, /): ...  # slot
    def __rand__(self, value, /): ...  # slot
    def __repr__(self, /): ...  # slot
    def __ror__(self, value, /): ...  # slot
    def __rsub__(self, value, /): ...  # slot
    def __rxor__(self, value, /): ...  # slot
    def __sub__(self, value, /): ...  # slot
    def __xor__(self, value, /): ...  # slot

class dict_values:  # internal
    @property
    def mapping(self): ...
    def __reversed__(self, /): ...
    def __iter__(self, /): ...  # slot
    def __len__(self, /): ...  # slot
    def __repr__(self, /): ...  # slot

class dict_items:  # internal
    __hash__: Final = None
    @property
    def mapping(self): ...
    def isdisjoint(self, other, /): ...
    def __reversed__(self, /): ...
    def __and__(self, value, /): ...  # slot
    def __contains__(self, key, /): ...  # slot
    def __eq__(self, value, /): ...  # slot
    def __ge__(self, value, /): ...  # slot
    def __gt__(self, value, /): ...  # slot
    def __iter__(self, /): ...  # slot
    def __le__(self, value, /): ...  # slot
    def __len__(self, /): ...  # slot
    def __lt__(self, value, /): ...  # slot
    def __ne__(self, value, /): ...  # slot
    def __or__(self, value, /): ...  # slot
    def __rand__(self, value, /): ...  # slot
    def __repr__(self, /): ...  # slot
    def __ror__(self, value, /): ...  # slot
    def __rsub__(self, value, /): ...  # slot
    def __rxor__(self, value, /): ...  # slot
    def __sub__(self, value, /): ...  # slot
    def __xor__(self, value, /): ...  # slot
