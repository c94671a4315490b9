"""Containers beyond the built-in ones."""

from collections.deques import deque
from collections.dicts import ChainMap, Counter, OrderedDict, defaultdict
from collections.tuples import namedtuple
from collections.users import UserDict, UserList, UserString
