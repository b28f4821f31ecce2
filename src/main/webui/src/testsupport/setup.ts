import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/vue';
import { afterEach, beforeEach } from 'vitest';
import { speak } from '../platform/language';

// Many times what it takes; only what does not come is to reach it.
configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => {
  sessionStorage.clear();
  speak('zh-CN');
});
afterEach(cleanup);
