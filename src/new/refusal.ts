/** Why two files cannot be made into an edition, and what to do about it; nothing was written. */
export class Refusal extends Error {
	cure: string;

	constructor(reason: string, cure: string) {
		super(reason);
		this.name = 'Refusal';
		this.cure = cure;
	}
}
