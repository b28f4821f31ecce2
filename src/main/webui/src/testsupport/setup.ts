import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/vue';
import { afterEach, beforeEach } from 'vitest';
import { speak } from '../platform/language';

beforeEach(() => speak('zh-CN'));
afterEach(cleanup);
