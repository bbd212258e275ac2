import { livedesk } from '@messagewright/core';
import { describeForm } from '../../../test/describe-form.tsx';
import { fileSamples, sampleFiles } from '../../../test/file-samples.ts';

describeForm('video');

describeForm('video', { provider: livedesk, samples: fileSamples.video, files: sampleFiles });
