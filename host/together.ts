// Lets several people and triggers act at once, so that their executions overlap.

import type { Act, ActReport, Interleaving } from './acts';
import { type Fire, handRun, triggerRun } from './execution/fire';
import { createOverlap, type Overlap } from './execution/overlap';
import type { ReadyRun } from './execution/run-execution';
import type { Stage } from './execution/stage';
import { inTimeZone } from './execution/time-zone';
import { editResponse, submitForm } from './person';
import type { ExecutionReport } from './types';
import { clockTime } from './world/clock-event';
import { fail } from './world/problem';
import { nextDue } from './world/trigger-schedule';

/** What an act has come to so far. */
interface Course {
  readonly reports: ExecutionReport[];
  responseId?: string;
}

/** Lets a time-driven trigger fall due now; its next time is counted from the one that it would have had. */
function fireClock(stage: Stage, handler: string, fire: Fire): void {
  const { world } = stage;
  const trigger =
    world.triggers.find((one) => one.event === 'CLOCK' && one.handler === handler) ??
    fail(`No time-driven trigger runs ${handler}.`);
  trigger.due = nextDue(trigger, trigger.due ?? world.now, world.manifest.timeZone);
  fire(stage, trigger, { kind: 'clock', triggerUid: trigger.id, time: clockTime(world.now) });
}

/** What happens when an act begins. */
function happening(stage: Stage, overlap: Overlap, act: Act, index: number, course: Course): () => void {
  const launch = (ready: ReadyRun): void =>
    overlap.launch(index, ready, (report) => {
      course.reports.push(report);
    });
  const fire: Fire = (on, trigger, event) => {
    const ready = triggerRun(on, trigger, event);
    if (ready !== null) launch(ready);
  };
  return () => {
    if ('run' in act) launch(handRun(stage, act.as ?? stage.world.owner, act.run, act.args ?? []));
    else if ('submit' in act) course.responseId = submitForm(stage, act.submit, act.submission, fire).responseId;
    else if ('edit' in act) editResponse(stage, act.edit, act.responseId, act.submission, fire);
    else fireClock(stage, act.fire, fire);
  };
}

/**
 * Lets the acts begin, each at its time, and all that follows from them overlap; afterwards the world's clock stands where
 * the last act began. Fails when an act is refused, or waits for a call that never comes.
 * Example: two acts { run: 'f' } are two executions that contend for the script lock.
 */
export function together(stage: Stage, acts: readonly Act[], interleaving: Interleaving): readonly ActReport[] {
  const { world } = stage;
  const overlap = createOverlap(world, interleaving);
  const courses = acts.map((act, index) => {
    const course: Course = { reports: [] };
    const beginning = { act: index, happen: happening(stage, overlap, act, index, course) };
    if (act.atCall === undefined) overlap.at(world.now + (act.afterMs ?? 0), beginning);
    else overlap.atCall(act.atCall, beginning);
    return course;
  });
  inTimeZone(world.manifest.timeZone, overlap.play);
  return courses;
}
