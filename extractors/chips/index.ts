import { spanOf, type Chip } from '../../schemas/index.js';
import type { Article } from '../article.js';
import type { FoundNumber } from '../numbers/index.js';
