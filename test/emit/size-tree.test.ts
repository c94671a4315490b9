// The tree of sizes: where each piece of a linked image stands in it, and how two trees are compared.

import test from 'ava';
import { sizeChanges } from '../../compiler/src/emit/size-compare.js';
import type { SizeNode } from '../../compiler/src/emit/size-tree.js';
import { treemapPage } from '../../compiler/src/emit/treemap.js';
import { memberOf } from '../../compiler/src/emit/link-map.js';

const leaf = (name: string, flash: number, ram = 0): SizeNode => ({
  name,
  flash,
  ram,
  children: [],
});
const node = (name: string, ...children: readonly SizeNode[]): SizeNode => ({
  name,
  flash: children.reduce((sum, { flash }) => sum + flash, 0),
  ram: children.reduce((sum, { ram }) => sum + ram, 0),
  children,
});

test('where the source of a piece lies', (t) => {
  t.deepEqual(memberOf('/cache/b.a(runtime-c~objects~str-case.c-8b64.63.o)'), {
    folder: 'objects',
    file: 'str-case.c',
  });
  t.deepEqual(memberOf('/cache/b.a(boards~chips~cortex-m~faults.c-12.o)'), {
    folder: null,
    file: 'faults.c',
  });
  t.deepEqual(memberOf('/usr/lib/libm.a(libm_math_sf_pow.c.o)'), {
    folder: null,
    file: 'libm_math_sf_pow.c.o',
  });
  t.deepEqual(memberOf('/tmp/own.o'), { folder: null, file: 'own.o' });
});

test('changes: grown, shrunk, new, gone; the largest first', (t) => {
  const before = node('image', node('a', leaf('x', 10), leaf('y', 20, 4)), leaf('gone', 7));
  const after = node('image', node('a', leaf('x', 10), leaf('y', 25, 0)), node('b', leaf('z', 3)));
  t.deepEqual(sizeChanges(before, after), [
    { path: 'a/y', flash: 5, ram: -4 },
    { path: 'gone', flash: -7, ram: 0 },
    { path: 'b/z', flash: 3, ram: 0 },
  ]);
  t.deepEqual(sizeChanges(before, before), []);
});

test('the page holds what it needs, and no name ends its scripts', (t) => {
  const page = treemapPage('<b> & "c"', node('</script><img>', leaf('x', 1)), {
    layout: 'var d3 = "</script>";',
    script: 'd3;',
    style: 'body {}',
  });
  t.true(page.includes('<title>&#60;b&#62; &#38; &#34;c&#34;</title>'));
  t.is(page.split('</script>').length - 1, 3, 'only the three ends of its own scripts');
  t.false(/(?:src|href)=/.test(page), 'nothing is loaded');
});
