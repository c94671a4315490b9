class UnionType:  # internal
    @property
    def __args__(self): ...
    def __or__(self, value, /): ...  # slot
    def __ror__(self, value, /): ...  # slot
    def __eq__(self, value, /): ...  # slot
    def __ne__(self, value, /): ...  # slot
    def __hash__(self, /): ...  # slot
    def __repr__(self, /): ...  # slot
