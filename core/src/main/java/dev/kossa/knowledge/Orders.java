package dev.kossa.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the knowledge says of orders for calcium. A row that names policy profiles holds there; without a named profile all rows hold, so
 * that the strictest value decides.
 */
public record Orders(
        Map<Indication, Reason> reasons,
        Map<OrderRule, Rule> rules,
        List<DoseRange> doses,
        List<GrossLimit> grossLimits,
        Map<String, Preparation> preparations,
        Map<String, Diluent> diluents,
        List<ConcentrationRange> concentrations,
        List<RateLimit> rates,
        List<ShortestTime> shortestTimes,
        List<WeightSpan> weights,
        List<RiskySite> riskySites,
        List<Incompatibility> incompatibilities,
        List<Monitoring> monitoring,
        MonitoringWords monitoringWords) {
    public Orders {
        reasons = Ordered.copy(reasons);
        rules = Ordered.copy(rules);
        doses = List.copyOf(doses);
        grossLimits = List.copyOf(grossLimits);
        preparations = Ordered.copy(preparations);
        diluents = Ordered.copy(diluents);
        concentrations = List.copyOf(concentrations);
        rates = List.copyOf(rates);
        shortestTimes = List.copyOf(shortestTimes);
        weights = List.copyOf(weights);
        riskySites = List.copyOf(riskySites);
        incompatibilities = List.copyOf(incompatibilities);
        monitoring = List.copyOf(monitoring);
    }

    /** A rule; there is one for each constant, else the load had failed. */
    public Rule rule(OrderRule rule) {
        return Optional.ofNullable(rules.get(rule))
                .orElseThrow(() -> new IllegalStateException("The knowledge has no order rule (" + rule.id() + ")."));
    }

    /** Why calcium is ordered. */
    public enum Indication {
        HYPOCALCAEMIA,
        HYPERKALAEMIA_WITH_ECG_CHANGE,
        CARDIAC_ARREST,
        CALCIUM_CHANNEL_BLOCKER_OVERDOSE,
        HYPERMAGNESAEMIA,
        TRANSFUSION,
        PARENTERAL_NUTRITION,
        HYDROFLUORIC_ACID_BURN,
        UNKNOWN
    }

    /** How calcium is given. */
    public enum Mode {
        /** One dose, at once or over some time, perhaps again. */
        BOLUS,
        /** At a rate. */
        CONTINUOUS
    }

    /** What can be watched. */
    public enum Watch {
        ECG,
        CALCIUM,
        SITE
    }

    /** A row that holds only under the profiles that it names; under all when it names none. */
    public sealed interface Policy permits Rule, DoseRange, Diluent, ConcentrationRange, ShortestTime {
        /** Ids of profiles. */
        Collection<String> profiles();

        /** Where it comes from. */
        Basis basis();
    }

    /**
     * An indication.
     *
     * @param terms other words for it
     * @param emergency whether only confusion of product, strength or unit may interrupt
     * @param dosesOf the indication whose dose ranges hold when it has none of its own
     */
    public record Reason(
            Indication id,
            String label,
            List<String> terms,
            boolean emergency,
            Optional<Indication> dosesOf,
            Basis basis) {
        public Reason {
            terms = List.copyOf(terms);
        }
    }

    /**
     * The indication that words name: its id, its label, or the longest of its terms that they hold.
     *
     * @return empty when they name none
     */
    public Optional<Indication> indication(String words) {
        String said = " " + plain(words) + " ";
        Optional<Indication> found = Optional.empty();
        int longest = 0;
        for (Reason reason : reasons.values()) {
            for (String term : names(reason)) {
                if (term.length() > longest && said.contains(" " + term + " ")) {
                    found = Optional.of(reason.id());
                    longest = term.length();
                }
            }
        }
        return found;
    }

    /**
     * The diluent that words name: the longest of the names of diluents that they hold.
     *
     * @return its id; empty when they name none
     */
    public Optional<String> diluentIn(String words) {
        String said = " " + plain(words) + " ";
        Optional<String> found = Optional.empty();
        int longest = 0;
        for (Diluent diluent : diluents.values()) {
            List<String> names = new ArrayList<>(List.of(diluent.id(), diluent.label()));
            names.addAll(diluent.terms());
            for (String name : names) {
                String term = plain(name);
                if (term.length() > longest && said.contains(" " + term + " ")) {
                    found = Optional.of(diluent.id());
                    longest = term.length();
                }
            }
        }
        return found;
    }

    private static List<String> names(Reason reason) {
        List<String> names = new ArrayList<>(List.of(plain(reason.id().name()), plain(reason.label())));
        reason.terms().forEach(term -> names.add(plain(term)));
        return names;
    }

    /** Letters and digits with single blanks between the words. */
    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }

    /**
     * A statement with what it needs.
     *
     * @param age whom it is about
     * @param limit its number, if it has one
     * @param unit unit of the limit
     * @param names ids that it is about
     * @param say the statement
     */
    public record Rule(
            OrderRule id,
            Collection<String> profiles,
            AgeSpan age,
            Optional<Double> limit,
            String unit,
            List<String> names,
            String say,
            Basis basis)
            implements Policy {
        public Rule {
            profiles = List.copyOf(profiles);
            names = List.copyOf(names);
        }

        /** Its number; it has one, else the load had failed. */
        public double number() {
            return limit.orElseThrow(() -> new IllegalStateException("The order rule " + id.id() + " has no limit."));
        }
    }

    /**
     * A dose range.
     *
     * @param drug id of the drug
     * @param age whom it is for
     * @param low smallest dose in the unit, if one is given
     * @param high largest dose in the unit
     * @param interval_d shortest time between two doses, days
     */
    public record DoseRange(
            String id,
            Collection<String> profiles,
            String drug,
            List<Indication> indications,
            Mode mode,
            AgeSpan age,
            Optional<Double> low,
            double high,
            LimitUnit unit,
            Optional<Double> interval_d,
            Basis basis)
            implements Policy {
        public DoseRange {
            profiles = List.copyOf(profiles);
            indications = List.copyOf(indications);
        }
    }

    /** What a gross limit is about. */
    public enum Scope {
        /** One dose. */
        DOSE,
        /** All calcium of a day. */
        DAY
    }

    /** A limit above which a dose is a gross overdose at any age; of one drug, or of any when it names none. */
    public record GrossLimit(
            String id, Scope of, Optional<String> drug, AgeSpan age, double most, LimitUnit unit, Basis basis) {}

    /**
     * How a product is prepared.
     *
     * @param osmolarity_mOsm_per_L of the undiluted product, if the source says it
     * @param readyToUse whether it must not be diluted
     * @param swappedWith the product of the other salt that it is mistaken for
     * @param container_mL content of one ampoule or bag, if the source says it
     */
    public record Preparation(
            String product,
            Optional<Double> osmolarity_mOsm_per_L,
            boolean readyToUse,
            Optional<String> swappedWith,
            Optional<Double> container_mL,
            Basis basis) {}

    /** What a product may be diluted with. */
    public record Diluent(
            String id,
            Collection<String> profiles,
            String label,
            List<String> terms,
            Optional<Double> osmolarity_mOsm_per_L,
            Basis basis)
            implements Policy {
        public Diluent {
            profiles = List.copyOf(profiles);
            terms = List.copyOf(terms);
        }
    }

    /**
     * How concentrated a drug may run into the vein, mg of its salt per mL.
     *
     * @param suggested_mg_per_mL what a recipe proposes
     */
    public record ConcentrationRange(
            String id,
            Collection<String> profiles,
            String drug,
            Mode mode,
            AgeSpan age,
            Optional<Double> low_mg_per_mL,
            double high_mg_per_mL,
            Optional<Double> suggested_mg_per_mL,
            Basis basis)
            implements Policy {
        public ConcentrationRange {
            profiles = List.copyOf(profiles);
        }
    }

    /** The fastest that a drug may run. */
    public record RateLimit(String id, String drug, AgeSpan age, double most, LimitUnit unit, Basis basis) {}

    /** The shortest time for one dose. */
    public record ShortestTime(
            String id, Collection<String> profiles, String drug, AgeSpan age, double least_min, Basis basis)
            implements Policy {
        public ShortestTime {
            profiles = List.copyOf(profiles);
        }
    }

    /** Body weights of an age that need no question. */
    public record WeightSpan(AgeSpan age, double low_kg, double high_kg, Basis basis) {}

    /**
     * Sites where a leak does more harm or is more likely.
     *
     * @param warns drugs for which the site is questioned; for others it is noted
     */
    public record RiskySite(
            String id, String label, List<String> regions, List<String> warns, String say, Basis basis) {}

    /**
     * Drugs that must not meet calcium in a line.
     *
     * @param conflict whether sources disagree or only some of the group are meant
     */
    public record Incompatibility(String id, List<String> drugs, boolean conflict, String say, Basis basis) {}

    /**
     * What is watched.
     *
     * @param mode only then
     * @param withClass only with a drug of this class
     * @param renal only in renal impairment
     */
    public record Monitoring(
            String id,
            Watch kind,
            Optional<Mode> mode,
            Optional<String> withClass,
            boolean renal,
            String say,
            Basis basis) {}

    /**
     * What a request for monitoring is called.
     *
     * @param ecg words for it
     * @param calcium ids of the analytes whose measurement watches the calcium
     * @param calciumNot words with which calcium is something else: a drug, a score
     * @param undone words with which a request asks for nothing
     */
    public record MonitoringWords(
            List<String> ecg, List<String> calcium, List<String> calciumNot, List<String> undone) {
        /** No words. */
        static final MonitoringWords NONE = new MonitoringWords(List.of(), List.of(), List.of(), List.of());

        public MonitoringWords {
            ecg = List.copyOf(ecg);
            calcium = List.copyOf(calcium);
            calciumNot = List.copyOf(calciumNot);
            undone = List.copyOf(undone);
        }

        /** Whether words name an ECG or its monitoring. */
        public boolean isEcg(String words) {
            return LineWords.says(words, ecg);
        }

        /** Whether the calcium that words name is not the one in the blood. */
        public boolean isOtherCalcium(String words) {
            return LineWords.says(words, calciumNot);
        }

        /** Whether words say that something is not to be done. */
        public boolean isUndone(String words) {
            return LineWords.says(words, undone);
        }
    }
}
