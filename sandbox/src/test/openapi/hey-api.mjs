import { createClient } from '@hey-api/openapi-ts';
import { readdirSync } from 'node:fs';

for (const document of readdirSync('docs')) {
  await createClient({
    input: `./docs/${document}`,
    output: `generated/hey-api/${document.replace('-service.approved.yaml', '')}`,
    plugins: ['@hey-api/client-fetch', '@hey-api/sdk', '@hey-api/typescript'],
  });
}
