class A: pass
class B(A, metaclass=M, *args, **kw):
    x: int = 1
    def f(self): return super().f()
class C(): ...
