package vn.ansinh.workflow.lists;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface WorkMapper {

    List<DossierHead> listByNumbers(@Param("numbers") Collection<String> numbers);

    /** Dossiers in the officer's {@code reach} that match, those now at the officer's units first. */
    List<DossierHead> search(@Param("reach") Reach reach, @Param("wanted") Wanted wanted, @Param("limit") int limit);
}
