package dev.kossa.fhir;

import dev.kossa.language.Mention;
import dev.kossa.language.Mention.Kind;
import dev.kossa.language.TextContext;
import dev.kossa.record.BodySite;
import dev.kossa.record.Laterality;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a CodeableConcept means: its codes first, then its displays, then its text. Where a code was known, the text still gives what a
 * code cannot say: negation, place, and further findings.
 */
final class Concepts {
    private static final Set<Kind> SITES = EnumSet.of(Kind.SITE);

    private final Lexicon lexicon;

    Concepts(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * What was understood.
     *
     * @param mentions the concepts
     * @param own coded with Kossa's own vocabulary, which says all there is to say
     */
    record Meaning(List<Mention> mentions, boolean own) {
        boolean isEmpty() {
            return mentions.isEmpty();
        }

        Optional<Mention> first() {
            return mentions.stream().findFirst();
        }
    }

    /** The words for people: text, else the first display, else the first code. */
    static String label(Element concept) {
        String text = concept.text("text");
        if (!text.isEmpty()) {
            return text;
        }
        List<Element> codings = concept.objects("coding");
        for (Element coding : codings) {
            if (!coding.text("display").isEmpty()) {
                return coding.text("display");
            }
        }
        return codings.isEmpty() ? "" : codings.get(0).text("code");
    }

    /**
     * What a concept means, of the kinds wanted.
     *
     * @param exact Kossa wrote it: only the codes of its own vocabulary count
     */
    Meaning meaning(Element concept, TextContext context, Set<Kind> wanted, boolean exact) {
        List<Element> codings = concept.objects("coding");
        List<Mention> own = own(codings, wanted, exact);
        if (!own.isEmpty() || exact) {
            return new Meaning(own, true);
        }
        String text = concept.text("text");
        List<Mention> said = Mentions.only(lexicon.words(text, context), wanted);
        List<Mention> base = coded(codings, wanted, said);
        if (base.isEmpty()) {
            base = displayed(codings, context, wanted);
        }
        return new Meaning(base.isEmpty() ? said : together(base, said), false);
    }

    /** The places that a concept names; none when it names none. */
    List<BodySite> sites(Element concept, boolean exact) {
        if (concept.isNone()) {
            return List.of();
        }
        Set<BodySite> sites = new LinkedHashSet<>();
        for (Mention mention : meaning(concept, TextContext.SITE, SITES, exact).mentions()) {
            BodySite site = mention.site().orElse(new BodySite(mention.concept(), Laterality.UNSTATED));
            sites.add(withSide(site, concept));
        }
        return List.copyOf(sites);
    }

    /** The places that a text names. */
    List<BodySite> sites(String text) {
        Set<BodySite> sites = new LinkedHashSet<>();
        for (Mention mention : Mentions.only(lexicon.words(text, TextContext.SITE), SITES)) {
            sites.add(mention.site().orElse(new BodySite(mention.concept(), Laterality.UNSTATED)));
        }
        return List.copyOf(sites);
    }

    private BodySite withSide(BodySite site, Element concept) {
        if (site.side() != Laterality.UNSTATED) {
            return site;
        }
        for (Element coding : concept.objects("coding")) {
            if (coding.text("system").equals(KossaExtensions.SIDE)) {
                return new BodySite(site.region(), side(coding.text("code")));
            }
            for (BodySite said : sites(coding.text("display"))) {
                if (said.side() != Laterality.UNSTATED) {
                    return new BodySite(site.region(), said.side());
                }
            }
        }
        return site;
    }

    private static Laterality side(String code) {
        return switch (code) {
            case "left" -> Laterality.LEFT;
            case "right" -> Laterality.RIGHT;
            case "bilateral" -> Laterality.BILATERAL;
            default -> Laterality.UNSTATED;
        };
    }

    private List<Mention> own(List<Element> codings, Set<Kind> wanted, boolean exact) {
        List<Mention> own = new ArrayList<>(0);
        for (Element coding : codings) {
            if (coding.text("system").equals(KossaExtensions.VOCABULARY)) {
                String id = coding.text("code");
                List<Mention> known = Mentions.only(lexicon.coded(KossaExtensions.VOCABULARY, id), wanted);
                own.addAll(known);
                if (known.isEmpty() && exact) {
                    own.add(Mentions.coded(id, wanted.iterator().next()));
                }
            }
        }
        return own;
    }

    /** Of the first coding that is known. A code that several mechanisms or analytes share needs the words to decide. */
    private List<Mention> coded(List<Element> codings, Set<Kind> wanted, List<Mention> said) {
        for (Element coding : codings) {
            List<Mention> found = Mentions.only(lexicon.coded(coding.text("system"), coding.text("code")), wanted);
            if (found.size() > 1 && !found.stream().allMatch(mention -> mention.kind() == Kind.FINDING)) {
                found = found.stream()
                        .filter(mention -> !Mentions.of(said, mention.concept()).isEmpty())
                        .toList();
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Mention> displayed(List<Element> codings, TextContext context, Set<Kind> wanted) {
        for (Element coding : codings) {
            List<Mention> found = Mentions.only(lexicon.words(coding.text("display"), context), wanted);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<Mention> together(List<Mention> base, List<Mention> said) {
        List<Mention> all = new ArrayList<>(base.size());
        for (Mention mention : base) {
            List<Mention> inWords = Mentions.of(said, mention.concept());
            all.addAll(inWords.isEmpty() ? List.of(mention) : inWords);
        }
        for (Mention mention : said) {
            boolean more = mention.kind() == Kind.FINDING || mention.kind() == Kind.SITE;
            if (more && Mentions.of(base, mention.concept()).isEmpty()) {
                all.add(mention);
            }
        }
        return all;
    }
}
