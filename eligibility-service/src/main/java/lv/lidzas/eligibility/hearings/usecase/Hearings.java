package lv.lidzas.eligibility.hearings.usecase;

import java.util.List;
import lv.lidzas.eligibility.hearings.domain.Hearing;
import lv.lidzas.eligibility.hearings.domain.HearingId;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** The hearings (viedokļa noskaidrošana); none is ever taken away while its case is kept. */
public interface Hearings {

    /** Keeps a new hearing. */
    void add(Hearing hearing);

    /** Keeps what was said. */
    void save(Hearing hearing);

    /** The application that a hearing is about; absent when the hearing is unknown. */
    @Nullable ApplicationId applicationOf(HearingId id);

    /** A hearing that fits; absent when there is none such. */
    @Nullable Hearing find(HearingId id, HearingFilter filter);

    /** All of an application, newest first; there are few. */
    List<Hearing> of(ApplicationId application);

    /** The hearings that fit, newest first. */
    Slice<Hearing> list(HearingFilter filter, PageRequest page);
}
