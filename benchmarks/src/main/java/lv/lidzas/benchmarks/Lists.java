package lv.lidzas.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import lv.lidzas.benchmarks.harness.Measured;
import lv.lidzas.benchmarks.harness.Program;
import lv.lidzas.benchmarks.harness.Report;
import lv.lidzas.benchmarks.harness.Rig;
import lv.lidzas.sandbox.demo.Api;

/** Every list and filter with few and with very many applications, page by page of the same length. */
final class Lists implements Program {

    private static final int FEW = 12;
    private static final double GROWTH_WANTED = 1.2;

    @Override
    public String name() {
        return "lists";
    }

    @Override
    public void run(Rig rig, Report report) {
        int rounds = rig.size().of(1, 40, 100);
        Api api = rig.api();
        ListRows rows = new ListRows(rig, api);
        rows.load(1, FEW);
        List<PageOfList> pages = PageOfList.all(rig, rows);
        measure(api, pages, rig.size().of(0, 80, 200));
        SequencedMap<PageOfList, Double> before = measure(api, pages, rounds);

        int many = rig.size().of(200, 100_000, 100_000);
        rows.load(FEW + 1, many);
        compare(report, many, before, measureWarm(api, pages, rounds));
        if (rig.size().of(0, 0, 1) == 1) {
            rows.load(many + 1, 1_000_000);
            compare(report, 1_000_000, before, measureWarm(api, pages, rounds));
        }
    }

    private static SequencedMap<PageOfList, Double> measureWarm(
            Api api, List<PageOfList> pages, int rounds) {
        measure(api, pages, Math.min(rounds, 20));
        return measure(api, pages, rounds);
    }

    /** The median of each in milliseconds; all take turns, so that a slow moment hits all. */
    private static SequencedMap<PageOfList, Double> measure(
            Api api, List<PageOfList> pages, int rounds) {
        Map<PageOfList, List<Long>> nanos = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (PageOfList page : pages) {
                long begin = System.nanoTime();
                page.read(api);
                nanos.computeIfAbsent(page, _ -> new ArrayList<>()).add(System.nanoTime() - begin);
            }
        }
        SequencedMap<PageOfList, Double> medians = new LinkedHashMap<>();
        nanos.forEach((page, all) -> medians.put(page, Measured.millis(all).median()));
        return medians;
    }

    private static void compare(
            Report report,
            int many,
            SequencedMap<PageOfList, Double> before,
            SequencedMap<PageOfList, Double> after) {
        List<Double> growths = new ArrayList<>();
        after.forEach((page, millis) -> {
            double few = before.getOrDefault(page, 0.0);
            double growth = millis / few;
            growths.add(growth);
            String what = page.who() + ": " + page.told();
            if (growth > GROWTH_WANTED) {
                report.result(
                        what + " at %,d beside %d".formatted(many, FEW),
                        "%.1f ms".formatted(millis),
                        "%.1f ms".formatted(few),
                        growth);
            } else {
                report.say("%s: %.1f ms, %.2f".formatted(what, millis, growth));
            }
        });
        report.result(
                "lists and filters at %,d applications beside %d".formatted(many, FEW),
                "%d of %d grow by at most %.1f; median %.2f, worst %.2f"
                        .formatted(
                                growths.stream().filter(it -> it <= GROWTH_WANTED).count(),
                                growths.size(),
                                GROWTH_WANTED,
                                Measured.of(growths).median(),
                                Measured.of(growths).percentile(100)));
    }
}
