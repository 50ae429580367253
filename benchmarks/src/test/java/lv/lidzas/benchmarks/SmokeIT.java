package lv.lidzas.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import lv.lidzas.benchmarks.harness.Program;
import lv.lidzas.benchmarks.harness.Size;
import org.junit.jupiter.api.Test;

/** Every benchmark runs; how fast is no question of a test. */
class SmokeIT {

    @Test
    void everyBenchmarkRunsAtItsSmallestAndReports() throws Exception {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
        Path project = Path.of(System.getProperty("lidzas.root")).toAbsolutePath().normalize();

        Bench.run(project, List.of(), Size.SMOKE, false, out);

        assertThat(told.toString(StandardCharsets.UTF_8).lines())
                .as("%s", told)
                .satisfies(lines ->
                        assertThat(Bench.PROGRAMS)
                                .extracting(Program::name)
                                .allSatisfy(name ->
                                        assertThat(lines)
                                                .anyMatch(it ->
                                                        it.startsWith("| `" + name + "` |"))));
    }
}
