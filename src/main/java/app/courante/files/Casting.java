package app.courante.files;

import app.courante.exercise.PlayedRole;
import app.courante.exercise.PlayedRole.Side;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The people named in somebody's scenario, each with an id of its own made from the name.
final class Casting {
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<String, String> byBare = new LinkedHashMap<>();
    private final Set<String> trainers = new LinkedHashSet<>();
    private final Set<String> players = new LinkedHashSet<>();
    private final Map<String, String> descriptions = new LinkedHashMap<>();

    /// The names with their ids, in the order of naming.
    Map<String, String> all() {
        return ids;
    }

    /// The id of one who speaks for the trainers; empty for nobody.
    String trainer(String name) {
        var found = named(name);
        trainers.addAll(found);
        return found.isEmpty() ? "" : found.getFirst();
    }

    /// The ids of those named, who train; names are separated by commas, semicolons or lines.
    List<String> players(String names) {
        var found = named(names);
        players.addAll(found);
        return found;
    }

    /// One whole name, commas and all.
    String player(String name) {
        var id = whole(name);
        if (!id.isEmpty()) players.add(id);
        return id;
    }

    /// One whole name of somebody who speaks for the trainers.
    String speaker(String name) {
        var id = whole(name);
        if (!id.isEmpty()) trainers.add(id);
        return id;
    }

    /// Says more of somebody who was named.
    void describe(String id, String text) {
        descriptions.put(id, text);
    }

    private String whole(String name) {
        var plain = HtmlText.plain(name).replace('\n', ' ');
        return plain.isEmpty() ? "" : id(plain);
    }

    List<String> named(String names) {
        var found = new ArrayList<String>();
        for (var name : names.split("[,;\n]", -1)) {
            var plain = HtmlText.plain(name);
            if (plain.isEmpty()) continue;
            var id = id(plain);
            if (!found.contains(id)) found.add(id);
        }
        return List.copyOf(found);
    }

    /// Whoever is spoken to trains, even if they speak too.
    List<PlayedRole> roles() {
        return ids.entrySet().stream()
                .map(named ->
                        new PlayedRole(
                                named.getValue(),
                                named.getKey(),
                                trainers.contains(named.getValue())
                                                && !players.contains(named.getValue())
                                        ? Side.TRAINER
                                        : Side.PLAYER,
                                "",
                                "",
                                descriptions.getOrDefault(named.getValue(), "")))
                .toList();
    }

    private String id(String name) {
        var bare = Headings.bare(name);
        var known = byBare.get(bare.isEmpty() ? name : bare);
        if (known != null) return known;
        var letters =
                Normalizer.normalize(name, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "");
        var id = letters.isEmpty() ? "role" : letters;
        for (int i = 2; ids.containsValue(id); i++) id = letters + "-" + i;
        ids.put(name, id);
        byBare.put(bare.isEmpty() ? name : bare, id);
        return id;
    }
}
