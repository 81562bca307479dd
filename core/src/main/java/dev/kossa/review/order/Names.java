package dev.kossa.review.order;

import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Orders.Diluent;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.knowledge.Vocabulary.Drug;
import dev.kossa.knowledge.Vocabulary.Product;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds products, drugs and diluents by id or words; laid out once for a knowledge base. */
final class Names {
    private static final String CALCIUM_SALT = "calcium-salt";

    private final Map<String, Product> products = new HashMap<>();
    private final Map<String, Drug> drugs = new HashMap<>();
    private final Map<String, Diluent> diluents = new HashMap<>();
    private final Map<String, List<String>> strengths = new HashMap<>();
    private final List<String> all = new ArrayList<>();

    private Names(Knowledge knowledge) {
        Vocabulary vocabulary = knowledge.vocabulary();
        vocabulary.products().values().forEach(this::add);
        vocabulary.drugs().values().forEach(this::add);
        knowledge.orders().diluents().values().forEach(this::add);
    }

    static Names of(Knowledge knowledge) {
        return knowledge.prepared(Names.class, Names::new);
    }

    private void add(Product product) {
        products.put(product.id(), product);
        product.terms().forEach(term -> products.putIfAbsent(plain(term), product));
        strengths.computeIfAbsent(product.drug(), drug -> new ArrayList<>()).add(product.id());
        all.add(product.id());
    }

    private void add(Drug drug) {
        drugs.put(drug.id(), drug);
        drug.terms().forEach(term -> drugs.putIfAbsent(plain(term), drug));
    }

    private void add(Diluent diluent) {
        diluents.put(diluent.id(), diluent);
        diluent.terms().forEach(term -> diluents.putIfAbsent(term, diluent));
    }

    Optional<Product> product(String said) {
        return Optional.ofNullable(products.get(plain(said)));
    }

    Optional<Drug> drug(String said) {
        return Optional.ofNullable(drugs.get(plain(said)));
    }

    Optional<Diluent> diluent(String said) {
        return Optional.ofNullable(diluents.get(plain(said)));
    }

    /** Products that may be meant by something that names no strength: those of the drug, or all of them. */
    List<String> strengths(String said) {
        Optional<Drug> drug = drug(said);
        Optional<List<String>> own = drug.flatMap(d -> Optional.ofNullable(strengths.get(d.id())));
        return own.orElse(all);
    }

    /** Whether the words name a drug with calcium, though not its strength. */
    boolean namesCalcium(String said) {
        return drug(said).filter(drug -> drug.classes().contains(CALCIUM_SALT)).isPresent();
    }

    /** The classes of a drug; none when it is not known. */
    Set<String> classes(String said) {
        return drug(said).map(Drug::classes).orElse(Set.of());
    }

    private static String plain(String said) {
        return said.strip().toLowerCase(Locale.ROOT);
    }
}
