package lv.lidzas.eligibility.clarifications.usecase;

import java.util.List;
import lv.lidzas.eligibility.clarifications.domain.Clarification;
import lv.lidzas.eligibility.clarifications.domain.ClarificationId;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** The clarifications (precizējumi); none is ever taken away while its case is kept. */
public interface Clarifications {

    /** Keeps a new one. */
    void add(Clarification clarification);

    /** Keeps that it was closed, or that it is told as overdue. */
    void save(Clarification clarification);

    /** All of a case, open and closed, in no order; there are few. */
    List<Clarification> of(ApplicationId application);

    /** The case that one is about; absent when it is unknown. */
    @Nullable ApplicationId applicationOf(ClarificationId id);

    /** One of them; absent when it is unknown. */
    @Nullable Clarification find(ClarificationId id);

    /** Those that fit, newest first. */
    Slice<Clarification> list(ClarificationFilter filter, PageRequest page);
}
