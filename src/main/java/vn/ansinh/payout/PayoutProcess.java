package vn.ansinh.payout;

/** What payouts need of the process engine; implemented by the workflow. */
public interface PayoutProcess {

    /** A new batch gathers lines: the unit's accountants get a task. */
    void open(long batchId, String unitId);

    /** The sealed batch goes to the payer, whose officers get a task. */
    void send(long batchId, String payerUnitId);

    /** Every row has a result: the batch can be settled. */
    void returned(long batchId);

    /** All lines of the dossier are paid or refused: its route goes on. */
    void settled(String dossierNumber);
}
