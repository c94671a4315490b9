from . import VALUE
from .sub import mod
print("other imported", VALUE)

