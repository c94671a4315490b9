# test: stderr
class C:
    def __del__(self):
        print("del at exit")


c = C()
raise ValueError("stops here")
