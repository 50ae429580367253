package lv.lidzas.intake.applications.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.intake.applications.domain.ApplicationRefusal;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.domain.PartyChange;
import lv.lidzas.intake.applications.domain.RepresentationChange;
import lv.lidzas.intake.applications.domain.RepresentationOrder;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;

/** Ends who acts for the person, or puts somebody else in their place (pārstāvības izbeigšana un maiņa). */
@ApplicationScoped
public class ChangeRepresentation {

    private final ApplicationAccess access;
    private final Applications applications;
    private final CurrentParties parties;
    private final Drafting drafting;
    private final Dossiers files;
    private final Ids ids;
    private final LegalClock clock;

    ChangeRepresentation(
            ApplicationAccess access,
            Applications applications,
            CurrentParties parties,
            Drafting drafting,
            Dossiers files,
            Ids ids,
            LegalClock clock) {
        this.access = access;
        this.applications = applications;
        this.parties = parties;
        this.drafting = drafting;
        this.files = files;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps what was before, with the reason, and tells the others who is a party now. */
    @Transactional
    public Result<ApplicationDossier, ApplicationRefusal> handle(
            ChangeCommand command, RepresentationOrder order) {
        Caller caller = command.caller();
        return access.forDuty(command)
                .then(application -> order(application, caller, order))
                .map(changed -> files.of(changed, caller));
    }

    private Result<AssistanceApplication, ApplicationRefusal> order(
            AssistanceApplication application, Caller caller, RepresentationOrder order) {
        RepresentationOrder recognised = order.replacing(drafting.recognise(order.replacement()));
        return application
                .order(recognised, clock.today())
                .map(applications::save)
                .map(changed -> told(changed, application, caller, order));
    }

    private AssistanceApplication told(
            AssistanceApplication changed,
            AssistanceApplication before,
            Caller caller,
            RepresentationOrder order) {
        applications.keep(
                changed.id(),
                new RepresentationChange(
                        ids.next(),
                        before.form().representation(),
                        order.replacement() != null,
                        order.lastDay(),
                        order.reason(),
                        caller.self(),
                        clock.now()));
        parties.renew(
                changed, order.replacement() == null ? PartyChange.ENDED : PartyChange.REPLACED);
        return changed;
    }
}
