import { livedesk } from '@messagewright/core';
import { describeForm } from '../../../test/describe-form.tsx';
import { fileSamples, sampleFiles } from '../../../test/file-samples.ts';

describeForm('document');

describeForm('document', { provider: livedesk, samples: fileSamples.document, files: sampleFiles });
