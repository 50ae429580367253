package lv.lidzas.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;

/**
 * The rings of one service: domain inside, use cases around it, adapters outside.
 *
 * @param root the service's root package, for example {@code lv.lidzas.intake}
 */
record Rings(String root) {

    String all() {
        return root + "..";
    }

    String domain() {
        return root + ".domain..";
    }

    String usecase() {
        return root + ".usecase..";
    }

    String api() {
        return root + ".api..";
    }

    String messaging() {
        return root + ".messaging..";
    }

    String persistence() {
        return root + ".persistence..";
    }

    String config() {
        return root + ".config..";
    }

    /** Whether the ring has any class yet; a young service may lack some. */
    static boolean isThere(String ring, JavaClasses classes) {
        PackageMatcher matcher = PackageMatcher.of(ring);
        return classes.stream().anyMatch(type -> matcher.matches(type.getPackageName()));
    }
}
