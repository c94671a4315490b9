import test from 'ava';
import { editDistance, nearestWord } from '../../compiler/src/cli/suggest.js';

test('edit distance: insert, delete, replace, swap', (t) => {
  t.is(editDistance('board', 'board'), 0);
  t.is(editDistance('bord', 'board'), 1);
  t.is(editDistance('boards', 'board'), 1);
  t.is(editDistance('boarx', 'board'), 1);
  t.is(editDistance('baord', 'board'), 1);
  t.is(editDistance('', 'abc'), 3);
});

test('the nearest word, when it is near enough', (t) => {
  const known = ['board', 'json', 'quiet'];
  t.is(nearestWord('bord', known), 'board');
  t.is(nearestWord('JSON', known), 'json');
  t.is(nearestWord('frobnicate', known), null);
  t.is(nearestWord('x', []), null);
});
