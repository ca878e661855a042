package app.courante.files;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The words of a piece of HTML, and nothing of what it might do: no markup, no link, no picture.
final class HtmlText {
    private static final int LONGEST = 200_000;
    private static final Pattern HIDDEN =
            Pattern.compile(
                    "<!--.*?(?:-->|$)|<(script|style|head|title|template)\\b.*?(?:</\\1\\s*>|$)",
                    Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAK =
            Pattern.compile(
                    "<(?:br|/p|/div|/li|/tr|/h[1-6]|/ul|/ol|/blockquote|hr)\\b[^>]*>",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ITEM = Pattern.compile("<li\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z!?][^<>]*(?:>|$)");
    private static final Pattern ENTITY =
            Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\\w{2,8});");
    private static final Map<String, String> NAMED =
            Map.ofEntries(
                    Map.entry("amp", "&"),
                    Map.entry("lt", "<"),
                    Map.entry("gt", ">"),
                    Map.entry("quot", "\""),
                    Map.entry("apos", "'"),
                    Map.entry("nbsp", " "),
                    Map.entry("rsquo", "’"),
                    Map.entry("lsquo", "‘"),
                    Map.entry("rdquo", "”"),
                    Map.entry("ldquo", "“"),
                    Map.entry("laquo", "«"),
                    Map.entry("raquo", "»"),
                    Map.entry("hellip", "…"),
                    Map.entry("ndash", "–"),
                    Map.entry("mdash", "—"),
                    Map.entry("euro", "€"),
                    Map.entry("eacute", "é"),
                    Map.entry("egrave", "è"),
                    Map.entry("ecirc", "ê"),
                    Map.entry("agrave", "à"),
                    Map.entry("ccedil", "ç"),
                    Map.entry("ugrave", "ù"),
                    Map.entry("ocirc", "ô"),
                    Map.entry("icirc", "î"));

    private HtmlText() {}

    static String of(String html) {
        var text = html.length() > LONGEST ? html.substring(0, LONGEST) : html;
        text = HIDDEN.matcher(text).replaceAll("");
        text = text.replaceAll("\\s+", " ");
        text = BREAK.matcher(text).replaceAll("\n");
        text = ITEM.matcher(text).replaceAll("• ");
        text = TAG.matcher(text).replaceAll("");
        text =
                ENTITY.matcher(text)
                        .replaceAll(found ->
                                java.util.regex.Matcher.quoteReplacement(
                                        character(found.group(1), found.group())));
        return plain(text);
    }

    /// Without signs that nobody sees or that turn the writing round; blank lines at most one by
    /// one.
    static String plain(String text) {
        return text.replace('\u00a0', ' ')
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\u2028\\u2029&&[^\\n]]", "")
                .replaceAll("[ \\t]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private static String character(String name, String whole) {
        if (!name.startsWith("#")) return NAMED.getOrDefault(name.toLowerCase(Locale.ROOT), whole);
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        return Character.isValidCodePoint(code) && code != 0 ? Character.toString(code) : "";
    }
}
