"""importlib.import_module over the built-in __import__.

The modules of a program are settled when it is built: a name that is computed finds those that are in it.
"""

import sys


def import_module(name, package=None):
    if name.startswith('.'):
        if not package:
            raise TypeError(
                'the \'package\' argument is required to perform a relative import for %r' % (name,)
            )
        name = _resolve(name, package)
    __import__(name)
    return sys.modules[name]


def _resolve(name, package):
    level = len(name) - len(name.lstrip('.'))
    parts = package.split('.')
    if level > len(parts):
        raise ImportError('attempted relative import beyond top-level package')
    base = '.'.join(parts[: len(parts) - level + 1])
    rest = name[level:]
    return base + '.' + rest if rest else base
