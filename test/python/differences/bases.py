# test: differs
# The bases of a class are laid down when it is made: instances have their attributes in the words that those said.
class A:
    pass


class B:
    pass


class C(A):
    pass


try:
    C.__bases__ = (B,)
except TypeError as e:
    print(e)
print(C.__bases__, isinstance(C(), A))
