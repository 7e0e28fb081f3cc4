// Takes the place of the webapp's own file of this name.
import { keepTexts, locales, say } from './language.js';

// The webapp's own search asks for variables of the engine; ours is in the header.
document.querySelector('base').setAttribute('cam-exclude-plugins', 'tasklist.list:task-search');
await keepTexts('tasklist');

export default {
  app: {
    name: say('Việc cần làm', 'Tasks'),
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
  locales,
  disableWelcomeMessage: true,
  customScripts: [
    'scripts/sign-out',
    'scripts/start',
    'scripts/lists',
    'scripts/cards',
    'scripts/task-head',
    'scripts/quick-search',
    'scripts/language-switch',
    'scripts/demo-clock',
    'scripts/come-back'
  ],
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: say('nhận việc đang mở', 'claims the open task') },
    focusFilter: { key: 'ctrl+shift+f', description: say('đến danh sách việc đầu tiên ở bên trái', 'to the first list on the left') },
    focusList: { key: 'ctrl+alt+l', description: say('đến việc đầu tiên trong danh sách', 'to the first task of the list') },
    focusForm: { key: 'ctrl+alt+f', description: say('đến ô đầu tiên của biểu mẫu', 'to the first field of the form') }
  }
};
