package dev.kossa.prose.fact;

import java.util.ArrayList;
import java.util.List;

/** Finds references such as {@code [4]} and {@code [7, 8]}. */
final class Citations {
    private Citations() {}

    /** The numbers that are cited between two offsets, in the order of the text. */
    static List<String> in(String text, int from, int to) {
        List<String> numbers = new ArrayList<>();
        int open = text.indexOf('[', from);
        while (open >= 0 && open < to) {
            int close = text.indexOf(']', open);
            if (close < 0) {
                break;
            }
            add(text.substring(open + 1, close), numbers);
            open = text.indexOf('[', open + 1);
        }
        return numbers;
    }

    private static void add(String list, List<String> numbers) {
        boolean onlyNumbers = !list.isBlank()
                && list.length() <= 40
                && list.chars().allMatch(c -> c >= '0' && c <= '9' || c == ',' || c == ' ' || c == '-');
        if (onlyNumbers) {
            for (String number : list.split("[,\\- ]+", -1)) {
                if (!number.isEmpty()) {
                    numbers.add(number);
                }
            }
        }
    }
}
