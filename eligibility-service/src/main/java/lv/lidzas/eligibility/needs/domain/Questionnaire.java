package lv.lidzas.eligibility.needs.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import lv.lidzas.kit.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A version of the questionnaire by which a municipality assesses needs (vajadzības novērtēšanas anketa, MK 316 annex 1).
 *
 * <p>It holds from its first day until the next one does, and is never changed. Its items and points are the municipality's: the annex could
 * not be read, so none come with the service.
 *
 * @param code by which people know it
 * @param validFrom its first day
 * @param items what is asked
 * @param limits from how many points on what is found
 * @param loaded when and by whom it was loaded
 */
public record Questionnaire(
        QuestionnaireId id,
        String code,
        LocalDate validFrom,
        List<Item> items,
        PointLimits limits,
        Recording loaded) {

    /**
     * One question.
     *
     * @param words what is asked
     * @param options the answers to it
     */
    public record Item(String code, Bilingual words, List<Option> options) {

        public Item {
            options = List.copyOf(options);
        }

        @Nullable Option option(String wanted) {
            return options.stream().filter(it -> it.code().equals(wanted)).findFirst().orElse(null);
        }
    }

    /**
     * One answer.
     *
     * @param words what is answered
     * @param points what it counts
     */
    public record Option(String code, Bilingual words, int points) {}

    public Questionnaire {
        items = List.copyOf(items);
    }

    /** What is wrong with it; nothing when it can be used. */
    public List<QuestionnaireFault> faults() {
        List<QuestionnaireFault> faults = new ArrayList<>();
        repeated(items, Item::code)
                .forEach(item -> faults.add(new QuestionnaireFault.ItemTwice(item)));
        for (int item = 0; item < items.size(); item++) {
            for (int option : repeated(items.get(item).options(), Option::code)) {
                faults.add(new QuestionnaireFault.OptionTwice(item, option));
            }
        }
        int least = sum(item -> item.options().stream().mapToInt(Option::points).min().orElse(0));
        int most = sum(item -> item.options().stream().mapToInt(Option::points).max().orElse(0));
        if (limits.coefficient2From() <= least || limits.coefficient2From() > most) {
            faults.add(new QuestionnaireFault.Coefficient2Unreachable(least, most));
        }
        Integer needFrom = limits.needFrom();
        if (needFrom != null && (needFrom <= least || needFrom >= limits.coefficient2From())) {
            faults.add(new QuestionnaireFault.NeedUnreachable(least, limits.coefficient2From()));
        }
        return List.copyOf(faults);
    }

    /** What is wrong with answers to it; nothing when every item is answered once. */
    public List<AnswerFault> faultsOf(List<ItemAnswer> answers) {
        List<AnswerFault> faults = new ArrayList<>();
        Set<String> answered = new HashSet<>();
        for (int position = 0; position < answers.size(); position++) {
            ItemAnswer answer = answers.get(position);
            Item item = item(answer.item());
            if (item == null) {
                faults.add(new AnswerFault.UnknownItem(position));
            } else if (!answered.add(answer.item())) {
                faults.add(new AnswerFault.Twice(position));
            } else if (item.option(answer.option()) == null) {
                faults.add(new AnswerFault.UnknownOption(position));
            }
        }
        items.stream()
                .map(Item::code)
                .filter(code -> !answered.contains(code))
                .map(AnswerFault.Missing::new)
                .forEach(faults::add);
        return List.copyOf(faults);
    }

    /** What answers without a fault amount to. */
    public NeedScore score(List<ItemAnswer> answers) {
        int points = answers.stream().mapToInt(this::points).sum();
        return new NeedScore(id, answers, points, limits);
    }

    private int points(ItemAnswer answer) {
        Item item = item(answer.item());
        Option option = item == null ? null : item.option(answer.option());
        if (option == null) {
            throw new IllegalArgumentException(
                    "Questionnaire "
                            + id
                            + " has no such answer. Maybe its faults were not asked.");
        }
        return option.points();
    }

    private @Nullable Item item(String wanted) {
        return items.stream().filter(it -> it.code().equals(wanted)).findFirst().orElse(null);
    }

    private int sum(ToIntFunction<Item> points) {
        return items.stream().mapToInt(points).sum();
    }

    private static <T> List<Integer> repeated(List<T> all, Function<T, String> code) {
        Set<String> seen = new HashSet<>();
        List<Integer> repeated = new ArrayList<>();
        for (int position = 0; position < all.size(); position++) {
            if (!seen.add(code.apply(all.get(position)))) {
                repeated.add(position);
            }
        }
        return repeated;
    }
}
