package dev.kossa.knowledge;

import java.util.List;

/** The mechanisms that the differential is about; a knowledge base must describe each of them. */
final class Mechanisms {
    static final List<String> ALL = List.of(
            "iatrogenic-calcinosis-cutis",
            "extravasation-other",
            "dystrophic-calcinosis-cutis",
            "metastatic-calcinosis-cutis",
            "idiopathic-calcinosis-cutis",
            "tumoral-calcinosis",
            "calciphylaxis",
            "cellulitis",
            "osteomyelitis",
            "septic-arthritis",
            "abscess-pyomyositis",
            "necrotizing-fasciitis",
            "periostitis",
            "thrombophlebitis",
            "deep-vein-thrombosis",
            "subcutaneous-fat-necrosis-newborn",
            "heterotopic-ossification",
            "compartment-syndrome",
            "gout",
            "soft-tissue-tumour",
            "none-of-these");

    private Mechanisms() {}
}
