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

test('words of two languages from right to left are of none that is known', () => {
	expect(direct('<p>نور ¶1</p>', ['ar', 'fa'])).toBe('<p><bdi>نور</bdi> ¶1</p>');
});
