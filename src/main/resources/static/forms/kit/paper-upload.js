/* The papers that the applicant brings: scanned and put into the dossier from the form. */
import { fill, h } from './base.js';
import { papers } from './dossier.js';
import { button, filePicker } from './show.js';
import { api } from './talk.js';

export function paperUpload(host, view, form) {
  const kind = h('select', { class: 'an-input', 'aria-label': 'Loại giấy tờ' }, h('option', { value: '' }, '– Chọn loại giấy tờ –'),
    view.dossier.papers.map(paper => h('option', { value: paper.code }, paper.name)));
  const picker = filePicker('Chọn bản quét', '.pdf,.jpg,.jpeg,.png');
  const send = button('Thêm vào hồ sơ', async () => {
    const content = new FormData();
    content.append('paper', kind.value);
    if (picker.input.files.length) {
      content.append('file', picker.input.files[0]);
    }
    form.busy(true);
    try {
      await api(form.taskId, '/papers', content);
      const fresh = await api(form.taskId, '');
      view.dossier = fresh.dossier;
      form.each('papers', part => fill(part, papers(fresh.dossier, form)));
      form.clear();
      form.say('Đã thêm «' + picker.input.files[0].name + '» vào hồ sơ.');
      picker.clear();
    } catch (problem) {
      form.fail(problem);
    } finally {
      form.busy(false);
    }
  }, 'primary');
  form.draft.keepField('paper.kind', kind);
  form.onMine(mine => { [send, kind, picker.input].forEach(each => { each.disabled = !mine; }); });
  fill(host, h('h4', {}, 'Giấy tờ người nộp mang đến'),
    h('p', {}, h('small', {}, 'PDF, JPEG hoặc PNG, mỗi tệp không quá 10 MB.')),
    h('div', { class: 'an-bar an-actions' }, kind, picker.element, send));
}
