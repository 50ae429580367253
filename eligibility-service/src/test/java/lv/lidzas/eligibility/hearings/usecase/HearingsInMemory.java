package lv.lidzas.eligibility.hearings.usecase;

import java.util.ArrayList;
import java.util.List;
import lv.lidzas.eligibility.hearings.domain.Hearing;
import lv.lidzas.eligibility.hearings.domain.HearingId;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Hearings for one thread, of which everybody sees all. */
public final class HearingsInMemory implements Hearings {

    private final List<Hearing> all = new ArrayList<>();

    @Override
    public void add(Hearing hearing) {
        all.addFirst(hearing);
    }

    @Override
    public void save(Hearing hearing) {
        all.replaceAll(known -> known.id().equals(hearing.id()) ? hearing : known);
    }

    @Override
    public @Nullable ApplicationId applicationOf(HearingId id) {
        return all.stream()
                .filter(it -> it.id().equals(id))
                .map(Hearing::applicationId)
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable Hearing find(HearingId id, HearingFilter filter) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst().orElse(null);
    }

    @Override
    public List<Hearing> of(ApplicationId application) {
        return all.stream().filter(it -> it.applicationId().equals(application)).toList();
    }

    @Override
    public Slice<Hearing> list(HearingFilter filter, PageRequest page) {
        return Slice.of(List.copyOf(all), page, it -> it.id().value());
    }
}
