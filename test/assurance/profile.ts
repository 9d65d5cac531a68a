/** How much a run tries: `full` is `npm run assurance`, `reduced` is `npm run test:assurance`, a stage of `.ci/run`. */
export const profile: 'full' | 'reduced' = process.env['ASSURANCE'] === 'full' ? 'full' : 'reduced';

/** The number of tries in this profile. */
export const tries = (counts: { reduced: number; full: number }): number => counts[profile];
