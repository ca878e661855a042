package app.courante.ui.versions;

/// Two wordings of one text: what they begin and end with alike, and what is different between.
record Wording(String start, String removed, String added, String end) {
    /// So much of what is alike is shown beside what is not.
    private static final int CONTEXT = 90;

    /// A text shorter than this is seen at one glance.
    private static final int SENTENCE = 40;

    static Wording of(String before, String after) {
        if (Math.min(before.length(), after.length()) < SENTENCE)
            return new Wording("", before, after, "");
        int start = 0;
        int shorter = Math.min(before.length(), after.length());
        while (start < shorter && before.charAt(start) == after.charAt(start)) start++;
        if (!endsWord(before, start) || !endsWord(after, start)) start = wordStart(before, start);
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end)
                        == after.charAt(after.length() - 1 - end)) end++;
        end = wordEnd(before, end);
        return new Wording(
                before.substring(0, start),
                before.substring(start, before.length() - end),
                after.substring(start, after.length() - end),
                before.substring(before.length() - end));
    }

    /// The same with no more around what is different than it takes to know the place.
    Wording shortened() {
        var from =
                start.length() <= CONTEXT
                        ? start
                        : "… " + start.substring(wordAfter(start, start.length() - CONTEXT));
        var to = end.length() <= CONTEXT ? end : end.substring(0, wordStart(end, CONTEXT)) + "…";
        return new Wording(from, removed, added, to);
    }

    private static boolean endsWord(String text, int at) {
        return at == text.length() || Character.isWhitespace(text.charAt(at));
    }

    /// The start of the word that this place is in.
    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) start--;
        return start;
    }

    private static int wordAfter(String text, int at) {
        int start = at;
        while (start < text.length() && !Character.isWhitespace(text.charAt(start))) start++;
        return Math.min(text.length(), start + 1);
    }

    /// The length of the end that begins with a whole word.
    private static int wordEnd(String text, int length) {
        int end = length;
        while (end > 0 && !Character.isWhitespace(text.charAt(text.length() - end))) end--;
        return end;
    }
}
