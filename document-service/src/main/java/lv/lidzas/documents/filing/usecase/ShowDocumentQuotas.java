package lv.lidzas.documents.filing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Allowance;

/** Tells a login how much it may still hand in (kvotu atlikums). */
@ApplicationScoped
public class ShowDocumentQuotas {

    private final UploadShares shares;

    ShowDocumentQuotas(UploadShares shares) {
        this.shares = shares;
    }

    /** Each share of the login as a whole; none of staff. */
    @Transactional
    public List<Allowance> handle(Caller caller) {
        return shares.ofLogin(caller);
    }
}
