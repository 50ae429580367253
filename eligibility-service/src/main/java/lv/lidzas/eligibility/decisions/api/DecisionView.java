package lv.lidzas.eligibility.decisions.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.api.HoursView;
import lv.lidzas.eligibility.decisions.domain.Relation;
import lv.lidzas.eligibility.decisions.domain.Standing;
import lv.lidzas.eligibility.decisions.domain.StateKind;
import lv.lidzas.eligibility.rulesets.api.GroundView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision, proposed or issued. */
@Schema(description = "A decision, proposed or issued (lēmums)")
public record DecisionView(
        @Schema(description = "Decision id", examples = "0192f3a1-7a07-7c00-8000-000000000007")
                UUID id,
        @Schema(description = "Application id", examples = "0192f3a1-7a03-7c00-8000-000000000003")
                UUID applicationId,
        @Schema(description = "Person id", examples = "0192f3a1-7a04-7c00-8000-000000000004")
                UUID personId,
        @Schema(
                        description = "The assessment that explains it",
                        examples = "0192f3a1-7a06-7c00-8000-000000000006")
                UUID assessmentId,
        @Schema(description = "Rule set", examples = "MK942-2016", maxLength = 50) String ruleSetId,
        @Schema(description = "What it does", examples = "GRANTED") ResultCode result,
        @Schema(
                        description =
                                "How far it is. What is IN_REVIEW waits for a second person, who confirms it or leaves it RETURNED. What is SIGNED becomes ISSUED within moments, or CANCELLED when the application was taken back before; read it again to learn which",
                        examples = "PROPOSED")
                StateKind state,
        @Schema(description = "Since when it is so far", examples = "2026-11-23T07:15:00Z")
                Instant stateSince,
        @Schema(
                        description = "Purposes granted; empty when refused",
                        examples = "[\"WORK\"]",
                        maxItems = 20)
                List<String> purposes,
        @Schema(
                        description =
                                "Hours granted, and the way to them; absent when refused, and while a caseworker must assess them")
                @Nullable HoursView hours,
        @Schema(
                        description =
                                "Purposes of a proposal whose time the act leaves to a caseworker, who states it when issuing",
                        examples = "[\"WORK\"]",
                        maxItems = 20)
                List<String> purposesToAssess,
        @Schema(
                        description =
                                "Time of each purpose granted; empty until issued, and where the act gives the hours of all"
                                        + " together",
                        maxItems = 20)
                List<AssessedTimeView> assessedTimes,
        @Schema(
                        description =
                                "First day of the grant, without assistance where a grant is suspended, or of assistance where it is"
                                        + " resumed; absent when refused or ended",
                        examples = "2026-11-23")
                @Nullable LocalDate firstDay,
        @Schema(
                        description =
                                "Last day of the grant, of the assistance where a grant is ended, or without it where it is suspended; absent"
                                        + " when refused, and until a suspension is lifted",
                        examples = "2027-11-22")
                @Nullable LocalDate lastDay,
        @Schema(
                        description =
                                "How the grant stands to other grants of the same person on the same days; absent where there were none",
                        examples = "REPLACES")
                @Nullable Relation relation,
        @Schema(
                        description =
                                "The grant that this decision ends; absent unless it ends one",
                        examples = "0192f3a1-7a07-7c00-8000-000000000007")
                @Nullable UUID endsDecisionId,
        @Schema(
                        description =
                                "The decision that ended this grant before its last day; absent while none did",
                        examples = "0192f3a1-7a0a-7c00-8000-00000000000a")
                @Nullable UUID endedBy,
        @Schema(
                        description =
                                "The last day of assistance where the grant was ended; before its first day if it was revoked",
                        examples = "2027-03-31")
                @Nullable LocalDate endedAfter,
        @Schema(
                        description =
                                "The grant that this decision suspends, resumes or reduces; absent unless it does",
                        examples = "0192f3a1-7a07-7c00-8000-000000000007")
                @Nullable UUID changesDecisionId,
        @Schema(
                        description =
                                "The decision that suspended this grant last; absent if none did, or it was lifted before it began",
                        examples = "0192f3a1-7a11-7c00-8000-000000000011")
                @Nullable UUID suspendedBy,
        @Schema(description = "The first day without assistance by it", examples = "2027-01-04")
                @Nullable LocalDate suspendedFrom,
        @Schema(
                        description = "The last one; absent until somebody resumes the grant",
                        examples = "2027-01-31")
                @Nullable LocalDate suspendedUntil,
        @Schema(
                        description =
                                "Conditions that an issued grant no longer meets, because what it rests on fell: a person has to look. The"
                                        + " grant goes on until somebody ends it",
                        maxItems = 20)
                List<GroundView> toReview,
        @Schema(
                        description =
                                "Conditions that it does not meet and that a caseworker looked at",
                        maxItems = 20)
                List<GroundView> lookedAt,
        @Schema(
                        description =
                                "Grounds of what is refused, be it all or the purposes that are left out; empty when nothing is",
                        maxItems = 20)
                List<GroundView> grounds,
        @Schema(
                        description =
                                "The hearing in which the person could speak before; absent where nothing is refused, or the person"
                                        + " was not heard",
                        examples = "0192f3a1-7a09-7c00-8000-000000000009")
                @Nullable UUID hearingId,
        @Schema(description = "Why the person was not heard; absent where the person was")
                @Nullable WaiverView hearingWaiver,
        @Schema(
                        description =
                                "Reasoning of the person who decided; absent when the rules proposed it",
                        examples = "Izvērtēts mājas vizītē.",
                        maxLength = 4000)
                @Nullable String reasoning,
        @Schema(
                        description = "Why the draft was given back; absent unless it is RETURNED",
                        examples = "Jauns atzinums gaida izskatīšanu.",
                        maxLength = 2000)
                @Nullable String returnReason,
        @Schema(description = "Day of the decision; absent until issued", examples = "2026-11-23")
                @Nullable LocalDate issuedOn,
        @Schema(
                        description =
                                "What it amounts to today; absent until issued, and with asOf. What is NOTIFIED is on its way and in force from a day to"
                                        + " come",
                        examples = "IN_FORCE")
                @Nullable Standing standing,
        @Schema(
                        description =
                                "Since when it has effect and until when it may be contested; absent while nothing says that it was"
                                        + " notified")
                @Nullable EffectView effect) {}
