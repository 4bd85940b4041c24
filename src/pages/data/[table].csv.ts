import type { APIRoute, GetStaticPaths } from 'astro';
import { buildTable, tables, type Table } from '../../exports/csv';
import { getSiteContent } from '../../site-content';

export const getStaticPaths = (() =>
	tables.map((table) => ({ params: { table }, props: { table } }))) satisfies GetStaticPaths;

/** A kind of entries as a table for spreadsheets. */
export const GET: APIRoute<{ table: Table }> = async ({ props }) => {
	const { comparison } = await getSiteContent();
	return new Response(buildTable(comparison, props.table), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
	});
};
