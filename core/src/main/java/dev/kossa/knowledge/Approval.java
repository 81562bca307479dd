package dev.kossa.knowledge;

import java.time.LocalDate;

/**
 * Who answers for a row of a hospital's own.
 *
 * @param approver name or function
 * @param reason why the hospital does it this way
 * @param date since when it holds
 * @param reviewBy when it must be looked at again; after the date
 */
public record Approval(String approver, String reason, LocalDate date, LocalDate reviewBy) {}
