package dev.kossa.review.order;

import java.util.Optional;

/**
 * A drug that runs at the same time.
 *
 * @param drug id or name of the drug
 * @param sameLine whether it runs through the same line or a Y-site of it; empty when it was not said
 */
public record CoInfusion(String drug, Optional<Boolean> sameLine) {}
