package lv.lidzas.sandbox.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The changelog of a checkout, and the fragments that a release joins to it. */
final class Changelog {

    private static final String NOTHING_YET = "No release yet.";
    private static final Pattern CHANGES = Pattern.compile("\n\n(?=\\*\\*)");
    private static final String SECTION = "\n## ";

    private final Path file;
    private final Path folder;

    Changelog(Path checkout) {
        this.file = checkout.resolve("CHANGELOG.md");
        this.folder = checkout.resolve("docs/changelog/unreleased");
    }

    /**
     * Joins the fragments to a section of a version, and takes them away.
     *
     * @return the section, without its heading
     */
    String join(String version, LocalDate day) throws IOException {
        List<Path> fragments = fragments();
        String section = section(fragments);
        String all = Files.readString(file).replace(NOTHING_YET, "").stripTrailing() + "\n";
        int before = all.indexOf(SECTION);
        String head = before < 0 ? all : all.substring(0, before);
        String rest = before < 0 ? "" : all.substring(before);
        Files.writeString(
                file,
                head.stripTrailing()
                        + "\n"
                        + SECTION
                        + version
                        + ", "
                        + day
                        + "\n"
                        + section
                        + rest);
        for (Path fragment : fragments) {
            Files.delete(fragment);
        }
        return section.strip();
    }

    private List<Path> fragments() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> !it.endsWith("README.md")).sorted().toList();
        }
    }

    private static String section(List<Path> fragments) throws IOException {
        Map<NoteKind, List<String>> changes = new EnumMap<>(NoteKind.class);
        for (Path fragment : fragments) {
            for (String change :
                    CHANGES.splitAsStream(Files.readString(fragment).strip()).toList()) {
                NoteKind kind = kind(fragment, change);
                changes.computeIfAbsent(kind, _ -> new ArrayList<>())
                        .add(change.substring(kind.mark().length()).strip());
            }
        }
        if (changes.isEmpty()) {
            throw new NoRelease("Nothing was changed: docs/changelog/unreleased is empty.");
        }
        StringBuilder text = new StringBuilder();
        changes.forEach((kind, ofKind) -> {
            text.append("\n### ").append(kind.word()).append('\n');
            ofKind.forEach(change -> text.append("- ").append(indented(change)).append('\n'));
        });
        return text.toString();
    }

    private static NoteKind kind(Path fragment, String change) {
        return Stream.of(NoteKind.values())
                .filter(it -> change.startsWith(it.mark()))
                .findFirst()
                .orElseThrow(() ->
                        new NoRelease(
                                fragment.getFileName()
                                        + " has a change that does not begin with **Added**, **Changed**, **Fixed**, **Removed** or"
                                        + " **Security**."));
    }

    /** As an item of a list two folders higher, where the links of a fragment lead from. */
    private static String indented(String change) {
        return change.replace("](../../../", "](")
                .replace("](../../", "](docs/")
                .replace("\n", "\n  ");
    }
}
