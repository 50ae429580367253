package lv.lidzas.sandbox.release;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The program behind {@code ./lidzas release}.
 *
 * <p>All of it happens in copies of the checkout. The checkout gets the commits and the tag in the end, so that a release that fails
 * leaves nothing behind but those copies.
 */
public final class Release {

    private static final String USAGE = "./lidzas release VERSION [--rehearse] [--without-images]";
    private static final Pattern BUILT_VERSION =
            Pattern.compile("<version>([^<]+-SNAPSHOT)</version>");

    private final Checkout origin;
    private final Version version;
    private final boolean rehearsed;
    private final boolean withImages;
    private final PrintStream out;

    private Release(
            Checkout origin,
            Version version,
            boolean rehearsed,
            boolean withImages,
            PrintStream out) {
        this.origin = origin;
        this.version = version;
        this.rehearsed = rehearsed;
        this.withImages = withImages;
        this.out = out;
    }

    /** Exit code 1: there is no release, and why; 2: wrong use. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> words = new ArrayList<>(List.of(arguments));
        boolean rehearsed = words.remove("--rehearse");
        boolean withImages = !words.remove("--without-images");
        if (words.size() != 1) {
            System.err.println(USAGE);
            System.exit(2);
        }
        Path root = Path.of(System.getProperty("lidzas.root", ".")).toAbsolutePath().normalize();
        try {
            new Release(
                            new Checkout(root),
                            Version.of(words.getFirst()),
                            rehearsed,
                            withImages,
                            out)
                    .make();
        } catch (NoRelease why) {
            System.err.println("No release: " + why.getMessage());
            System.exit(1);
        }
    }

    private void make() throws IOException, InterruptedException {
        check();
        Path folder = Files.createTempDirectory("lidzas-release-");
        say("in " + folder);
        Checkout first = origin.copiedTo(folder.resolve("first"));
        String built = builtVersion(first);
        Map<Path, String> naming = first.naming(built);
        rename(naming, built, version.toString());
        String changes =
                new Changelog(first.folder())
                        .join(version.toString(), LocalDate.now(ZoneOffset.UTC));
        first.commit("chore: release " + version);

        if (rehearsed) {
            say("a rehearsal leaves out the tests");
        } else {
            say("tests");
            first.run("env", "CI=true", "./lidzas", "test");
        }
        say("builds it, looks for faults in the code, and lists what is inside");
        build(first, "release");
        say("builds it again elsewhere and compares");
        Checkout second = first.copiedTo(folder.resolve("second"));
        build(second, "!release");
        SortedMap<String, String> hashes = SameBuild.hashes(first.folder());
        List<String> differing = SameBuild.differing(hashes, SameBuild.hashes(second.folder()));
        if (!differing.isEmpty()) {
            throw new NoRelease("two builds of one commit differ in " + differing + ".");
        }
        say(hashes.size() + " files, the same in both");
        keepPapers(first, folder, hashes);
        if (withImages) {
            say("images");
            first.run("./lidzas", "secrets");
            first.run("docker", "compose", "build");
        }
        if (rehearsed) {
            say("the rehearsal ends here; nothing was tagged");
            return;
        }
        first.run(
                "git",
                "tag",
                "--annotate",
                version.tag(),
                "--cleanup=whitespace",
                "--message",
                "Lidzas " + version + "\n\n" + changes);
        rename(naming, built, version.next());
        first.commit("chore: begin " + version.next());
        origin.run(
                "git", "pull", "--quiet", "--ff-only", "--tags", first.folder().toString(), "HEAD");
        say(version.tag() + " is there; push it with its images: git push --follow-tags");
    }

    private void check() throws IOException, InterruptedException {
        if (!origin.isClean()) {
            throw new NoRelease("something is not committed.");
        }
        if (origin.hasTag(version.tag())) {
            throw new NoRelease(version.tag() + " is released already.");
        }
    }

    private static String builtVersion(Checkout checkout) throws IOException {
        Matcher built =
                BUILT_VERSION.matcher(Files.readString(checkout.folder().resolve("pom.xml")));
        if (!built.find()) {
            throw new NoRelease("pom.xml builds no SNAPSHOT.");
        }
        return built.group(1);
    }

    private static void build(Checkout checkout, String profile)
            throws IOException, InterruptedException {
        checkout.run(
                "./mvnw",
                "-q",
                "-T",
                "1C",
                "-P" + profile,
                "-Dmaven.test.skip=true",
                "-pl",
                "sandbox",
                "-am",
                "package");
    }

    /** What is handed out beside the images: their bills of materials and the hashes of what is in them. */
    private void keepPapers(Checkout first, Path folder, SortedMap<String, String> hashes)
            throws IOException {
        Path papers = Files.createDirectories(folder.resolve("lidzas-" + version));
        Files.writeString(
                papers.resolve("SHA256SUMS"),
                hashes.entrySet().stream()
                        .map(it -> it.getValue() + "  " + it.getKey() + "\n")
                        .collect(Collectors.joining()));
        for (Path bill : Bills.of(first.folder())) {
            Files.copy(bill, papers.resolve(bill.getFileName()));
        }
        say("papers in " + papers);
    }

    private static void rename(Map<Path, String> naming, String built, String version)
            throws IOException {
        for (Map.Entry<Path, String> file : naming.entrySet()) {
            Files.writeString(file.getKey(), file.getValue().replace(built, version));
        }
    }

    private void say(String what) {
        out.println("release " + version + ": " + what);
    }
}
