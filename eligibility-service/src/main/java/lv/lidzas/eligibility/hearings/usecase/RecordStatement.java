package lv.lidzas.eligibility.hearings.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.hearings.domain.Hearing;
import lv.lidzas.eligibility.hearings.domain.HearingId;
import lv.lidzas.eligibility.hearings.domain.HearingRefusal;
import lv.lidzas.eligibility.hearings.domain.Statement;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.parties.Impartiality;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;

/**
 * A party says what speaks against the decision, or staff write down what the person said (personas viedokļa pieņemšana).
 *
 * <p>Who is late is heard as well, as long as nothing is decided.
 */
@ApplicationScoped
public class RecordStatement {

    private final Hearings hearings;
    private final CaseFiles files;
    private final Impartiality impartiality;
    private final LegalClock clock;

    RecordStatement(
            Hearings hearings, CaseFiles files, Impartiality impartiality, LegalClock clock) {
        this.hearings = hearings;
        this.files = files;
        this.impartiality = impartiality;
        this.clock = clock;
    }

    /**
     * Keeps what was said.
     *
     * @param text in words
     * @param by the party, or the caseworker who writes it down
     */
    @Transactional
    public Result<Hearing, HearingRefusal> handle(HearingId id, String text, Caller by) {
        ApplicationId application = hearings.applicationOf(id);
        CaseFile file = application == null ? null : files.holdKnown(application);
        Hearing hearing = hearings.find(id, HearingFilter.ALL.seenBy(by, clock.today()));
        if (file == null || hearing == null) {
            return Result.refused(new HearingRefusal.Unknown());
        }
        if (by.isStaff() && impartiality.isOwn(by, file.id().value()) && !isParty(id, by)) {
            return Result.refused(new HearingRefusal.OwnMatter());
        }
        if (!file.isHeard()) {
            return Result.refused(new HearingRefusal.CaseClosed());
        }
        if (hearing.statement() != null) {
            return Result.refused(new HearingRefusal.AlreadyHeard());
        }
        Hearing heard = hearing.heard(new Statement(text, clock.now(), by.self()));
        hearings.save(heard);
        return Result.done(heard);
    }

    /** Staff who are a party speak for themselves. */
    private boolean isParty(HearingId id, Caller by) {
        return hearings.find(id, HearingFilter.ALL.ownOf(by, clock.today())) != null;
    }
}
