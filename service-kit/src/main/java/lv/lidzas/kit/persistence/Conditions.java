package lv.lidzas.kit.persistence;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.kit.words.OwnCases;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/**
 * The conditions under which a row is in a list; an absent value narrows nothing.
 *
 * <p>A page costs the same however long the table is, as long as an index holds the column of a condition and then the day, if
 * there is one, and the id, both {@code desc nulls last}; of a list that begins with the soonest, both {@code nulls first}.
 */
public final class Conditions {

    /** Of {@code kit.parties}, whose rows are a service's own. */
    private static final String PARTY_TO =
            """
             in (select c.caseId from CasePartiesRow c join c.parties p where p.partyKey in (:partyKeys)
             and (p.validFrom is null or p.validFrom <= :partyDay)
             and (p.validUntil is null or p.validUntil >= :partyDay)\
            """;

    private static final String SEES_ALL = " and p.role <> UNVERIFIED_SUBMITTER";

    private final String table;
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final List<String> branches = new ArrayList<>();
    private @Nullable String most;
    private @Nullable String day;
    private boolean narrowed;
    private boolean soonest;

    /**
     * A list of all rows.
     *
     * @param row the entity
     */
    public Conditions(Class<?> row) {
        this.table = row.getSimpleName();
    }

    /**
     * Adds a condition with one parameter.
     *
     * @param text in Hibernate's query language, for example {@code state = :state}
     * @param parameter its name
     * @param value its value; null leaves the condition out
     */
    public Conditions and(String text, String parameter, @Nullable Object value) {
        return value == null ? this : and(text, Map.of(parameter, value));
    }

    /** Adds, if it is wanted, what an index of the table has as its own condition: the list is read like a whole one. */
    public Conditions and(String text, boolean wanted) {
        if (wanted) {
            texts.add("(" + text + ")");
        }
        return this;
    }

    /** Adds a condition with any number of parameters. */
    public Conditions and(String text, Map<String, ?> values) {
        narrowed = true;
        texts.add("(" + text + ")");
        parameters.putAll(values);
        return this;
    }

    /** Adds conditions of which one is enough; each is searched by its own index, because an {@code or} would use none. */
    public Conditions andAnyOf(List<String> either, Map<String, ?> values) {
        branches.addAll(either);
        parameters.putAll(values);
        return this;
    }

    /**
     * Narrows the list to the cases of which a party sees all: those that the party's login filed, by a column of the row itself
     * because they may be very many, and those in which it is the person or a representative.
     *
     * @param own whose cases; null narrows nothing
     * @param submitterColumn the key of the login that filed and sees all
     * @param caseColumn the id of the case
     */
    public Conditions andOwn(@Nullable OwnCases own, String submitterColumn, String caseColumn) {
        return andPartyTo(own, submitterColumn, caseColumn, SEES_ALL);
    }

    /** The same with the cases of which a party sees what it brought. */
    public Conditions andBrought(
            @Nullable OwnCases own, String submitterColumn, String caseColumn) {
        return andPartyTo(own, submitterColumn, caseColumn, "");
    }

    /** Adds the rows that have one of some ids in a column; each id is searched by itself, like a condition of {@link #andAnyOf}. */
    public Conditions orEachOf(String column, Collection<UUID> ids) {
        for (UUID id : ids) {
            String parameter = "each" + parameters.size();
            branches.add(column + " = :" + parameter);
            parameters.put(parameter, id);
        }
        return this;
    }

    private Conditions andPartyTo(
            @Nullable OwnCases own, String submitterColumn, String caseColumn, String which) {
        if (own == null) {
            return this;
        }
        for (PartyKey key : own.keys()) {
            String parameter = "party" + parameters.size();
            branches.add(submitterColumn + " = :" + parameter);
            parameters.put(parameter, key.text());
        }
        return andAnyOf(
                List.of(caseColumn + PARTY_TO + which + ")"),
                Map.of(
                        "partyKeys",
                        own.keys().stream().map(PartyKey::text).toList(),
                        "partyDay",
                        own.day()));
    }

    /** Adds a branch that an index of the table has as its own condition: it is read like a whole list. */
    public Conditions orMost(String branch) {
        branches.add(branch);
        most = branch;
        return this;
    }

