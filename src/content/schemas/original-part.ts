/** What an original may read before the words of a passage: the mark of a list item, or the label of a note. */
export type OriginalMark =
	| { type: 'bullet'; group: number }
	/** `3.` or `3)`. */
	| { type: 'number'; number: number; group: number }
	| { type: 'note'; label: string };

/** What an original must read, in its order: a passage, or a line drawn between two. */
export type OriginalPart =
	| {
			type: 'passage';
			id: string;
			mark?: OriginalMark;
			/** The signs of notes within the words, which are drawn and not written. */
			signs?: { at: number; label: string }[];
			/** Offsets of the blanks between the cells of a row. */
			borders?: number[];
	  }
	| { type: 'rule' };
