import a
import a.b.c as d, e
from a import b
from .a.b import c as d, e
from . import x
from .. import x
from ... import x
from .... import x
from ....a import (b, c as d,)
from a import *
from __future__ import annotations
