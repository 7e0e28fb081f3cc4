/* Short help in the form: what the law's stage asks for, and what the buttons of this form do. */
import { fill, h } from './base.js';
import { section } from './show.js';

const STEPS = {
  userTask_handleStage: ['Xem các mục đã kiểm tra giúp, mở giấy tờ bên cạnh và đối chiếu.',
    'Ở danh sách, chọn người rồi loại, khôi phục hoặc sửa với một lý do; có thể sắp xếp bằng cách bấm tên cột.',
    'Chọn kết quả, ghi lý do khi cần rồi bấm «Hoàn thành».'],
  userTask_signOffStage: ['Đọc đề xuất của cán bộ ở trên cùng, xem hồ sơ và danh sách.',
    'Đồng ý thì hồ sơ đi tiếp theo đề xuất; trả lại thì ghi ý kiến để cán bộ làm lại. Hạn của khâu không đổi.'],
  userTask_takeSupplement: ['Nhận giấy tờ người nộp mang đến, tải bản quét lên hồ sơ ngay trong biểu mẫu.',
    'Đủ giấy tờ thì bấm «Hoàn thành»: thời hạn của hồ sơ chạy lại và hồ sơ về cán bộ xử lý.'],
  userTask_gatherDossiers: ['Lọc theo địa bàn, ngày nhận; thêm hồ sơ vào dự thảo.',
    'Hồ sơ chưa đạt thì trả lại khâu trước hoặc từ chối, từng hồ sơ một.', 'Bấm «Hoàn thành» để khóa danh sách và trình ký.'],
  userTask_signDecision: ['Xem danh sách kèm theo và tổng số tiền.',
    'Ký thì quyết định được cấp số và mọi hồ sơ chuyển sang chi trả; trả lại thì ghi lý do để sửa dự thảo.'],
  userTask_prepareBatch: ['Kiểm tra số người và số tiền đang chờ chi trả.',
    'Bấm «Hoàn thành» để khóa danh sách; người thứ hai sẽ kiểm tra.'],
  userTask_checkBatch: ['Đối chiếu danh sách với quyết định. Người lập không được tự kiểm tra.',
    'Đúng thì gửi đơn vị chi trả; sai thì trả lại kèm lý do.'],
  userTask_payAndReturn: ['Tải danh sách, chi trả, điền cột «Kết quả» rồi nộp lại tệp.',
    'Có thể nộp nhiều lần; khi mọi người đã có kết quả thì bấm «Hoàn thành».']
};

export function guide(host, view) {
  const law = (view.dossier && view.dossier.stage.guidance) || (view.decision && view.decision.guidance);
  fill(host, section('Hướng dẫn', [
    law ? h('p', { class: 'an-guide' }, law) : null,
    h('ul', {}, (STEPS[view.step] || []).map(text => h('li', {}, text)))
  ], view.step === 'userTask_handleStage'));
}
