/* Correcting many people with one reason; the amount follows from the rules and is never typed. */
import { h, number } from './base.js';
import { section } from './show.js';

export function correction(view, form, tool, tickedRows, change) {
  const tools = view.dossier.tools;
  const same = '– Giữ nguyên –';
  const group = select(tools.groups);
  const months = h('input', { class: 'an-input an-short', inputmode: 'numeric', maxlength: 2 });
  const address = h('input', { class: 'an-input', maxlength: 300 });
  const pay = select(tools.payChannels);
  const account = h('input', { class: 'an-input', maxlength: 40 });
  const reason = h('input', { class: 'an-input', maxlength: 500 });
  const fields = { group, months, address, pay, account, reason };
  Object.keys(fields).forEach(name => form.draft.keepField('correct.' + name, fields[name]));

  function select(list) {
    return h('select', { class: 'an-input' }, h('option', { value: '' }, same),
      list.map(each => h('option', { value: each.code }, each.name)));
  }

  async function send() {
    const rows = tickedRows();
    if (months.value.trim() && !/^\d{1,2}$/.test(months.value.trim())) {
      form.fail({ errors: [{ field: '', message: 'Số tháng là số từ 1 đến 12.' }] });
      return;
    }
    const answer = await change('/lines/correct', {
      lines: rows.map(row => ({ id: row.id, version: row.version })),
      group: group.value || null,
      months: months.value.trim() ? Number(months.value) : null,
      address: address.value.trim() || null,
      payChannel: pay.value || null,
      accountNo: account.value.trim() || null,
      reason: reason.value
    }, sent => 'Đã sửa ' + number(sent.count) + ' người; số tiền tính lại theo mức hưởng.');
    if (answer) {
      Object.values(fields).forEach(field => { field.value = ''; });
      form.save();
    }
  }

  return section('Sửa thông tin những người đã chọn', h('div', { class: 'an-actions' },
    h('p', {}, h('small', {}, 'Chỉ điền mục cần sửa; mục để trống giữ nguyên. Số tiền được tính lại, không nhập tay.')),
    h('div', { class: 'an-grid' }, label('Nhóm', group), label('Số tháng', months), label('Địa chỉ', address),
      label('Hình thức chi trả', pay), label('Số tài khoản (chỉ khi chọn một người)', account), label('Lý do sửa', reason)),
    tool('Sửa người đã chọn', send)));
}

function label(text, field) {
  return h('label', { class: 'an-field' }, text, field);
}
