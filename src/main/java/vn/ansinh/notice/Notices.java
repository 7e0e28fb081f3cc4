package vn.ansinh.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.notice.NoticeMapper.NoticeFilter;
import vn.ansinh.organisation.Administrators;
import vn.ansinh.organisation.AuditKind;
import vn.ansinh.organisation.AuditTrail;
import vn.ansinh.organisation.Reach;
import vn.ansinh.organisation.Unit;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.NotFound;

/** The outbox as an administrator may see it: of dossiers received within the own reach. */
@Service
class Notices {

    private final NoticeMapper mapper;
    private final Administrators administrators;
    private final AuditTrail trail;
    private final AppClock clock;

    Notices(NoticeMapper mapper, Administrators administrators, AuditTrail trail, AppClock clock) {
        this.mapper = mapper;
        this.administrators = administrators;
        this.trail = trail;
        this.clock = clock;
    }

    /** Newest first; {@code before} is the id of the last one of the page before. */
    @Transactional(readOnly = true)
    public List<NoticeRow> list(
            @Nullable NoticeStatus status,
            @Nullable NoticeChannel channel,
            @Nullable String number,
            @Nullable Long before,
            int limit,
            String username) {
        List<String> units =
                administrators.reachOf(username).units().stream().map(Unit::id).toList();
        return units.isEmpty()
                ? List.of()
                : mapper.list(new NoticeFilter(status, channel, number, units, before), limit);
    }

    /**
     * Queues a failed notice once more, under its old key.
     *
     * @throws Conflict when it has not failed, or somebody else was first
     */
    @Transactional
    public void retry(long id, Actor actor) {
        Reach reach = administrators.reachOf(actor.username());
        NoticeRow notice = mapper.find(id)
                .filter(row -> reach.covers(row.receivingUnitId()))
                .orElseThrow(() -> new NotFound("Không có thông báo này trong phạm vi quản trị của bạn."));
        if (mapper.retry(id, clock.instant()) != 1) {
            throw new Conflict("Thông báo này không ở trạng thái «Không gửi được»: tải lại danh sách để xem.");
        }
        trail.record(
                AuditKind.NOTICE_RETRIED,
                String.valueOf(id),
                "%s, hồ sơ %s".formatted(notice.channel().vietnamese(), notice.number()),
                new Actor(actor.username(), notice.receivingUnitId()));
    }
}
