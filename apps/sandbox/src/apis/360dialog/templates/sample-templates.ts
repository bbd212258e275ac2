import type { SampleTemplate } from './sample-template.ts';
import { authenticationSamples } from './samples/authentication.ts';
import { marketingSamples } from './samples/marketing.ts';
import { utilitySamples } from './samples/utility.ts';

/** The templates of the invented account, each in every language. */
export const sampleTemplates: readonly SampleTemplate[] = [
  ...utilitySamples,
  ...authenticationSamples,
  ...marketingSamples,
];

/** Templates whose messages are taken and then wait, by name. All others are `accepted`. */
export const messageStatuses: Readonly<Record<string, 'held_for_quality_assessment' | 'paused'>> = {
  collection_preview: 'held_for_quality_assessment',
  flash_sale: 'paused',
};
