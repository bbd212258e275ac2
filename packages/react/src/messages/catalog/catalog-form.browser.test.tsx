import { describeForm } from '../../../test/describe-form.tsx';

describeForm('catalog');
