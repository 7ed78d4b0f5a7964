/** All texts by language. A further language is a folder like the others and a line here; a key that it lacks is shown as it is. */
import { en } from './en';
import { id } from './id';

export const texts = { id, en } as const;
