package lv.lidzas.sandbox.release;

/** What a change is for whoever uses the product, in the order of the changelog. */
enum NoteKind {
    ADDED("Added"),
    CHANGED("Changed"),
    FIXED("Fixed"),
    REMOVED("Removed"),
    SECURITY("Security");

    private final String word;

    NoteKind(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** How a change of this kind begins in a fragment. */
    String mark() {
        return "**" + word + "** ";
    }
}
