import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './views/reading/reading.css';
import './views/try/try.css';
import './views/overview/overview.css';
import './views/contradictions/contradictions.css';
import './views/timeline/timeline.css';
import './styles/print.css';
import { followLinks } from './shared/router';
import { followTheme } from './shared/theme';
import './shell/linimasa-app';

followTheme();
followLinks();