    /**
     * Adds the days between which a day lies, and lists by that day before the id: the list begins where its rows are. If
     * there are more such days, the first one counts.
     *
     * @param column of the day
     * @param from the first; null for no beginning
     * @param until the last; null for no end
     */
    public Conditions between(String column, @Nullable LocalDate from, @Nullable LocalDate until) {
        bound(column, " >= :", from);
        bound(column, " <= :", until);
        return this;
    }

    private void bound(String column, String compares, @Nullable LocalDate bound) {
        if (bound != null) {
            day = day == null ? column : day;
            String parameter = "day" + parameters.size();
            texts.add(column + compares + parameter);
            parameters.put(parameter, bound);
        }
    }

    /**
     * Reads a part of the list, newest first.
     *
     * @param rows the table
     * @param page which part
     * @param id of a row, ordered by time
     */
    public <E> Slice<E> newestFirst(
            PanacheRepositoryBase<E, UUID> rows, PageRequest page, Function<E, UUID> id) {
        return slice(rows.find("from " + table + query(page), parameters), page, id);
    }

    /** The row of an id if the list has it, so that nobody reads what no list shows; else null. */
    public <E> @Nullable E one(PanacheRepositoryBase<E, UUID> rows, UUID id) {
        return and("id = :id", "id", id)
                .newestFirst(rows, new PageRequest(null, 1), _ -> id)
                .items()
                .stream()
                .findFirst()
                .orElse(null);
    }

    /**
     * Reads a part of the list, soonest first.
     *
     * @param rows the table
     * @param column of the day that orders it, which every row has; if days narrow the list, theirs does
     * @param page which part
     * @param id of a row
     */
    public <E> Slice<E> soonestFirst(
            PanacheRepositoryBase<E, UUID> rows,
            String column,
            PageRequest page,
            Function<E, UUID> id) {
        day = day == null ? column : day;
        soonest = true;
        return newestFirst(rows, page, id);
    }

    /**
     * Reads a part of the list, newest first, and nothing but what is shown of it.
     *
     * @param columns in the order of the view's components
     * @param view a record
     */
    public <E, V> Slice<V> newestFirst(
            PanacheRepositoryBase<E, UUID> rows,
            String columns,
            Class<V> view,
            PageRequest page,
            Function<V, UUID> id) {
        String query = "select " + columns + " from " + table + query(page);
        return slice(rows.find(query, parameters).project(view), page, id);
    }

    private static <T> Slice<T> slice(
            PanacheQuery<T> query, PageRequest page, Function<T, UUID> id) {
        return Slice.of(query.page(0, page.limit() + 1).list(), page, id);
    }

    private String query(PageRequest page) {
        if (page.after() != null) {
            texts.add(after());
            parameters.put("after", page.after());
        }
        if (branches.isEmpty()) {
            return where(texts) + order(narrowed);
        }
        parameters.put("enough", page.limit() + 1);
        return branches.stream()
                .map(this::search)
                .collect(Collectors.joining(" union all ", " where id in (", ")" + order(true)));
    }

    private String search(String branch) {
        List<String> all = new ArrayList<>(texts);
        all.add("(" + branch + ")");
        String order = order(narrowed || !branch.equals(most));
        return "(select id from " + table + where(all) + order + " limit :enough)";
    }

    /**
     * PostgreSQL would walk through the whole table by its primary key, or by the day alone, if it took the rows wanted to be
     * among the first; an order that only the indexes for narrowed lists have does not let it.
     */
    private String order(boolean narrow) {
        String way =
                soonest ? (narrow ? " nulls first" : "") : (narrow ? " desc nulls last" : " desc");
        return " order by " + (day == null ? "" : day + way + ", ") + "id" + way;
    }

    /** A cursor is an id; the day of its row is looked up. */
    private String after() {
        return day == null
                ? "id < :after"
                : "(%1$s, id) %3$s ((select seen.%1$s from %2$s seen where seen.id = :after), :after)"
                        .formatted(day, table, soonest ? ">" : "<");
    }

    private static String where(List<String> all) {
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }
}
