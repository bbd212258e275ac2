import { livedesk } from '@messagewright/core';
import { describeForm } from '../../../test/describe-form.tsx';
import { fileSamples, sampleFiles } from '../../../test/file-samples.ts';

describeForm('image');

describeForm('image', { provider: livedesk, samples: fileSamples.image, files: sampleFiles });
