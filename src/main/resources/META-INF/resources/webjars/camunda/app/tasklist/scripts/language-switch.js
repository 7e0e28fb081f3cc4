import { choose, say } from './language.js';

export default {
  id: 'an-language',
  pluginPoint: 'tasklist.navbar.action',
  priority: 10,
  render: node => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn btn-link an-language';
    button.lang = say('en', 'vi');
    button.textContent = say('English', 'Tiếng Việt');
    button.addEventListener('click', () => choose(say('en', 'vi')));
    node.appendChild(button);
  }
};
