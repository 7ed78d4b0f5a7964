import codes from './codes.json';
import shared from './shared.json';

export const en = { ...codes, ...shared };
