// Loaded before a build (`node --import`): its clock is some forty years ahead.
const AHEAD = 1_234_567_890_123;
const RealDate = Date;

globalThis.Date = class extends RealDate {
	/** @param {[] | [number]} parts */
	constructor(...parts) {
		super(...(parts.length === 0 ? [RealDate.now() + AHEAD] : parts));
	}
	static now() {
		return RealDate.now() + AHEAD;
	}
};
