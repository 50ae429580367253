package lv.lidzas.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rooms of one service: first by feature, inside a feature by ring, with the domain inside, use cases around it and
 * adapters outside. A pure room is a library without rings, which any feature may use.
 *
 * @param root the service's root package, for example {@code lv.lidzas.intake}
 * @param pureRooms names of the rooms without rings, for example {@code rules}
 */
record Rings(String root, List<String> pureRooms) {

    String all() {
        return root + "..";
    }

    /** The domains of all features, and the pure rooms. */
    String[] inner() {
        return Stream.concat(Stream.of(root + ".*.domain.."), Stream.of(pure()))
                .toArray(String[]::new);
    }

    String[] pure() {
        return pureRooms.stream().map(this::room).toArray(String[]::new);
    }

    String usecase() {
        return root + ".*.usecase..";
    }

    String api() {
        return root + ".*.api..";
    }

    String messaging() {
        return root + ".*.messaging..";
    }

    String persistence() {
        return root + ".*.persistence..";
    }

    /** Where a feature has a solver behind a port. */
    String solver() {
        return root + ".*.solver..";
    }

    String config() {
        return room("config");
    }

    String room(String name) {
        return root + "." + name + "..";
    }

    /** The feature that a class belongs to; null for settings and what is not of this service. */
    @Nullable String featureOf(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return null;
        }
        String room = name.substring(root.length() + 1).split("\\.", 2)[0];
        return room.equals("config") ? null : room;
    }

    /** Whether any of the packages has a class yet; a young service may lack some. */
    static boolean isThere(JavaClasses classes, String... packages) {
        return classes.stream().anyMatch(type -> isIn(type, packages));
    }

    static boolean isIn(JavaClass type, String... packages) {
        return Stream.of(packages)
                .anyMatch(it -> PackageMatcher.of(it).matches(type.getPackageName()));
    }
}
