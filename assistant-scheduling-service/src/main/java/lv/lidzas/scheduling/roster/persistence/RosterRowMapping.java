package lv.lidzas.scheduling.roster.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import lv.lidzas.kit.json.StoredJson;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.scheduling.roster.domain.RosterFigures;
import lv.lidzas.scheduling.roster.domain.RosterId;
import lv.lidzas.scheduling.roster.domain.RosterMove;
import lv.lidzas.scheduling.roster.domain.RosterOrder;
import lv.lidzas.scheduling.roster.domain.RosterScore;
import lv.lidzas.scheduling.roster.domain.UnmetVisit;
import lv.lidzas.scheduling.roster.domain.WayOut;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import org.jspecify.annotations.Nullable;

/** Between rosters and the rows that keep them. */
final class RosterRowMapping {

    private RosterRowMapping() {}

    static void write(RosterOrder order, RosterRow row) {
        RosterOrder.Asked asked = order.asked();
        row.id = order.id().value();
        row.firstDay = asked.span().firstDay();
        row.lastDay = asked.span().lastDay();
        row.replans = asked.replans();
        row.seconds = asked.seconds();
        row.askedBy = asked.by().by().text();
        row.askedAt = asked.by().at();
        row.state = order.state();
        row.stopping = order.isStopping();
        row.attempts = order.attempts();
        write(order.progress(), row);
        RosterOrder.Gain gain = order.gain();
        row.figuresBefore = gain == null ? null : StoredJson.write(gain.before());
        row.figuresAfter = gain == null ? null : StoredJson.write(gain.after());
        RosterOrder.Act applied = order.applied();
        row.appliedBy = applied == null ? null : applied.by().text();
        row.appliedAt = applied == null ? null : applied.at();
        RosterOrder.Act published = order.published();
        row.publishedBy = published == null ? null : published.by().text();
        row.publishedAt = published == null ? null : published.at();
    }

    private static void write(RosterOrder.@Nullable Progress progress, RosterRow row) {
        row.hard = progress == null ? null : progress.score().hard();
        row.medium = progress == null ? null : progress.score().medium();
        row.soft = progress == null ? null : progress.score().soft();
        row.calculations = progress == null ? null : progress.calculations();
        row.secondsSpent = progress == null ? null : progress.seconds();
    }

    static RosterOrder toDomain(RosterRow row) {
        return new RosterOrder(
                new RosterId(row.id),
                new RosterOrder.Asked(
                        new ServicePeriod(row.firstDay, row.lastDay),
                        row.replans,
                        row.seconds,
                        new RosterOrder.Act(row.askedAt, new PartyKey(row.askedBy))),
                row.state,
                row.stopping,
                row.attempts,
                progress(row),
                gain(row),
                act(row.appliedAt, row.appliedBy),
                act(row.publishedAt, row.publishedBy),
                row.version);
    }

    private static RosterOrder.@Nullable Progress progress(RosterRow row) {
        return row.hard == null
                ? null
                : new RosterOrder.Progress(
                        new RosterScore(
                                row.hard,
                                Objects.requireNonNull(row.medium),
                                Objects.requireNonNull(row.soft)),
                        Objects.requireNonNull(row.calculations),
                        Objects.requireNonNull(row.secondsSpent));
    }

    private static RosterOrder.@Nullable Gain gain(RosterRow row) {
        return row.figuresBefore == null || row.figuresAfter == null
                ? null
                : new RosterOrder.Gain(
                        StoredJson.read(row.figuresBefore, RosterFigures.class),
                        StoredJson.read(row.figuresAfter, RosterFigures.class));
    }

    private static RosterOrder.@Nullable Act act(@Nullable Instant at, @Nullable String by) {
        return at == null || by == null ? null : new RosterOrder.Act(at, new PartyKey(by));
    }

    static void write(RosterMove move, RosterMoveRow row) {
        row.id = move.id();
        row.visitId = move.visitId();
        row.visitVersion = move.visitVersion();
        row.budgetId = move.budgetId();
        row.fromAssistantId = move.from();
        row.toAssistantId = move.to();
        row.fromStartAt = move.fromStart();
        row.toStartAt = move.toStart();
        row.minutes = move.minutes();
        row.portion = move.portion();
        row.outcome = move.outcome();
        row.skipped = move.skipped();
    }

    static RosterMove toDomain(RosterMoveRow row) {
        return new RosterMove(
                row.id,
                row.visitId,
                row.visitVersion,
                row.budgetId,
                row.fromAssistantId,
                row.toAssistantId,
                row.fromStartAt,
                row.toStartAt,
                row.minutes,
                row.portion,
                row.outcome,
                row.skipped);
    }

    /** What of an unmet visit lies in one column. */
    private record Reasons(List<UnmetVisit.Forbidden> forbids, int others, List<WayOut> waysOut) {}

    static void write(UnmetVisit.Told told, RosterUnmetRow row) {
        row.id = told.id();
        row.visitId = told.visitId();
        row.reasons = StoredJson.write(new Reasons(told.forbids(), told.others(), told.waysOut()));
    }

    static UnmetVisit.Told toDomain(RosterUnmetRow row) {
        Reasons reasons = StoredJson.read(row.reasons, Reasons.class);
        return new UnmetVisit.Told(
                row.id, row.visitId, reasons.forbids(), reasons.others(), reasons.waysOut());
    }
}
