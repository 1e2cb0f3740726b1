// Looks, right before letters go out, whose report has arrived since the log was read.

import type { Moment } from '../../domain/calendar/moment';
import type { Organisation } from '../../domain/regime/organisation';
import { MEMORY } from '../memory-keys';
import type { FormAnswers, Memory, ResponseStore } from '../ports';
import type { Projection } from '../project';

/**
 * Keys of organisations with a response that the log does not have yet: their reminders wait for the next run, which knows
 * the report. The log has every response up to its newest one. Who sent it is read as intake would, by the answer, else by the sender's address.
 */
export function freshArrivals(projection: Projection, store: ResponseStore, memory: Memory): ReadonlySet<string> {
  const newest = newestKnown(projection, memory.get(MEMORY.watermark));
  const fresh = store.heads(newest).filter(({ submittedAt }) => newest === null || submittedAt > newest);
  return new Set(fresh.flatMap(({ id }) => sendersOf(projection, store.answers(id))));
}

// A run that was cut off may have entered responses before it moved its watermark.
function newestKnown({ reports, waiting }: Projection, watermark: Moment | null): Moment | null {
  const versions = [...reports.flatMap((report) => report.versions), ...waiting.map(({ version }) => version)];
  return versions.reduce(
    (newest, { submittedAt }) => (newest === null || submittedAt > newest ? submittedAt : newest),
    watermark,
  );
}

function sendersOf({ inputs }: Projection, { sender, answers }: FormAnswers): readonly string[] {
  const { questions, settings, findOrganisation, organisations } = inputs;
  const written = answers.find(([id]) => questions.get(id) === settings.organisationQuestion)?.[1];
  const named = typeof written === 'string' ? findOrganisation(written) : null;
  if (named !== null) return [named.id];
  return organisations.filter((organisation) => listsSender(organisation, sender)).map(({ id }) => id);
}

function listsSender({ senders, email }: Organisation, sender: string): boolean {
  const written = sender.toLowerCase();
  return written !== '' && [...senders, email].some((address) => address.toLowerCase() === written);
}
