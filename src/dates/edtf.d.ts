/** The part of `edtf` (4.x, which ships no types) that this project uses. */
declare module 'edtf' {
	export interface EdtfDate {
		type: string;
		/** First and last millisecond covered, since 1970; infinite where a side is open, null where it is unknown. */
		min: number | null;
		max: number | null;
		toString(): string;
	}
	export default function edtf(input: string): EdtfDate;
}
