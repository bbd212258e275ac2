import { chooseTextHeader } from '../../../test/choose-header.ts';
import { describeForm } from '../../../test/describe-form.tsx';

describeForm('link', { fill: chooseTextHeader });
