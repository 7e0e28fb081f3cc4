/* What the forms of a dossier show of it. */
import { fill, h } from './base.js';
import { checks } from './checks.js';
import { badge, due, links, pairs, section } from './show.js';

export function dossier(host, view, form) {
  const d = view.dossier;
  const header = d.header;
  const stage = d.stage;
  fill(host,
    h('div', { class: 'an-head' },
      h('h3', {}, header.applicant, ' ', h('small', {}, pageOf(header.number))),
      h('p', {}, header.procedure)),
    pairs([
      ['Khâu', [stage.name, ' – ', stage.unit]],
      ['Hạn của khâu', stage.waiting ? badge('Đang chờ người nộp bổ sung', 'calm') : due(stage.dueAt, stage.dueText, stage.late)],
      ['Hẹn trả kết quả', due(header.dueOn, header.dueText, header.late)],
      ['Người nộp', header.applicantKind + (header.idNumber ? ', số ' + header.idNumber : '')],
      ['Địa chỉ', header.address],
      ['Liên hệ', [header.phone, header.email].filter(Boolean).join(', ')],
      ['Tiếp nhận', header.receivedAt + ', ' + header.receivedIn + ' (' + header.channel + ')'],
      ['Tình trạng', header.status]
    ]),
    former(d.former),
    h('div', { 'data-part': 'checks' }, checks(d.checks)),
    d.facts.length ? section('Thông tin khai trong hồ sơ', pairs(d.facts.map(fact => [fact.label, fact.value])), true) : null,
    h('div', { 'data-part': 'papers' }, papers(d, form)),
    section('Nhật ký hồ sơ (' + d.events.length + ')', h('ol', { class: 'an-events' }, d.events.slice().reverse().map(event =>
      h('li', {}, h('small', {}, event.at + ' – ' + event.who + (event.unit ? ', ' + event.unit : '')),
        h('div', {}, event.what, event.detail ? ': ' + event.detail : ''))))),
    h('p', { class: 'an-law' }, 'Căn cứ: ' + header.legalBasis.join('; ') + '.'));
}

export function pageOf(number) {
  return h('a', { href: '/can-bo/ho-so/' + encodeURIComponent(number), target: '_blank', rel: 'noopener', title: 'Mở trang hồ sơ ở thẻ mới' }, number);
}

function former(runs) {
  return runs.length ? section('Kết quả các khâu trước', h('ol', { class: 'an-former' }, runs.map(run =>
    h('li', {}, h('strong', {}, run.stage), ' – ' + run.unit + ': ', h('em', {}, run.outcome),
      run.late ? [' ', badge('trễ hạn', 'bad')] : null,
      h('div', {}, h('small', {}, run.at + ', ' + run.by)),
      run.reason ? h('div', { class: 'an-quote' }, run.reason) : null))), true) : null;
}

export function papers(d, form) {
  const missing = d.papers.filter(paper => paper.required && !paper.files.length).length;
  const any = d.papers.some(paper => paper.files.length) || d.letters.length;
  return section('Giấy tờ' + (missing ? ' (thiếu bản điện tử của ' + missing + ' loại bắt buộc)' : ''), [
    h('ul', { class: 'an-papers' }, d.papers.map(paper =>
      h('li', {}, paper.name, ' ', h('small', {}, (paper.required ? 'bắt buộc, ' : '') + paper.form),
        paper.files.length ? links(paper.files, form) : h('small', { class: 'an-none' }, ' – chưa có tệp')))),
    d.otherPapers.length ? [h('p', {}, 'Giấy tờ khác'), links(d.otherPapers, form)] : null,
    d.letters.length ? [h('p', {}, 'Văn bản đã lập'), links(d.letters, form)] : null
  ], any);
}
