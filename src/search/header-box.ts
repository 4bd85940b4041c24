import { makeSuggestBox } from './suggest-box';

const box = document.querySelector<HTMLInputElement>('#q');
if (box) makeSuggestBox(box);
