package app.courante.crisis.board;

import app.courante.exercise.LogSign;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of many signs, made ready once: a line is looked at once, and only the signs that one
/// of its words belongs to.
final class WordSigns {
    /// How many other words may stand among those of a sign.
    private static final int BETWEEN = 6;

    /// How far before its words a sign is denied or put off, and how far behind.
    private static final int BEFORE = 4;

    private static final int BEHIND = 2;

    private static final Set<String> SILENT =
            Set.of(
                    "le", "la", "les", "l", "un", "une", "de", "du", "des", "d", "au", "aux", "a",
                    "en", "ne", "n", "the", "an", "to", "at", "by", "in", "is");

    /// What says that something is still to come.
    private static final Set<String> INTENTS =
            Set.of(
                    ("faut faudra faudrait doit doivent devons devrait devra devrons pensez penser"
                                    + " vais va vont allons should must need needs todo remember will going "
                                    + LogWords.INTENT)
                            .split(" "));

    private static final Pattern INFINITIVE = Pattern.compile("[a-z]+(?:er|ir|re)");

    private static final Set<String> ARTICLES =
            Set.of("le", "la", "les", "l", "un", "une", "des", "du", "au", "aux", "chaque");

    private static final Set<String> BEHIND_DENIALS =
            Set.of("pas", "not", "non", "jamais", "never");

    private static final Set<String> OF_ANOTHER = Set.of("de", "d", "un", "a", "any");

    private static final Set<String> LINKING =
            Set.of("n", "ne", "est", "sont", "a", "ont", "is", "are", "was", "were", "yet");

    private static final Set<String> STILL =
            Set.of("have", "has", "need", "needs", "yet", "still", "remains", "");

    /// Words of one sign.
    ///
    /// @param slots for each word the stems that may stand for it
    /// @param denied whether it has a denial among its own words
    /// @param intended whether it says itself that something is to come
    private record Sought(int sign, List<Set<String>> slots, boolean denied, boolean intended) {}

    private final List<Sought> all = new ArrayList<>();
    private final Map<String, List<Sought>> byStem = new HashMap<>();

    /// @param sign what it is called in answers
    void add(int sign, LogSign words) {
        var slots = new ArrayList<Set<String>>();
        boolean denied = false;
        boolean intended = words.words().stream().anyMatch(word -> word.contains("à"));
        for (var word : words.words()) {
            var slot = new ArrayList<String>();
            for (var one : word)
                for (var found : LogWords.of(one).words())
                    if (!SILENT.contains(found.text())) slot.add(found.text());
            if (slot.stream().anyMatch(LogWords.DENIALS::contains)) {
                slot.addAll(LogWords.DENIALS);
                denied = true;
            }
            var stems = new HashSet<String>();
            for (var one : slot) stems.addAll(stems(one));
            if (!stems.isEmpty()) slots.add(stems);
        }
        if (!slots.isEmpty()) all.add(new Sought(sign, List.copyOf(slots), denied, intended));
    }

    /// To be called when all are known: a sign is looked for where its rarest word is.
    void ready() {
        var uses = new HashMap<String, Integer>();
        for (var sought : all)
            for (var slot : sought.slots()) for (var stem : slot) uses.merge(stem, 1, Integer::sum);
        for (var sought : all) {
            var rarest =
                    Collections.min(
                            sought.slots(),
                            Comparator.comparingInt(slot ->
                                    slot.stream()
                                            .mapToInt(stem -> uses.getOrDefault(stem, 0))
                                            .sum()));
            for (var stem : rarest)
                byStem.computeIfAbsent(stem, _ -> new ArrayList<>()).add(sought);
        }
    }

    private static List<String> stems(String word) {
        return List.of("f" + Stem.french(word), "e" + Stem.english(word));
    }

    /// The signs that these words give.
    ///
    /// @param done whether what is only intended does not count
    Set<Integer> in(LogWords line, boolean done) {
        var places = new HashMap<String, List<Integer>>();
        for (int at = 0; at < line.words().size(); at++)
            for (var stem : stems(line.words().get(at).text()))
                places.computeIfAbsent(stem, _ -> new ArrayList<>()).add(at);
        var near = new HashSet<Sought>();
        for (var stem : places.keySet()) near.addAll(byStem.getOrDefault(stem, List.of()));
        var found = new HashSet<Integer>();
        for (var sought : near)
            if (isSaid(line, sought, slots(sought, places), done)) found.add(sought.sign());
        return found;
    }

