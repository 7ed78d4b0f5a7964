import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/print.css';
import { followLinks } from './shared/router';
import { followTheme } from './shared/theme';
import './shell/linimasa-app';

followTheme();
followLinks();
