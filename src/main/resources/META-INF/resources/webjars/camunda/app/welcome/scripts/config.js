// Takes the place of the webapp's own file of this name.
import { keepTexts, locales, say } from '../../tasklist/scripts/language.js';

await keepTexts('welcome');

export default {
  app: {
    name: say('Trang chính', 'Home'),
    vendor: 'An Sinh'
  },
  dateFormat: {
    normal: 'LLL',
    long: 'LLL'
  },
  locales,
  links: [],
  disableWelcomeMessage: true,
  customScripts: ['../tasklist/scripts/sign-out']
};
