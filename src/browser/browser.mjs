// A browser that comes as an npm package, so that none need be installed. As on the machines that package is made for, it brings
// its libraries and fonts along, of which none is Chinese: the console has to bring its own.
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
const { default: packaged } = await import('@sparticuz/chromium');
const { chromium } = await import('playwright-core');

const FLAGS = [
  '--no-sandbox',
  '--headless=shell',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  // It asks nobody but the service.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** In TMPDIR, which is the caller's to remove. */
export async function launch() {
  return chromium.launch({ executablePath: await packaged.executablePath(), headless: true, args: FLAGS });
}
