// The product as a person meets it: the desk, its proxy and the sandbox, in Chromium. `pnpm e2e [part of a name]`.
import { execFileSync } from 'node:child_process';
import {
  birdWindowClosed,
  laterFailure,
  listWithDescriptions,
  scheduledCarousel,
  templateOfSixTypes,
  twoRefusedFields,
} from './scenarios/bird.ts';
import {
  doubleClick,
  hangingSandbox,
  refusedField,
  stoppedSandbox,
  wrongToken,
} from './scenarios/failures.ts';
import { frenchList } from './scenarios/french-list.ts';
import { importAndSend } from './scenarios/import-and-send.ts';
import {
  fortyMegabytes,
  locationHeader,
  privateNote,
  refusedFile,
  retried,
  templateAfterWindow,
  threeFiles,
} from './scenarios/livedesk.ts';
import { strictPolicy } from './scenarios/strict-policy.ts';
import {
  closedWindow,
  refusedTemplate,
  sendProducts,
  sendReaction,
  sendTemplate,
} from './scenarios/whatsapp.ts';
import { play } from './world.ts';

execFileSync('pnpm', ['--filter', '@messagewright/demo', 'build'], { stdio: 'ignore' });

const [wanted = ''] = process.argv.slice(2);
const scenarios = [
  frenchList,
  importAndSend,
  wrongToken,
  stoppedSandbox,
  hangingSandbox,
  doubleClick,
  refusedField,
  sendTemplate,
  sendProducts,
  sendReaction,
  refusedTemplate,
  closedWindow,
  scheduledCarousel,
  listWithDescriptions,
  templateOfSixTypes,
  twoRefusedFields,
  birdWindowClosed,
  laterFailure,
  threeFiles,
  privateNote,
  locationHeader,
  templateAfterWindow,
  retried,
  refusedFile,
  fortyMegabytes,
  strictPolicy,
].filter(({ name }) => name.includes(wanted));

const failed = await play(scenarios);
console.info(`e2e: ${scenarios.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
