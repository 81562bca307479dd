package dev.kossa.fhir;

import dev.kossa.language.Mention;
import dev.kossa.language.Mention.Kind;
import dev.kossa.language.TextContext;
import dev.kossa.record.BodySite;
import dev.kossa.record.Laterality;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a CodeableConcept means: its codes first, then its displays, then its text. Where a code was known, the text still gives what a
 * code cannot say: negation, place, and further findings.
 */
final class Concepts {
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
        /** Nothing. */
        static final Meaning NONE = new Meaning(List.of(), false);

        boolean isEmpty() {
            return mentions.isEmpty();
        }

        Optional<Mention> first() {
            return mentions.isEmpty() ? Optional.empty() : Optional.of(mentions.get(0));
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

    // --- what

    /**
     * What a concept means.
     *
     * @param exact Kossa wrote it: only the codes of its own vocabulary count
     */
    Meaning meaning(Element concept, TextContext context, Want wanted, boolean exact) {
        List<Element> codings = concept.objects("coding");
        List<Mention> own = own(codings, wanted, exact);
        if (!own.isEmpty() || exact) {
            return new Meaning(own, true);
        }
        List<Mention> said = lexicon.words(concept.text("text"), context, wanted);
        if (codings.isEmpty()) {
            return said.isEmpty() ? Meaning.NONE : new Meaning(said, false);
        }
        List<Mention> base = coded(codings, wanted, said);
        if (base.isEmpty()) {
            base = displayed(codings, context, wanted);
        }
        List<Mention> all = base.isEmpty() ? said : together(base, said);
        return all.isEmpty() ? Meaning.NONE : new Meaning(all, false);
    }

    private List<Mention> own(List<Element> codings, Want wanted, boolean exact) {
        for (Element coding : codings) {
            if (coding.text("system").equals(KossaExtensions.VOCABULARY)) {
                String id = coding.text("code");
                List<Mention> known = lexicon.coded(KossaExtensions.VOCABULARY, id, wanted);
                if (!known.isEmpty()) {
                    return known;
                } else if (exact && !lexicon.knows(id)) {
                    return List.of(Mentions.coded(id, wanted.main()));
                }
            }
        }
        return List.of();
    }

    /** Of the first coding that is known. A code that several mechanisms or analytes share needs the words to decide. */
    private List<Mention> coded(List<Element> codings, Want wanted, List<Mention> said) {
        for (Element coding : codings) {
            List<Mention> found = lexicon.coded(coding.text("system"), coding.text("code"), wanted);
            if (found.size() > 1 && found.stream().anyMatch(mention -> mention.kind() != Kind.FINDING)) {
                found = found.stream()
                        .filter(mention -> Mentions.has(said, mention.concept()))
                        .toList();
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Mention> displayed(List<Element> codings, TextContext context, Want wanted) {
        for (Element coding : codings) {
            List<Mention> found = lexicon.words(coding.text("display"), context, wanted);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<Mention> together(List<Mention> base, List<Mention> said) {
        if (said.isEmpty()) {
            return base;
        }
        if (base.size() == 1
                && said.size() == 1
                && Mentions.has(said, base.get(0).concept())) {
            return said;
        }
        List<Mention> all = new ArrayList<>(base.size());
        for (Mention mention : base) {
            List<Mention> inWords = Mentions.of(said, mention.concept());
            all.addAll(inWords.isEmpty() ? List.of(mention) : inWords);
        }
        for (Mention mention : said) {
            boolean more = mention.kind() == Kind.FINDING || mention.kind() == Kind.SITE;
            if (more && !Mentions.has(base, mention.concept())) {
                all.add(mention);
            }
        }
        return all;
    }

    // --- where

    /** The places that a concept names, by its codes, else by its text, else by its displays. */
    List<BodySite> sites(Element concept, boolean exact) {
        if (concept.isNone()) {
            return List.of();
        }
        List<Element> codings = concept.objects("coding");
        List<Mention> named = own(codings, Want.SITES, exact);
        if (exact) {
            return named.isEmpty() ? List.of() : List.of(withSide(place(named.get(0)), codings));
        }
        if (named.isEmpty()) {
            List<Mention> said = lexicon.words(concept.text("text"), TextContext.SITE, Want.SITES);
            List<Mention> coded = coded(codings, Want.SITES, said);
            named = !coded.isEmpty()
                    ? together(coded, said)
                    : !said.isEmpty() ? said : displayed(codings, TextContext.SITE, Want.SITES);
        }
        List<BodySite> sites = places(named);
        return codings.isEmpty() || sites.isEmpty()
                ? sites
                : sites.stream().map(site -> withSide(site, codings)).distinct().toList();
    }

    /** The places that a text names. */
    List<BodySite> sites(String text) {
        return places(lexicon.words(text, TextContext.SITE, Want.SITES));
    }

    private static BodySite place(Mention mention) {
        return mention.site().orElse(new BodySite(mention.concept(), Laterality.UNSTATED));
    }

    /** A place of which neither region nor side is said is none. */
    private static List<BodySite> places(List<Mention> mentions) {
        if (mentions.isEmpty()) {
            return List.of();
        }
        List<BodySite> sites = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            BodySite site = place(mention);
            boolean said = site.side() != Laterality.UNSTATED || !site.region().equals(BodySite.WHOLE_BODY);
            if (said && !sites.contains(site)) {
                sites.add(site);
            }
        }
        return sites;
    }

    private BodySite withSide(BodySite site, List<Element> codings) {
        if (site.side() != Laterality.UNSTATED) {
            return site;
        }
        for (Element coding : codings) {
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
}
