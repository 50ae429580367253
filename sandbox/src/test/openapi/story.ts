// A third party's program on the generated types: Anna applies, brings two documents and is given her hours.
import createClient, { type Middleware } from 'openapi-fetch';
import type { paths as Application } from './generated/openapi-typescript/application';
import type { paths as Documents } from './generated/openapi-typescript/document';
import type { paths as Eligibility } from './generated/openapi-typescript/eligibility';
import type { paths as Scheduling } from './generated/openapi-typescript/scheduling';

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

const day = (daysFromNow: number): string =>
  new Date(Date.now() + daysFromNow * 86_400_000).toISOString().slice(0, 10);

/** Personal codes that nobody had before; the tenths of a second come again after eleven days. */
const tenths = String(Math.floor(Date.now() / 100) % 10_000_000).padStart(7, '0');
const nobodysCode = (digit: number): string => `390${digit}${tenths.slice(0, 2)}-${tenths.slice(2)}`;
const personalCode = nobodysCode(9);

function address(name: string): string {
  const found = process.env[`LIDZAS_${name}`];
  if (found === undefined) {
    throw new Error(`LIDZAS_${name} is not set.`);
  }
  return found;
}

function got<T>(answer: Answer<T>): T {
  if (answer.data === undefined) {
    throw new Error(`${answer.response.url}: ${answer.response.status} ${JSON.stringify(answer.error)}`);
  }
  return answer.data;
}

function version(answer: Answer<unknown>): string {
  got(answer);
  const etag = answer.response.headers.get('ETag');
  if (etag === null) {
    throw new Error(`${answer.response.url} has no ETag.`);
  }
  return etag;
}

async function reached<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 600; tries++) {
    const found = await look();
    if (found !== undefined) {
      return found;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Waited too long for ${what}.`);
}

async function login(persona: string): Promise<Middleware> {
  const body = new URLSearchParams({ grant_type: 'password', username: persona });
  if (persona === 'anna') {
    body.set('personal_code', personalCode);
  }
  const answer = await fetch(`${address('ISSUER')}/token`, { method: 'POST', body });
  const token = ((await answer.json()) as { access_token: string }).access_token;
  return {
    onRequest({ request }) {
      request.headers.set('Authorization', `Bearer ${token}`);
      if (request.method === 'POST') {
        request.headers.set('Idempotency-Key', crypto.randomUUID());
      }
      return request;
    },
  };
}

function clients(caller: Middleware) {
  const all = {
    applications: createClient<Application>({ baseUrl: address('APPLICATION') }),
    documents: createClient<Documents>({ baseUrl: address('DOCUMENT') }),
    decisions: createClient<Eligibility>({ baseUrl: address('ELIGIBILITY') }),
    hours: createClient<Scheduling>({ baseUrl: address('SCHEDULING') }),
  };
  all.applications.use(caller);
  all.documents.use(caller);
  all.decisions.use(caller);
  all.hours.use(caller);
  return all;
}

async function tell(): Promise<void> {
  const anna = clients(await login('anna'));
  const caseworker = clients(await login('liga'));

  const assistant = got(
    await caseworker.hours.POST('/v1/assistants', {
      body: {
        givenName: 'Kārlis',
        familyName: 'Paraugs',
        personalCode: nobodysCode(0),
        phone: '+37120000001',
        experience: { kind: 'WORK', description: 'Parauga apraksts' },
      },
    }),
  );

  const draft = await anna.applications.POST('/v1/applications', {
    body: {
      person: {
        givenName: 'Anna',
        familyName: 'Paraudziņa',
        personalCode,
        bornOn: '1985-05-12',
        declaredResidence: { address: 'Parauga iela 1, Ludza', municipalityCode: 'LUDZA', postcode: 'LV-5701' },
        phone: '+37120000000',
      },
      purposes: ['WORK'],
      receivesVisualBenefit: false,
      preferredAssistant: { assistantId: assistant.id },
    },
  });
  const id = got(draft).id;
  if (!draft.response.headers.get('Location')?.endsWith(`/v1/applications/${id}`)) {
    throw new Error('The new application has no address.');
  }
  const submitted = got(
    await anna.applications.POST('/v1/applications/{id}/submit', {
      params: { path: { id }, header: { 'If-Match': version(draft) } },
    }),
  );

  for (const kind of ['OPINION_ASSISTANT_NEED', 'CONFIRMATION_EMPLOYER'] as const) {
    const isOpinion = kind === 'OPINION_ASSISTANT_NEED';
    const uploaded = got(
      await anna.documents.POST('/v1/documents', {
        body: {
          metadata: {
            kind,
            issuer: isOpinion ? 'VDEĀVK' : 'SIA Paraugs',
            number: `P-${kind.length}`,
            issuedOn: day(-20),
            validUntil: isOpinion ? day(900) : undefined,
            subjectPersonId: submitted.personId ?? '',
            applicationId: id,
            opinion: isOpinion ? { disabilityGroup: 'II', limitations: ['MOBILITY'] } : undefined,
          },
          file: '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
        },
        bodySerializer: ({ metadata, file }) => {
          const form = new FormData();
          form.append('metadata', new Blob([JSON.stringify(metadata)], { type: 'application/json' }));
          form.append('file', new Blob([file], { type: 'application/pdf' }), 'dokuments.pdf');
          return form;
        },
      }),
    );
    const path = { id: uploaded.id };
    const received = await reached('the document', async () => {
      const answer = await caseworker.documents.GET('/v1/documents/{id}', { params: { path } });
      return answer.data?.state === 'RECEIVED' ? answer : undefined;
    });
    got(
      await caseworker.documents.POST('/v1/documents/{id}/accept', {
        params: { path, header: { 'If-Match': version(received) } },
        body: {},
      }),
    );
  }

  const proposed = await reached('a proposed decision', async () => {
    const page = got(await caseworker.decisions.GET('/v1/decisions', { params: { query: { applicationId: id } } }));
    return page.items.find((decision) => decision.state === 'PROPOSED');
  });
  const path = { id: proposed.id };
  const decision = await caseworker.decisions.GET('/v1/decisions/{id}', { params: { path } });
  got(
    await caseworker.decisions.POST('/v1/decisions/{id}/issue', {
      params: { path, header: { 'If-Match': version(decision) } },
      body: {
        assessedTimes: [{ purpose: 'WORK', minutes: 2400, per: 'WEEK' }],
        reasoning: 'Parauga pamatojums',
        relation: 'REPLACES',
      },
    }),
  );
  const issued = await reached('the issued decision', async () => {
    const answer = got(await anna.decisions.GET('/v1/decisions', { params: { query: { applicationId: id } } }));
    return answer.items[0];
  });

  const budget = await reached('the hour budget', async () => {
    const page = got(await caseworker.hours.GET('/v1/budgets', { params: { query: { applicationId: id } } }));
    return page.items[0];
  });
  const allocation = await reached('the hours', async () => {
    const page = got(await caseworker.hours.GET('/v1/allocations', { params: { query: { budgetId: budget.id } } }));
    return page.items[0];
  });
  console.log(`${issued.state}: ${(allocation.minutesPerWeek ?? 0) / 60} h a week go to assistant ${allocation.assistantId}`);
  if (allocation.assistantId !== assistant.id) {
    throw new Error('The hours went to somebody else.');
  }
}

tell().catch((problem: unknown) => {
  console.error(problem);
  process.exitCode = 1;
});
