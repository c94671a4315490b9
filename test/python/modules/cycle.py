"""Modules that import each other."""
import _cycle_a
import _cycle_b

print(_cycle_a.use(), _cycle_b.use_a(), _cycle_b.first, _cycle_a.name, _cycle_b.name)
print(_cycle_a._cycle_b is _cycle_b, _cycle_b._cycle_a is _cycle_a)
