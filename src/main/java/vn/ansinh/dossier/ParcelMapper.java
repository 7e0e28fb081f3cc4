package vn.ansinh.dossier;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ParcelMapper {

    void insert(@Param("dossierId") long dossierId, @Param("p") Parcel parcel);

    Optional<Parcel> find(@Param("dossierId") long dossierId);

    /** 0 when the result is not to be posted, or was. */
    int updateResult(@Param("dossierId") long dossierId, @Param("code") String code);
}
