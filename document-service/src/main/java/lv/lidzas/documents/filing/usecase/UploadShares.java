package lv.lidzas.documents.filing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.config.DocumentQuotasConfig;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.DocumentState;
import lv.lidzas.documents.filing.domain.FilingRefusal;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Allowance;
import lv.lidzas.kit.words.Result;

/**
 * Whether one more document fits (kvotu pārbaude).
 *
 * <p>Who asks has the turn of the application, takes that of the login and then, for a document that is held, that of all held ones;
 * always in this order, so that nobody waits in a circle.
 */
@ApplicationScoped
class UploadShares {

    private static final Duration DAY = Duration.ofDays(1);

    private final DocumentQuotasConfig config;
    private final UploadCounts counts;
    private final LegalClock clock;

    UploadShares(DocumentQuotasConfig config, UploadCounts counts, LegalClock clock) {
        this.config = config;
        this.counts = counts;
        this.clock = clock;
    }

    /** The document, or the first share that has no room for it. */
    Result<Document, FilingRefusal> take(Document document, Caller caller) {
        long bytes = document.content().sizeBytes();
        List<Allowance> ofCase = ofCase(document.filing().applicationId(), caller);
        if (!ofCase.getFirst().takes(1)) {
            return full(ofCase.getFirst());
        }
        if (!ofCase.getLast().takes(bytes)) {
            return full(ofCase.getLast());
        }
        return caller.isStaff() ? Result.done(document) : takeOfLogin(document, caller);
    }

    /** What binds the login as a whole; nothing of staff. */
    List<Allowance> ofLogin(Caller caller) {
        return caller.isStaff()
                ? List.of()
                : Stream.concat(ofDay(caller).stream(), Stream.of(held(caller))).toList();
    }

    private Result<Document, FilingRefusal> takeOfLogin(Document document, Caller caller) {
        counts.takeTurn(caller.self());
        List<Allowance> ofDay = ofDay(caller);
        if (!ofDay.getFirst().takes(1)) {
            return fullForNow(ofDay.getFirst());
        }
        if (!ofDay.getLast().takes(document.content().sizeBytes())) {
            return fullForNow(ofDay.getLast());
        }
        return document.state() instanceof DocumentState.Held
                ? takeHeld(document, caller)
                : Result.done(document);
    }

    private Result<Document, FilingRefusal> takeHeld(Document document, Caller caller) {
        counts.takeTurnForHeld();
        Allowance own = held(caller);
        if (!own.takes(1)) {
            return full(own);
        }
        Allowance all =
                new Allowance(
                        "held-documents", config.heldInAll(), counts.heldInAll(config.heldInAll()));
        return all.takes(1) ? Result.done(document) : fullForNow(all);
    }

    private List<Allowance> ofCase(ApplicationId application, Caller caller) {
        UploadCounts.Amount there = counts.of(application, caller.self());
        boolean staff = caller.isStaff();
        return List.of(
                new Allowance(
                        "documents-per-application",
                        staff ? config.perCaseForStaff() : config.perCase(),
                        there.documents()),
                new Allowance(
                        "bytes-per-application",
                        staff ? config.bytesPerCaseForStaff() : config.bytesPerCase(),
                        there.bytes()));
    }

    private List<Allowance> ofDay(Caller caller) {
        UploadCounts.Amount since = counts.since(caller.self(), clock.now().minus(DAY));
        boolean portal = caller.isPortal();
        return List.of(
                new Allowance(
                        "documents-per-login-and-day",
                        portal ? config.dayForPortal() : config.day(),
                        since.documents()),
                new Allowance(
                        "bytes-per-login-and-day",
                        portal ? config.dayBytesForPortal() : config.dayBytes(),
                        since.bytes()));
    }

    private Allowance held(Caller caller) {
        boolean portal = caller.isPortal();
        return new Allowance(
                "held-documents-per-login",
                portal ? config.heldForPortal() : config.held(),
                counts.held(caller.self()));
    }

    private static Result<Document, FilingRefusal> full(Allowance share) {
        return Result.refused(new FilingRefusal.QuotaReached(share, false));
    }

    private static Result<Document, FilingRefusal> fullForNow(Allowance share) {
        return Result.refused(new FilingRefusal.QuotaReached(share, true));
    }
}
