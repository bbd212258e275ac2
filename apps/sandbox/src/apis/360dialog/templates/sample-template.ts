/** The languages that each sample is written in. */
export const sampleLanguages = ['en_US', 'fr', 'ar'] as const;

/** A language of the samples. */
export type SampleLanguage = (typeof sampleLanguages)[number];

/** Example values of a component, by the platform's names. */
export type SampleExamples = Readonly<Record<string, unknown>>;

/** A button of a template. */
export interface SampleButton {
  readonly type: 'QUICK_REPLY' | 'URL' | 'COPY_CODE' | 'MPM' | 'CATALOG' | 'FLOW' | 'OTP';
  readonly text: string;
  readonly url?: string;
  readonly example?: readonly string[];
  readonly flow_id?: string;
  readonly flow_action?: string;
  readonly navigate_screen?: string;
  readonly otp_type?: string;
}

/** One part of a template, as the platform lists it. */
export interface SampleComponent {
  readonly type: 'HEADER' | 'BODY' | 'FOOTER' | 'BUTTONS' | 'CAROUSEL' | 'LIMITED_TIME_OFFER';
  readonly format?: 'TEXT' | 'IMAGE' | 'VIDEO' | 'DOCUMENT' | 'LOCATION';
  readonly text?: string;
  readonly example?: SampleExamples;
  readonly buttons?: readonly SampleButton[];
  readonly cards?: readonly { readonly components: readonly SampleComponent[] }[];
  readonly limited_time_offer?: { readonly text: string; readonly has_expiration: boolean };
  readonly add_security_recommendation?: boolean;
  readonly code_expiration_minutes?: number;
}

/** A template as the platform's list of message templates shows it. */
export interface SampleTemplate {
  readonly id: string;
  readonly name: string;
  readonly language: SampleLanguage;
  readonly status: 'APPROVED' | 'PAUSED';
  readonly category: 'UTILITY' | 'MARKETING' | 'AUTHENTICATION';
  readonly parameter_format: 'POSITIONAL' | 'NAMED';
  readonly components: readonly SampleComponent[];
}

type Facts = Pick<SampleTemplate, 'name' | 'category'> &
  Partial<Pick<SampleTemplate, 'status' | 'parameter_format'>>;

/** A template in every language, from its words in each. */
export function inLanguages<Words>(
  facts: Facts,
  words: Readonly<Record<SampleLanguage, Words>>,
  components: (words: Words) => readonly SampleComponent[],
): SampleTemplate[] {
  return sampleLanguages.map((language) => ({
    id: `sample_${facts.name}_${language}`,
    language,
    status: 'APPROVED',
    parameter_format: 'POSITIONAL',
    ...facts,
    components: components(words[language]),
  }));
}

/** A header of media or a place, with an example of the media. */
export function header(
  format: Exclude<NonNullable<SampleComponent['format']>, 'TEXT'>,
  file?: string,
): SampleComponent {
  const example = { header_handle: [`https://example.com/samples/${file}`] };
  return { type: 'HEADER', format, ...(file !== undefined && { example }) };
}

/** A body with an example for each of its placeholders. */
export function body(text: string, ...examples: readonly string[]): SampleComponent {
  return { type: 'BODY', text, ...(examples.length > 0 && { example: { body_text: [examples] } }) };
}

/** A button that opens an address whose end the sender fills in. */
export function urlButton(text: string, url: string, example: string): SampleButton {
  return { type: 'URL', text, url: `${url}{{1}}`, example: [url + example] };
}

/** The buttons of a template or a card. */
export function buttons(...list: readonly SampleButton[]): SampleComponent {
  return { type: 'BUTTONS', buttons: list };
}
