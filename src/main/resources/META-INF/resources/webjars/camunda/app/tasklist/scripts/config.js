// Takes the place of the webapp's own file of this name. Vietnamese only: an officer's browser may well speak English.
export default {
  app: {
    name: 'Việc cần làm',
    vendor: 'An Sinh'
  },
  dateFormat: {
    monthName: 'MMM',
    day: 'DD',
    abbr: 'L LT',
    normal: 'LLL',
    long: 'LLL',
    short: 'L'
  },
  locales: {
    availableLocales: ['vi'],
    fallbackLocale: 'vi'
  },
  disableWelcomeMessage: true,
  customScripts: ['scripts/sign-out', 'scripts/demo-clock'],
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'nhận việc đang mở' },
    focusFilter: { key: 'ctrl+shift+f', description: 'đến danh sách việc đầu tiên ở bên trái' },
    focusList: { key: 'ctrl+alt+l', description: 'đến việc đầu tiên trong danh sách' },
    focusForm: { key: 'ctrl+alt+f', description: 'đến ô đầu tiên của biểu mẫu' }
  }
};
