package vn.ansinh.tracking;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.DossierProcess;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.EventKind;
import vn.ansinh.dossier.FeedbackKind;
import vn.ansinh.dossier.Feedbacks;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.VietnameseText;

/**
 * What an applicant does from the public page, each whole or not at all. Who it is was asked before. Done again, each says
 * so or changes nothing: a page sent twice is no second deed.
 */
@Service
@Transactional
class Errands {

    static final int LONGEST_REASON = 500;
    private static final int SHORTEST_TEXT = 10;
    private static final String NO_REASON = "Người nộp rút hồ sơ qua mạng, không nêu lý do";

    private final Dossiers dossiers;
    private final DossierProcess process;
    private final Feedbacks feedbacks;
    private final SatisfactionMapper satisfaction;
    private final AppClock clock;

    Errands(
            Dossiers dossiers,
            DossierProcess process,
            Feedbacks feedbacks,
            SatisfactionMapper satisfaction,
            AppClock clock) {
        this.dossiers = dossiers;
        this.process = process;
        this.feedbacks = feedbacks;
        this.satisfaction = satisfaction;
        this.clock = clock;
    }

    /**
     * The same as at the counter; a reason may be given.
     *
     * @throws InputProblem when the reason is too long
     * @throws Conflict when it is too late
     */
    public void withdraw(Dossier dossier, ErrandForm form) {
        String reason = text(form.lyDo());
        if (reason.length() > LONGEST_REASON) {
            throw new InputProblem("lyDo", "Viết lý do trong %d ký tự.".formatted(LONGEST_REASON));
        }
        dossiers.requireWithdrawable(dossier.number());
        process.withdraw(
                dossier.number(),
                reason.isEmpty() ? NO_REASON : reason,
                new Actor(Actor.APPLICANT.username(), dossier.receivingUnitId()));
    }

    /**
     * @throws InputProblem for each question that is not answered
     * @throws Conflict before the end, or when it was done before
     */
    public void rate(Dossier dossier, ErrandForm form) {
        if (!dossier.status().isFinal()) {
            throw new Conflict("Chỉ đánh giá được khi hồ sơ đã có kết quả cuối cùng.");
        }
        List<InputProblem.Entry> problems = new ArrayList<>();
        Arrays.stream(RatingQuestion.values())
                .filter(question -> form.score(question) == 0)
                .forEach(question -> problems.add(new InputProblem.Entry(
                        question.field() + "-1", "Chọn mức hài lòng cho «%s».".formatted(question.vietnamese()))));
        String comment = text(form.gopY());
        if (comment.length() > Feedbacks.LONGEST) {
            problems.add(new InputProblem.Entry("gopY", "Viết góp ý trong %d ký tự.".formatted(Feedbacks.LONGEST)));
        }
        if (!problems.isEmpty()) {
            throw new InputProblem(problems);
        }
        Rating rating = new Rating(
                dossier.receivingUnitId(),
                dossier.procedureVersionId(),
                form.score(RatingQuestion.TIME),
                form.score(RatingQuestion.STEPS),
                form.score(RatingQuestion.MANNER),
                form.score(RatingQuestion.OPENNESS),
                form.score(RatingQuestion.RESULT),
                comment.isEmpty() ? null : comment);
        if (satisfaction.insert(dossier.id(), rating, clock.instant().truncatedTo(ChronoUnit.MILLIS)) != 1) {
            throw new Conflict("Hồ sơ này đã được đánh giá. Cảm ơn bạn.");
        }
        dossiers.record(dossier, EventKind.RATED, null, Actor.APPLICANT);
    }

    /**
     * @throws InputProblem when kind or words are missing, or the telephone cannot be one
     * @throws Conflict when too many wait for an answer
     */
    public void tell(Dossier dossier, ErrandForm form) {
        List<InputProblem.Entry> problems = new ArrayList<>();
        FeedbackKind kind = Arrays.stream(FeedbackKind.values())
                .filter(known -> known.name().equals(form.loai()))
                .findFirst()
                .orElse(null);
        if (kind == null) {
            problems.add(new InputProblem.Entry("loai-MISTAKE", "Chọn báo sai sót hay phản ánh, kiến nghị."));
        }
        String words = text(form.noiDung());
        if (words.length() < SHORTEST_TEXT || words.length() > Feedbacks.LONGEST) {
            problems.add(new InputProblem.Entry(
                    "noiDung", "Viết nội dung từ %d đến %d ký tự.".formatted(SHORTEST_TEXT, Feedbacks.LONGEST)));
        }
        String phone = text(form.dienThoai()).replaceAll("[\\s.()-]", "");
        if (!phone.isEmpty() && !phone.matches("(\\+84|0)\\d{8,10}")) {
            problems.add(new InputProblem.Entry(
                    "dienThoai",
                    "Số điện thoại bắt đầu bằng 0 hoặc +84, ví dụ 0912345678: kiểm tra lại hoặc để trống."));
        }
        if (kind == null || !problems.isEmpty()) {
            throw new InputProblem(problems);
        }
        feedbacks.tell(dossier, kind, words, phone.isEmpty() ? null : phone);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : VietnameseText.nfc(typed);
    }
}
