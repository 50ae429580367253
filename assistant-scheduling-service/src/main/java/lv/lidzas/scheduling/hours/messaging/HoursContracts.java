package lv.lidzas.scheduling.hours.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.contracts.eligibility.v1.DecisionIssued;
import lv.lidzas.contracts.eligibility.v1.GrantSuspended;
import lv.lidzas.contracts.eligibility.v1.Per;
import lv.lidzas.contracts.eligibility.v1.StayRecorded;
import lv.lidzas.contracts.intake.v1.ApplicationSubmitted;
import lv.lidzas.contracts.intake.v1.CaseParty;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import lv.lidzas.contracts.scheduling.v1.AllocationReleased;
import lv.lidzas.contracts.scheduling.v1.HourBudgetOpened;
import lv.lidzas.contracts.scheduling.v1.HoursAllocated;
import lv.lidzas.contracts.scheduling.v1.ReleaseReasonCode;
import lv.lidzas.kit.events.Codes;
import lv.lidzas.kit.words.Parties;
import lv.lidzas.kit.words.Party;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PartyRole;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.AssistantWish;
import lv.lidzas.scheduling.hours.domain.Grant;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.domain.HoursEvent;
import lv.lidzas.scheduling.pauses.domain.Pause;
import lv.lidzas.scheduling.pauses.domain.PausedSpan;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import org.jspecify.annotations.Nullable;

/** What travels between services, in the words of this one and back. */
final class HoursContracts {

    private HoursContracts() {}

    /** What a decision says; only a grant concerns this service. */
    enum DecisionResult {
        GRANTED,
        REFUSED
    }

    static boolean grants(DecisionIssued decision) {
        return Codes.twin(decision.result(), DecisionResult.class) == DecisionResult.GRANTED;
    }

    static Grant grantOf(DecisionIssued decision) {
        var time = present(decision.grantedTime(), "granted time", decision);
        LocalDate first = present(decision.firstDay(), "first day", decision);
        LocalDate last = present(decision.lastDay(), "last day", decision);
        return new Grant(
                decision.decisionId(),
                decision.applicationId(),
                decision.personId(),
                decision.ruleSetId(),
                new GrantedTime(time.minutes(), Codes.twin(time.per(), GrantedTime.Per.class)),
                decision.purposes().stream().map(PurposeCode::value).collect(Collectors.toSet()),
                new ServicePeriod(first, last));
    }

    /** The days that a stay takes; absent when it only takes back what was told before. */
    static @Nullable Pause pauseOf(StayRecorded stay) {
        return stay.firstDay() == null
                ? null
                : Pause.ofPerson(stay.stayId(), stay.personId(), stay.firstDay(), stay.lastDay());
    }

    /** The same of a grant that is suspended; what was told of it before has the same id. */
    static @Nullable Pause pauseOf(GrantSuspended suspended) {
        return suspended.firstDay() == null
                ? null
                : new Pause(
                        suspended.suspendedBy(),
                        suspended.personId(),
                        suspended.decisionId(),
                        new PausedSpan(suspended.firstDay(), suspended.lastDay()));
    }

    static @Nullable AssistantWish wish(ApplicationSubmitted application) {
        UUID chosen = application.preferredAssistantId();
        if (chosen != null) {
            return new AssistantWish.Chosen(new AssistantId(chosen));
        }
        return application.assistantWishedInWords() ? new AssistantWish.InWords() : null;
    }

    static Parties parties(List<CaseParty> all, int sequence) {
        return new Parties(
                all.stream()
                        .map(party ->
                                new Party(
                                        new PartyKey(party.partyKey()),
                                        Codes.twin(party.role(), PartyRole.class),
                                        party.from(),
                                        party.until()))
                        .toList(),
                sequence);
    }

    private static <T> T present(@Nullable T value, String name, DecisionIssued decision) {
        if (value == null) {
            throw new IllegalArgumentException(
                    "Decision " + decision.decisionId() + " grants assistance without a " + name);
        }
        return value;
    }

    /** What those outside are told; null where only the rooms of this service need to know. */
    static @Nullable Record contractOf(HoursEvent event) {
        return switch (event) {
            case HoursEvent.BudgetOpened(HourBudget budget) -> openedOf(budget);
            case HoursEvent.Allocated allocated -> allocatedOf(allocated);
            case HoursEvent.Released released -> releasedOf(released);
            case HoursEvent.Ceded _, HoursEvent.Ended _, HoursEvent.Rejoined _ -> null;
        };
    }

    private static lv.lidzas.contracts.eligibility.v1.GrantedTime timeOf(GrantedTime time) {
        return new lv.lidzas.contracts.eligibility.v1.GrantedTime(
                time.minutes(), Codes.twin(time.per(), Per.class));
    }

    private static HourBudgetOpened openedOf(HourBudget budget) {
        Grant grant = budget.grant();
        return new HourBudgetOpened(
                budget.id().value(),
                grant.applicationId(),
                grant.decisionId(),
                timeOf(grant.time()),
                grant.period().firstDay(),
                grant.period().lastDay());
    }

    private static HoursAllocated allocatedOf(HoursEvent.Allocated event) {
        Allocation allocation = event.allocation();
        return new HoursAllocated(
                allocation.id().value(),
                event.budget().id().value(),
                event.budget().grant().applicationId(),
                allocation.assistantId().value(),
                event.assistant().stream().map(PartyKey::text).sorted().toList(),
                timeOf(allocation.time()),
                allocation.period().firstDay(),
                allocation.period().lastDay());
    }

    private static AllocationReleased releasedOf(HoursEvent.Released event) {
        Allocation allocation = event.release().allocation();
        return new AllocationReleased(
                allocation.id().value(),
                event.budget().id().value(),
                event.budget().grant().applicationId(),
                event.release().from(),
                timeOf(allocation.time()),
                Codes.twin(event.why(), ReleaseReasonCode.class));
    }
}
