import { rehype } from 'rehype';
import { expect, test } from 'vitest';
import { directionOf } from '../../src/language/direction';
import { rehypeSetDirections } from '../../src/markdown/rehype-set-directions';

function direct(html: string, languages = ['en', 'ar']): string {
	return String(
		rehype().data('settings', { fragment: true }).use(rehypeSetDirections, { languages }).processSync(html),
	);
}

test.each([
	['en', 'ltr'],
	['ar', 'rtl'],
	['fa-IR', 'rtl'],
	['he', 'rtl'],
	['ur', 'rtl'],
	['ckb', 'rtl'],
	['ku', 'ltr'],
	['az', 'ltr'],
	['az-Arab', 'rtl'],
	['ar-Latn', 'ltr'],
	['zh-Hant-TW', 'ltr'],
	['', 'ltr'],
])('%s is written %s', (tag, direction) => {
	expect(directionOf(tag)).toBe(direction);
});

test.each([
	{
		name: 'a text gets its direction, and its words stay as they are',
		html: '<p lang="ar">قال: «نعم». Sea Star 14.</p><p lang="en">Yes.</p>',
		made: '<p lang="ar" dir="rtl">قال: «نعم». Sea Star 14.</p><p lang="en" dir="ltr">Yes.</p>',
	},
	{
		name: 'a label before a number',
		html: '<p>الرسالة ¶1 and الرسالة ¶2</p>',
		made: '<p><bdi lang="ar">الرسالة</bdi> ¶1 and <bdi lang="ar">الرسالة</bdi> ¶2</p>',
	},
	{
		name: 'a quote in a sentence of the site',
		html: '<li>not “سليم حداد”, but “Salim”</li>',
		made: '<li>not “<bdi lang="ar">سليم حداد</bdi>”, but “Salim”</li>',
	},
	{
		name: 'a passage that nobody gave a language, with its full stop',
		html: '<td> كتبت هذا في 7/11/2031. </td>',
		made: '<td> <bdi lang="ar">كتبت هذا في 7/11/2031.</bdi> </td>',
	},
	{ name: 'names in a list', html: '<p>نور, سليم</p>', made: '<p><bdi lang="ar">نور, سليم</bdi></p>' },
	{
		name: 'where no element may stand',
		html: '<svg><text>سراج …</text></svg><select><option>نور (12)</option></select>',
		made: '<svg><text>\u2068سراج …\u2069</text></svg><select><option>\u2068نور\u2069 (12)</option></select>',
	},
	{
		name: 'a text in a picture',
		html: '<svg><text><tspan lang="ar">القارب: Sea …</tspan></text></svg>',
		made: '<svg><text><tspan lang="ar">\u2068القارب: Sea …\u2069</tspan></text></svg>',
	},
	{
		name: 'what stands apart already, scripts and data',
		html: '<bdi>نور</bdi><script>var a = "نور";</script>',
		made: '<bdi>نور</bdi><script>var a = "نور";</script>',
	},
	{ name: 'words of another script', html: '<p>שלום ¶1</p>', made: '<p><bdi>שלום</bdi> ¶1</p>' },
	{ name: 'nothing from right to left', html: '<p>Łódź ¶1 日本</p>', made: '<p>Łódź ¶1 日本</p>' },
])('$name', ({ html, made }) => {
	expect(direct(html)).toBe(made);
});

/** What a text becomes: written as HTML in, HTML out, for the language of its words from right to left. */
const more: [name: string, language: string, html: string][] = [
	['a direction that is given stays', 'ar', '<p lang="ar" dir="ltr">نور ¶1</p><p lang="en" dir="rtl">نور ¶1</p>'],
	[
		'within a text from right to left',
		'ar',
		'<div lang="ar"><p>نور ¶1</p><p lang="en">نور ¶1</p><p lang="">نور ¶1</p></div>',
	],
	[
		'within one whose direction alone is given',
		'ar',
		'<div dir="rtl"><p>نور ¶1</p></div><div dir="ltr"><p>نور ¶1</p></div>',
	],
	['what comes behind a text in another direction', 'ar', '<p><i lang="ar">نور ¶1</i> نور ¶1 <i>نور ¶1</i></p>'],
	['blanks and lines around words alone', 'ar', '<p>\n\tنور\nسليم \n</p>'],
	['words from left to right before and behind', 'ar', '<p>a نور b</p><p>نور b</p><p>a نور</p>'],
	['marks on letters, and what may stand between words', 'ar', '<p>x نُورٌ سَليم، “حداد”-حداد؛ حداد؟ «نور» x</p>'],
	['words that something parts', 'ar', '<p>x نور. سليم, حداد! x</p>'],
	...['¶', '·', '(', ')', '[', ']', '×', ':', '→'].map((sign): [string, string, string] => [
		`words with ${sign} are not alone`,
		'ar',
		`<p>نور ${sign} 3</p>`,
	]),
	['words with other marks are', 'ar', '<p>نور / 3 + 4!</p>'],
	[
		'templates, styles and scripts',
		'ar',
		'<template><p lang="ar">نور ¶1</p><p>نور ¶1</p></template><style>/* نور x */</style>',
	],
	[
		'titles, fields and their choices',
		'ar',
		'<textarea>نور x نور</textarea><svg><title>نور</title><desc>نور x</desc></svg>',
	],
	['a field of a text from right to left', 'ar', '<div lang="ar"><textarea>نور x</textarea></div>'],
	[
		'a choice in a language',
		'ar',
		'<select lang="ar"><option lang="ar">نور x</option><option lang="en">نور x</option></select>',
	],
	['words of the one language of its script', 'he', '<p>שלום ¶1 نور ¶2</p>'],
	['words of a language in two scripts', 'az-Arab', '<p>نور ¶1</p>'],
	['comments and what has no words', 'ar', '<p><!-- نور x --><br><img alt="نور x"></p>'],
];

test('words are set apart wherever they stand', async () => {
	const written = more.map(([name, language, html]) => `${name}\n${html}\n${direct(html, ['en', language])}\n`);
	await expect(written.join('\n')).toMatchFileSnapshot('markdown/directions.txt');
});

test('words of two languages from right to left are of none that is known', () => {
	expect(direct('<p>نور ¶1</p>', ['ar', 'fa'])).toBe('<p><bdi>نور</bdi> ¶1</p>');
});
