/* What the forms of a dossier show of it. */
import { fill, h } from './base.js';
import { badge, due, links, pairs, section } from './show.js';

export function dossier(host, view) {
  var d = view.dossier;
  var header = d.header;
  var stage = d.stage;
  var missing = d.papers.filter(function (paper) { return paper.required && !paper.files.length; }).length;
  fill(host,
    h('div', { class: 'an-head' },
      h('h3', {}, header.applicant, ' ', h('small', {}, header.number)),
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
    stage.guidance ? h('p', { class: 'an-guide' }, h('strong', {}, 'Việc cần làm: '), stage.guidance) : null,
    d.doubts.length ? h('div', { class: 'an-box an-box-bad' },
      h('strong', {}, d.doubts.length + ' trường hợp trùng kỳ hưởng cần xem kỹ'),
      h('ul', {}, d.doubts.slice(0, 10).map(function (doubt) { return h('li', {}, doubt.text); })),
      d.doubts.length > 10 ? h('p', {}, 'và ' + (d.doubts.length - 10) + ' trường hợp khác, đánh dấu trong danh sách.') : null) : null,
    d.checks.length ? section('Đối chiếu điều kiện', h('ul', { class: 'an-checks' }, d.checks.map(function (check) {
      return h('li', { class: check.met ? 'an-met' : 'an-unmet' }, (check.met ? '✓ ' : '✗ ') + check.text);
    })), true) : null,
    d.facts.length ? section('Thông tin khai trong hồ sơ', pairs(d.facts.map(function (fact) { return [fact.label, fact.value]; })), true) : null,
    section('Giấy tờ' + (missing ? ' (thiếu bản điện tử của ' + missing + ' loại bắt buộc)' : ''), [
      h('ul', { class: 'an-papers' }, d.papers.map(function (paper) {
        return h('li', {}, paper.name, ' ', h('small', {}, (paper.required ? 'bắt buộc, ' : '') + paper.form),
          paper.files.length ? links(paper.files) : h('small', { class: 'an-none' }, ' – chưa có tệp'));
      })),
      d.otherPapers.length ? [h('p', {}, 'Giấy tờ khác'), links(d.otherPapers)] : null,
      d.letters.length ? [h('p', {}, 'Văn bản đã lập'), links(d.letters)] : null
    ], missing === 0 && d.papers.some(function (paper) { return paper.files.length; })),
    d.former.length ? section('Kết quả các khâu trước', h('ol', { class: 'an-former' }, d.former.map(function (run) {
      return h('li', {}, h('strong', {}, run.stage), ' – ' + run.unit + ': ', h('em', {}, run.outcome),
        run.late ? [' ', badge('trễ hạn', 'bad')] : null,
        h('div', {}, h('small', {}, run.at + ', ' + run.by)),
        run.reason ? h('div', { class: 'an-quote' }, run.reason) : null);
    })), true) : null,
    section('Nhật ký hồ sơ (' + d.events.length + ')', h('ol', { class: 'an-events' }, d.events.slice().reverse().map(function (event) {
      return h('li', {}, h('small', {}, event.at + ' – ' + event.who + (event.unit ? ', ' + event.unit : '')),
        h('div', {}, event.what, event.detail ? ': ' + event.detail : ''));
    }))),
    h('p', { class: 'an-law' }, 'Căn cứ: ' + header.legalBasis.join('; ') + '.'));
}
