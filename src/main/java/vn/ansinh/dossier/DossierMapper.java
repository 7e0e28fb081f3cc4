package vn.ansinh.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface DossierMapper {

    void insert(
            @Param("number") String number,
            @Param("d") NewDossier dossier,
            @Param("benefit") String benefit,
            @Param("applicantKey") String applicantKey,
            @Param("facts") String facts,
            @Param("secretHash") String secretHash,
            @Param("districtUnitId") @Nullable String districtUnitId,
            @Param("decidingUnitId") String decidingUnitId,
            @Param("receivedAt") Instant receivedAt,
            @Param("receivedBy") String receivedBy,
            @Param("lineCount") int lineCount);

    Optional<Dossier> find(@Param("number") String number);

    Optional<Dossier> findById(@Param("id") long id);

    List<Dossier> listOpenOf(
            @Param("applicantKey") String applicantKey,
            @Param("idNumber") @Nullable String idNumber,
            @Param("except") long except);

    /** Writes every column that a transition may move; 0 when somebody else was first. */
    int update(@Param("d") Dossier dossier);

    void insertEvent(@Param("key") GeneratedKey key, @Param("e") DossierEvent event);

    /** Its figures may have changed: supervision reads them again. */
    void touch(@Param("dossierId") long dossierId);

    List<DossierEvent> listEvents(@Param("dossierId") long dossierId);

    @Nullable
    Instant lastTaken(@Param("dossierId") long dossierId, @Param("username") String username);

    void nextNumber(@Param("scope") String scope);

    long lastNumber();
}
