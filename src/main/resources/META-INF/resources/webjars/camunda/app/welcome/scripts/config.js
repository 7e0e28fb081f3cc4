// Takes the place of the webapp's own file of this name.
export default {
  app: {
    name: 'Trang chính',
    vendor: 'An Sinh'
  },
  dateFormat: {
    normal: 'LLL',
    long: 'LLL'
  },
  locales: {
    availableLocales: ['vi'],
    fallbackLocale: 'vi'
  },
  links: [],
  disableWelcomeMessage: true,
  customScripts: ['../tasklist/scripts/sign-out']
};
