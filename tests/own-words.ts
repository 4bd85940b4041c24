import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const folder = fileURLToPath(new URL('../src/words/', import.meta.url));
const PARTS = ['', '-dates', '-search'];

/** Gives every stretch of words that the files of a language hold: its strings, and what stands between the gaps of its sentences. */
export function stretchesOf(tag: string): string[] {
	return PARTS.flatMap((part) => {
		const file = `${folder}${tag}${part}.ts`;
		const found: string[] = [];
		const visit = (node: ts.Node): void => {
			if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
			if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || isPiece(node)) found.push(node.text);
			ts.forEachChild(node, visit);
		};
		visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
		return found.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => /\p{L}{2}/u.test(text));
	});
}

/** Gives the stretches of one language that are none of another’s: those that must not be seen where the other one is spoken. */
export function stretchesAlone(tag: string, other: string): string[] {
	const theirs = ` ${stretchesOf(other).map(plain).join('  ')} `;
	return [...new Set(stretchesOf(tag).map(plain))].filter((text) => text !== '' && !theirs.includes(` ${text} `));
}

/** Gives the stretches that stand in a text, as whole words. */
export function findStretches(text: string, stretches: readonly string[]): string[] {
	const words = ` ${plain(text)} `;
	return stretches.filter((stretch) => words.includes(` ${stretch} `));
}

/** Words alone, single blanks between them. */
function plain(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
		.trim();
}

function isPiece(node: ts.Node): node is ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail {
	return ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
}
