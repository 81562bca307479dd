package dev.kossa.prose.fact;

import java.util.ArrayList;
import java.util.List;

/** Finds references such as {@code [4]} and {@code [7, 8]}. */
final class Citations {
    /** No list of references is longer, in characters. */
    private static final int LONGEST = 40;

    private Citations() {}

    /** The numbers that are cited between two offsets, in the order of the text. */
    static List<String> in(String text, int from, int to) {
        List<String> numbers = new ArrayList<>();
        int open = text.indexOf('[', from);
        while (open >= 0 && open < to) {
            int end = Math.min(text.length(), open + LONGEST + 2);
            int close = text.substring(open, end).indexOf(']');
            if (close > 0) {
                add(text.substring(open + 1, open + close), numbers);
            }
            open = text.indexOf('[', open + 1);
        }
        return numbers;
    }

    private static void add(String list, List<String> numbers) {
        boolean onlyNumbers =
                !list.isBlank() && list.chars().allMatch(c -> c >= '0' && c <= '9' || c == ',' || c == ' ' || c == '-');

        if (onlyNumbers) {
            for (String number : list.split("[,\\- ]+", -1)) {
                if (!number.isEmpty()) {
                    numbers.add(number);
                }
            }
        }
    }
}
