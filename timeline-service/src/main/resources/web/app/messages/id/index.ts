import article from './article.json';
import codes from './codes.json';
import contradictions from './contradictions.json';
import overview from './overview.json';
import reading from './reading.json';
import shared from './shared.json';
import timeline from './timeline.json';
import trying from './try.json';

export const id = {
  ...codes,
  ...shared,
  ...overview,
  ...timeline,
  ...contradictions,
  ...reading,
  ...article,
  ...trying,
};
