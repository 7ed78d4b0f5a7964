import codes from './codes.json';
import shared from './shared.json';

export const id = { ...codes, ...shared };
