package vn.ansinh.security;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface AccountMapper {

    @Nullable
    Account find(@Param("username") String username);

    /** Nothing happens when there is a row already; waits for whoever writes it. */
    void insertMissing(@Param("username") String username, @Param("source") Account.Source source);

    /** For its change: others wait. */
    Account lock(@Param("username") String username);

    void update(@Param("account") Account account);

    void updatePassword(@Param("username") String username, @Param("passwordHash") String passwordHash);

    void insertRecoveryCodes(@Param("username") String username, @Param("hashes") List<String> hashes);

    int countRecoveryCodes(@Param("username") String username);

    int deleteRecoveryCode(@Param("username") String username, @Param("hash") String hash);

    void deleteRecoveryCodes(@Param("username") String username);
}
