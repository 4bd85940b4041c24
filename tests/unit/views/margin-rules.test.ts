import { expect, test } from 'vitest';
import { marginRules } from '../../../src/views/margin-rules';

test('puts each at its sentence or below the one before, and a note clear of the last note as well', () => {
	const rules = marginRules([
		{ id: 'n1', sentence: 'p1s1', type: 'note' },
		{ id: 'm1', sentence: 'p1s1', type: 'point' },
		{ id: 'n2', sentence: 'p1s2', type: 'note' },
	]);
	expect(rules.replaceAll('}', '}\n').trim().split('\n')).toEqual([
		'#p1s1{anchor-name:--p1s1}',
		'#p1s2{anchor-name:--p1s2}',
		'#n1{anchor-name:--n1}',
		'#m1{anchor-name:--m1}',
		'#n2{anchor-name:--n2}',
		'#n1{--at:max(anchor(--p1s1 top))}',
		'#m1{--at:max(anchor(--p1s1 top),anchor(--n1 bottom,0px))}',
		'#n2{--at:max(anchor(--p1s2 top),anchor(--m1 bottom,0px),anchor(--n1 bottom,0px))}',
	]);
});

test('gives no rule where nothing stands beside the text', () => expect(marginRules([])).toBe(''));
