package lv.lidzas.kit.subject;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that is declared: by the kit for the tables that every service has, and by the service for its own. */
@ApplicationScoped
public class SubjectColumns {

    private final SubjectTables own;

    SubjectColumns(SubjectTables own) {
        this.own = own;
    }

    /** What is given, in the order of the answer. */
    public List<PersonalTable> given() {
        return Stream.concat(own.tables().stream(), KitTables.TABLES.stream()).toList();
    }

    /** What is not given, by {@code table.column}, and why. */
    public Map<String, String> withheld() {
        Map<String, String> all = new TreeMap<>();
        Stream.concat(own.withheld().stream(), KitTables.WITHHELD.stream())
                .forEach(part ->
                        part.columns()
                                .forEach(column ->
                                        all.put(part.table() + "." + column, part.why())));
        return all;
    }
}
