package vn.ansinh.dossier;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PersonMapper {

    record Identity(String number, long personId) {}

    record NewPerson(String number, String fullName) {}

    List<Identity> list(@Param("numbers") Collection<String> numbers);

    /** Persons made from numbers that nobody has yet; numbers that somebody else just made are passed over. */
    void insertAll(@Param("persons") List<NewPerson> persons);

    void insertFirstIdentities(@Param("persons") List<NewPerson> persons);

    void insertIdentities(@Param("identities") List<Identity> identities);
}
