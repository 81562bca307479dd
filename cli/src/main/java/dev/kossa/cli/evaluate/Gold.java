package dev.kossa.cli.evaluate;

import dev.kossa.knowledge.Vocabulary.Family;
import java.util.Optional;

/**
 * The right answer to a case.
 *
 * @param written the diagnosis as the gold has it
 * @param condition the mechanism that it counts as
 * @param family the family of that mechanism
 * @param stage the stage that it stands for, if it stands for one
 * @param subtype the subtype of calcinosis, if it has one
 */
record Gold(String written, String condition, Family family, Optional<String> stage, Optional<String> subtype) {}
