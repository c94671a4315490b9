import test from 'ava';
import fc from 'fast-check';
import { compareVersions } from '../../compiler/src/device/versions.js';

test('numbers are compared as numbers', (t) => {
  t.true(compareVersions('9.2.1', '10.1.0') < 0);
  t.true(compareVersions('15.2.1-1.1.1', '15.2.1-1.10.1') < 0);
  t.is(compareVersions('12.2.1', '12.2.1'), 0);
  t.is(compareVersions('12.02.1', '12.2.1'), 0);
});

test('a longer version is newer, but a pre-release is older', (t) => {
  t.true(compareVersions('1.2', '1.2.1') < 0);
  t.true(compareVersions('1.2.1', '1.2') > 0);
  t.true(compareVersions('1.2-rc1', '1.2') < 0);
  t.true(compareVersions('1.2', '1.2-rc1') > 0);
  t.true(compareVersions('1.2-beta', '1.2-rc') < 0);
  t.true(compareVersions('1.2-beta', '1.2-1') < 0);
});

test('the order is one: antisymmetric and transitive', (t) => {
  const part = fc.oneof(fc.nat({ max: 20 }).map(String), fc.constantFrom('rc', 'a', 'b'));
  const version = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('.'));
  fc.assert(
    fc.property(version, version, version, (a, b, c) => {
      const sign = Math.sign;
      return (
        sign(compareVersions(a, b)) === -sign(compareVersions(b, a)) &&
        !(compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0 && compareVersions(a, c) > 0)
      );
    }),
  );
  t.pass();
});
