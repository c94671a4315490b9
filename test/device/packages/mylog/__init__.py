"""Logging, as a package."""
import sys
from .levels import CRITICAL, DEBUG, ERROR, INFO, WARNING, NAMES, level_name
from .handlers import Handler, StreamHandler, Formatter

__all__ = ["getLogger", "Logger", "basicConfig", "DEBUG", "INFO"]

_loggers = {}
_default_level = WARNING


class LogRecord:
    def __init__(self, name, level, message):
        self.name = name
        self.levelno = level
        self.levelname = level_name(level)
        self.message = message


class Logger:
    """Named, with a level and handlers."""

    def __init__(self, name, level=0):
        self.name = name
        self.level = level
        self.handlers = []

    def setLevel(self, level):
        self.level = level

    def isEnabledFor(self, level):
        return level >= (self.level or _default_level)

    @property
    def effective(self):
        return self.level or _default_level

    def log(self, level, message, *args):
        if self.isEnabledFor(level):
            record = LogRecord(self.name, level, message % args if args else message)
            for handler in self.handlers or _root_handlers():
                handler.emit(record)

    def debug(self, message, *args):
        self.log(DEBUG, message, *args)

    def error(self, message, *args):
        self.log(ERROR, message, *args)


def _root_handlers():
    return (StreamHandler(),)


def getLogger(name="root"):
    if name not in _loggers:
        _loggers[name] = Logger(name)
    return _loggers[name]


def basicConfig(level=WARNING):
    global _default_level
    _default_level = level
