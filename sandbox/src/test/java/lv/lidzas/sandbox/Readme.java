package lv.lidzas.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the README lets a newcomer type, and the answers it promises. */
final class Readme {

    private static final Pattern BLOCK = Pattern.compile("(?s)```(\\w+)\n(.*?)```");
    private static final Pattern COMMAND = Pattern.compile("\\./lidzas [a-z]+");

    private final String text;

    private Readme(String text) {
        this.text = text;
    }

    static Readme ofTheProject() {
        try {
            return new Readme(Files.readString(SystemUnderTest.project().resolve("README.md")));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Every use of the script, once. */
    List<String> commands() {
        return COMMAND.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    /** The lines that ask for something over HTTP. */
    String firstRequest() {
        return blocks("sh").stream()
                .filter(block -> block.contains("curl"))
                .findFirst()
                .orElseThrow();
    }

    /** The answer that the README shows for it. */
    String firstAnswer() {
        return blocks("json").getFirst();
    }

    private List<String> blocks(String language) {
        return BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }
}
