package dev.kossa.review.order;

import dev.kossa.knowledge.Vocabulary.Product;
import java.util.Optional;

/** The two salts that are given by vein. */
final class Salts {
    private static final String CHLORIDE = "calcium-chloride";

    private Salts() {}

    static boolean isChloride(Optional<Product> product) {
        return product.filter(p -> p.drug().equals(CHLORIDE)).isPresent();
    }
}
