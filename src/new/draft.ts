/** What was made of a received file: an article in the making. */
export interface Draft {
	/** The body, as Markdown. */
	markdown: string;
	/** The words of the file, drawn another way than the Markdown, for the proof. */
	original: string;
	title?: string | undefined;
	/** How the title is known, where the words do not have it at their head. */
	titleSource?: string | undefined;
	lang?: string | undefined;
	published?: string | undefined;
	publishedSource?: string | undefined;
	publisher?: string | undefined;
	url?: string | undefined;
	authors?: string[];
}
