package lv.lidzas.eligibility.stays.usecase;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.eligibility.stays.domain.Stay;
import lv.lidzas.eligibility.stays.domain.StayId;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** The records of stays (uzturēšanās ieraksti); none is ever changed, but that another took its place. */
public interface Stays {

    /** Keeps a new record, which takes the place of the one that it corrects. */
    void add(Stay stay);

    /** A record; absent when it is unknown. */
    @Nullable Stay find(StayId id);

    /** Those of these records of persons that count; there are few. */
    List<Stay> counting(Set<UUID> persons);

    /** Those that fit, newest first. */
    Slice<Stay> list(StayFilter filter, PageRequest page);
}
