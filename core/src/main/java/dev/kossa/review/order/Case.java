package dev.kossa.review.order;

import dev.kossa.issue.FactMissing;
import dev.kossa.issue.Grounds;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.issue.OrderIssue;
import dev.kossa.knowledge.AgeSpan;
import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.OrderRule;
import dev.kossa.knowledge.Orders;
import dev.kossa.knowledge.Orders.Mode;
import dev.kossa.knowledge.Orders.Policy;
import dev.kossa.knowledge.Orders.Preparation;
import dev.kossa.knowledge.Orders.Reason;
import dev.kossa.knowledge.Orders.Rule;
import dev.kossa.knowledge.Profile;
import dev.kossa.knowledge.Tag;
import dev.kossa.knowledge.Vocabulary.Product;
import dev.kossa.record.Origin;
import dev.kossa.record.Patient.Age;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** One order under check: what is known of it, which rows hold for it, and what was found so far. */
final class Case {
    private final Order order;
    private final Knowledge knowledge;
    private final Reason reason;
    private final Optional<String> profile;
    private final Names names;
    private final Rows rows;
    private final Optional<Product> product;
    private final Optional<Preparation> preparation;
    private final Optional<StatedDose> dose;
    private final Optional<Amounts> amounts;
    private final List<OrderIssue> issues = new ArrayList<>();
    private final List<MissingFact> missing = new ArrayList<>();

    Case(Order order, Knowledge knowledge) {
        this.order = order;
        this.knowledge = knowledge;
        Orders orders = knowledge.orders();
        this.reason = Optional.ofNullable(
                        orders.reasons().get(order.prescription().indication()))
                .orElseThrow();
        this.profile = knowledge.profile().map(Profile::id);
        this.names = Names.of(knowledge);
        this.rows = Rows.of(knowledge);
        this.product = order.prescription().product().flatMap(names::product);
        this.preparation =
                product.flatMap(p -> Optional.ofNullable(orders.preparations().get(p.id())));
        this.dose = order.prescription().dose().or(() -> pump(order.prescription()));
        this.amounts = product.flatMap(p -> dose.map(d -> Amounts.of(order, p, readyToUse(), d)));
    }

    /** The rate of the pump is the dose when no other was said. */
    private static Optional<StatedDose> pump(Order.Prescription said) {
        return said.rate_mL_per_h().map(rate -> new StatedDose(rate, AmountUnit.ML, StatedDose.Per.H));
    }

    // --- what is known

    Order order() {
        return order;
    }

    Order.Prescription said() {
        return order.prescription();
    }

    Order.PatientFacts patient() {
        return order.patient();
    }

    Knowledge knowledge() {
        return knowledge;
    }

    Orders orders() {
        return knowledge.orders();
    }

    Rows rows() {
        return rows;
    }

    Names names() {
        return names;
    }

    Reason reason() {
        return reason;
    }

    boolean emergency() {
        return reason.emergency();
    }

    Optional<String> profile() {
        return profile;
    }

    Optional<Product> product() {
        return product;
    }

    Optional<Preparation> preparation() {
        return preparation;
    }

    boolean readyToUse() {
        return preparation.filter(Preparation::readyToUse).isPresent();
    }

    /** The dose, or the rate of the pump when no dose was said. */
    Optional<StatedDose> dose() {
        return dose;
    }

    Optional<Amounts> amounts() {
        return amounts;
    }

    Mode mode() {
        return amounts.map(Amounts::mode).or(() -> said().mode()).orElse(Mode.BOLUS);
    }

    Optional<Age> age() {
        return patient().age();
    }

    /** Whether the patient may be so old; of an age that was not said only a span of every age is sure. */
    boolean mayBe(AgeSpan span) {
        return age().map(age -> age.youngest_d() < span.to_d() && age.oldest_d() >= span.from_d())
                .orElse(span.equals(AgeSpan.ALL));
    }

    /** Amount in mg of the product's salt. */
    double salt_mg(double calcium_mmol) {
        return calcium_mmol / AmountUnit.SALT_MG.calcium_mmol(product.orElseThrow());
    }

    // --- which rows hold

    Rule rule(OrderRule rule) {
        return orders().rule(rule);
    }

    /** Whether a row holds here: it names no profile, or the one in force, or none is in force. */
    boolean holds(Policy row) {
        return row.profiles().isEmpty() || profile.isEmpty() || row.profiles().contains(profile.get());
    }

    /** The rows that hold; when the profile in force has none for this, those of all others. */
    <T extends Policy> List<T> select(List<T> rows, Predicate<T> about) {
        List<T> all = new ArrayList<>();
        List<T> own = new ArrayList<>();
        for (T row : rows) {
            if (about.test(row)) {
                all.add(row);
                if (holds(row)) {
                    own.add(row);
                }
            }
        }
        return own.isEmpty() ? all : own;
    }

    /** What must be said of the profile when this row decides. */
    String policy(Policy row) {
        if (row.profiles().isEmpty() || profile.filter(row.profiles()::contains).isPresent()) {
            return "";
        }
        String whose = " (" + String.join(", ", row.profiles()) + ").";
        return profile.map(id -> "Profile " + id + " has no row for this, so the strictest of the others holds" + whose)
                .orElse("No policy profile is named, so the strictest of all holds" + whose);
    }

    // --- what was found

    void add(OrderIssue issue) {
        issues.add(issue);
    }

    /** Asks for something that was not said; what is needed makes the order incomplete. */
    void ask(String fact, String question, boolean needed) {
        if (missing.stream().anyMatch(known -> known.fact().equals(fact))) {
            return;
        }
        missing.add(new MissingFact(fact, question, needed));
        if (needed) {
            add(new FactMissing(fact, question, grounds(Severity.WARNING, List.of())));
        }
    }

    /** Asks for what confuses product, strength or unit, so that it is needed even in an emergency. */
    void demand(String fact, String question) {
        missing.add(new MissingFact(fact, question, true));
        add(new FactMissing(fact, question, confusion(Severity.WARNING, List.of())));
    }

    List<OrderIssue> issues() {
        return issues;
    }

    List<MissingFact> missing() {
        return missing;
    }

    // --- how much it matters

    /** Only a verified row stops; in an emergency nothing interrupts. */
    Grounds grounds(Severity wanted, List<Basis> rows) {
        return grounds(wanted, rows, "", List.of());
    }

    Grounds grounds(Severity wanted, List<Basis> rows, String policy) {
        return grounds(wanted, rows, policy, List.of());
    }

    Grounds grounds(Severity wanted, List<Basis> rows, String policy, List<Origin> facts) {
        Severity severity = emergency() ? Severity.INFO : atMost(wanted, rows);
        return new Grounds(severity, facts(facts), rows, policy);
    }

    /** Confusion of product, strength or unit interrupts in an emergency too. */
    Grounds confusion(Severity wanted, List<Basis> rows) {
        return new Grounds(atMost(wanted, rows), facts(List.of()), rows, "");
    }

    private static Severity atMost(Severity wanted, List<Basis> rows) {
        boolean verified = rows.isEmpty() || rows.get(0).tag() == Tag.V;
        return wanted == Severity.ALERT && !verified ? Severity.WARNING : wanted;
    }

    private List<Origin> facts(List<Origin> more) {
        List<Origin> facts = new ArrayList<>(more);
        order.origin().ifPresent(facts::add);
        return facts;
    }
}
