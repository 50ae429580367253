package lv.lidzas.sandbox.campaign;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.sandbox.campaign.Errand.What;
import lv.lidzas.sandbox.campaign.Findings.FoundAllocation;
import lv.lidzas.sandbox.campaign.Findings.FoundApplication;
import lv.lidzas.sandbox.campaign.Findings.FoundDecision;
import lv.lidzas.sandbox.campaign.Findings.FoundDocument;
import org.jspecify.annotations.Nullable;

/** What was acknowledged is there, in the state that was acknowledged or one that may follow. */
final class NothingLost {

    private final History history;
    private final Consumer<String> violations;
    private final Map<String, FoundApplication> applications;
    private final Map<String, FoundDocument> documents;
    private final Map<String, FoundDecision> decisions;
    private final Map<String, FoundAllocation> allocations;
    private final Set<String> assistants;
    private final Set<String> decided;
    private final Set<String> withdrawn;

    NothingLost(History history, Findings findings, Consumer<String> violations) {
        this.history = history;
        this.violations = violations;
        this.applications = byId(findings.applications(), FoundApplication::id);
        this.documents = byId(findings.documents(), FoundDocument::id);
        this.decisions = byId(findings.decisions(), FoundDecision::id);
        this.allocations = byId(findings.allocations(), FoundAllocation::id);
        this.assistants = Set.copyOf(findings.assistants());
        this.decided =
                findings.decisions().stream()
                        .filter(it -> it.state().equals("ISSUED"))
                        .map(FoundDecision::application)
                        .collect(Collectors.toSet());
        this.withdrawn =
                history.deeds(What.WITHDRAW).map(Errand::about).collect(Collectors.toSet());
    }

    void check() {
        for (What what : What.values()) {
            history.acknowledged(what)
                    .filter(deed -> !isKept(deed))
                    .forEach(deed -> {
                        String id = deed.about().isEmpty() ? history.idOf(deed) : deed.about();
                        violations.accept(
                                "Lost: "
                                        + what
                                        + " of "
                                        + id
                                        + " was acknowledged ("
                                        + deed.key()
                                        + "), but there is "
                                        + found(deed)
                                        + ".");
                    });
        }
    }

    private boolean isKept(Errand deed) {
        return switch (deed.what()) {
            case REGISTER -> assistants.contains(history.idOf(deed));
            case DRAFT -> applications.containsKey(history.idOf(deed));
            case SUBMIT -> isSubmitted(deed.about());
            case WITHDRAW -> is(deed.about(), "WITHDRAWN");
            case UPLOAD -> isWhole(documents.get(history.idOf(deed)), deed);
            case ACCEPT -> hasState(deed, "VERIFIED");
            case REJECT -> hasState(deed, "REJECTED");
            case ISSUE -> isIssued(deed.about(), "GRANTED") || hasGivenWay(deed.about());
            case PREPARE -> decisions.containsKey(history.idOf(deed));
            case RETURN -> isReturned(deed.about());
            case REFUSE -> isIssued(deed.about(), "REFUSED") || hasGivenWay(deed.about());
            case ALLOCATE -> isAllocated(deed);
            case RELEASE -> {
                FoundAllocation allocation = allocations.get(deed.about());
                yield allocation != null && allocation.freeFrom() != null;
            }
        };
    }

    private boolean isSubmitted(String application) {
        return is(application, "SUBMITTED")
                || is(application, "COMPLETE")
                || (is(application, "DECIDED") && decided.contains(application))
                || (is(application, "WITHDRAWN") && withdrawn.contains(application));
    }

    private boolean is(String application, String state) {
        FoundApplication found = applications.get(application);
        return found != null && found.state().equals(state);
    }

    private static boolean isWhole(@Nullable FoundDocument document, Errand deed) {
        return document != null
                && document.application().equals(deed.about())
                && document.sha256().equals(deed.detail("sha256"))
                && document.sha256OnDisk().equals(document.sha256());
    }

    private boolean hasState(Errand deed, String state) {
        FoundDocument found = documents.get(deed.about());
        return found != null && found.state().equals(state);
    }

    private boolean isIssued(String decision, String result) {
        FoundDecision found = decisions.get(decision);
        return found != null && found.state().equals("ISSUED") && found.result().equals(result);
    }

    private boolean isReturned(String decision) {
        FoundDecision found = decisions.get(decision);
        return found != null && found.state().equals("RETURNED");
    }

    /** What is signed is issued, unless the application was taken back before. */
    private boolean hasGivenWay(String decision) {
        FoundDecision found = decisions.get(decision);
        return found != null
                && found.state().equals("CANCELLED")
                && is(found.application(), "WITHDRAWN");
    }

    private boolean isAllocated(Errand deed) {
        FoundAllocation found = allocations.get(history.idOf(deed));
        return found != null
                && found.budget().equals(deed.about())
                && found.assistant().equals(deed.detail("assistant"))
                && Integer.toString(found.minutes()).equals(deed.detail("minutes"));
    }

    private String found(Errand deed) {
        String id = deed.about().isEmpty() ? history.idOf(deed) : deed.about();
        Object there =
                switch (deed.what()) {
                    case REGISTER, DRAFT, SUBMIT, WITHDRAW -> applications.get(id);
                    case UPLOAD -> documents.get(history.idOf(deed));
                    case ACCEPT, REJECT -> documents.get(id);
                    case ISSUE, RETURN, REFUSE -> decisions.get(id);
                    case PREPARE -> decisions.get(history.idOf(deed));
                    case ALLOCATE -> allocations.get(history.idOf(deed));
                    case RELEASE -> allocations.get(id);
                };
        return there == null ? "nothing" : there.toString();
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toMap(id, it -> it));
    }
}
