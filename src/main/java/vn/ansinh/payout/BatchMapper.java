package vn.ansinh.payout;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import vn.ansinh.dossier.PayChannel;

@Mapper
interface BatchMapper {

    Optional<Long> lockOpen(
            @Param("unitId") String unitId,
            @Param("districtId") String districtId,
            @Param("channel") PayChannel channel);

    int insertOpen(
            @Param("unitId") String unitId,
            @Param("districtId") String districtId,
            @Param("payerId") String payerId,
            @Param("channel") PayChannel channel,
            @Param("at") Instant at);

    Optional<Batch> find(@Param("id") long id);

    /** Nobody else works at the batch until this transaction ends. */
    Optional<Batch> lock(@Param("id") long id);

    int update(@Param("b") Batch batch);

    List<PayChannel> listChannels(@Param("dossierId") long dossierId);

    Waiting waiting(@Param("b") Batch batch);

    /** One row each approved line without a live payment, numbered by unit and Vietnamese name order. */
    int seal(@Param("b") Batch batch);

    BatchTotals totals(@Param("batchId") long batchId);

    Waiting sealed(@Param("batchId") long batchId);

    int deleteSealed(@Param("batchId") long batchId);

    List<PaymentRow> listRows(@Param("batchId") long batchId);

    List<Expected> listExpected(@Param("batchId") long batchId);

    List<Ground> listGrounds(@Param("batchId") long batchId);

    /** {@code results} as {@link PaymentResult#json}; only rows that have no result yet change. */
    int recordResults(@Param("batchId") long batchId, @Param("results") String results);

    int payLines(@Param("batchId") long batchId, @Param("ids") Collection<Long> paymentIds);

    /** Lines have changed without an event of their dossiers: supervision's figures are to be read again. */
    void touchDossiers(@Param("ids") Collection<Long> paymentIds);

    /** Approved dossiers with a line in this batch and none left to pay. */
    List<String> listSettled(@Param("batchId") long batchId, @Param("limit") int limit);

    void insertEvent(
            @Param("batchId") long batchId,
            @Param("at") Instant at,
            @Param("actor") String actor,
            @Param("kind") String kind,
            @Param("detail") @Nullable String detail);

    List<LinePayment> listByDossier(@Param("dossierId") long dossierId);
}
