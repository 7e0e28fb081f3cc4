/* What is proposed and decided in a stage. */
import { fill, h, money, number } from './base.js';

export function proposal(host, view) {
  var proposal = view.dossier.proposal;
  fill(host, proposal ? h('div', { class: 'an-box' },
    h('p', {}, 'Cán bộ đề xuất: ', h('strong', {}, proposal.outcomeText), ' ', h('small', {}, '(' + proposal.by + ')')),
    proposal.reason ? h('div', { class: 'an-quote' }, proposal.reason) : null) : null);
}

export function asked(host, view) {
  var proposal = view.dossier.proposal;
  fill(host, proposal && proposal.reason ? h('div', { class: 'an-box' },
    h('p', {}, h('strong', {}, 'Giấy tờ, nội dung cần người nộp bổ sung')),
    h('div', { class: 'an-quote' }, proposal.reason)) : null);
}

export function outcomes(host, view, form) {
  fill(host, view.dossier.outcomes.map(function (choice) {
    return h('label', { class: 'an-choice' + (choice.closed ? ' an-closed' : '') },
      h('input', { type: 'radio', name: 'outcome', value: choice.code, 'data-var': 'outcome', disabled: !!choice.closed }),
      h('span', {}, h('strong', {}, choice.label), h('small', {}, choice.closed || choice.hint)));
  }));
  form.required('outcome', 'Chọn kết quả xử lý hồ sơ.');
}

export function reasons(host, view) {
  var list = (view.dossier || view.decision).reasons;
  fill(host, h('option', { value: '' }, '– Chọn lý do theo quy định –'), list.map(function (reason) {
    return h('option', { value: reason.code }, reason.text);
  }));
}

export function totals(host, view) {
  var totals = view.dossier.totals;
  fill(host, h('strong', {}, number(totals.count) + ' người'), ', ', h('strong', {}, money(totals.amount)),
    totals.refused ? [', đã loại ' + number(totals.refused) + ' người'] : null);
}
