"""module: module.c. Its attributes are the module's names."""

class module:  # internal
    def __repr__(self, /) -> str: ...  # slot
