import article from './article.json';
import codes from './codes.json';
import overview from './overview.json';
import reading from './reading.json';
import shared from './shared.json';
import trying from './try.json';

export const en = { ...codes, ...shared, ...overview, ...reading, ...article, ...trying };
