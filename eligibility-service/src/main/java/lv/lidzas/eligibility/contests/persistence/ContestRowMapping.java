package lv.lidzas.eligibility.contests.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.contests.domain.Contest;
import lv.lidzas.eligibility.contests.domain.ContestId;
import lv.lidzas.eligibility.contests.domain.ContestRuling;
import lv.lidzas.eligibility.contests.domain.StatedReason;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.kit.crypto.SealedFields;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/** Contests to rows and back; what was said and why is encrypted under the person's key. */
@ApplicationScoped
class ContestRowMapping {

    private static final String TEXT = "contest.text";
    private static final String REINSTATED = "contest.reinstated_for";
    private static final String UNSUSPENDED = "contest.unsuspended_for";
    private static final String REASONING = "contest.reasoning";

    private final SealedFields fields;

    ContestRowMapping(SealedFields fields) {
        this.fields = fields;
    }

    /** Reads the keys of a page at once. */
    void fetchKeys(List<ContestRow> rows) {
        fields.fetch(rows.stream().map(row -> row.personId).toList());
    }

    void write(Contest contest, ContestRow row) {
        row.id = contest.id().value();
        row.decisionId = contest.decisionId().value();
        row.applicationId = contest.applicationId().value();
        row.personId = contest.personId().value();
        write(contest.filing(), row);
        row.contestUntil = contest.contestUntil();
        row.suspendsByLaw = contest.suspendsByLaw();
        StatedReason reinstated = contest.reinstated();
        if (reinstated != null) {
            row.reinstatedAt = reinstated.at();
            row.reinstatedBy = reinstated.by().text();
            row.reinstatedFor = sealed(row, row.reinstatedFor, REINSTATED, reinstated.reason());
        }
        StatedReason unsuspended = contest.unsuspended();
        if (unsuspended != null) {
            row.unsuspendedAt = unsuspended.at();
            row.unsuspendedBy = unsuspended.by().text();
            row.unsuspendedFor = sealed(row, row.unsuspendedFor, UNSUSPENDED, unsuspended.reason());
        }
        ContestRuling ruling = contest.ruling();
        if (ruling != null) {
            row.result = ruling.result();
            row.decidedOn = ruling.on();
            row.reference = ruling.reference();
            row.reasoning = sealed(row, row.reasoning, REASONING, ruling.reasoning());
            row.recordedAt = ruling.at();
            row.recordedBy = ruling.by().text();
        }
    }

    private void write(Contest.Filing filing, ContestRow row) {
        row.text = Objects.requireNonNull(sealed(row, row.text, TEXT, filing.text()));
        row.channel = filing.channel();
        row.receivedOn = filing.receivedOn();
        row.postedOn = filing.postedOn();
        row.filedAt = filing.at();
        row.filedBy = filing.by().text();
    }

    private byte @Nullable [] sealed(
            ContestRow row, byte @Nullable [] before, String column, String text) {
        return fields.reseal(before, row.personId, column, text);
    }

    Contest toDomain(ContestRow row) {
        return new Contest(
                new ContestId(row.id),
                new DecisionId(row.decisionId),
                new ApplicationId(row.applicationId),
                new PersonId(row.personId),
                new Contest.Filing(
                        opened(row, TEXT, row.text),
                        row.channel,
                        row.receivedOn,
                        row.postedOn,
                        row.filedAt,
                        new PartyKey(row.filedBy)),
                row.contestUntil,
                row.suspendsByLaw,
                stated(row, REINSTATED, row.reinstatedFor, row.reinstatedAt, row.reinstatedBy),
                stated(row, UNSUSPENDED, row.unsuspendedFor, row.unsuspendedAt, row.unsuspendedBy),
                ruling(row));
    }

    private @Nullable StatedReason stated(
            ContestRow row,
            String column,
            byte @Nullable [] reason,
            @Nullable Instant at,
            @Nullable String by) {
        return at == null || by == null
                ? null
                : new StatedReason(opened(row, column, reason), at, new PartyKey(by));
    }

    private @Nullable ContestRuling ruling(ContestRow row) {
        return row.result == null
                ? null
                : new ContestRuling(
                        row.result,
                        present(row.decidedOn),
                        present(row.reference),
                        opened(row, REASONING, row.reasoning),
                        present(row.recordedAt),
                        new PartyKey(present(row.recordedBy)));
    }

    /** Of an erased person nothing can be read any more. */
    private String opened(ContestRow row, String column, byte @Nullable [] sealed) {
        return Objects.requireNonNullElse(fields.open(row.personId, column, sealed), "");
    }

    /** The table's checks see to it that the column is filled. */
    private static <T> T present(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
