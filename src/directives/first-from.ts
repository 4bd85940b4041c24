/** Gives the index of the first of some numbers in order that is at least another. */
export function firstFrom(numbers: readonly number[], least: number): number {
	let [low, high] = [0, numbers.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((numbers[middle] ?? least) < least) low = middle + 1;
		else high = middle;
	}
	return low;
}
