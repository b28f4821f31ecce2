// What the console knows of the service, from the published contract: the types of its requests and answers, which role may ask
// for what, and the codes there are. Made anew by every build and not committed, so that it cannot differ from the contract.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { parse } from 'yaml';

const contract = new URL('../../../../openapi/openapi.yaml', import.meta.url);
const generated = new URL('../src/generated/', import.meta.url);

const document = parse(await readFile(contract, 'utf8'));
const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
// Those without roles are for everybody who is signed in.
const roles = Object.fromEntries(
  operations
    .filter((operation) => operation.operationId && operation['x-roles'])
    .map((operation) => [operation.operationId, operation['x-roles']]),
);
const codes = Object.fromEntries(
  Object.entries(document.components.schemas)
    .filter(([, schema]) => schema.enum)
    .map(([name, schema]) => [name, schema.enum]),
);
const blob = ts.factory.createTypeReferenceNode('Blob');
const types = await openapiTS(contract, {
  // A file is no text.
  transform: (schema) => (schema.format === 'binary' ? blob : undefined),
});

await mkdir(generated, { recursive: true });
await write('contract.d.ts', astToString(types));
await write('roles.json', JSON.stringify(roles, null, 1));
await write('codes.json', JSON.stringify(codes, null, 1));

/** Leaves alone what has not changed, for those that watch it. */
async function write(name, text) {
  const file = new URL(name, generated);
  const before = await readFile(file, 'utf8').catch(() => null);
  if (before !== text) {
    await writeFile(file, text);
  }
}
