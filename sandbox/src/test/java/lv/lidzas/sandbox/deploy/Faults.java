package lv.lidzas.sandbox.deploy;

import java.util.ArrayList;
import java.util.List;

/** Sentences about what is wrong, gathered while rules look. */
final class Faults {

    private final List<String> found = new ArrayList<>();

    void add(String fault) {
        found.add(fault);
    }

    void unless(boolean holds, String fault) {
        if (!holds) {
            found.add(fault);
        }
    }

    List<String> found() {
        return List.copyOf(found);
    }
}
