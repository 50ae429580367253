package lv.lidzas.sandbox.ops;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.lidzas.testkit.servers.Deployable;

/** Looks after dead letters: lists and shows them, sends them again, gives them up. */
final class LetterDesk {

    private final KafkaLook kafka;
    private final PrintStream out;

    LetterDesk(KafkaLook kafka, PrintStream out) {
        this.kafka = kafka;
        this.out = out;
    }

    int run(Arguments arguments) {
        String word = arguments.next().orElse("list");
        switch (word) {
            case "list" -> list(arguments.services(), arguments);
            case "show" -> show(arguments);
            case "replay" -> settle(LetterVerdict.Deed.REPLAYED, arguments);
            case "discard" -> settle(LetterVerdict.Deed.DISCARDED, arguments);
            case "verdicts" -> verdicts(arguments.services(), arguments);
            default -> list(new Arguments(word).services(), arguments);
        }
        return Ops.DONE;
    }

    private void list(List<Deployable> services, Arguments arguments) {
        arguments.requireEnd();
        int all = 0;
        for (LetterBox box : boxes(services)) {
            for (DeadLetter letter : box.waiting()) {
                out.printf(
                        "%-30s %-8s %s  %s%n%-30s from %s, partition %d, offset %d: %s%n",
                        box.service().folder(),
                        letter.place(),
                        letter.since(),
                        Redacted.typeOf(letter.message().value()),
                        "",
                        letter.from().topic(),
                        letter.from().partition(),
                        letter.offset(),
                        letter.reason());
                all++;
            }
        }
        out.printf(all == 1 ? "1 dead letter waits.%n" : all + " dead letters wait.%n");
    }

    private void show(Arguments arguments) {
        LetterBox box = LetterBox.open(kafka, service(arguments));
        List<DeadLetter> chosen = chosen(box, arguments);
        arguments.requireEnd();
        for (DeadLetter letter : chosen) {
            out.printf(
                    "%s, since %s%nfrom %s, partition %d, offset %d%n%s%n%s%n",
                    letter.place(),
                    letter.since(),
                    letter.from().topic(),
                    letter.from().partition(),
                    letter.offset(),
                    letter.reason(),
                    Redacted.of(letter.message().value()));
        }
    }

    private void settle(LetterVerdict.Deed deed, Arguments arguments) {
        String by = arguments.required("--by");
        String because = arguments.required("--because");
        LetterBox box = LetterBox.open(kafka, service(arguments));
        List<DeadLetter> chosen = chosen(box, arguments);
        arguments.requireEnd();
        for (DeadLetter letter : chosen) {
            switch (deed) {
                case REPLAYED -> box.replay(letter, by, because);
                case DISCARDED -> box.discard(letter, by, because);
            }
            out.printf("%s %s %s%n", box.service().folder(), letter.place(), deed);
        }
    }

    private void verdicts(List<Deployable> services, Arguments arguments) {
        arguments.requireEnd();
        for (LetterBox box : boxes(services)) {
            box.verdicts()
                    .forEach(it ->
                            out.printf(
                                    "%-30s %-8s %s  %s by %s: %s%n",
                                    box.service().folder(),
                                    it.of(),
                                    it.at(),
                                    it.deed(),
                                    it.by(),
                                    it.because()));
        }
    }

    /** By place, by the topic that they came from, or all. */
    private static List<DeadLetter> chosen(LetterBox box, Arguments arguments) {
        List<DeadLetter> waiting = box.waiting();
        Optional<String> topic = arguments.value("--topic");
        if (topic.isPresent()) {
            return waiting.stream().filter(it -> it.from().topic().equals(topic.get())).toList();
        }
        if (arguments.flag("--all")) {
            return waiting;
        }
        List<DeadLetter> chosen = new ArrayList<>();
        for (Optional<String> place = arguments.next();
                place.isPresent();
                place = arguments.next()) {
            chosen.add(at(place.get(), waiting));
        }
        if (chosen.isEmpty()) {
            throw new WrongUse("Which letters? Name their places, --topic TOPIC or --all.");
        }
        return chosen;
    }

    private static DeadLetter at(String place, List<DeadLetter> waiting) {
        return waiting.stream()
                .filter(it -> it.place().equals(place))
                .findFirst()
                .orElseThrow(() -> new WrongUse("No dead letter waits at " + place + "."));
    }

    private static Deployable service(Arguments arguments) {
        return arguments.service().orElseThrow(() -> new WrongUse("Of which service?"));
    }

    private List<LetterBox> boxes(List<Deployable> services) {
        return services.stream().map(it -> LetterBox.open(kafka, it)).toList();
    }
}
