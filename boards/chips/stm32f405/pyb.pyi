"""The pyboard's hardware, as MicroPython's module of that name gives access to it."""

from machine import Pin as Pin
