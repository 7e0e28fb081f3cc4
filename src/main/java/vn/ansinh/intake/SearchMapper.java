package vn.ansinh.intake;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import vn.ansinh.dossier.DossierEvent;

@Mapper
interface SearchMapper {

    /**
     * The newest dossiers that one of {@code units} touches or that were received in or below one of {@code above}.
     * One of {@code number} (a part of it), {@code idNumber} and {@code name} (without accents) narrows it, or none.
     */
    List<DossierRow> list(
            @Param("units") Collection<String> units,
            @Param("above") Collection<String> above,
            @Param("number") @Nullable String number,
            @Param("idNumber") @Nullable String idNumber,
            @Param("name") @Nullable String name,
            @Param("limit") int limit,
            @Param("offset") int offset);

    List<DossierEvent> listEvents(@Param("dossierId") long dossierId);
}
