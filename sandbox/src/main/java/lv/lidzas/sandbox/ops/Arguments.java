package lv.lidzas.sandbox.ops;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.testkit.servers.Deployable;

/** What was typed, taken word by word; what is left in the end nobody knows. */
final class Arguments {

    private final List<String> words;

    Arguments(String... words) {
        this.words = new ArrayList<>(List.of(words));
    }

    Optional<String> next() {
        return words.isEmpty() || words.getFirst().startsWith("--")
                ? Optional.empty()
                : Optional.of(words.removeFirst());
    }

    boolean flag(String name) {
        return words.remove(name);
    }

    Optional<String> value(String name) {
        int at = words.indexOf(name);
        if (at < 0) {
            return Optional.empty();
        }
        if (at + 1 == words.size()) {
            throw new WrongUse(name + " needs a value.");
        }
        words.remove(at);
        return Optional.of(words.remove(at));
    }

    String required(String name) {
        return value(name)
                .filter(it -> !it.isBlank())
                .orElseThrow(
                        () -> new WrongUse(name + " is missing; it is kept beside the letter."));
    }

    /** The next word, a service; nothing if there is none. */
    Optional<Deployable> service() {
        return next().map(Arguments::serviceOf);
    }

    /** The service that the next word names; all of them if there is none. */
    List<Deployable> services() {
        return service().map(List::of).orElseGet(() -> List.of(Deployable.values()));
    }

    void requireEnd() {
        if (!words.isEmpty()) {
            throw new WrongUse("Nobody knows " + String.join(" ", words) + ".");
        }
    }

    private static Deployable serviceOf(String name) {
        return Stream.of(Deployable.values())
                .filter(it ->
                        it.folder().equals(name) || it.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new WrongUse(
                                name
                                        + " is no service; there are "
                                        + Stream.of(Deployable.values())
                                                .map(Deployable::folder)
                                                .collect(Collectors.joining(", "))
                                        + "."));
    }
}
