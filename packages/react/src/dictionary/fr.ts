import type { Dictionary } from './en.ts';
import { builderFr } from './fr/builder.ts';
import { fieldsFr } from './fr/fields.ts';
import { issuesFr, placesFr } from './fr/issues.ts';
import { jsonFr } from './fr/json.ts';
import { controlsFr, optionFormFr, optionSectionsFr } from './fr/option-controls.ts';
import {
  badgesFr,
  messageOptionsFr,
  optionsFr,
  recipientsFr,
  unsupportedFr,
} from './fr/options.ts';
import { previewFr } from './fr/preview.ts';
import { typesFr } from './fr/types.ts';

/** Every visible string in French, for the `dictionary` prop. */
export const fr: Dictionary = {
  types: typesFr,
  builder: builderFr,
  fields: fieldsFr,
  preview: previewFr,
  json: jsonFr,
  issues: issuesFr,
  places: placesFr,
  options: optionsFr,
  messageOptions: messageOptionsFr,
  optionSections: optionSectionsFr,
  optionForm: optionFormFr,
  controls: controlsFr,
  unsupported: unsupportedFr,
  badges: badgesFr,
  recipients: recipientsFr,
};
