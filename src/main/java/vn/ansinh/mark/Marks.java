package vn.ansinh.mark;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.organisation.AuditTrail;
import vn.ansinh.organisation.OfficerSearch;
import vn.ansinh.organisation.UnitRegister;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.Digests;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotAllowed;

/** The pictures in use and those of before. Administrators change them, for the units and officers in their reach. */
@Service
public class Marks {

    private final MarkMapper mapper;
    private final UnitRegister units;
    private final OfficerSearch officers;
    private final AuditTrail trail;
    private final AppClock clock;

    Marks(MarkMapper mapper, UnitRegister units, OfficerSearch officers, AuditTrail trail, AppClock clock) {
        this.mapper = mapper;
        this.units = units;
        this.officers = officers;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param ownerId a username for a signature, a unit's id for a seal */
    @Transactional(readOnly = true)
    public Optional<Mark> inUse(MarkKind kind, String ownerId) {
        return mapper.findInUse(kind, ownerId);
    }

    /** As {@link #inUse}, for an administrator; not found when the owner is out of reach. */
    @Transactional(readOnly = true)
    public Optional<Mark> inUse(MarkKind kind, String ownerId, String administrator) {
        checkReach(kind, ownerId, administrator);
        return mapper.findInUse(kind, ownerId);
    }

    /** All there ever were, the newest first; not found when the owner is out of reach. */
    @Transactional(readOnly = true)
    public List<MarkPeriod> history(MarkKind kind, String ownerId, String administrator) {
        checkReach(kind, ownerId, administrator);
        return mapper.listPeriods(kind, ownerId);
    }

    /**
     * Puts a picture in use from now on, in place of the one before; papers already made keep theirs.
     *
     * @param file a PNG as it was sent
     * @throws InputProblem when the picture or its width cannot be taken
     */
    @Transactional
    public void place(MarkKind kind, String ownerId, byte[] file, int widthMm, Actor actor) {
        checkReach(kind, ownerId, actor.username());
        replace(kind, ownerId, file, widthMm, actor);
    }

    /** As {@link #place}, in the usual width and by the installation itself: for the demo's own pictures. */
    @Transactional
    public void placeByItself(MarkKind kind, String ownerId, byte[] file) {
        replace(kind, ownerId, file, kind.usualMm(), Actor.SYSTEM);
    }

    private void replace(MarkKind kind, String ownerId, byte[] file, int widthMm, Actor actor) {
        if (widthMm < kind.leastMm() || widthMm > kind.mostMm()) {
            throw new InputProblem("widthMm", "Nhập bề rộng từ %d đến %d mm.".formatted(kind.leastMm(), kind.mostMm()));
        }
        byte[] png = MarkPicture.of(kind, file);
        String sha256 = Digests.sha256(png);
        Instant now = now();
        mapper.end(kind, ownerId, now, actor.username());
        try {
            mapper.insert(new Mark(kind, ownerId, widthMm, png), sha256, now, actor.username());
        } catch (DuplicateKeyException other) {
            throw new Conflict("Người khác vừa đặt hình " + kind.vietnamese()
                    + ". Xem hình hiện dùng rồi gửi lại nếu vẫn" + " cần.");
        }
        trail.record(kind.placed(), ownerId, "Rộng " + widthMm + " mm, SHA-256 " + sha256, actor);
    }

    /** From now on papers go without it. */
    @Transactional
    public void withdraw(MarkKind kind, String ownerId, Actor actor) {
        checkReach(kind, ownerId, actor.username());
        if (mapper.end(kind, ownerId, now(), actor.username()) == 0) {
            throw new Conflict("Không có hình " + kind.vietnamese() + " nào đang dùng.");
        }
        trail.record(kind.withdrawn(), ownerId, null, actor);
    }

    private void checkReach(MarkKind kind, String ownerId, String administrator) {
        switch (kind) {
            case SEAL -> units.get(ownerId, administrator);
            case SIGNATURE -> {
                if (!officers.get(ownerId, administrator).whole()) {
                    throw new NotAllowed("Cán bộ này còn làm việc ở đơn vị ngoài phạm vi của bạn: hình chữ ký do quản"
                            + " trị viên cấp trên quản lý.");
                }
            }
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
