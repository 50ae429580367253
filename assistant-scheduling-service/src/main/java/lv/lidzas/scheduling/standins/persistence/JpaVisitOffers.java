package lv.lidzas.scheduling.standins.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.standins.domain.OfferId;
import lv.lidzas.scheduling.standins.domain.VisitOffer;
import lv.lidzas.scheduling.standins.usecase.VisitOffers;
import lv.lidzas.scheduling.visits.domain.VisitId;
import org.jspecify.annotations.Nullable;

/** The offers in PostgreSQL. */
@ApplicationScoped
public class JpaVisitOffers implements VisitOffers {

    private final VisitOfferRows rows;

    JpaVisitOffers(VisitOfferRows rows) {
        this.rows = rows;
    }

    /** As it is now, whatever this transaction has read of it before it held the budget. */
    @Override
    public @Nullable VisitOffer find(OfferId id) {
        VisitOfferRow row = rows.findById(id.value());
        if (row == null) {
            return null;
        }
        rows.getEntityManager().refresh(row);
        return toDomain(row);
    }

    @Override
    public List<VisitOffer> ofVisit(VisitId visit) {
        return rows.find("visitId = ?1 order by id", visit.value()).stream()
                .map(JpaVisitOffers::toDomain)
                .toList();
    }

    @Override
    public void add(VisitOffer offer) {
        VisitOfferRow row = new VisitOfferRow();
        row.id = offer.id().value();
        write(offer, row);
        rows.persist(row);
    }

    @Override
    public VisitOffer save(VisitOffer offer) {
        VisitOfferRow row = rows.findById(offer.id().value());
        if (row.version != offer.version()) {
            throw new StaleVersion();
        }
        write(offer, row);
        try {
            rows.flush();
        } catch (OptimisticLockException _) {
            throw new StaleVersion();
        }
        return toDomain(row);
    }

    @Override
    public Slice<VisitOffer> list(Filter filter, PageRequest page) {
        List<AssistantId> own = filter.assistants();
        if (own != null && own.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        Conditions conditions =
                new Conditions(VisitOfferRow.class)
                        .and("visitId = :visit", "visit", filter.visitId())
                        .and("state = :state", "state", filter.state());
        if (own != null) {
            conditions.orEachOf("assistantId", own.stream().map(AssistantId::value).toList());
        }
        return conditions.newestFirst(rows, page, row -> row.id).map(JpaVisitOffers::toDomain);
    }

    private static void write(VisitOffer offer, VisitOfferRow row) {
        row.visitId = offer.visitId().value();
        row.budgetId = offer.budgetId().value();
        row.applicationId = offer.applicationId();
        row.assistantId = offer.assistantId().value();
        row.wave = offer.wave();
        row.state = offer.state();
        row.offeredAt = offer.offeredAt();
        row.answeredAt = offer.answeredAt();
        row.undoUntil = offer.undoUntil();
    }

    private static VisitOffer toDomain(VisitOfferRow row) {
        return new VisitOffer(
                new OfferId(row.id),
                new VisitId(row.visitId),
                new BudgetId(row.budgetId),
                row.applicationId,
                new AssistantId(row.assistantId),
                row.wave,
                row.state,
                row.offeredAt,
                row.answeredAt,
                row.undoUntil,
                row.version);
    }
}
