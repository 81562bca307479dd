package dev.kossa.review.line;

import dev.kossa.knowledge.Basis;
import java.time.Duration;
import java.util.List;

/**
 * How often a site is to be checked.
 *
 * @param from after this time since the last check the next is due
 * @param every after this time it is overdue
 * @param also signs that each check must look for
 * @param basis the row that asks for it
 */
record Demand(Duration from, Duration every, List<String> also, Basis basis) {}
