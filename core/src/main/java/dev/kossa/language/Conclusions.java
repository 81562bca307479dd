package dev.kossa.language;

import dev.kossa.knowledge.Vocabulary;
import dev.kossa.language.Item.Sign;
import dev.kossa.language.LanguageRules.Meaning;
import dev.kossa.language.LanguageRules.Role;
import dev.kossa.language.Mention.Experiencer;
import dev.kossa.language.Mention.Kind;
import dev.kossa.language.Mention.Status;
import dev.kossa.record.BodySite;
import dev.kossa.record.BodySites;
import dev.kossa.record.Certainty;
import dev.kossa.record.Laterality;
import dev.kossa.record.Presence;
import dev.kossa.record.SiteRelation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Findings that follow from the form of a sentence rather than from one of its words. */
final class Conclusions {
    private final LanguageRules.Conclusions rules;
    private final BodySites bodySites;

    /** Rules whose finding the vocabulary does not have say nothing. */
    Conclusions(LanguageRules.Conclusions rules, Vocabulary vocabulary) {
        this.rules = new LanguageRules.Conclusions(
                rules.lasting().stream()
                        .filter(lasting -> vocabulary.finding(lasting.finding()).isPresent())
                        .toList(),
                vocabulary.finding(rules.normalResult()).isPresent() ? rules.normalResult() : "",
                vocabulary.finding(rules.severalPlaces()).isPresent() ? rules.severalPlaces() : "");
        this.bodySites = vocabulary.bodySites();
    }

    // --- how long

    /** The findings of complaints that have lasted so long. */
    List<Mention> lasting(Sentence sentence) {
        if (rules.lasting().isEmpty()) {
            return List.of();
        }
        List<Mention> mentions = new ArrayList<>();
        for (Durations.Lasting lasting : Durations.of(sentence)) {
            TimePhrase time = lasting.time();
            Certainty certainty = lasting.suspected() ? Certainty.SUSPECTED : Certainty.CERTAIN;
            rules.lasting().stream()
                    .filter(rule -> rule.holdsFor(time.days()))
                    .map(rule -> finding(rule.finding(), Presence.PRESENT, certainty, sentence, time.from(), time.to()))
                    .forEach(mentions::add);
        }
        return mentions;
    }

    // --- how many places

    /** The finding of lesions at several places, once for a sentence. */
    Optional<Mention> severalPlaces(Sentence sentence) {
        if (rules.severalPlaces().isEmpty()) {
            return Optional.empty();
        }
        List<BodySite> seen = new ArrayList<>();
        for (Draft draft : sentence.drafts()) {
            if (isLesionNow(draft) && (isAtSeveral(draft) || isElsewhere(draft, seen))) {
                return Optional.of(severalPlaces(sentence, draft.from(), draft.to()));
            }
        }
        return counted(sentence);
    }

    private static boolean isLesionNow(Draft draft) {
        return draft.any(sense -> sense.nature() == Sense.Nature.LESION && draft.holdsNow(sense));
    }

    private static boolean isAtSeveral(Draft draft) {
        return draft.places().stream().anyMatch(site -> site.side() == Laterality.BILATERAL);
    }

    /** Whether it is surely at another place than one seen before; its places are added to these. */
    private boolean isElsewhere(Draft draft, List<BodySite> seen) {
        for (BodySite site : draft.places()) {
            boolean elsewhere =
                    seen.stream().anyMatch(other -> bodySites.relation(site, other) == SiteRelation.ELSEWHERE);
            if (elsewhere) {
                return true;
            }
            if (!seen.contains(site)) {
                seen.add(site);
            }
        }
        return false;
    }

    /** "multiple nodules" */
    private Optional<Mention> counted(Sentence sentence) {
        for (Element element : sentence.elements()) {
            boolean many = false;
            int from = 0;
            for (int i = 0; i < element.size(); i++) {
                Item item = element.item(i);
                if (element.is(i, Role.MANY)) {
                    many = true;
                    from = item.from();
                } else if (element.is(i, Role.VERB)) {
                    many = false;
                } else if (many && item instanceof Item.Named named && isLesionNow(named.draft())) {
                    return Optional.of(severalPlaces(sentence, from, item.to()));
                }
            }
        }
        return Optional.empty();
    }

    private Mention severalPlaces(Sentence sentence, int from, int to) {
        return finding(rules.severalPlaces(), Presence.PRESENT, Certainty.CERTAIN, sentence, from, to);
    }

    // --- normal as a whole

    /** The finding of a normal result, where a sentence calls the result as a whole normal or says that it is not. */
    Optional<Mention> normalResult(Sentence sentence) {
        if (rules.normalResult().isEmpty()) {
            return Optional.empty();
        }
        for (Element element : sentence.elements()) {
            for (int i = 0; i < element.size(); i++) {
                if (element.is(i, Role.NORMAL_RESULT) && speaksOfTheWhole(element, i)) {
                    Presence presence = isDenied(element, i) ? Presence.ABSENT : Presence.PRESENT;
                    Item item = element.item(i);
                    return Optional.of(finding(
                            rules.normalResult(), presence, Certainty.CERTAIN, sentence, item.from(), item.to()));
                }
            }
        }
        return Optional.empty();
    }

    /** Nothing but a place or a word for the result is called normal. */
    private static boolean speaksOfTheWhole(Element element, int at) {
        boolean result = element.has(Role.RESULT);
        boolean partFollows = at + 1 < element.size() && isPart(element.item(at + 1));
        boolean partBefore = element.items().subList(0, at).stream().anyMatch(Conclusions::isPart);
        return !partFollows && (result || !partBefore);
    }

    private static boolean isPart(Item item) {
        return item instanceof Item.Word || item instanceof Item.Named;
    }

    private static boolean isDenied(Element element, int at) {
        return at > 0
                && element.item(at - 1) instanceof Sign sign
                && sign.phrase().means(Meaning.ABSENT);
    }

    private static Mention finding(
            String id, Presence presence, Certainty certainty, Sentence sentence, int from, int to) {
        return new Mention(
                id,
                Kind.FINDING,
                presence,
                certainty,
                Status.CURRENT,
                Experiencer.PATIENT,
                Optional.empty(),
                sentence.line().startOffset(from),
                sentence.line().endOffset(to));
    }
}
