package vn.ansinh.letter;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface LetterMapper {

    /** Writes all but the letter's id, which the table gives to {@code key}. */
    void insert(@Param("letter") Letter letter, @Param("key") Key key);

    @Nullable
    Letter find(long id);

    Optional<Letter> findByCode(String code);

    Optional<Letter> findByFingerprint(String sha256);

    String findIssuer(long id);

    List<LetterRow> listOfDossier(long dossierId);

    /** Takes the id that the table gave. */
    final class Key {
        private long id;

        long id() {
            return id;
        }

        void setId(long id) {
            this.id = id;
        }
    }
}
