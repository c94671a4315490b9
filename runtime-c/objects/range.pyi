class range:
    def __new__(cls, *args): ...  # kept
    @property
    def start(self): ...  # member
    @property
    def stop(self): ...  # member
    @property
    def step(self): ...  # member
    def count(self, value, /): ...
    def index(self, value, /): ...
    def __reversed__(self, /): ...
    def __bool__(self, /): ...  # slot
    def __contains__(self, key, /): ...  # slot
    def __eq__(self, value, /): ...  # slot
    def __getitem__(self, key, /): ...  # slot
    def __hash__(self, /): ...  # slot
    def __iter__(self, /): ...  # slot
    def __len__(self, /): ...  # slot
    def __ne__(self, value, /): ...  # slot
    def __repr__(self, /): ...  # slot

class range_iterator:  # internal
    def __iter__(self, /): ...  # slot
    def __next__(self, /): ...  # slot
    def __length_hint__(self, /): ...

class longrange_iterator:  # internal
    def __iter__(self, /): ...  # slot
    def __next__(self, /): ...  # slot
    def __length_hint__(self, /): ...
