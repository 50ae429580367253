package lv.lidzas.sandbox.campaign;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import lv.lidzas.sandbox.FolderClaim;
import lv.lidzas.sandbox.Layout;
import lv.lidzas.sandbox.Municipality;
import lv.lidzas.sandbox.QuietLogging;
import lv.lidzas.sandbox.ServiceOptions;
import lv.lidzas.testkit.servers.Folders;
import lv.lidzas.testkit.servers.ServerFailure;

/** The program behind {@code ./lidzas campaign}: breaks a municipality of its own in every way, and checks what it promised. */
public final class Campaign {

    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    private final CampaignOptions options;
    private final Layout layout;
    private final PrintStream out;
    private final long begun = System.nanoTime();

    private Campaign(CampaignOptions options, Layout layout, PrintStream out) {
        this.options = options;
        this.layout = layout;
        this.out = out;
    }

    /** Takes {@code --faults}, {@code --seed} and {@code --keep}; exit code 1 if a promise was broken. */
    public static void main(String[] arguments) throws InterruptedException {
        QuietLogging.on();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path project = Path.of(System.getProperty("lidzas.root", ".")).toAbsolutePath().normalize();
        try {
            CampaignOptions options = CampaignOptions.of(List.of(arguments));
            Layout layout = Layout.onFreePorts(project, project.resolve("sandbox/target/campaign"));
            System.exit(new Campaign(options, layout, out).run() ? 0 : FAILED);
        } catch (CampaignOptions.WrongUse wrong) {
            System.err.println(wrong.getMessage());
            System.exit(WRONG_USE);
        } catch (ServerFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(FAILED);
        }
    }

    private boolean run() throws InterruptedException {
        try (FileChannel _ = FolderClaim.of(layout.folder(), "A campaign")) {
            return runAlone();
        } catch (IOException problem) {
            throw new ServerFailure(
                    "The folder " + layout.folder() + " cannot be used: " + problem.getMessage(),
                    problem);
        }
    }

    private boolean runAlone() throws InterruptedException {
        Municipality municipality =
                new Municipality(
                        layout, ServiceOptions.laptop().trained(layout.project()).withoutLimits());
        municipality.stopLeftovers(this::say);
        municipality.forget();
        Trial trial = new Trial(municipality, options.seed(), options.faults(), this::say);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> {
                            trial.end();
                            municipality.close();
                        }));
        out.printf(
                "Plans of seed %d; ./lidzas campaign --faults %d --seed %d makes the same again.%n",
                options.seed(), options.faults(), options.seed());
        municipality.start(this::say);
        TrialReport report = trial.run();
        report.print(out);
        municipality.close();
        clear(report.violations().isEmpty());
        return report.violations().isEmpty();
    }

    private void clear(boolean allIsWell) {
        if (allIsWell && !options.keep()) {
            Folders.delete(layout.folder());
        } else {
            out.println("Data, logs and history.log are in " + layout.folder() + ".");
        }
    }

    private void say(String line) {
        out.printf(Locale.ROOT, "%6.1f s  %s%n", (System.nanoTime() - begun) / 1e9, line);
    }
}
