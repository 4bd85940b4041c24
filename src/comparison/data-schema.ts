import { z } from 'astro/zod';
import { authorNameSchema, furnitureSchema, workKinds } from '../content/schemas/article';
import { changeSchema } from '../content/schemas/change';
import { retiredSchema } from '../content/schemas/edition';
import { bases } from '../content/schemas/evidence';
import { eventSchema } from '../content/schemas/event';
import { nameTypes } from '../content/schemas/name';
import { noteKinds } from '../content/schemas/note';
import { passageSchema } from '../content/schemas/passage';
import { degrees, LONGEST_SHORT, relations, scopes } from '../content/schemas/point';
import { relationSchema } from '../content/schemas/relation';
import type { Comparison } from './model';

const offset = z.int().min(0);

const quote = z
	.strictObject({
		article: z.string(),
		passage: z.string(),
		sentence: z.string().describe('The sentence in which the words start.'),
		start: offset,
		end: offset,
		exact: z.string(),
	})
	.describe('Words of a passage: text.slice(start, end) === exact, in UTF-16 offsets, end exclusive.');

const linkEnd = z.strictObject({ article: z.string(), passage: z.string(), sentence: z.string() });

/**
 * The data file `/data/comparison.json`, version 1: the contract that others build on. Additions keep the version.
 * The JSON Schema beside it is made from this.
 */
export const comparisonDataSchema = z
	.strictObject({
		version: z.literal(1),
		edition: z.strictObject({
			title: z.string(),
			subtitle: z.string().optional(),
			description: z.string().optional(),
			language: z.string(),
			introduction: z.string().optional(),
			articles: z.tuple([z.string(), z.string()]).describe('The ids of the two articles: left, right.'),
			front: z.array(z.string()).describe('The points of the front page.'),
			asks: z.array(z.string()).describe('Questions to start a search with.'),
			report: z.string().optional().describe('Where readers report a mistake: a mail address, or a web address.'),
			retired: z.strictObject({ points: z.array(retiredSchema), names: z.array(retiredSchema) }),
			subjects: z.array(z.strictObject({ id: z.string(), label: z.string() })),
			relationTypes: z.array(
				z.strictObject({ id: z.string(), label: z.string(), inverse: z.string(), holds: z.literal(true).optional() }),
			),
		}),
		articles: z.array(
			z.strictObject({
				id: z.string(),
				label: z.string(),
				title: z.string(),
				titleSource: z.string().optional(),
				publisher: z.string().optional(),
				authors: z.array(z.string()),
				url: z.string().optional(),
				published: z.string().optional().describe('In EDTF.'),
				publishedSource: z.string().optional(),
				lang: z.string(),
				words: z.int(),
				passages: z.array(passageSchema),
				furniture: z.array(furnitureSchema),
				authorParts: z
					.array(authorNameSchema)
					.describe('The authors as a reference list has them; none where their names are whole.'),
				kind: z.enum(workKinds).describe('The type of work, by its CSL name.'),
				accessed: z.string().optional().describe('When it was last seen at its address, in EDTF.'),
				archived: z.string().optional().describe('The address of a copy in an archive.'),
				original: z
					.strictObject({ file: z.string(), bytes: z.int(), sha256: z.string() })
					.optional()
					.describe('The text as received.'),
			}),
		),
		names: z.array(
			z.strictObject({
				id: z.string(),
				was: z.array(z.string()).describe('The ids of former names that this one has taken in.'),
				label: z.string(),
				type: z.enum(nameTypes),
				description: z.string().optional(),
				evidence: z.array(quote).describe('The words that the description rests on.'),
				variants: z
					.record(z.string(), z.array(z.string()))
					.describe('The spellings found, by article, most frequent first.'),
				search: z.array(z.string()).describe('Other spellings to find it by, from outside the texts.'),
				mentions: z.array(quote.extend({ by: z.enum(['spelling', 'place']) })),
				seeAlso: z.array(z.strictObject({ name: z.string(), note: z.string() })),
			}),
		),
		points: z.array(
			z.strictObject({
				id: z.string(),
				was: z.array(z.string()).describe('The ids of former points that this one has taken in.'),
				title: z.string(),
				short: z.string().max(LONGEST_SHORT),
				subject: z.string(),
				scope: z.enum(scopes),
				relation: z.enum(relations),
				degree: z.enum(degrees).optional(),
				weight: z.int().min(1).max(3),
				body: z.string(),
				asks: z.array(z.string()),
				evidence: z.array(
					quote.extend({ basis: z.enum(bases), source: z.string().optional(), distinct: z.string().optional() }),
				),
				absent: z.strictObject({ article: z.string(), terms: z.array(z.string()) }).optional(),
				nearest: z
					.array(quote.extend({ label: z.string().optional() }))
					.describe('Where the silent article comes closest.'),
			}),
		),
		events: z.array(
			eventSchema
				.pick({ id: true, title: true, certainty: true, reasoning: true })
				.extend({ date: z.string(), evidence: z.array(quote) }),
		),
		relations: z.array(
			relationSchema
				.pick({ id: true, from: true, type: true, to: true, reasoning: true, note: true })
				.extend({ certainty: z.enum(['stated', 'inferred']), evidence: z.array(quote) }),
		),
		changes: z
			.array(changeSchema.extend({ date: z.string() }))
			.describe('What was changed, when and why, latest first.'),
		notes: z.array(
			z.strictObject({ id: z.string(), kind: z.enum(noteKinds), body: z.string(), evidence: z.array(quote) }),
		),
		links: z.array(
			z.discriminatedUnion('basis', [
				z.strictObject({ a: linkEnd, b: linkEnd, basis: z.literal('point'), point: z.string() }),
				z.strictObject({
					a: linkEnd,
					b: linkEnd,
					basis: z.literal('computed'),
					score: z.number().min(0).max(1),
					terms: z
						.array(z.string())
						.describe('The words and names shared, as the left article prints them, weightiest first.'),
				}),
			]),
		),
	})
	.describe('Two texts on the same events, compared: /data/comparison.json, version 1.');

export type ComparisonData = z.input<typeof comparisonDataSchema>;

/** Gives the comparison as the data file holds it: what pages derive for themselves is left out. */
export function comparisonData({ articles, edition, points, ...rest }: Comparison): ComparisonData {
	return {
		...rest,
		edition: { ...edition, articles: [...edition.articles] },
		articles: [...articles],
		points: points.map(({ quotes: _quotes, speaker: _speaker, ...point }) => point),
	};
}

/** Gives the JSON Schema (draft 2020-12) of the data file. */
export function comparisonJsonSchema(): object {
	return z.toJSONSchema(comparisonDataSchema, { io: 'input', unrepresentable: 'any' });
}
