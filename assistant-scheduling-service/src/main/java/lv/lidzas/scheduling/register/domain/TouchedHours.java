package lv.lidzas.scheduling.register.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Hours that an assistant could no longer give after a change (skartās stundas).
 *
 * @param allocation the allocation
 * @param budget the client's budget
 * @param firstDay the first day that would be without the assistant
 * @param lastDay the last one; days between the two may stay
 * @param weeks how many weeks would be without the assistant, wholly or in part
 * @param minutes how many minutes in all of them
 */
public record TouchedHours(
        UUID allocation,
        UUID budget,
        LocalDate firstDay,
        LocalDate lastDay,
        int weeks,
        int minutes) {}
