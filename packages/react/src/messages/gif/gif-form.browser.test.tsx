import { describeForm } from '../../../test/describe-form.tsx';

describeForm('gif');
