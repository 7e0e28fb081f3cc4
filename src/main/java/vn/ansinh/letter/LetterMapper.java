package vn.ansinh.letter;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface LetterMapper {

    void insert(NewLetter letter);

    @Nullable
    Letter find(long id);

    List<LetterRow> listOfDossier(long dossierId);
}
