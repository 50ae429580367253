package lv.lidzas.scheduling.hours.domain;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.scheduling.weeks.domain.WeekPart;

/** What happened to the hours of a budget, for those who rest on them: other rooms, and services outside. */
public sealed interface HoursEvent {

    /** The budget to which it happened. */
    HourBudget budget();

    /**
     * The hours of a decision can be allocated (stundu uzskaite atvērta).
     *
     * @param budget the new budget
     */
    record BudgetOpened(HourBudget budget) implements HoursEvent {}

    /**
     * An assistant was given hours (asistentam piešķirtas stundas).
     *
     * @param allocation the new allocation
     * @param assistant the keys by which the assistant is known in all services
     */
    record Allocated(HourBudget budget, Allocation allocation, Set<PartyKey> assistant)
            implements HoursEvent {

        public Allocated {
            assistant = Set.copyOf(assistant);
        }
    }

    /**
     * Hours became free again (stundas atbrīvotas).
     *
     * @param release what became free
     * @param why for the person, who asks first of all whether somebody else will come
     */
    record Released(HourBudget budget, Allocation.Release release, ReleaseReason why)
            implements HoursEvent {}

    /**
     * Minutes of single weeks became free, because another assistant helps then (aizvietošana).
     *
     * @param allocation as it is now
     * @param minutes that became free in each part of a week
     */
    record Ceded(HourBudget budget, Allocation allocation, SortedMap<WeekPart, Integer> minutes)
            implements HoursEvent {

        public Ceded {
            minutes = Collections.unmodifiableSortedMap(new TreeMap<>(minutes));
        }
    }

    /**
     * The decision ended early (lēmums beidzies); what of its allocations could be given back was released before.
     *
     * @param budget with its new last day
     */
    record Ended(HourBudget budget) implements HoursEvent {}

    /**
     * Another record stands for the person now (ieraksti sasaistīti).
     *
     * @param budget as it counts from now on
     * @param before the record that stood for the person
     */
    record Rejoined(HourBudget budget, UUID before) implements HoursEvent {}
}
