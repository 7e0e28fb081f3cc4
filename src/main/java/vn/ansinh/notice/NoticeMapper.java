package vn.ansinh.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface NoticeMapper {

    /** Nothing when the event has been told over the channel already. */
    void insert(@Param("n") NewNotice notice, @Param("at") Instant at);

    /** Due ones that no other node holds, locked until the transaction ends. */
    List<Long> lockDue(
            @Param("now") Instant now,
            @Param("channels") Collection<NoticeChannel> channels,
            @Param("limit") int limit);

    void lease(@Param("ids") List<Long> ids, @Param("lease") String lease, @Param("until") Instant until);

    List<Outgoing> listLeased(@Param("lease") String lease);

    /** Nothing when the lease was lost. */
    int markSent(@Param("id") long id, @Param("lease") String lease, @Param("at") Instant at);

    int markTried(
            @Param("id") long id,
            @Param("lease") String lease,
            @Param("status") NoticeStatus status,
            @Param("nextAt") Instant nextAt,
            @Param("reason") String reason);

    List<NoticeRow> list(@Param("f") NoticeFilter filter, @Param("limit") int limit);

    Optional<NoticeRow> find(@Param("id") long id);

    int retry(@Param("id") long id, @Param("now") Instant now);

    record NewNotice(
            long dossierId,
            long eventId,
            NoticeChannel channel,
            NoticeKind kind,
            String messageKey,
            String recipient,
            String subject,
            String body) {}

    /**
     * Which are asked for; null lets any through.
     *
     * @param unitIds only dossiers received by these
     * @param before id of the last one of the page before
     */
    record NoticeFilter(
            @Nullable NoticeStatus status,
            @Nullable NoticeChannel channel,
            @Nullable String number,
            Collection<String> unitIds,
            @Nullable Long before) {}
}
