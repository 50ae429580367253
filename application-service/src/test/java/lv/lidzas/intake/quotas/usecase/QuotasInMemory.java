package lv.lidzas.intake.quotas.usecase;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.intake.config.QuotasConfig;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/** Small quotas, and counts that a test sets. */
public final class QuotasInMemory implements QuotasConfig, OwnApplications {

    public final Map<String, Long> drafts = new HashMap<>();
    public final Map<String, Map<UUID, Long>> open = new HashMap<>();

    public TakeDraftShare drafts() {
        return new TakeDraftShare(this, this);
    }

    public TakeOpenShare open() {
        return new TakeOpenShare(this, this);
    }

    ShowQuotas show() {
        return new ShowQuotas(this, this);
    }

    @Override
    public int draftsPerLogin() {
        return 3;
    }

    @Override
    public int draftsPerPortal() {
        return 30;
    }

    @Override
    public int openPerLogin() {
        return 4;
    }

    @Override
    public int openPerPortal() {
        return 40;
    }

    @Override
    public int openPerPerson() {
        return 2;
    }

    @Override
    public long drafts(PartyKey filer) {
        return drafts.getOrDefault(filer.text(), 0L);
    }

    @Override
    public Open open(PartyKey filer, @Nullable PersonId person) {
        Map<UUID, Long> counts = open.getOrDefault(filer.text(), Map.of());
        return new Open(
                counts.values().stream().mapToLong(Long::longValue).sum(),
                person == null ? 0 : counts.getOrDefault(person.value(), 0L));
    }

    @Override
    public long openFor(PartyKey filer, PersonId person) {
        return open(filer, person).forPerson();
    }

    @Override
    public Lately lately(PartyKey filer) {
        return new Lately(drafts(filer), open(filer, null).all());
    }
}
