package lv.lidzas.kit.looks;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Whom the request under way shows: filled where an answer is put together, read when its entry is written. */
@RequestScoped
public class Sight {

    private @Nullable Shown shown;
    private @Nullable UUID asked;
    private @Nullable LookPurpose purpose;
    private @Nullable Looker looker;
    private boolean isWritten;

    /** The answer shows this; gives it back. */
    public <T> T of(T item, Function<? super T, Shown> whose) {
        see(whose.apply(item));
        return item;
    }

    /** The answer shows these and no others; gives them back. */
    public <T> Slice<T> each(Slice<T> slice, Function<? super T, Shown> whose) {
        all(slice.items(), whose);
        return slice;
    }

    /** The answer shows these and no others; gives them back. */
    public <T, C extends Collection<T>> C all(C items, Function<? super T, Shown> whose) {
        see(Shown.nobody());
        items.forEach(item -> see(whose.apply(item)));
        return items;
    }

    /** The answer shows these, among others. */
    public void see(Shown more) {
        shown = shown == null ? more : shown.with(more);
    }

    /** What is asked for, where the path does not say it. */
    public void asked(@Nullable UUID id) {
        asked = id;
    }

    /** Why the caller looks. */
    public void because(@Nullable LookPurpose why) {
        purpose = why;
    }

    /** Who looks, where a link says it and no token does. */
    public void by(Looker holder) {
        looker = holder;
    }

    /** Whom the answer shows; null while nobody has said it. */
    public @Nullable Shown shown() {
        return shown;
    }

    /** Why the caller looks, where it is asked. */
    public @Nullable LookPurpose purpose() {
        return purpose;
    }

    @Nullable Looker looker() {
        return looker;
    }

    @Nullable UUID asked() {
        return asked;
    }

    /** The entry is written in the transaction of a change, and need not be written again unless that fails. */
    void written() {
        isWritten = true;
    }

    boolean isWritten() {
        return isWritten;
    }
}
