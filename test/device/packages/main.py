import gc
gc.collect()
before = gc.mem_alloc()
import mylog
log = gc.mem_alloc()
import mytask
task = gc.mem_alloc()
import mytest
test = gc.mem_alloc()
print(log - before, task - log, test - task)
mylog.getLogger("a").error("x=%d", 3)
async def main():
    event = mytask.Event()
    event.set()
    async with mytask.Lock():
        await mytask.sleep(2)
    return await event.wait()
print(mytask.run(main()), mytask.core.context())
class Sums(mytest.TestCase):
    def test_ok(self): self.assertEqual(1 + 1, 2)
    def test_bad(self): self.assertEqual(1, 2)
    def test_raises(self):
        with self.assertRaises(ZeroDivisionError):
            1 / 0
r = mytest.TestRunner().run(Sums, ("test_ok", "test_bad", "test_raises"))
print(r.run, r.failures, r.ok)
