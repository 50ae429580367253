package lv.lidzas.intake.decisions.messaging;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.contracts.eligibility.v1.ContestDecided;
import lv.lidzas.contracts.eligibility.v1.DecisionContested;
import lv.lidzas.contracts.eligibility.v1.DecisionCorrected;
import lv.lidzas.contracts.eligibility.v1.DecisionEnded;
import lv.lidzas.contracts.eligibility.v1.DecisionIssued;
import lv.lidzas.contracts.eligibility.v1.DecisionNotified;
import lv.lidzas.contracts.eligibility.v1.EndingForetold;
import lv.lidzas.contracts.eligibility.v1.GrantDoubted;
import lv.lidzas.contracts.eligibility.v1.GrantReviewed;
import lv.lidzas.contracts.eligibility.v1.GrantSuspended;
import lv.lidzas.contracts.eligibility.v1.HearingInvited;
import lv.lidzas.contracts.eligibility.v1.StayRecorded;
import lv.lidzas.intake.timeline.domain.ContestOutcome;
import lv.lidzas.intake.timeline.domain.Span;
import lv.lidzas.kit.events.Codes;
import org.jspecify.annotations.Nullable;

/** What a timeline tells of a decision: codes, days and minutes. */
final class TimelineDetails {

    private TimelineDetails() {}

    static Map<String, String> of(DecisionContested event) {
        return Map.of(
                "contestId",
                event.contestId().toString(),
                "receivedOn",
                event.receivedOn().toString(),
                "late",
                Boolean.toString(event.late()));
    }

    static Map<String, String> of(ContestDecided event) {
        return Map.of(
                "contestId",
                event.contestId().toString(),
                "result",
                Codes.twin(event.result(), ContestOutcome.class).name(),
                "decidedOn",
                event.decidedOn().toString());
    }

    static Map<String, String> of(DecisionEnded event) {
        return Map.of(
                "decisionId", event.decisionId().toString(), "lastDay", event.lastDay().toString());
    }

    static Map<String, String> of(HearingInvited event) {
        return Map.of("hearingId", event.hearingId().toString(), "dueOn", event.dueOn().toString());
    }

    static Map<String, String> of(GrantDoubted event) {
        return Map.of(
                "decisionId",
                event.decisionId().toString(),
                "toReview",
                Boolean.toString(event.toReview()));
    }

    static Map<String, String> of(DecisionCorrected event) {
        return Map.of("decisionId", event.decisionId().toString());
    }

    static Map<String, String> of(GrantReviewed event) {
        return Map.of(
                "decisionId",
                event.decisionId().toString(),
                "stands",
                Boolean.toString(event.stands()));
    }

    static Map<String, String> of(GrantSuspended event) {
        return days(event.decisionId(), event.firstDay(), event.lastDay());
    }

    static Map<String, String> of(StayRecorded event) {
        return days(event.decisionId(), event.firstDay(), event.lastDay());
    }

    private static Map<String, String> days(
            UUID decision, @Nullable LocalDate first, @Nullable LocalDate last) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("decisionId", decision.toString());
        if (first != null) {
            details.put("firstDay", first.toString());
        }
        if (last != null) {
            details.put("lastDay", last.toString());
        }
        return details;
    }

    static Map<String, String> of(EndingForetold event) {
        return Map.of(
                "decisionId",
                event.decisionId().toString(),
                "ending",
                event.kind().name(),
                "day",
                event.day().toString());
    }

    static Map<String, String> of(DecisionNotified event) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("decisionId", event.decisionId().toString());
        if (event.notifiedOn() != null) {
            details.put("notifiedOn", event.notifiedOn().toString());
        }
        if (event.contestUntil() != null) {
            details.put("contestUntil", event.contestUntil().toString());
        }
        return details;
    }

    static Map<String, String> of(DecisionIssued event) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("decisionId", event.decisionId().toString());
        details.put("result", event.result().name());
        if (event.grantedTime() != null) {
            details.put("minutes", Integer.toString(event.grantedTime().minutes()));
            details.put("per", Codes.twin(event.grantedTime().per(), Span.class).name());
        }
        if (event.firstDay() != null) {
            details.put("firstDay", event.firstDay().toString());
        }
        if (event.lastDay() != null) {
            details.put("lastDay", event.lastDay().toString());
        }
        return details;
    }
}
