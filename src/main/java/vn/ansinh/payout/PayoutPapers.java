package vn.ansinh.payout;

import org.springframework.stereotype.Service;

/** The papers of a batch. */
@Service
public class PayoutPapers {

    private final BatchMapper mapper;

    PayoutPapers(BatchMapper mapper) {
        this.mapper = mapper;
    }

    public String fingerprint(long batchId) {
        return vn.ansinh.shared.Digests.sha256(mapper.listRows(batchId).toString());
    }

    public void keepList(long batchId) {}
}
