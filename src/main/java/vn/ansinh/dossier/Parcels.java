package vn.ansinh.dossier;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.InputProblem;

/** What the public post carries for dossiers. */
@Service
@Transactional
public class Parcels {

    private final ParcelMapper mapper;
    private final Dossiers dossiers;

    Parcels(ParcelMapper mapper, Dossiers dossiers) {
        this.mapper = mapper;
        this.dossiers = dossiers;
    }

    /** Once a dossier, at its receipt. */
    public void keep(Dossier dossier, Parcel parcel) {
        if (!parcel.isNothing()) {
            mapper.insert(dossier.id(), parcel);
        }
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<Parcel> find(long dossierId) {
        return mapper.find(dossierId);
    }

    /**
     * The result is on its way to the applicant.
     *
     * @throws InputProblem when {@code typed} cannot be a tracking number
     * @throws Conflict when the result is not to be posted, or was posted already
     */
    public void sendResult(Dossier dossier, String typed, Actor actor) {
        String code = Parcel.code(typed)
                .orElseThrow(() -> new InputProblem(
                        "buu-gui", "Mã bưu gửi gồm 8 đến 20 chữ và số, ví dụ EB123456789VN: kiểm tra lại phiếu gửi."));
        if (mapper.updateResult(dossier.id(), code) != 1) {
            throw new Conflict("Hồ sơ %s không đăng ký nhận kết quả qua bưu chính, hoặc đã ghi mã bưu gửi rồi."
                    .formatted(dossier.number()));
        }
        dossiers.record(dossier, EventKind.NOTE, "Gửi kết quả qua bưu chính công ích, mã bưu gửi " + code, actor);
    }
}
