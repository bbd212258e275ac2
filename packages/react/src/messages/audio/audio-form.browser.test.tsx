import { livedesk } from '@messagewright/core';
import { page } from 'vitest/browser';
import { describeForm } from '../../../test/describe-form.tsx';
import { fileSamples, sampleFiles } from '../../../test/file-samples.ts';

describeForm('audio', {
  fill: () => page.getByRole('switch', { name: 'Voice note' }).click(),
});

describeForm('audio', { provider: livedesk, samples: fileSamples.audio, files: sampleFiles });
