class list_iterator:  # internal
    def __iter__(self, /): ...  # slot
    def __next__(self, /): ...  # slot
    def __length_hint__(self, /): ...

class list_reverseiterator:  # internal
    def __iter__(self, /): ...  # slot
    def __next__(self, /): ...  # slot
    def __length_hint__(self, /): ...

class tuple_iterator:  # internal
    def __iter__(self, /): ...  # slot
    def __next__(self, /): ...  # slot
    def __length_hint__(self, /): ...

class str_iterator:  # internal
    def __iter__(self, /): ...  # slot
    def __next__(self, /): ...  # slot
    def __length_hint__(self, /): ...

class str_ascii_iterator:  # internal
    def __iter__(self, /): ...  # slot
    def __next__(self, /): ...  # slot
    def __length_hint__(self, /): ...

class bytes_iterator:  # internal
    def __iter__(self, /): ...  # slot
    def __next__(self, /): ...  # slot
    def __length_hint__(self, /): ...

class bytearray_iterator:  # internal
    def __iter__(self, /): ...  # slot
    def __next__(self, /): ...  # slot
    def __length_hint__(self, /): ...

class dict_keyiterator:  # internal
    def __iter__(self, /): ...  # slot
    def __next__(self, /): ...  # slot
    def __length_hint__(self, /): ...

class dict_valueiterator:  # internal
    def __iter__(self, /): ...  # slot
    def __next__(self, /): ...  # slot
    def __length_hint__(self, /): ...

class dict_itemiterator:  # internal
    def __iter__(self, /): ...  # slot
    def __next__(self, /): ...  # slot
    def __length_hint__(self, /): ...

class dict_reversekeyiterator:  # internal
    def __iter__(self, /): ...  # slot
    def __next__(self, /): ...  # slot
    def __length_hint__(self, /): ...

class dict_reversevalueiterator:  # internal
    def __iter__(self, /): ...  # slot
    def __next__(self, /): ...  # slot
    def __length_hint__(self, /): ...

class dict_reverseitemiterator:  # internal
    def __iter__(self, /): ...  # slot
    def __next__(self, /): ...  # slot
    def __length_hint__(self, /): ...

class set_iterator:  # internal
    def __iter__(self, /): ...  # slot
    def __next__(self, /): ...  # slot
    def __length_hint__(self, /): ...

class callable_iterator:  # internal
    def __iter__(self, /): ...  # slot
    def __next__(self, /): ...  # slot

class enumerate:
    def __new__(cls, iterable=..., start=0): ...
    def __iter__(self, /): ...  # slot
    def __next__(self, /): ...  # slot

class zip:
    def __new__(cls, *iterables, strict=False): ...
    def __iter__(self, /): ...  # slot
    def __next__(self, /): ...  # slot

class map:
    def __new__(cls, *args): ...
    def __iter__(self, /): ...  # slot
    def __next__(self, /): ...  # slot

class filter:
    def __new__(cls, function, iterable, /): ...
    def __iter__(self, /): ...  # slot
    def __next__(self, /): ...  # slot

class reversed:
    def __new__(cls, sequence, /): ...
    def __iter__(self, /): ...  # slot
    def __next__(self, /): ...  # slot
    def __length_hint__(self, /): ...