    /// For each word of the sign, where one stands that may be it.
    private static List<List<Integer>> slots(Sought sought, Map<String, List<Integer>> places) {
        return sought.slots().stream()
                .map(slot ->
                        slot.stream()
                                .flatMap(stem -> places.getOrDefault(stem, List.of()).stream())
                                .distinct()
                                .toList())
                .toList();
    }

    /// Whether the words of a sign stand somewhere near each other and mean it.
    private static boolean isSaid(
            LogWords line, Sought sought, List<List<Integer>> slots, boolean done) {
        if (slots.stream().anyMatch(List::isEmpty)) return false;
        for (int around : slots.getFirst()) {
            int first = around;
            int last = around;
            for (var slot : slots) {
                int nearest = nearest(slot, around);
                first = Math.min(first, nearest);
                last = Math.max(last, nearest);
            }
            boolean near =
                    last - first < slots.size() + BETWEEN
                            && line.words().get(first).sentence()
                                    == line.words().get(last).sentence();
            if (near && isMeant(line, first, last, sought, done)) return true;
        }
        return false;
    }

    private static int nearest(List<Integer> places, int around) {
        return Collections.min(places, Comparator.comparingInt(place -> Math.abs(place - around)));
    }

    private static boolean isMeant(
            LogWords line, int first, int last, Sought sought, boolean done) {
        if (line.isAsked(first)) return false;
        if (!sought.denied() && isDenied(line, first, last)) return false;
        return !done || sought.intended() || !isPutOff(line, first, last);
    }

    private static boolean isDenied(LogWords line, int first, int last) {
        for (int at = first; at <= last; at++)
            if (LogWords.DENIALS.contains(line.text(at))) return true;
        for (int at = first - 1; at >= 0 && at >= first - BEFORE; at--) {
            if (line.words().get(at).clause() != line.words().get(first).clause()) break;
            if (LogWords.DENIALS.contains(line.text(at))) return true;
        }
        return isDeniedBehind(line, last);
    }

    /// `La préfecture n'est pas prévenue` said the other way round, `recensement : pas encore`.
    private static boolean isDeniedBehind(LogWords line, int last) {
        int left = BEHIND;
        for (int at = last + 1; at < line.words().size() && left > 0; at++) {
            if (line.words().get(at).part() != line.words().get(last).part()) break;
            // `pas de blessé` denies what comes, not what was said.
            if (BEHIND_DENIALS.contains(line.text(at)))
                return !OF_ANOTHER.contains(line.text(at + 1));
            if (!LINKING.contains(line.text(at))) left--;
        }
        return false;
    }

    private static boolean isPutOff(LogWords line, int first, int last) {
        int begins = line.first(first);
        // `Prévenir la préfecture` is on a list of what to do.
        boolean infinitive = INFINITIVE.matcher(line.text(first)).matches();
        if (first == begins && infinitive && ARTICLES.contains(line.text(first + 1))) return true;
        for (int at = Math.max(begins, first - BEFORE); at <= last; at++) {
            if (line.words().get(at).clause() == line.words().get(first).clause()
                    && INTENTS.contains(line.text(at))) return true;
            boolean to = at > begins && line.text(at - 1).equals("to");
            if (to && STILL.contains(at - 1 > begins ? line.text(at - 2) : "")) return true;
        }
        var next = line.text(last + 1);
        boolean joined =
                !next.isEmpty()
                        && line.words().get(last + 1).part() == line.words().get(last).part();
        boolean toBe = next.equals("to") && line.text(last + 2).equals("be");
        return toBe || (joined && next.equals(LogWords.INTENT));
    }

    /// Whether one of ours speaks of what is done: `nous`, `on`, `we`; or of a decision.
    static boolean isOurs(String text) {
        var line = LogWords.of(text);
        for (int at = 0; at < line.words().size(); at++) {
            boolean begins = at - line.first(at) < 2;
            if (begins && Set.of("on", "nous", "je", "j", "we", "i").contains(line.text(at)))
                return true;
            if (line.text(at).matches("deci.*|ordon.*|ordre|order.*|valid.*|accord|approv.*"))
                return !line.isAsked(at);
        }
        return false;
    }
}
