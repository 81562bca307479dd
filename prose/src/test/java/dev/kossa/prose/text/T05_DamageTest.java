package dev.kossa.prose.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** LAW: a clean text that is damaged as the pages of a PDF damage it is the same after cleaning, and each character is found again. */
class T05_DamageTest {
    private static final List<String> SENTENCES = List.of(
            "The child had a firm swelling over the dorsum of the right foot, and the overlying skin was warm but not broken.",
            "White cells were 9.1 x10^9/L, ionised calcium was 1.05 mmol/L, and the sedimentation rate was 12 mm/hour.",
            "A 4-month-old sister was well, and no other relative had ever had a comparable complaint.",
            "Radiographs showed amorphous deposits along the tendon sheath, without erosion of the underlying bone.",
            "There was neither discharge nor fluctuation, although movement of the ankle was limited and painful.",
            "Within 3 weeks the deposits had become smaller; after 5 months they could not be found any more.",
            "The cannula had been removed at once when swelling was noticed, and the infusion was resumed elsewhere.");

    private static final List<String> CAPTIONS = List.of(
            "Fig. 1 Firm swelling of the foot", "Figure 2. Radiograph of the foot", "Table 3 Laboratory values");

    private final Random random = new Random(20261123);
    private int captions;

    static List<Integer> widths() {
        return List.of(40, 55, 72, 100);
    }

    @ParameterizedTest
    @MethodSource("widths")
    void damageIsUndone(int width) {
        for (int round = 0; round < 250; round++) {
            String clean = text();
            captions = 0;
            String damaged = damage(clean, width);
            List<Paragraph> read = Texts.read(damaged);
            List<Paragraph> prose =
                    read.stream().filter(each -> !each.caption()).toList();

            assertThat(prose).as(damaged).hasSize(1);
            assertThat(prose.get(0).text().text()).as(damaged).isEqualTo(clean);
            assertThat(read).as(damaged).hasSize(1 + captions);
            assertSameCharacters(prose.get(0).text(), damaged);
        }
    }

    private static void assertSameCharacters(CleanText clean, String damaged) {
        int before = -1;
        for (int i = 0; i < clean.length(); i++) {
            char expected = clean.text().charAt(i);
            char found = damaged.charAt(clean.offset(i));
            boolean same = Glyphs.plain(found) == expected
                    || Glyphs.raised(found) == expected - '0'
                    || (expected == ' ' && Character.isSpaceChar(found))
                    || (expected == ' ' && found == '\n')
                    || Glyphs.letters(found).indexOf(expected) >= 0
                    || (expected == 'x' && found == '\u00D7')
                    || expected == '^';
            assertThat(same).as("%s at %s of %s", expected, i, clean).isTrue();
            assertThat(clean.offset(i)).isGreaterThanOrEqualTo(before);
            before = clean.offset(i);
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int sentences = 3 + random.nextInt(6);
        for (int i = 0; i < sentences; i++) {
            text.append(i == 0 ? "" : " ").append(SENTENCES.get(random.nextInt(SENTENCES.size())));
        }
        return text.toString();
    }

    /** Breaks lines at a width, within words now and then, and puts captions between lines within a sentence. */
    private String damage(String clean, int width) {
        StringBuilder damaged = new StringBuilder();
        int column = 0;
        for (String word : clean.split(" ")) {
            if (column > 0 && column + 1 + word.length() > width) {
                int cut = hyphenation(word);
                if (cut > 0) {
                    damaged.append(' ')
                            .append(word, 0, cut)
                            .append(random.nextBoolean() ? "-" : "\u2010")
                            .append('\n');
                    damaged.append(signs(word.substring(cut)));
                    column = word.length() - cut;
                    continue;
                }
                boolean inside = ".;".indexOf(damaged.charAt(damaged.length() - 1)) < 0;
                damaged.append(inside && Character.isLowerCase(word.charAt(0)) ? interruption() : "\n");
                column = 0;
            } else if (column > 0) {
                damaged.append(blank());
                column++;
            }
            damaged.append(signs(word));
            column += word.length();
        }
        return damaged.toString();
    }

    /** Where a word of letters may be broken: not after its first two letters; 0 when it stays whole. */
    private int hyphenation(String word) {
        boolean letters = word.chars().allMatch(Character::isLowerCase);
        return letters && word.length() > 6 && random.nextInt(2) == 0 ? 3 + random.nextInt(word.length() - 5) : 0;
    }

    private String blank() {
        return switch (random.nextInt(12)) {
            case 0 -> "\u00A0";
            case 1 -> "  ";
            case 2 -> "\u2009\u00A0";
            default -> " ";
        };
    }

    private String interruption() {
        return switch (random.nextInt(8)) {
            case 0 -> "\n\n";
            case 1 -> " \n";
            case 2 -> "\n\n" + caption() + "\n\n";
            case 3 -> "\nPage 3 of 7\n";
            case 4 -> "\n\n" + caption() + "\n ";
            default -> "\n";
        };
    }

    private String caption() {
        return CAPTIONS.get(captions++ % CAPTIONS.size());
    }

    private String signs(String word) {
        String damaged = random.nextInt(3) == 0 ? word.replace("fi", "\uFB01").replace("fl", "\uFB02") : word;
        damaged = random.nextInt(3) == 0 ? damaged.replace('-', '\u2011') : damaged;
        return random.nextInt(2) == 0
                ? damaged.replace("x10^9/L", "\u00D710\u2079/L")
                : damaged.replace("x10^9/L", "x 109/L");
    }
}
